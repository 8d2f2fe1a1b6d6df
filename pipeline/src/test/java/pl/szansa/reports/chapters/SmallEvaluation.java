package pl.szansa.reports.chapters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import pl.szansa.compare.CaseMixResults;
import pl.szansa.compare.Compare;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparisons;
import pl.szansa.model.Coverage;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Language;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.Provenance;
import pl.szansa.model.Reconciliation;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;
import pl.szansa.model.Text;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Report;

/**
 * Evaluations by the shipped catalogue, of offices and values written down by hand; compared as the
 * job compares them.
 *
 * <p>A value is a line {@code indicator level area period breakdown category}, then {@code STATUS},
 * or {@code value} of a count, or {@code value numerator denominator}, or {@code value lower upper
 * numerator denominator}; a line may end with a note after {@code #}.
 */
final class SmallEvaluation {

  private static final List<Indicator> CATALOGUE =
      CatalogueReader.read(Map.of(), Optional.empty()).indicators();

  private static final Comparator<IndicatorValue> PLACES =
      Comparator.comparing(IndicatorValue::indicator)
          .thenComparing(IndicatorValue::level)
          .thenComparing(IndicatorValue::area)
          .thenComparing(IndicatorValue::period);

  private final List<Area> areas = new ArrayList<>();
  private final List<IndicatorValue> values = new ArrayList<>();
  private final List<Reconciliation> reconciliations = new ArrayList<>();
  private final List<Submission> submissions = new ArrayList<>();
  private PeerGroups peers = PeerGroups.NONE;

  /** SmallEvaluation a, b ... called MOPS A, MOPS B ... */
  static SmallEvaluation of(String... codes) {
    SmallEvaluation offices = new SmallEvaluation();
    offices.areas.add(new Area(AreaLevel.COUNTRY, "all", new Text("Polska", "Poland"), ""));
    for (String code : codes) {
      String name = "MOPS " + code.toUpperCase(Locale.ROOT);
      offices.areas.add(new Area(AreaLevel.OFFICE, code, new Text(name, name), "14"));
    }
    return offices;
  }

  SmallEvaluation peers(String id, String... codes) {
    Text name = new Text("Grupa " + id, "Group " + id);
    areas.add(new Area(AreaLevel.PEER_GROUP, id, name, ""));
    List<PeerGroup> groups = new ArrayList<>(peers.groups());
    groups.add(new PeerGroup(id, name, Text.NONE, List.of(codes)));
    peers = new PeerGroups(groups, Text.NONE);
    return this;
  }

  SmallEvaluation values(String lines) {
    lines
        .lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .map(SmallEvaluation::value)
        .forEach(values::add);
    return this;
  }

  /** The same with every value of a status instead. */
  SmallEvaluation all(ValueStatus status) {
    values.replaceAll(
        v ->
            at(
                v.indicator(),
                v.level(),
                v.area(),
                v.period(),
                v.breakdown(),
                v.category(),
                status,
                ""));
    return this;
  }

  SmallEvaluation published(Reconciliation... figures) {
    reconciliations.addAll(List.of(figures));
    return this;
  }

  /** A register of one project with some rows in quarantine. */
  SmallEvaluation sent(String office, String project, long rows, long quarantined) {
    submissions.add(
        new Submission(
            office,
            office + "/register.csv",
            "0".repeat(64),
            "",
            "csv",
            "UTF-8",
            "participants",
            office,
            LocalDate.of(2013, 12, 31),
            rows,
            rows - quarantined,
            quarantined,
            0,
            SubmissionStatus.ACCEPTED,
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(new Coverage(project, new TreeMap<>(Map.of(24156, rows)))),
            List.of(),
            "1"));
    return this;
  }

  Report region(Language language) {
    Evaluation evaluation = evaluation(language);
    Area all = new Area(AreaLevel.COUNTRY, "all", evaluation.title(), "");
    return new Report(evaluation, all, List.of());
  }

  Report office(String code, Language language) {
    Evaluation evaluation = evaluation(language);
    Area office =
        areas.stream()
            .filter(a -> a.level() == AreaLevel.OFFICE && a.code().equals(code))
            .findFirst()
            .orElseThrow();
    return new Report(evaluation, office, List.of());
  }

  private Evaluation evaluation(Language language) {
    values.sort(PLACES);
    IndicatorValues published = new IndicatorValues(values);
    Comparisons comparisons =
        Compare.compare(CATALOGUE, published, areas, peers, CaseMixResults.NONE);
    return new Evaluation(
        new Text("Ewaluacja", "Evaluation"),
        Text.NONE,
        Text.NONE,
        language,
        new Provenance("0", "0", List.of()),
        CatalogueReader.families(),
        CATALOGUE,
        areas,
        Stream.concat(Stream.of("all"), published.periods().stream())
            .distinct()
            .sorted(PeriodKind.ORDER)
            .toList(),
        published,
        comparisons,
        reconciliations,
        submissions,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static IndicatorValue value(String line) {
    String[] noted = line.split("#", 2);
    String[] p = noted[0].strip().split("\\s+");
    String note = noted.length > 1 ? noted[1].strip() : "";
    AreaLevel level = AreaLevel.valueOf(p[1].toUpperCase(Locale.ROOT));
    if (!Character.isDigit(p[6].charAt(0))) {
      return at(p[0], level, p[2], p[3], p[4], p[5], ValueStatus.valueOf(p[6]), note);
    }
    boolean bounded = p.length > 9;
    boolean divided = p.length > 7;
    return new IndicatorValue(
        p[0],
        level,
        p[2],
        p[3],
        p[4],
        p[5],
        ValueStatus.VALUE,
        new BigDecimal(p[6]),
        bounded ? new BigDecimal(p[7]) : null,
        bounded ? new BigDecimal(p[8]) : null,
        bounded ? new BigDecimal("0.95") : null,
        bounded ? "wilson" : "",
        new BigDecimal(divided ? p[p.length - 2] : p[6]),
        divided ? new BigDecimal(p[p.length - 1]) : null,
        indicator(p[0]).unit(),
        note);
  }

  private static IndicatorValue at(
      String indicator,
      AreaLevel level,
      String area,
      String period,
      String breakdown,
      String category,
      ValueStatus status,
      String note) {
    return new IndicatorValue(
        indicator,
        level,
        area,
        period,
        breakdown,
        category,
        status,
        null,
        null,
        null,
        null,
        "",
        null,
        null,
        indicator(indicator).unit(),
        note);
  }

  private static Indicator indicator(String id) {
    return CATALOGUE.stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }
}
