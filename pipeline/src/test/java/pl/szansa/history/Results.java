package pl.szansa.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Input;
import pl.szansa.model.Input.Kind;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/**
 * Small results of two offices, Radom in Mazowieckie and Głowno in Łódzkie, to be changed at will.
 */
public final class Results {

  private final List<Input> inputs = new ArrayList<>();
  private final Map<String, String> contents = new TreeMap<>();
  private final List<Delivery> deliveries = new ArrayList<>();

  /** Nothing went in yet. */
  public static Results empty() {
    return new Results();
  }

  /** What the examples have in common. */
  public static Results usual() {
    return new Results()
        .file("radom/2012.csv", "radom", 10, Map.of())
        .file("glowno/2012.csv", "glowno", 5, Map.of("AGE_RANGE QUARANTINE_ROW", 1L))
        .input(Kind.SETTING, "years", "2008-2014")
        .input(Kind.PROGRAM, "szansa", "1.0")
        .says(Kind.DEFINITION, "participations", "{\"numerator\":{\"count\":\"complete\"}}")
        .says(Kind.DEFINITION, "most", "{\"over_offices\":{\"of\":\"participations\"}}")
        .says(Kind.DEFINITION, "cost", "{\"numerator\":{\"sum\":\"total_constant\"}}");
  }

  /** With a file of some rows in the place of one of that path. */
  public Results file(String path, String office, long accepted, Map<String, Long> issues) {
    without(Kind.SUBMISSION, path);
    deliveries.add(
        new Delivery(
            path,
            "",
            "participants",
            office,
            "ACCEPTED",
            accepted,
            issues.values().stream().mapToLong(Long::longValue).sum(),
            issues,
            List.of(),
            List.of(office + "-project")));
    return input(Kind.SUBMISSION, path, "hash of " + accepted + issues);
  }

  /** With a file that became of another state by a correction. */
  public Results corrected(String path, String correction) {
    deliveries.replaceAll(
        d ->
            d.path().equals(path)
                ? new Delivery(
                    path,
                    "",
                    d.entity(),
                    d.office(),
                    d.status(),
                    d.accepted(),
                    d.quarantined(),
                    d.issues(),
                    List.of(correction),
                    d.projects())
                : d);
    return this;
  }

  /** With an input in the place of one of that kind and name. */
  public Results input(Kind kind, String name, String state) {
    inputs.removeIf(i -> i.kind() == kind && i.name().equals(name));
    inputs.add(new Input(kind, name, state));
    return this;
  }

  /** The hash of a file. */
  public String hash(String path) {
    return inputs.stream()
        .filter(i -> i.kind() == Kind.SUBMISSION && i.name().equals(path))
        .findFirst()
        .orElseThrow()
        .state();
  }

  /** With a file of figures that an office published. */
  public Results published(String path) {
    deliveries.add(
        new Delivery(path, "", "published", "", "ACCEPTED", 3, 0, Map.of(), List.of(), List.of()));
    return input(Kind.SUBMISSION, path, "x");
  }

  /** With an input whose content is kept. */
  public Results says(Kind kind, String name, String json) {
    contents.put(kind + " " + name, json);
    return input(kind, name, "hash of " + json);
  }

  public Results without(Kind kind, String name) {
    inputs.removeIf(i -> i.kind() == kind && i.name().equals(name));
    deliveries.removeIf(d -> kind == Kind.SUBMISSION && d.path().equals(name));
    return this;
  }

  public Result of(String fingerprint) {
    Map<String, Text> names = new LinkedHashMap<>();
    names.put("participations", new Text("Uczestnictwa", "Participations"));
    names.put("most", new Text("Najwięcej", "Most"));
    names.put("cost", new Text("Koszt", "Cost"));
    return new Result(
        fingerprint,
        "1.0",
        inputs,
        contents,
        deliveries,
        names,
        List.of(
            new Area(AreaLevel.COUNTRY, "all", new Text("Polska", "Poland"), ""),
            new Area(AreaLevel.VOIVODESHIP, "14", new Text("mazowieckie", "Mazowieckie"), ""),
            new Area(AreaLevel.OFFICE, "radom", new Text("MOPS Radom", "MOPS Radom"), "14"),
            new Area(AreaLevel.OFFICE, "glowno", new Text("MOPS Głowno", "MOPS Głowno"), "10")),
        Map.of(
            "radom", Set.of("voivodeship 14", "powiat 1463", "peer_group large"),
            "glowno", Set.of("voivodeship 10", "powiat 1020", "peer_group small")));
  }

  /** A total over all years. */
  public static IndicatorValue total(String indicator, AreaLevel level, String area, String value) {
    return value(
        indicator, level, area, "total", "all", ValueStatus.VALUE, value, Unit.PARTICIPATIONS);
  }

  /** Of sex, women. */
  public static IndicatorValue women(String indicator, AreaLevel level, String area, String value) {
    return value(indicator, level, area, "sex", "F", ValueStatus.VALUE, value, Unit.PARTICIPATIONS);
  }

  /** A total over all years that is not shown. */
  public static IndicatorValue absent(
      String indicator, AreaLevel level, String area, ValueStatus status) {
    return value(indicator, level, area, "total", "all", status, null, Unit.PARTICIPATIONS);
  }

  /** A share with an interval, as in {@code 0.5 0.4 0.6}. */
  public static IndicatorValue share(
      String indicator, AreaLevel level, String area, String value, String lower, String upper) {
    return new IndicatorValue(
        indicator,
        level,
        area,
        "all",
        "total",
        "all",
        ValueStatus.VALUE,
        new BigDecimal(value),
        new BigDecimal(lower),
        new BigDecimal(upper),
        new BigDecimal("0.95"),
        "wilson",
        BigDecimal.TEN,
        new BigDecimal("20"),
        Unit.PROPORTION,
        "a note; with a semicolon, and a comma");
  }

  private static IndicatorValue value(
      String indicator,
      AreaLevel level,
      String area,
      String breakdown,
      String category,
      ValueStatus status,
      String value,
      Unit unit) {
    BigDecimal number = value == null ? null : new BigDecimal(value);
    return new IndicatorValue(
        indicator, level, area, "all", breakdown, category, status, number, null, null, null, "",
        number, null, unit, "");
  }

  /** A run that gave a result. */
  public static Run run(String fingerprint) {
    return new Run(
        0,
        Instant.parse("2015-03-02T10:00:00Z"),
        Instant.parse("2015-03-02T10:01:05Z"),
        fingerprint,
        "1.0",
        1,
        1,
        15,
        1,
        Map.of("VALUE", 3L),
        Map.of("--years", "2012"));
  }
}
