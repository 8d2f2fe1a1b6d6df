package pl.szansa.tables.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.szansa.dashboard.SampleEvaluation;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Input;
import pl.szansa.model.Language;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.Provenance;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;
import pl.szansa.tables.IndicatorColumns;

/** The workbook, read back by another library than the one that wrote it. */
final class IndicatorWorkbookTest {

  private static final int ROOM = 100_000;

  /** The order that a sheet's elements must have (ECMA-376, 18.3.1.99, CT_Worksheet). */
  private static final List<String> ORDER =
      List.of(
          "sheetPr",
          "dimension",
          "sheetViews",
          "sheetFormatPr",
          "cols",
          "sheetData",
          "autoFilter",
          "mergeCells",
          "hyperlinks",
          "pageMargins",
          "pageSetup",
          "headerFooter");

  @TempDir Path folder;

  private static Evaluation sample(Language language) {
    Evaluation e = SampleEvaluation.of(language);
    List<Input> inputs =
        List.of(
            new Input(Input.Kind.SETTING, "thresholds.smallest_base", "10"),
            new Input(Input.Kind.SUBMISSION, "radom/uczestnicy.csv", "0".repeat(64)));
    return with(e, e.values(), new Provenance(e.fingerprint(), e.version(), inputs));
  }

  private static Evaluation with(Evaluation e, IndicatorValues values, Provenance provenance) {
    return new Evaluation(
        e.title(),
        e.notice(),
        e.contact(),
        e.language(),
        provenance,
        e.families(),
        e.indicators(),
        e.areas(),
        e.periods(),
        values,
        e.comparisons(),
        e.reconciliations(),
        e.submissions(),
        e.outlines(),
        e.context(),
        e.changes());
  }

  private Map<String, List<Row>> write(Evaluation evaluation) throws IOException {
    return write(evaluation, ROOM, ROOM);
  }

  private Map<String, List<Row>> write(Evaluation evaluation, int mostRows, int mostRead)
      throws IOException {
    new IndicatorWorkbook(mostRows, mostRead)
        .sheets(evaluation, path -> Files.newOutputStream(folder.resolve(path)));
    Map<String, List<Row>> sheets = new LinkedHashMap<>();
    ReadingOptions withFormats = new ReadingOptions(true, true);
    Path file = folder.resolve("indicators.xlsx");
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), withFormats)) {
      for (Sheet sheet : book.getSheets().toList()) {
        sheets.put(sheet.getName(), sheet.read());
      }
    }
    return sheets;
  }

  private static String text(Row row, ResultColumn column) {
    return row.getOptionalCell(column.place()).map(Cell::getRawValue).orElse("");
  }

  private static List<String> texts(Row row) {
    return row.stream()
        .map(c -> c == null || c.getRawValue() == null ? "" : c.getRawValue())
        .toList();
  }

  private String part(String name) throws IOException {
    try (ZipFile zip = new ZipFile(folder.resolve("indicators.xlsx").toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> found(String xml, String pattern) {
    return Pattern.compile(pattern).matcher(xml).results().map(m -> m.group(1)).toList();
  }

  @Test
  void the_sheets_are_called_as_people_say() throws IOException {
    assertThat(write(sample(Language.PL)).keySet())
        .containsExactly(
            "O skoroszycie",
            "Wyniki",
            "Definicje",
            "Jakość danych",
            "Problemy",
            "Pliki",
            "Dane wejściowe",
            "indicators");
    assertThat(write(sample(Language.EN)).keySet())
        .containsExactly(
            "About",
            "Results",
            "Definitions",
            "Data quality",
            "Issues",
            "Files",
            "Inputs",
            "indicators");
  }

  /** Excel takes names that differ by case alone for the same, and no more than 31 characters. */
  @ParameterizedTest
  @EnumSource
  void Excel_allows_the_names_of_the_sheets(Language language) throws IOException {
    List<String> names = List.copyOf(write(sample(language)).keySet());

    assertThat(names.stream().map(n -> n.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    assertThat(names).allMatch(n -> n.length() <= 31 && !n.matches(".*[\\\\/?*\\[\\]:'].*"));
  }

  @Test
  void the_first_sheet_tells_what_must_be_known_and_leads_to_every_other() throws IOException {
    Evaluation evaluation = sample(Language.EN);
    Map<String, List<Row>> sheets = write(evaluation, 2000, ROOM);
    String all = about(sheets);

    assertThat(all)
        .contains(
            evaluation.title().en(),
            evaluation.notice().en(),
            evaluation.fingerprint(),
            evaluation.version(),
            "2008–2014",
            "Settings of szansa.yml\nthresholds.smallest_base, 10");
    assertThat(found(part("xl/worksheets/sheet1.xml"), "location=\"&apos;([^&]+)&apos;!A1\""))
        .isEqualTo(sheets.keySet().stream().skip(1).toList())
        .contains("indicators 2");
  }

  @Test
  void the_first_sheet_explains_every_column() throws IOException {
    List<Row> about = write(sample(Language.EN)).get("About");
    List<String> inLong =
        about.stream().map(r -> texts(r)).filter(t -> t.size() > 2).map(t -> t.get(2)).toList();

    assertThat(inLong)
        .containsAll(IndicatorColumns.ALL.stream().map(IndicatorColumns::header).toList());
  }

  @Test
  void every_total_that_people_look_up_is_there_once() throws IOException {
    Evaluation evaluation = sample(Language.PL);
    List<Row> rows = write(evaluation).get("Wyniki");

    long totals =
        evaluation.values().all().stream()
            .filter(IndicatorValue::isTotal)
            .filter(v -> v.level() != AreaLevel.PROJECT && v.level() != AreaLevel.POWIAT)
            .filter(v -> !v.level().name().startsWith("NUTS"))
            .filter(
                v ->
                    PeriodKind.of(v.period()) == PeriodKind.ALL
                        || PeriodKind.of(v.period()) == PeriodKind.YEAR)
            .count();
    assertThat(totals).isGreaterThan(500);
    assertThat(rows).hasSize((int) totals + 1);
    assertThat(
            rows.stream()
                .map(
                    r ->
                        List.of(
                            text(r, ResultColumn.ID),
                            text(r, ResultColumn.LEVEL),
                            text(r, ResultColumn.AREA),
                            text(r, ResultColumn.PERIOD))))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_row_has_names_a_number_in_the_format_of_its_unit_and_a_judgement() throws IOException {
    Row row =
        row(Language.PL, "Wyniki", "employment_rate_6m", "MOPS Skarżysko-Kamienna", "2008–2014");

    assertThat(text(row, ResultColumn.INDICATOR)).isEqualTo("Zatrudnienie po 6 miesiącach");
    assertThat(text(row, ResultColumn.LEVEL)).isEqualTo("ośrodek");
    assertThat(text(row, ResultColumn.VOIVODESHIP)).isEqualTo("świętokrzyskie");
    assertThat(text(row, ResultColumn.COUNTRY)).isEqualTo("lepiej");
    assertThat(text(row, ResultColumn.STATUS)).isEmpty();
    Cell value = row.getCell(ResultColumn.VALUE.place());
    assertThat(value.getType()).isEqualTo(CellType.NUMBER);
    assertThat(value.asNumber()).isEqualByComparingTo("0.304762");
    assertThat(value.getDataFormatString()).isEqualTo("#,##0.0\"\u00a0\"%_-");
    assertThat(row.getCell(ResultColumn.NUMERATOR.place()).asNumber()).isEqualByComparingTo("32");
    assertThat(row.getCell(ResultColumn.NUMERATOR.place()).getDataFormatString())
        .isEqualTo("#,##0_-");
  }

  @Test
  void without_a_value_there_is_the_reason_and_no_judgement() throws IOException {
    Row row = row(Language.EN, "Results", "employment_rate_6m", "MOPS Radom", "2014");

    assertThat(text(row, ResultColumn.VALUE)).isEmpty();
    assertThat(text(row, ResultColumn.STATUS)).isEqualTo("outcome window open");
    assertThat(text(row, ResultColumn.COUNTRY)).isEmpty();
    assertThat(row.getCell(ResultColumn.PERIOD.place()).getType()).isEqualTo(CellType.NUMBER);
  }

  private Row row(Language language, String sheet, String indicator, String area, String period)
      throws IOException {
    return write(sample(language)).get(sheet).stream()
        .filter(r -> text(r, ResultColumn.ID).equals(indicator))
        .filter(r -> text(r, ResultColumn.AREA).equals(area))
        .filter(r -> text(r, ResultColumn.PERIOD).equals(period))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void too_many_offices_are_shown_over_all_years_or_not_at_all() throws IOException {
    Evaluation evaluation = sample(Language.EN);
    int all = write(evaluation).get("Results").size() - 1;

    Map<String, List<Row>> fewer = write(evaluation, ROOM, all - 1);
    assertThat(offices(fewer))
        .isNotEmpty()
        .allMatch(r -> text(r, ResultColumn.PERIOD).equals("2008–2014"));
    assertThat(about(fewer)).contains("all years together only");

    Map<String, List<Row>> none = write(evaluation, ROOM, 1);
    assertThat(offices(none)).isEmpty();
    assertThat(none.get("Results")).hasSizeGreaterThan(1);
    assertThat(about(none)).contains("without the offices");
    assertThat(none.get("indicators")).hasSize(evaluation.values().all().size() + 1);
  }

  private static String about(Map<String, List<Row>> sheets) {
    return sheets.get("About").stream()
        .map(row -> String.join(", ", texts(row)))
        .collect(Collectors.joining("\n"));
  }

  private static List<Row> offices(Map<String, List<Row>> sheets) {
    return sheets.get("Results").stream()
        .filter(r -> text(r, ResultColumn.LEVEL).equals("office"))
        .toList();
  }

  @Test
  void definitions_are_those_of_the_whole_catalogue() throws IOException {
    Evaluation evaluation = sample(Language.PL);
    List<Row> rows = write(evaluation).get("Definicje");

    assertThat(rows).hasSize(evaluation.indicators().size() + 1);
    assertThat(texts(rows.get(3)))
        .contains(
            "Ukończenie zgodnie ze ścieżką", "odsetek", "więcej", "Wilson", "completion_rate");
  }

  @Test
  void data_quality_adds_up_and_says_what_it_means() throws IOException {
    Map<String, List<Row>> sheets = write(sample(Language.PL));

    List<Row> offices = sheets.get("Jakość danych");
    assertThat(texts(offices.get(0)).get(0).replace('\u00a0', ' '))
        .startsWith(
            "Odczytano: 12 plików. Wiersze: 2 513, w tym przyjęte: 2 486, w kwarantannie: 27")
        .contains("nie wchodzą do żadnego wskaźnika");
    assertThat(sum(offices, 2)).isEqualTo(2513);
    assertThat(sum(offices, 3) + sum(offices, 5)).isEqualTo(2513);
    assertThat(texts(offices.get(offices.size() - 1)).get(0)).isEqualTo("nie ustalono");
    assertThat(texts(sheets.get("Problemy").get(1)))
        .startsWith("EXIT_BEFORE_ENTRY", "Uczestnicy", "Data zakończenia udziału", "ostrzeżenie")
        .contains("54", "3")
        .anyMatch(text -> text.contains("jest wcześniejsza niż"));
    assertThat(sheets.get("Pliki")).hasSize(13);
    assertThat(texts(sheets.get("Pliki").get(12))).contains("inne/zdjecie.pdf", "nieczytelny");
  }

  private static long sum(List<Row> rows, int column) {
    return rows.stream()
        .skip(2)
        .flatMap(r -> r.getOptionalCell(column).stream())
        .filter(c -> c.getType() == CellType.NUMBER)
        .mapToLong(c -> c.asNumber().longValueExact())
        .sum();
  }

  @Test
  void the_long_sheet_has_the_rows_and_columns_of_the_csv() throws IOException {
    Evaluation evaluation = sample(Language.PL);
    List<Row> rows = write(evaluation).get("indicators");

    assertThat(texts(rows.get(0)))
        .isEqualTo(IndicatorColumns.ALL.stream().map(IndicatorColumns::header).toList());
    List<IndicatorValue> values = evaluation.values().all();
    assertThat(rows).hasSize(values.size() + 1);
    for (int i = 0; i < values.size(); i++) {
      same(rows.get(i + 1), values.get(i));
    }
  }

  private static void same(Row row, IndicatorValue value) {
    for (IndicatorColumns column : IndicatorColumns.ALL) {
      String expected = column.text(value);
      String found = row.getOptionalCell(column.ordinal()).map(Cell::getRawValue).orElse("");
      if (column.numeric() && !expected.isEmpty()) {
        assertThat(row.getCell(column.ordinal()).getType()).isEqualTo(CellType.NUMBER);
        assertThat(new BigDecimal(found)).isEqualByComparingTo(expected);
      } else {
        assertThat(found).isEqualTo(expected);
      }
    }
  }

  @Test
  void rows_that_a_sheet_does_not_hold_go_on_in_a_further_one() throws IOException {
    Evaluation evaluation = first(7);

    Map<String, List<Row>> sheets = write(evaluation, 3, ROOM);
    assertThat(sheets.get("indicators")).hasSize(4);
    assertThat(sheets.get("indicators 2")).hasSize(4);
    assertThat(sheets.get("indicators 3")).hasSize(2);
    assertThat(texts(sheets.get("indicators 2").get(0))).startsWith("indicator", "area_level");
    same(sheets.get("indicators 3").get(1), evaluation.values().all().get(6));

    assertThat(write(first(6), 3, ROOM))
        .containsKey("indicators 2")
        .doesNotContainKey("indicators 3");
    assertThat(write(first(0), 3, ROOM).get("indicators")).hasSize(1);
  }

  private static Evaluation first(int values) {
    Evaluation e = sample(Language.PL);
    return with(e, new IndicatorValues(e.values().all().subList(0, values)), e.provenance());
  }

  @ParameterizedTest
  @EnumSource
  void what_begins_like_a_formula_is_a_text(Language language) throws IOException {
    Evaluation e = SampleEvaluation.of(language, "=1+1");
    List<IndicatorValue> values = List.of(value("=1+1", "@x"), value("-x", "=HYPERLINK(\"x\")"));

    Map<String, List<Row>> sheets = write(with(e, new IndicatorValues(values), e.provenance()));
    List<Row> rows = sheets.get("indicators");
    assertThat(rows.get(1).getCell(2).getType()).isEqualTo(CellType.STRING);
    assertThat(texts(rows.get(1))).contains("=1+1", "@x");
    assertThat(texts(rows.get(2))).contains("-x", "=HYPERLINK(\"x\")");
    for (int sheet = 1; sheet <= sheets.size(); sheet++) {
      assertThat(part("xl/worksheets/sheet" + sheet + ".xml")).doesNotContain("<f>", "<f ");
    }
  }

  private static IndicatorValue value(String area, String note) {
    return new IndicatorValue(
        "participations",
        AreaLevel.OFFICE,
        area,
        "all",
        "total",
        "all",
        ValueStatus.VALUE,
        BigDecimal.ONE,
        null,
        null,
        null,
        "",
        BigDecimal.ONE,
        null,
        Unit.PARTICIPATIONS,
        note);
  }

  /** Two evaluations in one process, so that nothing depends on where objects lie in memory. */
  @Test
  void the_same_evaluation_gives_the_same_bytes() throws IOException {
    write(sample(Language.PL));
    byte[] first = Files.readAllBytes(folder.resolve("indicators.xlsx"));
    write(sample(Language.PL));

    assertThat(Files.readAllBytes(folder.resolve("indicators.xlsx"))).isEqualTo(first);
  }

  @Test
  void Excel_finds_the_parts_of_every_sheet_in_the_order_it_asks_for() throws IOException {
    int sheets = write(sample(Language.PL)).size();

    for (int sheet = 1; sheet <= sheets; sheet++) {
      String xml =
          part("xl/worksheets/sheet" + sheet + ".xml")
              .replaceAll("<sheetData>.*</sheetData>", "<sheetData/>");
      List<Integer> places =
          found(xml, "<(\\w+)").stream().filter(ORDER::contains).map(ORDER::indexOf).toList();
      assertThat(places).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(7);
      assertThat(found(xml, "<(\\w+)")).doesNotContain("conditionalFormatting", "legacyDrawing");
    }
  }

  @Test
  void headers_stay_in_sight_can_be_filtered_by_and_are_printed_on_every_page() throws IOException {
    List<String> names = List.copyOf(write(sample(Language.EN)).keySet());

    String workbook = part("xl/workbook.xml");
    for (int sheet = 2; sheet <= names.size(); sheet++) {
      String xml = part("xl/worksheets/sheet" + sheet + ".xml");
      assertThat(xml)
          .containsPattern("<pane xSplit=\"1\" ySplit=\"[13]\" [^>]*state=\"frozen\"")
          .containsPattern("<autoFilter ref=\"A[13]:[A-Q]\\d+\"")
          .contains("fitToPage=\"true\"", "orientation=\"landscape\"", "fitToHeight=\"0\"");
      for (String name : List.of("_xlnm.Print_Titles", "_xlnm._FilterDatabase")) {
        Matcher defined =
            Pattern.compile(
                    "localSheetId=\"" + (sheet - 1) + "\" name=\"" + name + "\" [^>]*>'([^']+)'!")
                .matcher(workbook);
        assertThat(defined.find()).isTrue();
        assertThat(defined.group(1)).isEqualTo(names.get(sheet - 1));
      }
    }
    assertThat(workbook).containsPattern("_xlnm.Print_Area\"[^>]*>'Results'!\\$A\\$1:\\$N\\$\\d+<");
  }

  /** A colour has eight digits, opacity first (ECMA-376, 18.18.86, ST_UnsignedIntHex). */
  @Test
  void colours_are_written_as_Excel_asks_for() throws IOException {
    write(sample(Language.PL));

    assertThat(found(part("xl/styles.xml"), "rgb=\"([^\"]*)\""))
        .isNotEmpty()
        .allMatch(c -> c.matches("[0-9A-F]{8}"));
  }

  @Test
  void no_sheet_has_more_rows_than_Excel() {
    List<IndicatorValue> many =
        new ArrayList<>(IntStream.range(0, 10).mapToObj(i -> value("a", "")).toList());

    assertThat(new LongSheets(many, LongSheets.MOST_ROWS).names()).containsExactly("indicators");
    assertThat(LongSheets.MOST_ROWS).isEqualTo(1_048_575);
    assertThat(ReadableValues.MOST).isLessThan(LongSheets.MOST_ROWS);
  }
}
