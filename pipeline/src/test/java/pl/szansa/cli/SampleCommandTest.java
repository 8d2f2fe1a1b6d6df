package pl.szansa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A sample through the whole job: a run, the draw, the offices' answers, another run. 240 people
 * left two offices in 2012, 20 in 2013; all the answers of the drawn are known to the test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleCommandTest {

  private static final int PEOPLE = 260;
  private static final String FILE = "sampling/wave-2012.csv";

  @TempDir static Path workspace;
  private String printed;
  private byte[] drawnAgain;
  private String before;

  private static String szansa(int code, String... args) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
      System.setErr(System.out);
      int ended = Main.run(args);
      String text = written.toString(StandardCharsets.UTF_8);
      assertThat(ended).as(text).isEqualTo(code);
      return text;
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  @BeforeAll
  void drawAndAnswer() throws IOException {
    sent("szansa.yml", "confidence: 0.9\n");
    sent(
        "reference/offices.csv",
        """
        office_id,name,teryt
        radom,MOPS Radom,1463011
        glowno,MOPS Głowno,1020021
        """);
    sent(
        "indicators/own.yml",
        "- {id: own_leavers, name: {pl: a, en: b}, unit: participations, numerator: {count:"
            + " leaver}}\n");
    for (String office : List.of("radom", "glowno")) {
      sent("inbox/" + office + "/uczestnicy_2013-12-31.csv", register(office, Set.of()));
    }
    String folder = workspace.toString();
    szansa(0, "run", folder);
    before = indicators();
    String[] draw = {"sample", folder, "--margin", "0.08", "--seed", "3", "--to", "2012-12-31"};
    printed = szansa(0, with(draw, "--name", "wave-2012"));
    byte[] first = Files.readAllBytes(workspace.resolve(FILE));
    Files.delete(workspace.resolve(FILE));
    szansa(0, with(draw, "--name", "wave-2012"));
    drawnAgain = Files.readAllBytes(workspace.resolve(FILE));
    assertThat(drawnAgain).isEqualTo(first);
    szansa(0, "run", folder);
    assertThat(sampled("employment_rate_6m_sampled").get("status")).isEqualTo("CENSORED");
    for (String office : List.of("radom", "glowno")) {
      sent("inbox/" + office + "/uczestnicy_2014-06-30.csv", register(office, lines(office)));
    }
    szansa(0, "run", folder);
  }

  private static String[] with(String[] args, String... more) {
    String[] all = Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return all;
  }

  private void sent(String path, String text) throws IOException {
    Path file = workspace.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** All rows of an office, with answers of the drawn; every tenth of these could not be found. */
  private static String register(String office, Set<Integer> drawn) {
    StringBuilder text =
        new StringBuilder(
            "person;project;sex;age_at_entry;education;labour_status;entry_date;exit_date;"
                + "employment_6m;improved_situation_6m\n");
    for (int line = 2; line < PEOPLE / 2 + 2; line++) {
      boolean answers = drawn.contains(line) && line % 10 != 0;
      text.append(office).append("-").append(line).append(";P1;");
      text.append(line % 2 == 0 ? "K" : "M").append(";");
      text.append(20 + line % 41).append(";");
      text.append(line % 4 == 0 ? "wyższe" : "podstawowe").append(";");
      text.append(line % 5 == 0 ? "pracujący" : "bezrobotny").append(";2011-05-01;");
      text.append(line > PEOPLE / 2 - 9 ? "2013-03-01" : "2012-03-01").append(";");
      text.append(answers ? (positive(line) ? "tak" : "nie") : "").append(";");
      text.append(answers && line % 5 == 0 ? "tak" : "").append("\n");
    }
    return text.toString();
  }

  private static boolean positive(int line) {
    return line % 3 == 0;
  }

  private String indicators() throws IOException {
    return Files.readString(workspace.resolve("out/indicators.csv"));
  }

  private List<NamedCsvRecord> rows(String file) throws IOException {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(workspace.resolve(file))) {
      return csv.stream().toList();
    }
  }

  private Set<Integer> lines(String office) throws IOException {
    Set<Integer> lines = new HashSet<>();
    for (NamedCsvRecord row : rows(FILE)) {
      if (row.getField("file").startsWith(office + "/")) {
        lines.add(Integer.parseInt(row.getField("line")));
      }
    }
    return lines;
  }

  private NamedCsvRecord sampledRow(String indicator) throws IOException {
    return rows("out/indicators.csv").stream()
        .filter(r -> r.getField("indicator").equals(indicator))
        .reduce(
            (a, b) -> {
              throw new AssertionError("more than one value of " + indicator);
            })
        .orElseThrow();
  }

  private Map<String, String> sampled(String indicator) throws IOException {
    return sampledRow(indicator).getFieldsAsMap();
  }

  @Test
  void whatWasDrawnIsTold() {
    // n of N = 240 (without the 20 of 2013) at 8 points: 93, each stratum has one at least
    assertThat(printed)
        .contains("Leavers of 2012-03-01 to 2012-12-31")
        .containsPattern("all +240 +\\d+ +\\d+")
        .contains("wave-2012.csv")
        .contains("a census");
  }

  @Test
  void everyDrawnPersonIsFoundInTheRegister() throws IOException {
    List<NamedCsvRecord> drawn = rows(FILE);
    assertThat(drawn).extracting(r -> r.getField("person")).doesNotHaveDuplicates();
    assertThat(drawn).hasSizeBetween(93, 102);
    assertThat(drawn)
        .allSatisfy(
            row -> {
              assertThat(row.getField("file"))
                  .isEqualTo(row.getField("office") + "/uczestnicy_2013-12-31.csv");
              assertThat(row.getField("exit_date")).isEqualTo("2012-03-01");
              assertThat(row.getField("person")).doesNotContain("-");
            });
    double people = drawn.stream().mapToDouble(r -> number(r, "weight")).sum();
    assertThat(people).isCloseTo(240, within(1e-3));
  }

  private static double number(NamedCsvRecord row, String field) {
    return Double.parseDouble(row.getField(field));
  }

  /** Counted again by hand, of the sample file and the lines that the test answered for. */
  @Test
  void theEstimateIsWeightedByStratum() throws IOException {
    Map<String, List<NamedCsvRecord>> strata =
        rows(FILE).stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.getField("stratum"), TreeMap::new, Collectors.toList()));
    List<double[]> sums = new ArrayList<>();
    double[] open = new double[3];
    for (List<NamedCsvRecord> stratum : strata.values()) {
      open[0] += number(stratum.get(0), "stratum_population");
      for (NamedCsvRecord row : stratum) {
        int line = (int) number(row, "line");
        open[1] += line % 10 != 0 ? 1 : 0;
        open[2] += line % 10 != 0 && positive(line) ? 1 : 0;
      }
      if (open[1] >= 2 || open[1] == open[0]) {
        sums.add(open);
        open = new double[3];
      }
    }
    double[] last = sums.get(sums.size() - 1);
    for (int i = 0; i < 3; i++) {
      last[i] += open[i];
    }
    double people = sums.stream().mapToDouble(s -> s[0]).sum();
    double expected = sums.stream().mapToDouble(s -> s[0] * s[2] / s[1]).sum() / people;

    NamedCsvRecord row = sampledRow("employment_rate_6m_sampled");
    assertThat(row.getField("status")).isEqualTo("VALUE");
    assertThat(number(row, "value")).isCloseTo(expected, within(1e-6));
    assertThat(number(row, "lower")).isBetween(0.15, number(row, "value"));
    assertThat(number(row, "upper")).isBetween(number(row, "value"), 0.55);
    assertThat(number(row, "denominator")).isEqualTo(sums.stream().mapToDouble(s -> s[1]).sum());
    assertThat(row.getField("method")).isEqualTo("stratified");
    assertThat(row.getField("confidence")).isEqualTo("0.9");
    assertThat(row.getField("area_level")).isEqualTo("country");
    assertThat(row.getField("period")).isEqualTo("all");
    assertThat(row.getField("note")).startsWith("sample wave-2012: ");
  }

  @Test
  void fewToWhomItAppliesAreTooFew() throws IOException {
    Map<String, String> row = sampled("improved_situation_rate_6m_sampled");
    assertThat(row).containsEntry("status", "TOO_FEW").containsEntry("value", "");
    assertThat(row.get("note")).contains("base below 30").contains("wave-2012");
  }

  @Test
  void withoutASampleNothingIsPublishedOfIt() {
    assertThat(before).doesNotContain("_sampled").contains("employment_rate_6m");
  }

  @Test
  void whatWasEstimatedStandsBeforeTheAnalystsOwn() throws IOException {
    List<String> ids =
        rows("out/indicators.csv").stream().map(r -> r.getField("indicator")).distinct().toList();
    assertThat(ids)
        .endsWith(
            "employment_rate_6m_sampled", "improved_situation_rate_6m_sampled", "own_leavers");
  }

  @Test
  void whoIsDrawnOnceIsNotDrawnAgain() {
    String folder = workspace.toString();
    assertThat(szansa(Main.USER_ERROR, "sample", folder, "--name", "wave-2012"))
        .contains("is there already");
    assertThat(szansa(Main.USER_ERROR, "sample", folder)).contains("sampling/wave-2012.csv");
    assertThat(szansa(Main.USER_ERROR, "sample", folder, "--from", "2014-01-01"))
        .contains("nobody has left");
    assertThat(szansa(Main.USER_ERROR, "sample", folder, "--margin", "3")).contains("--margin");
    assertThat(szansa(Main.USER_ERROR, "sample", folder, "--name", "../x")).contains("no name");
  }

  @Test
  void eachVoivodeshipHasASampleOfItsOwn() throws IOException {
    String folder = workspace.toString();
    String told = szansa(0, "sample", folder, "--by", "voivodeship", "--margin", "0.05");
    assertThat(told).containsPattern("10 +130 +\\d+").containsPattern("14 +130 +\\d+");
    Path file = workspace.resolve("sampling").resolve("voivodeship-2012-03-01-2013-03-01.csv");
    assertThat(file).exists();
    Files.delete(file);
  }
}
