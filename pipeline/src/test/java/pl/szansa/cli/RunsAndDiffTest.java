package pl.szansa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import pl.szansa.history.Differing;
import pl.szansa.history.History;
import pl.szansa.history.Results;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Input.Kind;
import pl.szansa.model.UserError;
import pl.szansa.model.ValueStatus;

/** Three runs of a workspace: a first, the same again, and one on a changed file and definition. */
class RunsAndDiffTest {

  private static final List<IndicatorValue> BEFORE =
      List.of(
          Results.total("participations", AreaLevel.COUNTRY, "all", "1500"),
          Results.total("participations", AreaLevel.OFFICE, "radom", "1000"),
          Results.total("participations", AreaLevel.OFFICE, "glowno", "500"),
          Results.women("participations", AreaLevel.OFFICE, "radom", "400"),
          Results.share("cost", AreaLevel.COUNTRY, "all", "0.500000", "0.4", "0.6"),
          Results.total("most", AreaLevel.COUNTRY, "all", "1000"));

  private static final List<IndicatorValue> AFTER =
      List.of(
          Results.total("participations", AreaLevel.COUNTRY, "all", "1501"),
          Results.total("participations", AreaLevel.OFFICE, "radom", "1001"),
          Results.total("participations", AreaLevel.OFFICE, "glowno", "500"),
          Results.women("participations", AreaLevel.OFFICE, "radom", "401"),
          Results.share("cost", AreaLevel.COUNTRY, "all", "0.523000", "0.4", "0.6"),
          Results.absent("most", AreaLevel.COUNTRY, "all", ValueStatus.NOT_COLLECTED));

  @TempDir Path folder;
  private History history;
  private int code;

  @BeforeEach
  void runs() throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    FileSystem fs = FileSystem.newInstanceLocal(new Configuration());
    history =
        new History(fs, new org.apache.hadoop.fs.Path(folder.resolve("store/history").toString()));
  }

  private void threeRuns() throws IOException {
    history.keep(Results.usual().of("aaaa11112222"), BEFORE);
    history.note(Results.run("aaaa11112222"), 5);
    history.note(Results.run("aaaa11112222"), 5);
    Results changed =
        Results.usual()
            .file("radom/2012.csv", "radom", 11, Map.of())
            .says(Kind.DEFINITION, "cost", "{\"numerator\":{\"sum\":\"total\"}}");
    history.keep(changed.of("bbbb11112222"), AFTER);
    history.note(Results.run("bbbb11112222"), 5);
  }

  /** What a command prints; a mistake's message and remedy where it is one. */
  private String printed(Object command, String... args) {
    StringWriter written = new StringWriter();
    CommandLine line = new CommandLine(command);
    line.setOut(new PrintWriter(written));
    line.setExecutionExceptionHandler(
        (e, c, result) -> {
          written.write(
              e instanceof UserError mistake ? e.getMessage() + " | " + mistake.remedy() : "" + e);
          return Main.USER_ERROR;
        });
    code = line.execute(args);
    return written.toString().replace("\r\n", "\n");
  }

  private String diff(String... more) {
    List<String> args = new ArrayList<>(List.of(folder.toString()));
    args.addAll(List.of(more));
    return printed(new DiffCommand(), args.toArray(String[]::new));
  }

  @Test
  void theRunsAreListedTheNewestLast() throws IOException {
    threeRuns();
    List<String> lines = printed(new RunsCommand(), folder.toString()).lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("run  when").contains("result").endsWith("options");
    assertThat(lines.get(1))
        .matches(
            "  1  2015-03-0[123] \\d\\d:\\d\\d  aaaa11112222  first +2 +1 +15 +1 +3  1 min 05 s "
                + " --years 2012");
    assertThat(lines.get(2)).contains("aaaa11112222  same ");
    assertThat(lines.get(3)).contains("bbbb11112222  new ");
  }

  @Test
  void otherProgramsReadThemAsJson() throws IOException {
    threeRuns();
    JsonNode json =
        new ObjectMapper().readTree(printed(new RunsCommand(), folder.toString(), "--json"));
    assertThat(json).hasSize(3);
    assertThat(json.get(1).get("differs").asBoolean()).isFalse();
    assertThat(json.get(2).get("differs").asBoolean()).isTrue();
    assertThat(json.get(2).get("result").asText()).isEqualTo("bbbb11112222");
    assertThat(json.get(2).at("/rows/accepted").asLong()).isEqualTo(15);
    assertThat(json.get(2).get("finished").asText()).isEqualTo("2015-03-02T10:01:05Z");
  }

  @Test
  void withoutAnyRunBothSayWhatToDo() {
    String remedy = " has no history: no run was finished there yet | make one with: szansa run ";
    assertThat(printed(new RunsCommand(), folder.toString())).contains(remedy);
    assertThat(code).isEqualTo(Main.USER_ERROR);
    assertThat(diff()).contains(remedy);
  }

  @Test
  void ofASingleRunNothingIsCompared() throws IOException {
    history.keep(Results.usual().of("aaaa11112222"), BEFORE);
    history.note(Results.run("aaaa11112222"), 5);
    assertThat(diff()).contains("has only one run, so there is nothing to compare");
    assertThat(code).isEqualTo(Main.USER_ERROR);
  }

  @Test
  void causesAreNumberedAndNamedAtEachChange() throws IOException {
    threeRuns();
    String told = diff();
    assertThat(code).isZero();
    assertThat(told.lines().map(String::stripTrailing))
        .contains(
            "2 inputs differ:",
            "  [1] delivered file radom/2012.csv changed: accepted rows: 10 → 11, quarantined: 0",
            "  [2] definition of an indicator cost changed: numerator.sum: total_constant → total",
            "5 of 6 values differ:",
            "  country           3    0     0",
            "  office            2    0     0",
            "  participations        3    0     0");
    assertThat(told.lines().filter(l -> l.matches("  .*\\d]") && !l.contains(":")).toList())
        .containsExactly(
            "  Cost             50.0%  52.3%     +2.3 pp  [1, 2]",
            "  Participations   1,500  1,501          +1  [1]",
            "  MOPS Radom  Participations   1,000  1,001          +1  [1]");
  }

  @Test
  void oneAreaOrIndicatorIsAskedFor() throws IOException {
    threeRuns();
    assertThat(diff("--area", "glowno")).contains("No value of glowno differs.");
    assertThat(diff("--area", "office=radom"))
        .contains("2 values of office, radom differ:")
        .contains("MOPS Radom")
        .doesNotContain("country");
    assertThat(diff("--indicator", "cost", "--area", "country"))
        .contains("1 value of cost, country differs:")
        .contains("+2.3 pp")
        .doesNotContain("Participations");
  }

  @Test
  void everyChangeOfATotalIsShownWhereAllAreAskedFor() throws IOException {
    threeRuns();
    assertThat(diff())
        .doesNotContain("not collected")
        .contains("and 1 total that has a value only before or only after, see --all");
    assertThat(diff("--indicator", "most")).contains("not collected");
    assertThat(diff("--all"))
        .containsPattern("  Most +1,000  not collected +\\[1]")
        .contains("Changes of totals, office:");
  }

  @Test
  void everyDifferingValueIsARowOfTheCsv() throws IOException {
    threeRuns();
    Path csv = folder.resolve("d.csv");
    diff("--csv", csv.toString());
    assertThat(Files.readAllLines(csv))
        .hasSize(6)
        .contains(
            "participations,office,radom,all,sex,F,changed,VALUE,VALUE,400,401,1,,,,,400,401,,,"
                + "participations,delivered file radom/2012.csv",
            "most,country,all,all,total,all,changed,VALUE,NOT_COLLECTED,1000,,,,,,,1000,,,,"
                + "participations,delivered file radom/2012.csv");
  }

  @Test
  void runsOfTheSameResultAreTheSame() throws IOException {
    threeRuns();
    assertThat(diff("1", "2")).contains("The same result: the same inputs, the same numbers.");
  }

  @Test
  void theDirectionIsAsAsked() throws IOException {
    threeRuns();
    assertThat(diff("last", "aaaa")).contains("From run 3 (").contains("−2.3 pp");
  }

  @Test
  void theWorkspaceIsFoundByItsInboxOrNamed() throws IOException {
    threeRuns();
    String told = diff("1", "3");
    assertThat(printed(new DiffCommand(), "-w", folder.toString(), "1", "3")).isEqualTo(told);
    assertThat(printed(new DiffCommand(), "1", "2", "3"))
        .startsWith("1 is no workspace: it has no folder \"inbox\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 last             | there is no run \"9\"",
        "--indicator costs  | there is no indicator \"costs\" in these results; did you mean \"cost\"?",
        "--area radon       | there is no area \"radon\" in these results; did you mean \"radom\"?",
        "--area ofice=radom | there is no level \"ofice\" in these results; did you mean \"office\"?",
        "--area office=14   | there is no area \"14\" in these results",
      })
  void whatThereIsNotIsRefused(String args, String told) throws IOException {
    threeRuns();
    assertThat(diff(args.split(" "))).startsWith(told);
    assertThat(code).isEqualTo(Main.USER_ERROR);
  }

  @Test
  void aResultThatIsNoLongerKeptCannotBeCompared() throws IOException {
    threeRuns();
    history.keep(Results.usual().input(Kind.SETTING, "years", "2012").of("cccc"), AFTER);
    history.note(Results.run("cccc"), 2);
    assertThat(diff("1", "last")).startsWith("the values of run 1 are no longer kept | ");
    assertThat(printed(new RunsCommand(), folder.toString()))
        .contains("aaaa11112222  first, values deleted");
  }

  /** What is withheld in one result must not be read off the other. */
  @ParameterizedTest
  @CsvSource({
    "1, 2, value, suppressed, VALUE, SUPPRESSED",
    "2, 1, suppressed, value, SUPPRESSED, VALUE"
  })
  void ofASuppressedValueOnlyTheStatusIsTold(
      String from, String to, String before, String after, String earlier, String later)
      throws IOException {
    IndicatorValue known =
        Results.share("cost", AreaLevel.OFFICE, "radom", "0.734100", "0.611300", "0.829900");
    history.keep(Results.usual().of("aaaa11112222"), List.of(known));
    history.note(Results.run("aaaa11112222"), 5);
    IndicatorValue hidden =
        Results.absent("cost", AreaLevel.OFFICE, "radom", ValueStatus.SUPPRESSED);
    history.keep(
        Results.usual().input(Kind.SETTING, "smallest_cell", "5").of("bbbb11112222"),
        List.of(hidden));
    history.note(Results.run("bbbb11112222"), 5);
    Path csv = folder.resolve("d.csv");
    String told = diff(from, to, "--all", "--csv", csv.toString());
    assertThat(told)
        .containsPattern("MOPS Radom +Cost +" + before + " +" + after + " ")
        .doesNotContain("73.4");
    assertThat(Files.readAllLines(csv).get(1))
        .startsWith(
            "cost,office,radom,all,total,all,changed," + earlier + "," + later + ",,,,,,,,,,,,");
  }

  @Test
  void aFileThatCannotBeWrittenIsTheUsersMistake() throws IOException {
    threeRuns();
    assertThat(diff("--csv", folder.resolve("nowhere/d.csv").toString()))
        .contains("nowhere/d.csv cannot be written: ")
        .contains(" | name a file in a folder");
    assertThat(code).isEqualTo(Main.USER_ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.4, 0.6, 10, 0.5, 0.4, 0.61, 10, limits only",
    "0.5, 0.4, 0.6, 10, 0.5, 0.4, 0.6, 11, 'same value, other base'",
    "0.5, 0.4, 0.6, 10, 0.5, 0.3, 0.7, 11, 'same value, other base'",
    "0.5, 0.4, 0.6, 10, 0.500499, 0.4, 0.6, 10, <0.1 pp",
    "0.5, 0.4, 0.6, 10, 0.499501, 0.4, 0.6, 10, <0.1 pp",
    "0.5, 0.4, 0.6, 10, 0.5005, 0.4, 0.6, 10, +0.1 pp",
    "0.5, 0.4, 0.6, 10, 0.49, 0.4, 0.6, 10, −1.0 pp",
  })
  void aDifferenceIsSaidInWords(
      String value,
      String lower,
      String upper,
      BigDecimal base,
      String value2,
      String lower2,
      String upper2,
      BigDecimal base2,
      String said) {
    Differing differing =
        new Differing(
            Optional.of(share(value, lower, upper, base)),
            Optional.of(share(value2, lower2, upper2, base2)));
    assertThat(DiffWords.difference(differing)).isEqualTo(said);
  }

  private static IndicatorValue share(String value, String lower, String upper, BigDecimal base) {
    IndicatorValue v = Results.share("cost", AreaLevel.COUNTRY, "all", value, lower, upper);
    return new IndicatorValue(
        v.indicator(),
        v.level(),
        v.area(),
        v.period(),
        v.breakdown(),
        v.category(),
        v.status(),
        v.value(),
        v.lower(),
        v.upper(),
        v.confidence(),
        v.method(),
        base,
        v.denominator(),
        v.unit(),
        v.note());
  }

  @Test
  void numbersOfCausesAreShortened() {
    assertThat(DiffWords.ranges(List.of(1))).isEqualTo("1");
    assertThat(DiffWords.ranges(List.of(1, 2))).isEqualTo("1, 2");
    assertThat(DiffWords.ranges(List.of(1, 2, 3, 5, 7, 8, 9))).isEqualTo("1-3, 5, 7-9");
  }
}
