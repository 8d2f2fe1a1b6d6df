package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparisons;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Language;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.Provenance;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;
import pl.szansa.tables.IndicatorColumns;
import pl.szansa.tables.workbook.IndicatorWorkbook;

/**
 * The sample's workbook as LibreOffice reads it: every sheet is converted to CSV, and the values
 * are those of {@code indicators.csv}. A second workbook has texts that look like formulas.
 */
final class WorkbookInLibreOfficeTest {

  /** Comma, quotation mark, UTF-8, from the first line, every sheet to a file. */
  private static final String ALL_SHEETS =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

  private static final long MOST_SECONDS = 300;

  private static final List<String> HOSTILE =
      List.of(
          "=1+1",
          "-x",
          "@x",
          "+48",
          "=HYPERLINK(\"http://localhost\")",
          "  two blanks",
          "_x0041_",
          "02",
          "1/2",
          "Żółć, \"cudzysłów\" i przecinek");

  @TempDir static Path folder;

  private static Path sample;

  @BeforeAll
  static void convert() throws Exception {
    Path office = office();
    sample = SampleRun.shared().workspace().resolve("out");
    Path hostile = Files.createDirectories(folder.resolve("hostile"));
    IndicatorWorkbook.write(evaluation(), p -> Files.newOutputStream(hostile.resolve(p)));
    Path renamed = Files.move(hostile.resolve("indicators.xlsx"), folder.resolve("hostile.xlsx"));
    Process conversion =
        new ProcessBuilder(
                office.toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                ALL_SHEETS,
                "--outdir",
                folder.resolve("csv").toString(),
                sample.resolve("indicators.xlsx").toString(),
                renamed.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    if (!conversion.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      conversion.destroyForcibly();
    }
    assertThat(conversion.exitValue()).as(Files.readString(folder.resolve("log.txt"))).isZero();
  }

  /** Without LibreOffice nothing is shown, which must not go unnoticed. */
  private static Path office() {
    Optional<Path> found =
        Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
            .map(folder -> Path.of(folder, "soffice"))
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isEmpty()) {
      String remedy = "apt-get install libreoffice-calc-nogui";
      System.err.println(
          "\n*** NOT TESTED: there is no LibreOffice to open the workbook with; "
              + remedy
              + " ***\n");
      abort("no LibreOffice: " + remedy);
    }
    return found.get();
  }

  @Test
  void every_row_and_number_of_the_long_sheet_is_that_of_the_csv() throws IOException {
    List<List<String>> expected = read(sample.resolve("indicators.csv"));
    List<List<String>> found = converted("indicators-indicators.csv");

    assertThat(found).hasSameSizeAs(expected).hasSizeGreaterThan(100_000);
    for (int row = 0; row < expected.size(); row++) {
      List<String> is = found.get(row);
      List<String> should = expected.get(row);
      for (IndicatorColumns column : IndicatorColumns.ALL) {
        int c = column.ordinal();
        if (!same(column, is.get(c), should.get(c), row)) {
          throw new AssertionError("row " + (row + 1) + ": " + is + "\nis not " + should);
        }
      }
    }
  }

  /** The CSV has an apostrophe before what a spreadsheet would take for a formula. */
  private static boolean same(IndicatorColumns column, String is, String should, int row) {
    return row > 0 && column.numeric() && !should.isEmpty()
        ? !is.isEmpty() && new BigDecimal(is).compareTo(new BigDecimal(should)) == 0
        : is.equals(should.replaceFirst("^'(?=[=+@-])", ""));
  }

  @Test
  void every_sheet_is_there() {
    assertThat(
            Stream.of("O skoroszycie", "Wyniki", "Definicje", "Jakość danych", "Problemy", "Pliki")
                .map(sheet -> folder.resolve("csv/indicators-" + sheet + ".csv")))
        .allSatisfy(csv -> assertThat(csv).isNotEmptyFile());
  }

  @Test
  void the_sheet_to_read_has_every_total_with_its_name_and_unit() throws IOException {
    List<List<String>> read = converted("indicators-Wyniki.csv");
    long totals =
        read(sample.resolve("indicators.csv")).stream()
            .filter(r -> r.get(4).equals("total"))
            .filter(
                r -> List.of("country", "voivodeship", "peer_group", "office").contains(r.get(1)))
            .filter(
                r ->
                    Stream.of(PeriodKind.ALL, PeriodKind.YEAR)
                        .anyMatch(k -> k == PeriodKind.of(r.get(3))))
            .count();
    assertThat(read).hasSize((int) totals + 1);
    List<String> rate =
        read.stream()
            .filter(r -> r.get(16).equals("qualification_rate"))
            .filter(r -> r.get(3).equals("MOPS Radom") && r.get(4).equals("2008–2014"))
            .findFirst()
            .orElseThrow();
    List<String> value =
        read(sample.resolve("indicators.csv")).stream()
            .filter(
                r ->
                    r.subList(0, 5)
                        .equals(List.of("qualification_rate", "office", "radom", "all", "total")))
            .findFirst()
            .orElseThrow();
    assertThat(rate.get(5)).endsWith("%");
    assertThat(Double.parseDouble(rate.get(5).replace("%", "").strip()) / 100)
        .isCloseTo(Double.parseDouble(value.get(7)), within(5e-6));
    assertThat(rate.get(1)).isEqualTo("Kwalifikacje i wykształcenie");
  }

  /** A note that nobody translated would stand there as it is in the English column. */
  @Test
  void notes_are_in_the_language_of_the_sheet() throws IOException {
    List<String> english =
        read(sample.resolve("indicators.csv")).stream()
            .skip(1)
            .flatMap(r -> Arrays.stream(r.get(15).split("; ")))
            .filter(note -> !note.isEmpty())
            .distinct()
            .toList();

    assertThat(english).hasSizeGreaterThan(10);
    assertThat(converted("indicators-Wyniki.csv").stream().map(r -> r.get(13)))
        .noneMatch(note -> english.stream().anyMatch(note::contains))
        .anyMatch(note -> note.contains("okna wyniku"));
  }

  @Test
  void a_text_that_looks_like_a_formula_arrives_as_that_text() throws IOException {
    List<List<String>> rows = converted("hostile-indicators.csv");

    assertThat(rows.stream().skip(1).map(r -> r.get(2))).containsExactlyElementsOf(HOSTILE);
    assertThat(rows.stream().skip(1).map(r -> r.get(15))).containsExactlyElementsOf(HOSTILE);
    assertThat(converted("hostile-Wyniki.csv").stream().skip(1).map(r -> r.get(13)))
        .containsExactlyInAnyOrderElementsOf(HOSTILE);
  }

  private static List<List<String>> converted(String file) throws IOException {
    return read(folder.resolve("csv").resolve(file));
  }

  private static List<List<String>> read(Path csv) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv)) {
      records.forEach(record -> rows.add(record.getFields()));
    }
    return rows;
  }

  private static Evaluation evaluation() {
    return new Evaluation(
        new Text("=1+1", "=1+1"),
        new Text("@x", "@x"),
        Text.NONE,
        Language.PL,
        new Provenance("0", "0", List.of()),
        CatalogueReader.families(),
        CatalogueReader.read(Map.of(), Optional.empty()).indicators(),
        List.of(),
        List.of("all"),
        new IndicatorValues(HOSTILE.stream().map(WorkbookInLibreOfficeTest::value).toList()),
        Comparisons.NONE,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static IndicatorValue value(String text) {
    return new IndicatorValue(
        "participations",
        AreaLevel.OFFICE,
        text,
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
        text);
  }
}
