package pl.szansa.tables.workbook;

import pl.szansa.model.Text;

/** The sheets for people, in order, and what is on them; those for pivot tables follow. */
enum SheetName {
  ABOUT(new Text("O skoroszycie", "About"), Text.NONE),
  RESULTS(
      new Text("Wyniki", "Results"),
      new Text(
          "wskaźniki do czytania i filtrowania: kraj, województwa, grupy porównawcze i ośrodki",
          "indicators to read and to filter: the country, voivodeships, peer groups and offices")),
  DEFINITIONS(
      new Text("Definicje", "Definitions"),
      new Text(
          "co liczy każdy wskaźnik i skąd pochodzi",
          "what every indicator counts and by which source")),
  QUALITY(
      new Text("Jakość danych", "Data quality"),
      new Text(
          "ile wierszy przyjęto z każdego ośrodka i co to znaczy",
          "how many rows of each office were accepted, and what that means")),
  ISSUES(
      new Text("Problemy", "Issues"),
      new Text("co było nie tak w plikach, według reguły", "what was wrong in the files, by rule")),
  FILES(
      new Text("Pliki", "Files"),
      new Text("co się stało z każdym plikiem", "what became of every file")),
  INPUTS(
      new Text("Dane wejściowe", "Inputs"),
      new Text(
          "wszystko, z czego powstał wynik, ze skrótami SHA-256",
          "everything that the result was made from, with SHA-256 hashes"));

  private final Text title;
  private final Text contents;

  SheetName(Text title, Text contents) {
    this.title = title;
    this.contents = contents;
  }

  /** At most 31 characters; none like another, and none like {@code indicators}. */
  Text title() {
    return title;
  }

  Text contents() {
    return contents;
  }
}
