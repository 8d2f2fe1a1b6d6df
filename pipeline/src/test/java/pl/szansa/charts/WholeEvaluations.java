package pl.szansa.charts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import pl.szansa.ingest.outlines.OutlineFile;
import pl.szansa.ingest.registers.Regions;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Language;
import pl.szansa.model.MapOutlines;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/**
 * {@link Evaluations} with what charts of people, money, maps and quality show: voivodeships,
 * breakdowns, ledgers and incomplete records.
 */
public final class WholeEvaluations {

  private static final List<String> VOIVODESHIPS =
      List.of(
          "02", "10", "18", "14", "26", "04", "06", "08", "12", "16", "20", "22", "24", "28", "30",
          "32");
  private static final Comparator<IndicatorValue> PLACES =
      Comparator.comparing(IndicatorValue::indicator)
          .thenComparing(IndicatorValue::level)
          .thenComparing(IndicatorValue::area)
          .thenComparing(IndicatorValue::period);

  private final Evaluation plain;
  private final List<Area> areas = new ArrayList<>();
  private final List<IndicatorValue> values = new ArrayList<>();

  private WholeEvaluations(Evaluation plain) {
    this.plain = plain;
    this.values.addAll(plain.values().all());
  }

  /** Five offices in five voivodeships. */
  public static Evaluation five(Language language) {
    return of(Evaluations.five(language), Optional.empty());
  }

  /** As many offices in all sixteen voivodeships. */
  public static Evaluation many(int offices, Language language) {
    return of(Evaluations.many(offices, language), Optional.empty());
  }

  /** The same with outlines to draw maps with; values for powiats if the outlines are theirs. */
  public static Evaluation with(Evaluation plain, MapOutlines outlines) {
    return of(plain, Optional.of(outlines));
  }

  /** The same, one value replaced: that which has the same place and category. */
  public static Evaluation replacing(Evaluation evaluation, IndicatorValue changed) {
    List<IndicatorValue> values = new ArrayList<>(evaluation.values().all());
    values.replaceAll(
        v ->
            PLACES.compare(v, changed) == 0
                    && v.breakdown().equals(changed.breakdown())
                    && v.category().equals(changed.category())
                ? changed
                : v);
    return built(evaluation, evaluation.areas(), values, evaluation.outlines());
  }

  private static Evaluation of(Evaluation plain, Optional<MapOutlines> outlines) {
    WholeEvaluations whole = new WholeEvaluations(plain);
    if (plain.areas(AreaLevel.VOIVODESHIP).isEmpty()) {
      whole.places();
      whole.regions("qualification_rate", AreaLevel.VOIVODESHIP, VOIVODESHIPS);
    } else {
      whole.areas.addAll(plain.areas());
    }
    outlines
        .filter(o -> o.level() == AreaLevel.POWIAT)
        .ifPresent(
            o ->
                whole.regions(
                    "qualification_rate",
                    AreaLevel.POWIAT,
                    o.outlines().stream().map(MapOutlines.Outline::code).toList()));
    whole.records();
    whole.people();
    whole.money();
    whole.values.sort(PLACES);
    return built(plain, whole.areas, whole.values, outlines);
  }

  private static Evaluation built(
      Evaluation e, List<Area> areas, List<IndicatorValue> values, Optional<MapOutlines> outlines) {
    return new Evaluation(
        e.title(),
        e.notice(),
        e.contact(),
        e.language(),
        e.provenance(),
        e.families(),
        e.indicators(),
        areas,
        e.periods(),
        new IndicatorValues(values),
        e.comparisons(),
        e.reconciliations(),
        e.submissions(),
        outlines,
        e.context(),
        e.changes());
  }

  /** Puts the offices into voivodeships of their own. */
  private void places() {
    Regions regions = Regions.shipped();
    int i = 0;
    for (Area area : plain.areas()) {
      boolean office = area.level() == AreaLevel.OFFICE;
      String parent = office ? VOIVODESHIPS.get(i++ % VOIVODESHIPS.size()) : area.parent();
      areas.add(new Area(area.level(), area.code(), area.name(), parent));
    }
    areas.stream()
        .map(Area::parent)
        .filter(p -> !p.isEmpty())
        .distinct()
        .sorted()
        .toList()
        .forEach(
            p ->
                areas.add(
                    new Area(AreaLevel.VOIVODESHIP, p, regions.find(p).orElseThrow().name(), "")));
  }

  /** Shares of larger areas: sums of what their offices have, never means. */
  private void regions(String indicator, AreaLevel level, List<String> codes) {
    Map<String, double[]> sums = new TreeMap<>();
    int i = 0;
    for (Area office : areas.stream().filter(a -> a.level() == AreaLevel.OFFICE).toList()) {
      IndicatorValue v =
          plain.values().total(indicator, AreaLevel.OFFICE, office.code(), "all").orElseThrow();
      // eleven has no factor in common with the number of powiats
      String code =
          level == AreaLevel.VOIVODESHIP ? office.parent() : codes.get(i++ * 11 % codes.size());
      double[] sum = sums.computeIfAbsent(code, c -> new double[2]);
      sum[1] += v.denominator().doubleValue();
      sum[0] += v.value() == null ? 0 : v.denominator().multiply(v.value()).doubleValue();
    }
    sums.forEach(
        (code, sum) -> {
          values.add(share(indicator, level, code, "all", Math.round(sum[0]), (long) sum[1]));
          if (level == AreaLevel.POWIAT) {
            areas.add(new Area(level, code, new Text("powiat " + code, "powiat " + code), ""));
          }
        });
  }

  /** Incomplete records by year: one office in seven sends many, most send few. */
  private void records() {
    UniformRandomProvider random = RandomSource.SPLIT_MIX_64.create(77);
    Map<String, long[]> sums = new TreeMap<>();
    for (Area area : areas.stream().filter(a -> a.level() == AreaLevel.OFFICE).toList()) {
      double rate = random.nextInt(7) == 0 ? 0.12 : 0.012;
      for (String year : plain.periods(PeriodKind.YEAR)) {
        long records =
            plain
                .values()
                .total("participations", AreaLevel.OFFICE, area.code(), year)
                .map(IndicatorValue::value)
                .map(BigDecimal::longValue)
                .orElse(0L);
        long missing = Math.round(records * rate * 2 * random.nextDouble());
        for (String place : List.of("3" + area.code(), "2" + area.parent(), "1all")) {
          for (String period : List.of(year, "all")) {
            long[] sum = sums.computeIfAbsent(place + " " + period, k -> new long[2]);
            sum[0] += missing;
            sum[1] += records;
          }
        }
      }
    }
    sums.forEach(
        (key, sum) -> {
          AreaLevel level =
              switch (key.charAt(0)) {
                case '1' -> AreaLevel.COUNTRY;
                case '2' -> AreaLevel.VOIVODESHIP;
                default -> AreaLevel.OFFICE;
              };
          String[] place = key.substring(1).split(" ");
          if (sum[1] > 0) {
            values.add(share("incomplete_record_rate", level, place[0], place[1], sum[0], sum[1]));
          }
        });
  }

  private long total(String indicator) {
    return plain
        .values()
        .total(indicator, AreaLevel.COUNTRY, "all", "all")
        .orElseThrow()
        .value()
        .longValue();
  }

  /** Ages, sexes and labour statuses of all offices together; a few cells are suppressed. */
  private void people() {
    long all = total("participations");
    long women = Math.round(all * 0.66);
    sum("participations", "sex", "female", women, Unit.PARTICIPATIONS);
    sum("participations", "sex", "male", all - women, Unit.PARTICIPATIONS);
    double[] ages = {0.15, 0.28, 0.21, 0.25, 0.11};
    List<String> codes = List.of("under_25", "25_34", "35_44", "45_54", "55_plus");
    for (int i = 0; i < ages.length; i++) {
      String code = codes.get(i);
      long count = Math.round(women * ages[i]);
      sum("participations", "sex_by_age", "female:" + code, count, Unit.PARTICIPATIONS);
      count = Math.round((all - women) * ages[ages.length - 1 - i]);
      sum("participations", "sex_by_age", "male:" + code, count, Unit.PARTICIPATIONS);
    }
    long leavers =
        plain
            .values()
            .total("qualification_rate", AreaLevel.COUNTRY, "all", "all")
            .orElseThrow()
            .denominator()
            .longValue();
    sum("leavers", "total", "all", leavers, Unit.PARTICIPATIONS);
    sum("labour_status_transitions", "total", "all", leavers, Unit.PARTICIPATIONS);
    flow("unemployed", leavers, 0.34, 0.21, 0.02, 0.40, 0.34);
    flow("unemployed_long_term", leavers, 0.47, 0.18, 0.01, 0.43, 0.36);
    flow("inactive", leavers, 0.16, -1, 0.04, 0.45, 0.48);
    flow("inactive_in_education", leavers, 0.02, -1, 0.5, -1, 0.2);
    flow("employed", leavers, 0.01, 0.9, 0, 0.02, 0.05);
    sum("leavers", "labour_status", "farmer", -1, Unit.PARTICIPATIONS);
    sum(
        "labour_status_transitions",
        "labour_status_transition",
        "farmer:none",
        -1,
        Unit.PARTICIPATIONS);
    String[] after = {"employment", "education", "job_search", "none"};
    double[] shares = {0.19, 0.03, 0.41, 0.35};
    for (int i = 0; i < after.length; i++) {
      long count = Math.round(leavers * shares[i]);
      sum("labour_status_transitions", "situation_at_exit", after[i], count, Unit.PARTICIPATIONS);
    }
  }

  /**
   * @param shares of the status among leavers, then of employment, education, job search and none
   *     among those; below 0 for a count that is suppressed
   */
  private void flow(String status, long leavers, double... shares) {
    long count = Math.round(leavers * shares[0]);
    sum("leavers", "labour_status", status, count, Unit.PARTICIPATIONS);
    String[] after = {"employment", "education", "job_search", "none"};
    for (int i = 0; i < after.length; i++) {
      String category = status + ":" + after[i];
      long part = shares[i + 1] < 0 ? -1 : Math.round(count * shares[i + 1]);
      if (part != 0) {
        sum(
            "labour_status_transitions",
            "labour_status_transition",
            category,
            part,
            Unit.PARTICIPATIONS);
      }
    }
  }

  private void money() {
    BigDecimal participations = BigDecimal.valueOf(total("participations"));
    BigDecimal cost = participations.multiply(new BigDecimal("6496.91"));
    BigDecimal own = cost.multiply(new BigDecimal("0.105")).setScale(2, RoundingMode.HALF_UP);
    sum("projects", "total", "all", 7, Unit.PROJECTS);
    amount("total_cost", "total", "all", cost);
    amount("eu_grant", "total", "all", cost.subtract(own));
    amount("own_contribution", "total", "all", own);
    BigDecimal rest = own;
    for (String source : List.of("benefits", "labour_fund", "community")) {
      BigDecimal part = rest.multiply(new BigDecimal("0.7")).setScale(2, RoundingMode.HALF_UP);
      BigDecimal last = source.equals("community") ? rest : part;
      amount("own_contribution", "own_source", source, last);
      rest = rest.subtract(part);
    }
  }

  private void amount(String indicator, String breakdown, String category, BigDecimal amount) {
    values.add(value(indicator, breakdown, category, amount, Unit.PLN));
  }

  /** A count of the country over all years; below 0 for one that is suppressed. */
  private void sum(String indicator, String breakdown, String category, long count, Unit unit) {
    BigDecimal value = count < 0 ? null : BigDecimal.valueOf(count);
    values.add(value(indicator, breakdown, category, value, unit));
  }

  /** A value of the country over all years; null for one that is suppressed. */
  public static IndicatorValue value(
      String indicator, String breakdown, String category, BigDecimal value, Unit unit) {
    ValueStatus status = value == null ? ValueStatus.SUPPRESSED : ValueStatus.VALUE;
    return new IndicatorValue(
        indicator,
        AreaLevel.COUNTRY,
        "all",
        "all",
        breakdown,
        category,
        status,
        value,
        null,
        null,
        null,
        "",
        value,
        null,
        unit,
        "");
  }

  private static IndicatorValue share(
      String indicator, AreaLevel level, String area, String period, long cases, long base) {
    boolean enough = base >= 10;
    double p = (double) cases / Math.max(1, base);
    double z = 1.959964;
    double middle = (p + z * z / (2 * base)) / (1 + z * z / base);
    double half =
        z / (1 + z * z / base) * Math.sqrt(p * (1 - p) / base + z * z / (4.0 * base * base));
    return new IndicatorValue(
        indicator,
        level,
        area,
        period,
        "total",
        "all",
        enough ? ValueStatus.VALUE : ValueStatus.TOO_FEW,
        enough ? six(p) : null,
        enough ? six(Math.max(0, middle - half)) : null,
        enough ? six(Math.min(1, middle + half)) : null,
        enough ? new BigDecimal("0.95") : null,
        enough ? "wilson" : "",
        enough ? BigDecimal.valueOf(cases) : null,
        BigDecimal.valueOf(base),
        Unit.PROPORTION,
        "");
  }

  private static BigDecimal six(double number) {
    return BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_UP);
  }

  /**
   * Draws all charts to look at: folder, language, number of offices (5 for the five), and
   * optionally a file of outlines.
   */
  public static void main(String[] args) throws IOException {
    Language language = Language.of(args[1]);
    int offices = Integer.parseInt(args[2]);
    Evaluation plain =
        offices == 5 ? Evaluations.five(language) : Evaluations.many(offices, language);
    Evaluation whole =
        of(
            plain,
            args.length > 3 ? Optional.of(OutlineFile.read(args[3]).outlines()) : Optional.empty());
    Path folder = Path.of(args[0]);
    new ChartBook()
        .draw(
            whole,
            path ->
                new ByteArrayOutputStream() {
                  @Override
                  public void close() throws IOException {
                    Path file = folder.resolve(path);
                    Files.createDirectories(file.getParent());
                    Files.write(file, toByteArray());
                  }
                });
  }
}
