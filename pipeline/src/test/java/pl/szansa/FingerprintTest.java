package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.szansa.ingest.InboxFile;
import pl.szansa.model.Input;
import pl.szansa.model.Input.Kind;

/**
 * The same fingerprint means the same numbers, other numbers another fingerprint; and what made it
 * another one has a name.
 */
class FingerprintTest {

  private static final String OWN = "- {id: own, name: {pl: a, en: b}, numerator: {count: x}}\n";

  /** What a workspace consists of, to be changed in one place. */
  private record Given(
      List<InboxFile> inbox,
      Map<Kind, Map<String, String>> files,
      Optional<String> outlines,
      String settings,
      String version) {

    static Given usual() {
      Map<Kind, Map<String, String>> files = new EnumMap<>(Kind.class);
      files.put(Kind.MAPPING, Map.of("mappings/m.yml", "files: radom/*.csv\noffice: radom\n"));
      files.put(Kind.REFERENCE, Map.of("reference/offices.csv", "office_id\nradom\n"));
      files.put(Kind.CORRECTION, Map.of("corrections/c.yml", "- {file: a.csv, field: sex}\n"));
      files.put(Kind.SAMPLE, Map.of("sampling/s.csv", "person\n"));
      files.put(Kind.DEFINITION, Map.of("indicators/own.yml", OWN));
      return new Given(List.of(file("radom/a.csv", "aa")), files, Optional.empty(), "", "1");
    }

    Given with(Kind kind, String path, String text) {
      Map<Kind, Map<String, String>> changed = new EnumMap<>(files);
      Map<String, String> texts = new TreeMap<>(files.get(kind));
      texts.put(path, text);
      changed.put(kind, texts);
      return new Given(inbox, changed, outlines, settings, version);
    }

    Given with(InboxFile... sent) {
      return new Given(List.of(sent), files, outlines, settings, version);
    }

    Given withOutlines(String text) {
      return new Given(inbox, files, Optional.of(text), settings, version);
    }

    Given withSettings(String yaml) {
      return new Given(inbox, files, outlines, yaml, version);
    }

    Given withVersion(String other) {
      return new Given(inbox, files, outlines, settings, other);
    }

    List<Input> inputs() {
      return ResultInputs.of(inbox, files, outlines, Settings.parse(settings), version).all();
    }

    String fingerprint() {
      return Fingerprint.result(inputs());
    }
  }

  private static InboxFile file(String path, String hash) {
    return new InboxFile("file:/w/inbox/" + path, path, 3, hash);
  }

  @Test
  void itIsTwelveHexDigits() {
    assertThat(Given.usual().fingerprint())
        .matches("[0-9a-f]{12}")
        .isEqualTo(Given.usual().fingerprint());
  }

  /** What is sent is compared file by file, and what is counted comes after. */
  @Test
  void howRowsAreResolvedDependsOnNeitherFilesNorDefinitions() {
    String usual = Fingerprint.resolving(Given.usual().inputs(), "key");
    assertThat(
            List.of(
                Given.usual().with(file("radom/b.csv", "bb")),
                Given.usual().with(Kind.DEFINITION, "indicators/other.yml", "- {id: other}\n"),
                Given.usual().with(Kind.SAMPLE, "sampling/s.csv", "x\n"),
                Given.usual().withOutlines("{}")))
        .allSatisfy(
            given -> assertThat(Fingerprint.resolving(given.inputs(), "key")).isEqualTo(usual));
    assertThat(
            List.of(
                Given.usual().with(Kind.REFERENCE, "reference/offices.csv", "office_id\n"),
                Given.usual().with(Kind.MAPPING, "mappings/m.yml", "files: pionki/*.csv\n"),
                Given.usual().withSettings("years: 2013-2014\n"),
                Given.usual().withVersion("2")))
        .allSatisfy(
            given -> assertThat(Fingerprint.resolving(given.inputs(), "key")).isNotEqualTo(usual));
    assertThat(Fingerprint.resolving(Given.usual().inputs(), "another key")).isNotEqualTo(usual);
  }

  static Stream<Arguments> whatDecides() {
    Given usual = Given.usual();
    return Stream.of(
        arguments(usual.with(file("radom/a.csv", "ab")), "SUBMISSION radom/a.csv"),
        arguments(
            usual.with(file("radom/a.csv", "aa"), file("radom/b.csv", "bb")),
            "SUBMISSION radom/b.csv"),
        arguments(
            usual.with(Kind.MAPPING, "mappings/m.yml", "files: radom/*.csv\n"),
            "MAPPING mappings/m.yml"),
        arguments(
            usual.with(Kind.REFERENCE, "reference/peers.csv", "office_id\n"),
            "REFERENCE reference/peers.csv"),
        arguments(
            usual.with(Kind.CORRECTION, "corrections/c.yml", "- {file: b.csv, field: sex}\n"),
            "CORRECTION corrections/c.yml"),
        arguments(usual.with(Kind.SAMPLE, "sampling/s.csv", "x\n"), "SAMPLE sampling/s.csv"),
        arguments(usual.withOutlines("{}"), "OUTLINES --boundaries"),
        arguments(
            usual.with(Kind.DEFINITION, "indicators/own.yml", OWN.replace("x}", "y}")),
            "DEFINITION own"),
        arguments(
            usual.with(Kind.DEFINITION, "indicators/other.yml", "- {id: other}\n"),
            "DEFINITION other"),
        arguments(usual.withVersion("2"), "PROGRAM szansa"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("whatDecides")
  void whatChangesNumbersChangesItAndHasAName(Given changed, String name) {
    assertThat(changed.fingerprint()).isNotEqualTo(Given.usual().fingerprint());
    assertThat(differing(Given.usual(), changed)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "years: 2008-2014                              | years          | 2008-2014",
        "thresholds: {smallest_base: 10}               | smallest_base  | 10",
        "thresholds: {smallest_cell: 5}                | smallest_cell  | 5",
        "rules: {AGE_RANGE: {low: 13}}                 | rules.AGE_RANGE| low: 13",
        "rules: {WORKING_AGE: {women: 59, low: 15}}    | rules.WORKING_AGE | low: 15, women: 59",
        "rules: {WORKING_AGE: off}                     | rules.WORKING_AGE | off",
        "indicators: [money]                           | indicators     | money",
        "indicators: [money, CO01]                     | indicators     | money, CO01",
        "confidence: 0.9                               | confidence     | 0.9",
        "intervals: {proportion: jeffreys}             | intervals      | proportion: jeffreys",
        "intervals: {proportion: jeffreys, rate: byar} | intervals      | proportion: jeffreys;"
            + " rate: byar",
        "publish: {periods: [year], areas: [office]}   | publish        | areas: office; periods:"
            + " year",
        "boundaries: today                             | boundaries     | today",
        "prices: 2014                                  | prices         | 2014",
        "peers: none                                   | peers          | none",
        "'peers: {groups: 4, variables: [population]}' | peers          | groups: 4; variables:"
            + " population",
      })
  void aSettingIsNamedByItsKeyAndSaysWhatItSays(String yaml, String key, String state) {
    Given changed = Given.usual().withSettings(yaml);
    assertThat(changed.fingerprint()).isNotEqualTo(Given.usual().fingerprint());
    assertThat(differing(Given.usual(), changed)).containsExactly("SETTING " + key);
    assertThat(changed.inputs()).contains(new Input(Kind.SETTING, key, state));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "locale: en",
        "confidence: 0.950",
        "'title: {pl: a, en: b}'",
        "'contact: {pl: a, en: b}'",
        "history: 7",
        "boundaries: then",
      })
  void aSettingThatChangesNoNumberDoesNotChangeIt(String yaml) {
    assertThat(Given.usual().withSettings(yaml).fingerprint())
        .isEqualTo(Given.usual().fingerprint());
  }

  /** Comments, the order of keys and what only people read are no numbers. */
  @Test
  void howADefinitionIsWrittenDoesNotChangeIt() {
    String written =
        """
        # a comment
        - numerator:
            count: x   # another
          id: own
          name: {pl: inna nazwa, en: another name}
          definition: {pl: słowa, en: words}
          source: a page
        """;
    Given usual = Given.usual();
    assertThat(usual.with(Kind.DEFINITION, "indicators/own.yml", written).fingerprint())
        .isEqualTo(usual.fingerprint());
    assertThat(
            usual
                .with(Kind.MAPPING, "mappings/m.yml", "# c\noffice: radom\nfiles: radom/*.csv\n")
                .fingerprint())
        .isEqualTo(usual.fingerprint());
  }

  @Test
  void everyKindIsThereOnceByName() {
    List<Input> inputs = Given.usual().withOutlines("{}").inputs();
    assertThat(inputs.stream().map(Input::kind).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Kind.values());
    assertThat(inputs.stream().map(i -> i.kind() + " " + i.name())).doesNotHaveDuplicates();
    assertThat(inputs)
        .isSortedAccordingTo(Comparator.comparing(Input::kind).thenComparing(Input::name))
        .contains(new Input(Kind.SUBMISSION, "radom/a.csv", "aa"));
    Set<Kind> said = Set.of(Kind.SETTING, Kind.PROGRAM, Kind.SUBMISSION);
    assertThat(inputs)
        .filteredOn(i -> !said.contains(i.kind()))
        .allMatch(i -> i.state().matches("[0-9a-f]{64}"));
    assertThat(inputs.stream().map(Input::name))
        .contains("qualification_rate", "AGE_RANGE", "breakdown sex", "participants", "nuts.csv");
  }

  /** A declared fix quotes what stood in a row, so the history must not have it. */
  @Test
  void whatACorrectionSaysIsNotKept() {
    Given given =
        Given.usual().with(Kind.CORRECTION, "corrections/c.yml", "- {old: 71640724728}\n");
    ResultInputs inputs =
        ResultInputs.of(given.inbox(), given.files(), Optional.empty(), Settings.parse(""), "1");
    assertThat(inputs.contents().keySet()).extracting(Input::kind).doesNotContain(Kind.CORRECTION);
    assertThat(inputs.contents().values()).noneMatch(text -> text.contains("71640724728"));
    assertThat(inputs.contents())
        .containsValue("{\"id\":\"own\",\"numerator\":{\"count\":\"x\"}}")
        .containsValue("{\"files\":\"radom/*.csv\"}");
  }

  private static List<String> differing(Given before, Given after) {
    List<Input> known = before.inputs();
    List<Input> now = new ArrayList<>(after.inputs());
    now.removeAll(known);
    return now.stream().map(i -> i.kind() + " " + i.name()).toList();
  }

  @Test
  void anotherLanguageOrKeyMeansReadingAnew() {
    Map<String, String> none = Map.of();
    Settings polish = Settings.parse("locale: pl");
    assertThat(
            List.of(
                Fingerprint.reading(none, polish, "k"),
                Fingerprint.reading(none, Settings.parse("locale: en"), "k"),
                Fingerprint.reading(none, Settings.parse("rules: {WORKING_AGE: off}"), "k"),
                Fingerprint.reading(none, Settings.parse("rules: {AGE_RANGE: {low: 13}}"), "k"),
                Fingerprint.reading(none, polish, "l"),
                Fingerprint.reading(Map.of("offices.csv", "office_id"), polish, "k")))
        .doesNotHaveDuplicates();
  }
}
