package pl.szansa.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.szansa.model.Direction;
import pl.szansa.model.Indicator;
import pl.szansa.model.Measure;
import pl.szansa.model.Unit;
import pl.szansa.model.UserError;

/** The shipped catalogue is right, and of an analyst's every mistake is told at once. */
class CatalogueTest {

  private static final Catalogue SHIPPED = CatalogueReader.read(Map.of(), Optional.empty());

  static List<Indicator> shipped() {
    return SHIPPED.indicators();
  }

  @Test
  void theIdsThatOtherToolsRelyOnAreThere() {
    assertThat(shipped())
        .extracting(Indicator::id)
        .doesNotHaveDuplicates()
        .contains(
            "participations",
            "persons",
            "records_total",
            "leavers",
            "completion_rate",
            "qualification_rate",
            "education_gain_rate",
            "employment_rate_exit",
            "employment_rate_3m",
            "employment_rate_6m",
            "employment_effectiveness",
            "social_effectiveness",
            "total_cost",
            "eu_grant",
            "own_contribution",
            "own_contribution_share",
            "cost_per_participant",
            "cost_per_leaver",
            "cost_per_completer",
            "cost_per_qualification",
            "cost_per_job",
            "social_contracts",
            "local_activity_programmes");
  }

  /** A run does not look at them again. */
  @Test
  void everyShippedExpressionCompiles() {
    List<Measure> measures = SHIPPED.entries().stream().flatMap(CatalogueEntry::checked).toList();
    assertThat(measures).hasSizeGreaterThan(SHIPPED.indicators().size());
    assertThat(Expressions.mistakes(measures))
        .containsOnlyKeys(measures)
        .allSatisfy((measure, mistakes) -> assertThat(mistakes).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedIndicatorIsExplainedInBothLanguagesWithItsSource(Indicator indicator) {
    assertThat(indicator.name().pl()).isNotBlank();
    assertThat(indicator.name().en()).isNotBlank().isNotEqualTo(indicator.name().pl());
    assertThat(indicator.definition().pl()).endsWith(".").isNotEqualTo(indicator.name().pl());
    assertThat(indicator.definition().en()).endsWith(".").isNotEqualTo(indicator.name().en());
    assertThat(indicator.definition().en()).isNotEqualTo(indicator.definition().pl());
    assertThat(indicator.source()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyRateOfPeopleHasAnIntervalAndASmallestBase(Indicator indicator) {
    boolean ofPeople =
        indicator.unit() == Unit.PROPORTION
            && indicator.numerator().relation() == Measure.Relation.PARTICIPATIONS;
    if (ofPeople) {
      boolean sampled = indicator.family().equals("sampling");
      assertThat(indicator.interval()).isEqualTo(sampled ? "stratified" : "wilson");
      assertThat(indicator.smallestBase()).isEqualTo(30);
    }
  }

  /** Somebody without an answer is in neither; a rate that says "not no" would count them. */
  @ParameterizedTest
  @MethodSource("shipped")
  void noAnswerIsTakenForAnAnswer(Indicator indicator) {
    Stream.concat(Stream.of(indicator.numerator()), indicator.denominator().stream())
        .map(Measure::expression)
        .forEach(sql -> assertThat(sql).doesNotContain("<> 'no'", "!= 'no'", "<> 'yes'"));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aCountHasNoSmallestBaseAndACostNeedsOneOnly(Indicator indicator) {
    if (indicator.denominator().isEmpty()) {
      assertThat(indicator.smallestBase()).isZero();
      assertThat(indicator.interval()).isEqualTo("none");
    } else if (indicator.unit() == Unit.PLN && indicator.interval().equals("ratio")) {
      assertThat(indicator.smallestBase()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void theListsOfTheEsfAreBrokenDownBySex(Indicator indicator) {
    boolean ofPeople = indicator.numerator().relation() == Measure.Relation.PARTICIPATIONS;
    if (indicator.family().startsWith("esf_") && ofPeople) {
      assertThat(indicator.breakdowns()).contains("sex");
    }
  }

  /** Every code of the lists, and none beside them. */
  @ParameterizedTest
  @CsvSource({
    "esf_2014_2020, CO, 23", "esf_2014_2020, CR, 9",
    "esf_plus_2021_2027, EECO, 19", "esf_plus_2021_2027, EECR, 6",
  })
  void theListsAreWhole(String family, String prefix, int last) {
    assertThat(shipped())
        .filteredOn(i -> i.family().equals(family) && i.id().matches(prefix + "\\d\\d"))
        .extracting(Indicator::id)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, last)
                .mapToObj(n -> prefix + (n < 10 ? "0" : "") + n)
                .toList());
  }

  @Test
  void anIndicatorOfTheAnalystsComesAfterTheShippedOnes() {
    Catalogue catalogue =
        read(
            """
            - id: women_from_the_country
              name: {pl: "Kobiety ze wsi", en: "Women from the country"}
              unit: participations
              numerator: {count: "complete AND sex = 'female' AND area = 'rural'"}
              breakdowns: [age]
            """);
    Indicator last = catalogue.indicators().get(catalogue.indicators().size() - 1);
    assertThat(catalogue.entries()).hasSize(SHIPPED.entries().size() + 1);
    assertThat(last.id()).isEqualTo("women_from_the_country");
    assertThat(last.definition()).isEqualTo(last.name());
    assertThat(last.direction()).isEqualTo(Direction.NEITHER);
    assertThat(last.interval()).isEqualTo("none");
    assertThat(last.numerator())
        .isEqualTo(
            new Measure(
                Measure.Relation.PARTICIPATIONS,
                Measure.Aggregate.COUNT,
                "complete AND sex = 'female' AND area = 'rural'",
                Measure.PeriodRule.ENTRY));
  }

  @Test
  void oneLanguageServesForBoth() {
    Catalogue catalogue = read(entry("x", "name: {en: Rest}", "numerator: {count: complete}"));
    Indicator last = catalogue.indicators().get(catalogue.indicators().size() - 1);
    assertThat(last.name().pl()).isEqualTo("Rest");
  }

  @Test
  void aFileOfCommentsIsNoMistake() {
    assertThat(read("# nothing yet\n").entries()).hasSize(SHIPPED.entries().size());
    assertThat(read("").entries()).hasSize(SHIPPED.entries().size());
  }

  @Test
  void theThresholdOfTheSettingsReplacesTheSmallestBasesOfRates() {
    Catalogue catalogue = CatalogueReader.read(Map.of(), Optional.of(10));
    Map<String, Integer> bases = new TreeMap<>();
    catalogue.indicators().forEach(i -> bases.put(i.id(), i.smallestBase()));
    assertThat(bases)
        .containsEntry("qualification_rate", 10)
        .containsEntry("cost_per_participant", 1)
        .containsEntry("participations", 0);
  }

  /** Seven mistakes in two files, one of which ends in the middle: all of them in one message. */
  @Test
  void everyMistakeIsListedAtOnceWithFileLineAndRemedy() {
    Map<String, String> own = new TreeMap<>();
    own.put(
        "a.yml",
        """
        - id: one
          name: {pl: "Jeden", en: "One"}
          unit: participations
          numerator: {count: "complete AND labour_statsu = 'unemployed'"}
        - id: participations
          name: {pl: "Dwa", en: "Two"}
          unit: participations
          numerator: {count: "complete"}
        - id: three
          name: {pl: "Trzy", en: "Three"}
          unit: proportion
          numerator: {count: "complete"}
          interval: wislon
          breakdowns: [sex, shoe_size]
        - id: four
          name: {pl: "Cztery", en: "Four"}
          unit: proportion
          numerater: {count: "complete"}
        - id: five
          name: {pl: "Pięć", en: "Five"}
          unit: proportion
          numerator: {count: "complete AND"}
          denominator: {count: "complete"}
        """);
    own.put("b.yml", "- id: six\n  unit: \"PLN\n");
    UserError error =
        Assertions.catchThrowableOfType(
            UserError.class, () -> CatalogueReader.read(own, Optional.empty()));
    assertThat(error.getMessage().lines().map(String::strip))
        .hasSize(1 + 8)
        .anySatisfy(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "indicators/a.yml, line 1, one: participations have no column"
                            + " \"labour_statsu\"; did you mean \"labour_status\"?"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .matches(
                        "indicators/a.yml, line 5, participations: the id stands in"
                            + " participation.yml, line \\d+, participations already; choose another"))
        .contains(
            "indicators/a.yml, line 9, three: a proportion needs a denominator",
            "indicators/a.yml, line 9, three: there is no interval \"wislon\"; did you mean \"wilson\"?",
            "indicators/a.yml, line 9, three: there is no breakdown \"shoe_size\"; use one of "
                + String.join(", ", SHIPPED.breakdowns().stream().map(Breakdown::id).toList()),
            "indicators/a.yml, line 18: there is no key \"numerater\"; did you mean"
                + " \"numerator\"?")
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith(
                        "indicators/a.yml, line 19, five: \"complete AND\" is no SQL expression"))
        .contains(
            "indicators/b.yml, line 2: this is not YAML: while scanning a quoted scalar, found"
                + " unexpected end of stream");
    assertThat(error.remedy()).contains("data/dictionary");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // what a condition may be
        "numerator: {count: \"age\"}|\"age\" is INT, not a condition to count by",
        "numerator: {sum: \"sex\"}|\"sex\" is STRING, not a number to sum",
        "numerator: {count: \"arry_contains(forms, 'x')\"}|there is no function \"arry_contains\"; did you mean \"array_contains\"?",
        "numerator: {count: \"age > array(1)\"}|does not compile",
        "numerator: {count: \"max(age) > 3\"}|max(...) is over many rows, but an expression is about one",
        "numerator: {sum: \"sum(age)\"}|sum(...) is over many rows",
        "numerator: {count: \"row_number() = 1\"}|row_number(...) is over many rows",
        "numerator: {count: \"rand() > 0.5\"}|is another value at each run",
        "numerator: {count: \"complete) OR (leaver\"}|is no SQL expression",
        "numerator: {}|a measure needs one of count, count_persons and sum",
        "numerator: {count: complete, sum: age}|a measure needs one of count, count_persons and sum",
        // what a measure may be
        "numerator: {over: finances, count: \"true\", period: exit}|finances have no period \"exit\"; use document",
        "numerator: {count: \"true\", period: document}|participations have no period \"document\"; use entry or exit or return or supported or carried_over or continuing",
        "numerator: {count_persons: \"result_employment = 'yes'\"}|count_persons counts complete or true",
        "numerator: {count_persons: complete, period: exit}|count_persons counts complete or true",
        "numerator: {over: spending, count: \"true\"}|over: \"spending\" is not one of participations, finances",
        // what does not go together
        "{numerator: {over: finances, sum: total}, breakdowns: [sex]}|the breakdown \"sex\" is of participations only",
        "{numerator: {count: complete}, breakdowns: [beneficiary]}|the breakdown \"beneficiary\" is of finances only",
        "{numerator: {over: finances, sum: total}, denominator: {over: finances, sum: eu}, interval: wilson}|needs a count in numerator and denominator",
        "{numerator: {sum: age}, denominator: {count: complete}, interval: wilson}|needs a count in numerator and denominator",
        "{numerator: {count: complete}, interval: wilson}|needs a count in numerator and denominator",
        "{numerator: {count: complete}, smallest_base: -1}|smallest_base is below 0",
        "{numerator: {count: complete}, smallest_base: many}|smallest_base: \"many\" is not a whole number",
        "{numerator: {count: complete}, direction: sideways}|direction: \"sideways\" is not one of higher_is_better",
        "{numerator: {count: complete}, breakdowns: sex}|breakdowns: expected is a list",
        "{numerator: {count: complete}, interval: ratio}|needs a denominator",
        "{numerator: {count: complete}, interval: byar}|needs a denominator",
        "{numerator: {count: complete}, denominator: {count: complete}, interval: t}|needs a sum in the numerator and a count below it",
        "{numerator: {count: complete}, part_of: particpations}|part_of is \"particpations\", but there is no such indicator; did you mean \"participations\"?",
        "{numerator: {count: complete}, part_of: x}|part_of is the indicator itself",
        "{numerator: {count: complete}, breakdowns: [labour_satus]}|there is no breakdown \"labour_satus\"; did you mean \"labour_status\"?",
        "{numerator: {count: complete, period: exits}}|period: \"exits\" is not one of entry, exit",
        "{numerator: {sum: age}, denominator: {count_persons: complete}, unit: person}|there is no unit \"person\"; did you mean \"persons\"?",
        "{numerator: {count: complete}, unit: proportion}|a proportion needs a denominator",
        "{over_offices: {of: cost_per_participent, statistic: median}}|over_offices is of \"cost_per_participent\", which does not stand before it; did you mean \"cost_per_participant\"?",
        "{over_offices: {of: persons, statistic: mode}}|statistic: \"mode\" is not one of minimum, median, mean, maximum",
        "{over_offices: {of: persons}}|over_offices needs a statistic",
        "{over_offices: {of: persons, statistic: mean}, numerator: {count: complete}}|over_offices stands instead of numerator",
        "{sampled: {of: employment_rate_9m, answered: complete}}|sampled is of \"employment_rate_9m\", which does not stand before it; did you mean \"employment_rate_3m\"?",
        "{sampled: {of: employment_rate_6m}}|sampled needs answered",
        "{sampled: {of: employment_rate_6m, answered: employment_9m}, unit: proportion}|participations have no column \"employment_9m\"",
        "{sampled: {of: employment_rate_6m, answered: complete}, numerator: {count: complete}}|sampled stands instead of numerator",
        "{sampled: {of: employment_rate_6m, answered: complete}, unit: proportion, breakdowns: [sex]}|sampled is of a share of participations, without breakdowns",
        "{sampled: {of: total_cost, answered: complete}, unit: PLN}|sampled is of a share of participations",
        "{sampled: {of: employment_rate_6m, answered: complete}, unit: proportion, interval: wilson}|the interval \"stratified\" is that of sampled indicators",
        "{numerator: {count: complete}, denominator: {count: leaver}, unit: proportion, interval: stratified}|the interval \"stratified\" is that of sampled indicators",
        "{numerator: {count: complete}, unit: shoes}|there is no unit \"shoes\"; use one of proportion, PLN",
      })
  void aMistakeIsToldBeforeSparkStarts(String rest, String told) {
    String fields = rest.startsWith("{") ? rest.substring(1, rest.length() - 1) : rest;
    String text =
        "- {id: x, name: {pl: x, en: x}, "
            + (fields.contains("unit:") ? "" : "unit: participations, ")
            + fields
            + "}";
    UserError error = Assertions.catchThrowableOfType(UserError.class, () -> read(text));
    assertThat(error).as(text).isNotNull();
    assertThat(error.getMessage()).contains("indicators/own.yml, line 1").contains(told);
    assertThat(error.getMessage().lines()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "numerator: {count: \"Complete AND AGE < 30 -- young\"}",
        "numerator: {count: \"exists(forms, f -> f = 'internship')\"}",
        "numerator: {sum: \"CASE WHEN complete THEN age END\"}",
        "numerator: {count_persons: complete}",
        "numerator: {over: finances, sum: \"if(task = 'promotion', total, 0)\"}",
        "numerator: {count: \"year(exit_date) = 2014\", period: exit}",
      })
  void whatSparkUnderstandsIsNoMistake(String numerator) {
    assertThatCode(() -> read(entry("x", "name: {pl: x, en: x}", numerator)))
        .doesNotThrowAnyException();
  }

  private static String entry(String id, String... fields) {
    return "- {id: " + id + ", unit: participations, " + String.join(", ", fields) + "}\n";
  }

  private static Catalogue read(String text) {
    return CatalogueReader.read(Map.of("own.yml", text), Optional.empty());
  }

  /** An office whose form did not ask has no open windows, however lately people left it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "exit; (complete AND open_3m) AND (employment_3m <> 'not_collected')",
        "entry; complete AND open_3m"
      })
  void ofThoseWhoWereNotAskedNoWindowIsOpen(String askedBy, String open) {
    Catalogue catalogue =
        read(
            """
            - id: mine
              name: {pl: "Moje", en: "Mine"}
              unit: participations
              numerator: {count: "complete AND employment_3m = 'yes'", period: exit}
              collected: {count: "employment_3m <> 'not_collected'", period: %s}
              censored: {count: "complete AND open_3m", period: exit}
            """
                .formatted(askedBy));
    assertThat(catalogue.entry("mine").orElseThrow().censored())
        .map(Measure::expression)
        .hasValue(open);
  }

  @Test
  void aMisspeltKeyHidesNoOtherMistakeOfItsEntry() {
    String own =
        """
        - id: mine
          name: {en: "Mine"}
          unit: proportin
          directon: up
          direction: up
          numeratr: {over: participations, count: "true"}
        """;
    assertThatThrownBy(() -> CatalogueReader.read(Map.of("own.yml", own), Optional.empty()))
        .isInstanceOf(UserError.class)
        .hasMessageContainingAll(
            "own.yml, line 4: there is no key \"directon\"; did you mean \"direction\"?",
            "own.yml, line 5: direction: \"up\" is not one of higher_is_better",
            "own.yml, line 6: there is no key \"numeratr\"; did you mean \"numerator\"?",
            "own.yml, line 1, mine: there is no unit \"proportin\"");
  }
}
