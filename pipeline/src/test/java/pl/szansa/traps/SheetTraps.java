package pl.szansa.traps;

import static pl.szansa.traps.Grid.PEOPLE;
import static pl.szansa.traps.Grid.SPENDING;
import static pl.szansa.traps.Grid.SUPPORTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.szansa.ingest.OpenDocument;
import pl.szansa.ingest.Workbook;

/** Layouts of workbooks. */
final class SheetTraps {

  private final Map<String, byte[]> files;

  private SheetTraps(Map<String, byte[]> files) {
    this.files = files;
  }

  static void addTo(Map<String, byte[]> files) {
    SheetTraps traps = new SheetTraps(files);
    traps.plain();
    traps.headers();
    traps.merged();
    traps.notData();
    traps.cells();
    traps.formulas();
    traps.several();
  }

  private void add(String name, Workbook book) {
    files.put("arkusze/" + name, ZipBytes.repacked(book.bytes()));
  }

  private void add(String name, OpenDocument book) {
    files.put("arkusze/" + name, ZipBytes.repacked(book.bytes()));
  }

  private static Workbook book(Grid grid) {
    return new Workbook().sheet("Arkusz1", at(1, grid));
  }

  /** The rows from a line on. */
  private static String[] at(int line, Grid grid) {
    List<String> rows = new ArrayList<>();
    for (List<String> cells : grid.rows()) {
      rows.add(Workbook.texts(line + rows.size(), cells.toArray(String[]::new)));
    }
    return rows.toArray(String[]::new);
  }

  private static String[] tableRows(Grid grid) {
    return grid.rows().stream()
        .map(cells -> OpenDocument.texts(cells.toArray(String[]::new)))
        .toArray(String[]::new);
  }

  private static String[] both(String[] a, String... b) {
    List<String> all = new ArrayList<>(List.of(a));
    all.addAll(List.of(b));
    return all.toArray(String[]::new);
  }

  private void plain() {
    add("zwykly.xlsx", book(PEOPLE));
    add("zwykly.ods", new OpenDocument().sheet("Arkusz1", tableRows(PEOPLE)));
    files.put("arkusze/zwykly.xls", XlsBytes.of("Arkusz1", PEOPLE));
    files.put("arkusze/excel_nazwany_csv.csv", files.get("arkusze/zwykly.xlsx"));
    files.put("arkusze/csv_nazwany_excel.xlsx", files.get("csv/srednik.csv"));
  }

  private void headers() {
    String[] title =
        both(
            new String[] {
              Workbook.texts(1, "Wykaz uczestników projektu"),
              Workbook.texts(2, "Stan na dzień:", "31.12.2012"),
              Workbook.texts(4, "", "", "Dane osobowe", "", "", "", "", "", "Udział")
            },
            at(5, PEOPLE));
    add("tytul.xlsx", new Workbook().sheet("Uczestnicy", title).merge("Uczestnicy", "A1:K1"));
    add("dwa_wiersze_naglowka.xlsx", twoRows());
    String[] ods =
        both(
            new String[] {OpenDocument.texts("Wykaz wydatków"), OpenDocument.texts("")},
            tableRows(SPENDING));
    add("tytul.ods", new OpenDocument().sheet("Wydatki", ods));
  }

  /** Groups above, columns below, merged over and down. */
  private static Workbook twoRows() {
    Grid upper =
        Grid.of(
            "PESEL|Nr projektu|Uczestnik||||||Data udziału w projekcie||Podjęcie zatrudnienia\n");
    Grid lower =
        Grid.of(
            "||Płeć|Wiek|Wykształcenie|Status na rynku pracy|Obszar|Niepełnosprawność|"
                + "Data rozpoczęcia|Data zakończenia|\n");
    return new Workbook()
        .sheet("Uczestnicy", at(1, upper.then(lower).then(PEOPLE.below())))
        .merge("Uczestnicy", "A1:A2", "B1:B2", "C1:H1", "I1:J1", "K1:K2");
  }

  /** Who has two supports stands over both. */
  private void merged() {
    Grid once = SUPPORTS.with(2, 0, "").with(2, 1, "");
    add("scalone.xlsx", book(once).merge("Arkusz1", "A2:A3", "B2:B3"));
    // an amount that was written once is paid once
    Grid amount = SPENDING.with(2, 4, "").with(2, 5, "").with(2, 6, "");
    add("scalona_kwota.xlsx", book(amount).merge("Arkusz1", "E2:E3", "F2:F3", "G2:G3"));
  }

  private void notData() {
    Grid units = Grid.of("||||[zł]|[zł]|[zł]|\n1|2|3|4|5|6|7|8\n");
    Grid sums = Grid.of("|||Suma:|1000,00|895,00|105,00|\n");
    Grid total = Grid.of("Ogółem||||3946,16|3330,16|616,00|\n");
    Grid grid = new Grid(SPENDING.rows().subList(0, 1)).then(units);
    grid = grid.then(new Grid(SPENDING.rows().subList(1, 2))).then(sums);
    grid = grid.then(new Grid(SPENDING.rows().subList(2, 5))).then(total);
    add("jednostki_i_sumy.xlsx", book(grid));
    files.put("arkusze/jednostki_i_sumy.xls", XlsBytes.of("Wydatki", grid));
    add("puste_kolumny.xlsx", new Workbook().sheet("A", gaps()));
    String far = Workbook.texts(200, "Sporządziła: referent");
    add("podpis_pod_tabela.xlsx", new Workbook().sheet("A", both(at(1, PEOPLE), far)));
  }

  /** Blank columns before and within the table, blank rows above and between. */
  private static String[] gaps() {
    List<String> rows = new ArrayList<>();
    int line = 3;
    for (List<String> cells : PEOPLE.rows()) {
      List<String> wide = new ArrayList<>(cells);
      wide.add(4, "");
      wide.add(0, "");
      wide.add(0, "");
      rows.add(Workbook.texts(line, wide.toArray(String[]::new)));
      line += line % 2 + 1;
    }
    return rows.toArray(String[]::new);
  }

  private void cells() {
    String[] header = at(1, new Grid(PEOPLE.rows().subList(0, 1)));
    List<String> rows = new ArrayList<>(List.of(header));
    // a PESEL, an age and days as numbers, with and without the format of a date
    rows.add(Workbook.row(2, typed(2, PEOPLE.rows().get(1), 40969, 41243, " s=\"1\"")));
    rows.add(Workbook.row(3, typed(3, PEOPLE.rows().get(2), 40969, 41243, " s=\"2\"")));
    rows.add(Workbook.row(4, typed(4, PEOPLE.rows().get(4), 41001, 41264, "")));
    add("liczby_i_daty.xlsx", new Workbook().sheet("A", rows.toArray(String[]::new)));
    files.put("arkusze/liczby_i_daty.xls", XlsBytes.numbers(PEOPLE));
    add("liczby_jako_tekst.xlsx", book(asText()));
    Grid zeros = new Grid(PEOPLE.rows().subList(0, 2)).with(1, 0, "620300339").with(1, 2, "M");
    zeros = zeros.with(1, 3, "12");
    add("pesel_bez_zer.xlsx", book(zeros));
  }

  private static String typed(int line, List<String> cells, int from, int to, String style) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String at = " r=\"" + (char) ('A' + i) + line + "\"";
      String text = cells.get(i);
      if (i == 8 || i == 9) {
        row.append("<c" + at + style + "><v>" + (i == 8 ? from : to) + "</v></c>");
      } else if (text.matches("\\d+")) {
        row.append("<c" + at + "><v>" + text + "</v></c>");
      } else {
        row.append("<c" + at + " t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
      }
    }
    return row.toString();
  }

  private static Grid asText() {
    return SPENDING
        .with(1, 4, "1\u00a0000,00 zł")
        .with(1, 5, " 895,00")
        .with(2, 4, "2\u202f345,67")
        .with(2, 5, "2 345.67")
        .with(3, 3, " 15.05.2012 r. ");
  }

  /** Cached values: fine, none at all, an error, a text. */
  private void formulas() {
    List<String> rows = new ArrayList<>(List.of(at(1, SPENDING)));
    rows.set(1, sums(2, "<v>1000</v>", "", "<v>105</v>"));
    rows.set(2, sums(3, "<v>2345.6700000000001</v>", "", "<v>0</v>"));
    rows.set(3, sums(4, "<v>#REF!</v>", " t=\"e\"", "<v>500.5</v>"));
    rows.set(4, sums(5, "", "", "<v>10.5</v>"));
    add("formuly.xlsx", new Workbook().sheet("A", rows.toArray(String[]::new)));
  }

  private static String sums(int line, String amount, String type, String own) {
    List<String> texts = SPENDING.rows().get(line - 1);
    String row = Workbook.texts(line, texts.subList(0, 4).toArray(String[]::new));
    String eu = texts.get(5).replace(',', '.');
    String cells =
        "<c r=\"E%d\"%s><f>F%d+G%d</f>%s</c><c r=\"F%d\"><v>%s</v></c><c r=\"G%d\">%s</c>"
            .formatted(line, type, line, line, amount, line, eu, line, own);
    return row.replace("</row>", cells + "</row>");
  }

  private void several() {
    Workbook book =
        new Workbook()
            .sheet("Uczestnicy", at(1, PEOPLE))
            .sheet("Wsparcie", at(1, SUPPORTS))
            .sheet("Notatki", Workbook.texts(1, "zadzwonić do biura"))
            .sheet("Arkusz4");
    add("dwie_tabele.xlsx", book);
    add("ukryty.xlsx", hiding("hidden"));
    add("bardzo_ukryty.xlsx", hiding("veryHidden"));
    OpenDocument ods =
        new OpenDocument()
            .sheet("Wydatki", tableRows(SPENDING))
            .styled("Kopia", "hidden", tableRows(SPENDING));
    add("ukryty.ods", ods);
    add("pusty.xlsx", new Workbook().sheet("Arkusz1").sheet("Arkusz2"));
  }

  private static Workbook hiding(String state) {
    return new Workbook()
        .sheet("Wydatki", at(1, SPENDING))
        .sheet("Stare", at(1, SPENDING.with(1, 4, "9999,00")))
        .hide("Stare", state);
  }
}
