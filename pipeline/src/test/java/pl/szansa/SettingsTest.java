package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.indicators.intervals.IntervalChoice;
import pl.szansa.indicators.intervals.IntervalMethod;
import pl.szansa.ingest.registers.Boundaries;
import pl.szansa.ingest.registers.ReferenceChoice;
import pl.szansa.model.Language;
import pl.szansa.model.Text;
import pl.szansa.model.UserError;
import pl.szansa.peers.PeerChoice;
import pl.szansa.validate.Rule;
import pl.szansa.validate.RuleCatalogue;

class SettingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# only a comment\n", "title:\n", "thresholds:\n", "peers:\n"})
  void everyKeyIsOptional(String yaml) {
    Settings settings = Settings.parse(yaml);
    assertThat(settings.language()).isEqualTo(Language.PL);
    assertThat(settings.title().en()).isNotBlank();
    assertThat(settings.notice().pl()).isEmpty();
    assertThat(settings.contact().pl()).isEmpty();
    assertThat(settings.firstYear()).isEqualTo(1990);
    assertThat(settings.lastYear()).isEqualTo(2100);
    assertThat(settings.smallestBase()).isEmpty();
    assertThat(settings.smallestCell()).isEqualTo(3);
    assertThat(settings.reference()).isEqualTo(ReferenceChoice.DEFAULT);
    assertThat(settings.peers()).isEqualTo(PeerChoice.DEFAULT);
    assertThat(settings.keptResults()).isEqualTo(30);
  }

  @Test
  void peerGroupsAreChosen() {
    Settings settings = Settings.parse("locale: en\npeers: {groups: 4}\nyears: 2012\n");
    assertThat(settings.peers().groups()).hasValue(4);
    assertThat(Settings.parse("peers: none").peers().wanted()).isFalse();
    assertThatThrownBy(() -> Settings.parse("locale: en\npeers:\n  groups: 1\n"))
        .isInstanceOf(UserError.class)
        .hasMessage("szansa.yml, line 3: groups: \"1\" is no number of peer groups");
  }

  @Test
  void boundariesAndPricesAreChosen() {
    Settings settings = Settings.parse("boundaries: today\nprices: 2014\nlocale: en\n");
    assertThat(settings.withYears("2012").reference())
        .isEqualTo(new ReferenceChoice(Boundaries.TODAY, OptionalInt.of(2014)));
    assertThat(Settings.parse("boundaries: then").reference()).isEqualTo(ReferenceChoice.DEFAULT);
  }

  @Test
  void whomToWriteToIsNamedInBothLanguages() {
    Settings settings =
        Settings.parse("contact: {pl: \"Zespół\", en: \"The team\"}\nyears: 2012\n");
    assertThat(settings.withLanguage("en").contact()).isEqualTo(new Text("Zespół", "The team"));
  }

  @Test
  void theSettingsOfTheSampleAreUnderstood() throws IOException {
    Settings settings = Settings.parse(Files.readString(Workspaces.SAMPLE.resolve("szansa.yml")));
    assertThat(settings.firstYear()).isEqualTo(2008);
    assertThat(settings.lastYear()).isEqualTo(2014);
    assertThat(settings.smallestBase()).isEqualTo(Optional.of(10));
    assertThat(settings.notice().pl()).contains("syntetyczne");
  }

  @ParameterizedTest
  @CsvSource({
    "2008-2014, 2008, 2014",
    "2008 - 2014, 2008, 2014",
    "2008–2014, 2008, 2014",
    "2012, 2012, 2012",
    "2012-2012, 2012, 2012",
  })
  void yearsAreARangeOrOne(String years, int from, int to) {
    Settings settings = Settings.parse("years: " + years);
    assertThat(settings.firstYear()).isEqualTo(from);
    assertThat(settings.lastYear()).isEqualTo(to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2014-2008", "2008-", "-2014", "08-14", "2008-2010-2014", "all", "20082014"})
  void otherYearsAreNone(String years) {
    assertThatThrownBy(() -> Settings.parse("locale: en\nyears: \"" + years + "\"\n"))
        .isInstanceOf(UserError.class)
        .hasMessage("szansa.yml, line 2: years \"" + years + "\" are no years");
    assertThatThrownBy(() -> Settings.parse("").withYears(years))
        .isInstanceOf(UserError.class)
        .hasMessage("years \"" + years + "\" are no years");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`title: {pl: a, en: b}\nyaers: 2008-2014\n`|line 2: there is no key \"yaers\"; did you mean \"years\"?",
        "`thresholds:\n  smallest_base: 10\n  biggest: 3\n`|line 3: there is no key \"biggest\"; the keys here are",
        "`# c\nlocale: de\n`|line 2: locale \"de\" is not known",
        "`thresholds:\n  smallest_base: ten\n`|line 2: smallest_base: \"ten\" is not a whole number",
        "`thresholds:\n  smallest_base: 0\n`|line 2: smallest_base is 0",
        "`thresholds:\n  smallest_cell: -1\n`|line 2: smallest_cell is -1",
        "`locale: en\ntitle: My evaluation\n`|line 2: title: expected is a block with the keys pl, en",
        "`thresholds: 10\n`|line 1: thresholds: expected is a block with the keys smallest_base, smallest_cell",
        "`just text`|line 1: expected is a block with the keys title, notice, contact, locale, years, thresholds, rules",
        "`rules:\n  WORKING_AG: off\n`|line 2: WORKING_AG is no rule",
        "`rules:\n  DUPLICATE_RECORD: off\n`|line 2: DUPLICATE_RECORD cannot be switched off",
        "`rules:\n  HIDDEN_SHEET: off\n`|line 2: HIDDEN_SHEET cannot be switched off",
        "`rules:\n  WORKING_AGE: maybe\n`|line 2: WORKING_AGE: \"maybe\" is not understood",
        "`rules:\n  WORKING_AGE: {lowest: 15}\n`|line 2: WORKING_AGE has no number or date lowest",
        "`rules:\n  WORKING_AGE:\n    low: young\n`|line 3: low of WORKING_AGE: \"young\" is not like 15",
        "`rules:\n  VALUE_TYPE: {coded: 1}\n`|line 2: VALUE_TYPE has no number or date coded",
        "`rules: off\n`|line 1: rules: expected is",
        "`locale: pl\npublish:\n  areas: [ofice]\n`|line 3: areas: there is no \"ofice\"; did you mean \"office\"?",
        "`publish: {shoes: [1]}\n`|line 1: there is no key \"shoes\"",
        "`locale: pl\nboundaries: now\n`|line 2: boundaries \"now\" are not known",
        "`prices: cheap\n`|line 1: prices: \"cheap\" is not a whole number",
        "`prices: 14\n`|line 1: prices is 14",
        "`locale: pl\noutputs: [tables, dashbord]\n`|line 2: outputs: there is no \"dashbord\"; did you mean \"dashboard\"?",
        "`outputs: [tables, shoes]\n`|line 1: outputs: there is no \"shoes\"",
        "`outputs: [reports, notebooks]\n`|line 1: outputs: notebooks without tables, to which it leads",
        "`outputs: all\n`|line 1: outputs: expected is a list, like [a, b]",
        "`locale: pl\nhistory: 1\n`|line 2: history is 1",
        "`history: all\n`|line 1: history: \"all\" is not a whole number",
        "`title: {pl: a\nyears: 2008\n`|line 1: this is not YAML",
        "`locale: en\nconfidence: 0.4\n`|line 2: confidence is 0.4",
        "`confidence: 95\n`|line 1: confidence is 95",
        "`confidence: 0,95\n`|line 1: confidence: \"0,95\" is not a number",
        "`indicators: money\n`|line 1: indicators: expected is a list, like [a, b]",
        "`intervals:\n  proportion: wald\n`|line 2: proportion: \"wald\" is no interval for it",
        "`intervals:\n  ratio: ratio\n  rate: byra\n`|line 3: rate: \"byra\" is no interval for it; did you mean \"byar\"?",
        "`intervals: {mean: wilson}\n`|line 1: mean: \"wilson\" is no interval for it",
        "`intervals: {proportion: none}\n`|line 1: proportion: \"none\" is no interval for it",
        "`intervals: {proportions: wilson}\n`|line 1: proportions is no kind of indicator; did you mean \"proportion\"?",
        "`intervals: {proportion: }\n`|line 1: proportion: \"null\" is no interval for it",
      })
  void aMistakeIsToldWithItsLine(String yaml, String told) {
    UserError error = Assertions.catchThrowableOfType(UserError.class, () -> Settings.parse(yaml));
    assertThat(error).as(yaml).isNotNull();
    assertThat(error.getMessage()).startsWith("szansa.yml, " + told);
    assertThat(error.remedy()).isNotBlank();
  }

  @Test
  void rulesAreSetAnew() {
    String yaml =
        "rules:\n  AGE_RANGE: {high: 99}\n  WORKING_AGE: off\n  DATE_OUTSIDE_ESF: {low: 2007-01-01}\n";
    List<Rule> rules = Settings.parse(yaml).rules().rules();
    assertThat(rules).extracting(Rule::code).doesNotContain("WORKING_AGE").contains("PESEL_SEX");
    assertThat(rules)
        .filteredOn(r -> r.code().equals("AGE_RANGE"))
        .extracting(Rule::parameters)
        .containsExactly(Map.of("low", "12", "high", "99"));
    assertThat(rules)
        .filteredOn(r -> r.code().equals("DATE_OUTSIDE_ESF"))
        .allMatch(r -> r.parameters().get("low").equals("2007-01-01"))
        .hasSize(3);
    assertThat(Settings.parse("").rules().rules()).isEqualTo(RuleCatalogue.rules());
  }

  @Test
  void outputsAreChosen() {
    assertThat(Settings.parse("").outputs()).isEqualTo(EnumSet.allOf(Published.class));
    assertThat(Settings.parse("outputs: []").outputs()).isEmpty();
    assertThat(Settings.parse("outputs: [dashboard, tables]\nyears: 2012").outputs())
        .containsExactly(Published.TABLES, Published.DASHBOARD);
  }

  @Test
  void intervalsAreChosenByKind() {
    IntervalChoice choice =
        Settings.parse("confidence: 0.90\nintervals: {proportion: jeffreys, ratio: fieller}\n")
            .intervals();
    assertThat(choice.confidence()).hasToString("0.9");
    assertThat(choice.method("wilson")).isEqualTo(IntervalMethod.JEFFREYS);
    assertThat(choice.method("byar_denominator")).isEqualTo(IntervalMethod.FIELLER);
    assertThat(choice.method("byar")).isEqualTo(IntervalMethod.BYAR);
    assertThat(choice.method("none")).isEqualTo(IntervalMethod.NONE);
    assertThat(Settings.parse("").intervals()).isEqualTo(IntervalChoice.CATALOGUE);
  }

  @Test
  void theCommandLineReplacesTheFile() {
    Settings settings = Settings.parse("locale: pl\nyears: 2008-2014\n");
    RunOptions options = new RunOptions("w", RunOptions.Reread.CHANGED, "2012", "en", null, null);
    assertThat(options.applyTo(settings).firstYear()).isEqualTo(2012);
    assertThat(options.applyTo(settings).language()).isEqualTo(Language.EN);
    assertThat(options.stated()).isEqualTo(Map.of("--years", "2012", "--locale", "en"));
    assertThat(new RunOptions("w", null, null, null, null, null).applyTo(settings))
        .isEqualTo(settings);
  }
}
