package pl.szansa;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.szansa.indicators.catalogue.DetailChoice;
import pl.szansa.indicators.catalogue.IndicatorChoice;
import pl.szansa.indicators.intervals.IntervalChoice;
import pl.szansa.ingest.registers.Boundaries;
import pl.szansa.ingest.registers.ReferenceChoice;
import pl.szansa.model.Language;
import pl.szansa.model.Text;
import pl.szansa.model.UserError;
import pl.szansa.model.YamlProblem;
import pl.szansa.peers.PeerChoice;
import pl.szansa.reports.ReportChoice;
import pl.szansa.validate.RuleChoice;

/**
 * What {@code szansa.yml} says; every key is optional.
 *
 * @param title title of the evaluation
 * @param notice what every reader must be told of the data
 * @param contact whom readers may write to who cannot use what is published
 * @param language language of what is written for people
 * @param firstYear first year that counts
 * @param lastYear last year that counts
 * @param smallestBase replaces the catalogue's smallest bases, if stated
 * @param smallestCell counts of persons from 1 to below this are suppressed in breakdowns
 * @param rules what is set anew in the rules
 * @param indicators which indicators are published
 * @param publish for which areas, periods and breakdowns
 * @param intervals which intervals are computed
 * @param reference whose areas count, and in prices of which year
 * @param peers how peer groups are formed
 * @param reports which reports are written
 * @param outputs what is published
 * @param keptResults how many results stay in the history
 */
record Settings(
    Text title,
    Text notice,
    Text contact,
    Language language,
    int firstYear,
    int lastYear,
    Optional<Integer> smallestBase,
    int smallestCell,
    RuleChoice rules,
    IndicatorChoice indicators,
    DetailChoice publish,
    IntervalChoice intervals,
    ReferenceChoice reference,
    PeerChoice peers,
    ReportChoice reports,
    Set<Published> outputs,
    int keptResults) {

  private static final Text TITLE =
      new Text("Ewaluacja projektów EFS", "Evaluation of ESF projects");
  private static final Text NONE = new Text("", "");
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final int SMALLEST_CELL = 3;

  /** A run a month for two and a half years. */
  private static final int KEPT_RESULTS = 30;

  private static final String FILE = "szansa.yml, line ";
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*[-–]\\s*(\\d{4}))?");

  private record Thresholds(
      @JsonProperty("smallest_base") Integer smallestBase,
      @JsonProperty("smallest_cell") Integer smallestCell) {}

  private record File(
      Text title,
      Text notice,
      Text contact,
      String locale,
      String years,
      Thresholds thresholds,
      Map<String, JsonNode> rules,
      List<String> indicators,
      DetailChoice publish,
      Map<String, String> intervals,
      BigDecimal confidence,
      String boundaries,
      Integer prices,
      JsonNode peers,
      Reports reports,
      List<String> outputs,
      Integer history) {}

  private record Reports(String offices, String pdf) {}

  /**
   * @param yaml content of the file, empty if there is none
   * @throws UserError naming the file and the line
   */
  static Settings parse(String yaml) {
    File file = read(yaml);
    Thresholds thresholds =
        file.thresholds() == null ? new Thresholds(null, null) : file.thresholds();
    Integer smallestCell = atLeast(yaml, "smallest_cell", 0, thresholds.smallestCell());
    Integer history = atLeast(yaml, "history", 2, file.history());
    Settings settings =
        new Settings(
            file.title() == null ? TITLE : file.title(),
            file.notice() == null ? NONE : file.notice(),
            file.contact() == null ? NONE : file.contact(),
            Language.PL,
            FIRST_YEAR,
            LAST_YEAR,
            Optional.ofNullable(atLeast(yaml, "smallest_base", 1, thresholds.smallestBase())),
            smallestCell == null ? SMALLEST_CELL : smallestCell,
            rules(yaml, file.rules()),
            indicators(yaml, file.indicators()),
            publish(yaml, file.publish()),
            intervals(yaml, file.intervals(), file.confidence()),
            new ReferenceChoice(boundaries(yaml, file.boundaries()), prices(yaml, file.prices())),
            peers(yaml, file.peers()),
            reports(yaml, file.reports()),
            outputs(yaml, file.outputs()),
            history == null ? KEPT_RESULTS : history);
    settings = inLine(yaml, "locale", file.locale(), settings, Settings::withLanguage);
    return inLine(yaml, "years", file.years(), settings, Settings::withYears);
  }

  Settings withLanguage(String locale) {
    return new Settings(
        title,
        notice,
        contact,
        Language.of(locale),
        firstYear,
        lastYear,
        smallestBase,
        smallestCell,
        rules,
        indicators,
        publish,
        intervals,
        reference,
        peers,
        reports,
        outputs,
        keptResults);
  }

  /** Restricted to years, written {@code 2008-2014} or {@code 2012}. */
  Settings withYears(String years) {
    Matcher written = YEARS.matcher(years.strip());
    if (written.matches()) {
      int from = Integer.parseInt(written.group(1));
      int to = written.group(2) == null ? from : Integer.parseInt(written.group(2));
      if (from <= to) {
        return new Settings(
            title,
            notice,
            contact,
            language,
            from,
            to,
            smallestBase,
            smallestCell,
            rules,
            indicators,
            publish,
            intervals,
            reference,
            peers,
            reports,
            outputs,
            keptResults);
      }
    }
    throw new UserError("years \"" + years + "\" are no years", "write them like 2008-2014");
  }

  /** Applies what a key says; a mistake in it is told with the key's line. */
  private static Settings inLine(
      String yaml,
      String key,
      String value,
      Settings settings,
      BiFunction<Settings, String, Settings> apply) {
    try {
      return value == null ? settings : apply.apply(settings, value);
    } catch (UserError e) {
      throw new UserError(FILE + YamlProblem.line(yaml, key) + ": " + e.getMessage(), e.remedy());
    }
  }

  private static RuleChoice rules(String yaml, Map<String, JsonNode> stated) {
    return atItsKey(yaml, () -> stated == null ? RuleChoice.SHIPPED : RuleChoice.of(stated));
  }

  /** Whether there are such indicators is known once the catalogue is read. */
  private static IndicatorChoice indicators(String yaml, List<String> stated) {
    return stated == null
        ? IndicatorChoice.ALL
        : new IndicatorChoice(stated, FILE + YamlProblem.line(yaml, "indicators"));
  }

  private static Boundaries boundaries(String yaml, String stated) {
    return atItsKey(yaml, () -> stated == null ? Boundaries.THEN : Boundaries.of(stated));
  }

  private static PeerChoice peers(String yaml, JsonNode stated) {
    return atItsKey(yaml, () -> stated == null ? PeerChoice.DEFAULT : PeerChoice.of(stated));
  }

  private static ReportChoice reports(String yaml, Reports stated) {
    return atItsKey(
        yaml,
        () ->
            stated == null
                ? ReportChoice.DEFAULT
                : ReportChoice.of(stated.offices(), stated.pdf()));
  }

  private static Set<Published> outputs(String yaml, List<String> stated) {
    return atItsKey(yaml, () -> stated == null ? Published.ALL : Published.of(stated));
  }

  private static DetailChoice publish(String yaml, DetailChoice stated) {
    return atItsKey(yaml, () -> stated == null ? DetailChoice.CATALOGUE : stated.checked());
  }

  private static IntervalChoice intervals(
      String yaml, Map<String, String> stated, BigDecimal confidence) {
    return atItsKey(yaml, () -> IntervalChoice.of(stated == null ? Map.of() : stated, confidence));
  }

  /** Tells a mistake with the line of the key that its message begins with. */
  private static <T> T atItsKey(String yaml, Supplier<T> choice) {
    try {
      return choice.get();
    } catch (UserError e) {
      String key = e.getMessage().replaceAll("(?s)[: ].*", "");
      throw new UserError(FILE + YamlProblem.line(yaml, key) + ": " + e.getMessage(), e.remedy());
    }
  }

  private static Integer atLeast(String yaml, String key, int least, Integer value) {
    if (value != null && value < least) {
      throw new UserError(
          FILE + YamlProblem.line(yaml, key) + ": " + key + " is " + value,
          "give a number from " + least + " on, or leave the key out");
    }
    return value;
  }

  private static OptionalInt prices(String yaml, Integer year) {
    Integer stated = atLeast(yaml, "prices", FIRST_YEAR, year);
    return stated == null ? OptionalInt.empty() : OptionalInt.of(stated);
  }

  private static File read(String yaml) {
    if (yaml.lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"))) {
      return new File(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null);
    }
    try {
      return new YAMLMapper().readValue(yaml, File.class);
    } catch (JsonProcessingException e) {
      throw new UserError(
          FILE + YamlProblem.line(e, yaml, 1) + ": " + YamlProblem.of(e),
          "correct the line; every key is optional");
    }
  }
}
