package pl.szansa.traps;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small table of texts, to be sent in one way or another. Nobody in it lives: the PESELs are of
 * the years 2200 to 2299.
 *
 * @param rows the header first
 */
record Grid(List<List<String>> rows) {

  /** Accepted without a word: {@code expected/participants.csv}. */
  static final Grid PEOPLE =
      of(
          """
          PESEL|Nr projektu|Płeć|Wiek w chwili przystąpienia do projektu|Wykształcenie|Status na rynku pracy|Obszar|Niepełnosprawność|Data rozpoczęcia udziału w projekcie|Data zakończenia udziału w projekcie|Podjęcie zatrudnienia
          75631400228|POKL.07.01.01-14-SYN/08|kobieta|36|średnie|bezrobotna|wiejski|nie|2012-03-01|2012-11-30|tak
          68710200259|POKL.07.01.01-14-SYN/08|mężczyzna|43|zasadnicze zawodowe|długotrwale bezrobotny|miejski|tak|2012-03-01|2012-11-30|nie
          90672100261|POKL.07.01.01-14-SYN/08|kobieta|21|gimnazjalne|nieaktywny, uczący się|wiejski|odmowa|2012-03-05||
          55613000297|POKL.07.01.01-14-SYN/08|mężczyzna|57|podstawowe|rolnik|wiejski|nie|2012-04-02|2012-12-21|nie
          83720800309|POKL.07.01.01-14-SYN/08|kobieta|28|wyższe|bezrobotna|miejski|nie|2012-04-02|2012-12-21|tak
          """);

  /** Accepted without a word: {@code expected/supports.csv}. */
  static final Grid SUPPORTS =
      of(
          """
          PESEL|Nr projektu|Instrument|Forma wsparcia|Nazwa wsparcia|Data rozpoczęcia wsparcia|Data zakończenia wsparcia|Liczba godzin|Ukończone|Zaświadczenie|Kwalifikacja|Podmiot nadający kwalifikację
          75631400228|POKL.07.01.01-14-SYN/08|zawodowa|kurs zawodowy|Opiekun osób starszych|2012-03-05|2012-05-31|120|tak|tak|tak|Izba Rzemieślnicza
          75631400228|POKL.07.01.01-14-SYN/08|społeczna|wsparcie psychologiczne|Jaźń i łaknienie|2012-06-01|2012-06-30|8|tak|nie|nie|
          68710200259|POKL.07.01.01-14-SYN/08|zawodowa|staż|Staż w zieleni miejskiej|2012-04-01|2012-09-30|480|tak|tak|nie|
          83720800309|POKL.07.01.01-14-SYN/08|edukacyjna|kurs językowy|Język angielski|2012-05-07|2012-10-26|60|nie|nie|nie|
          """);

  /** Accepted without a word: {@code expected/spending.csv}. */
  static final Grid SPENDING =
      of(
          """
          Nr projektu|Zadanie|Kategoria wydatku|Data dokumentu|Kwota ogółem|Dofinansowanie|Wkład własny|Źródło wkładu własnego
          POKL.07.01.01-14-SYN/08|aktywna integracja|kurs gastronomiczny|2012-04-10|1000,00|895,00|105,00|zasiłki i pomoc w naturze (JST)
          POKL.07.01.01-14-SYN/08|praca socjalna|wynagrodzenie pracownika|2012-04-30|2345,67|2345,67|0,00|
          POKL.07.01.01-14-SYN/08|zasiłki|zasiłek celowy|2012-05-15|500,50|0,00|500,50|PFRON
          POKL.07.01.01-14-SYN/08|zarządzanie projektem|materiały biurowe|2012-06-01|99,99|89,49|10,50|budżet JST
          """);

  static Grid of(String lines) {
    return new Grid(lines.lines().map(line -> List.of(line.split("\\|", -1))).toList());
  }

  List<String> header() {
    return rows.get(0);
  }

  Grid below() {
    return new Grid(rows.subList(1, rows.size()));
  }

  /** The same with another header. */
  Grid called(String header) {
    return of(header).then(below());
  }

  /** The rows of both. */
  Grid then(Grid other) {
    List<List<String>> all = new ArrayList<>(rows);
    all.addAll(other.rows);
    return new Grid(List.copyOf(all));
  }

  /** Columns in another order, or only some of them. */
  Grid columns(int... order) {
    return new Grid(
        rows.stream()
            .map(row -> IntStream.of(order).mapToObj(row::get).toList())
            .collect(Collectors.toList()));
  }

  /** One cell anew. */
  Grid with(int row, int column, String text) {
    List<List<String>> all = new ArrayList<>(rows);
    List<String> cells = new ArrayList<>(all.get(row));
    cells.set(column, text);
    all.set(row, List.copyOf(cells));
    return new Grid(List.copyOf(all));
  }

  /** One more column at the end. */
  Grid and(String... column) {
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = new ArrayList<>(rows.get(i));
      cells.add(column[i]);
      all.add(List.copyOf(cells));
    }
    return new Grid(List.copyOf(all));
  }

  /** Delimited, in quotes only what needs them. */
  String delimited(char delimiter) {
    return rows.stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> quoted(cell, delimiter))
                    .collect(Collectors.joining(String.valueOf(delimiter))))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  /** With semicolons, as Polish Excel writes. */
  String csv() {
    return delimited(';');
  }

  private static String quoted(String cell, char delimiter) {
    boolean needed = cell.indexOf(delimiter) >= 0 || cell.contains("\"") || cell.contains("\n");
    return needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }
}
