package pl.szansa.reports.chapters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.szansa.compare.CaseMixResults;
import pl.szansa.compare.Compare;
import pl.szansa.dashboard.SampleEvaluation;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.CaseMix;
import pl.szansa.model.Chart;
import pl.szansa.model.Consequence;
import pl.szansa.model.ContextFact;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Issue;
import pl.szansa.model.IssueCount;
import pl.szansa.model.Language;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;
import pl.szansa.model.Text;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** Evaluations put together for one case each, and the words of the chapters on them. */
final class ReportCases {

  private static final List<Indicator> CATALOGUE =
      CatalogueReader.read(Map.of(), Optional.of(10)).indicators();
  private static final Comparator<IndicatorValue> PUBLISHED =
      Comparator.comparing(IndicatorValue::indicator)
          .thenComparing(IndicatorValue::level)
          .thenComparing(IndicatorValue::area)
          .thenComparing(IndicatorValue::period)
          .thenComparing(v -> !v.isTotal())
          .thenComparing(IndicatorValue::breakdown);

  private final Language language;
  private final List<Area> areas = new ArrayList<>();
  private final List<IndicatorValue> values = new ArrayList<>();
  private final List<ContextFact> context = new ArrayList<>();
  private final List<Submission> submissions = new ArrayList<>();
  private PeerGroups peers = PeerGroups.NONE;
  private CaseMixResults caseMix = CaseMixResults.NONE;

  /** Of two offices, named after their codes. */
  ReportCases(Language language) {
    this.language = language;
    areas.add(new Area(AreaLevel.COUNTRY, "all", new Text("Polska", "Poland"), ""));
    office("radom", "MOPS Radom");
    office("glowno", "MOPS G\u0142owno");
  }

  ReportCases office(String code, String name) {
    areas.removeIf(a -> a.code().equals(code));
    areas.add(new Area(AreaLevel.OFFICE, code, new Text(name, name), ""));
    return this;
  }

  /** A count of all years. */
  ReportCases count(String area, String indicator, long count) {
    return count(area, indicator, "all", "total:all", count);
  }

  /**
   * @param category {@code sex:female}, {@code total:all}
   * @param count below 0 for one that is suppressed
   */
  ReportCases count(String area, String indicator, String period, String category, long count) {
    BigDecimal number = count < 0 ? null : BigDecimal.valueOf(count);
    return add(area, indicator, period, category, number, null, null, number, null);
  }

  /** A share in thousandths with its limits, of a base. */
  ReportCases share(String area, String indicator, String category, int value, int low, int high) {
    return add(
        area,
        indicator,
        "all",
        category,
        thousandths(value),
        thousandths(low),
        thousandths(high),
        BigDecimal.valueOf(value),
        BigDecimal.valueOf(1000));
  }

  private ReportCases add(
      String area,
      String indicator,
      String period,
      String category,
      BigDecimal value,
      BigDecimal lower,
      BigDecimal upper,
      BigDecimal numerator,
      BigDecimal denominator) {
    Indicator known =
        CATALOGUE.stream().filter(i -> i.id().equals(indicator)).findFirst().orElseThrow();
    AreaLevel level =
        area.equals("all")
            ? AreaLevel.COUNTRY
            : peers.group(area).isPresent() ? AreaLevel.PEER_GROUP : AreaLevel.OFFICE;
    int colon = category.indexOf(':');
    values.add(
        new IndicatorValue(
            indicator,
            level,
            area,
            period,
            category.substring(0, colon),
            category.substring(colon + 1),
            value == null ? ValueStatus.SUPPRESSED : ValueStatus.VALUE,
            value,
            lower,
            upper,
            lower == null ? null : new BigDecimal("0.95"),
            lower == null ? "" : "wilson",
            numerator,
            denominator,
            known.unit(),
            ""));
    return this;
  }

  private static BigDecimal thousandths(int number) {
    return BigDecimal.valueOf(number, 3);
  }

  ReportCases fact(String office, String kind, String fact, int year) {
    context.add(new ContextFact(office, kind, fact, year));
    return this;
  }

  /** Puts both offices into one group, {@code towns}. */
  ReportCases peers(String... offices) {
    peers =
        new PeerGroups(
            List.of(
                new PeerGroup(
                    "towns",
                    new Text("Miasta", "Towns"),
                    new Text("Do 100 tys. ludno\u015bci.", "Up to 100,000 people."),
                    List.of(offices))),
            new Text("Podano w reference/peers.csv.", "Those of reference/peers.csv."));
    return this;
  }

  /** A file with issues of one rule. */
  ReportCases file(String office, String path, SubmissionStatus status, long rows, long bad) {
    List<Issue> issues =
        status == SubmissionStatus.UNREADABLE
            ? List.of(new Issue("EMPTY_FILE", "", "", "pusty", Consequence.REJECT_FILE))
            : List.of();
    List<IssueCount> counts =
        bad == 0
            ? List.of()
            : List.of(
                new IssueCount(
                    "REQUIRED_VALUE",
                    "entry_date",
                    Consequence.QUARANTINE_ROW,
                    bad,
                    2,
                    "Brak daty."));
    submissions.add(
        new Submission(
            path,
            path,
            "0".repeat(64),
            "",
            "csv",
            "UTF-8",
            "participants",
            office,
            LocalDate.of(2014, 12, 31),
            rows,
            rows - bad,
            bad,
            0,
            status,
            status == SubmissionStatus.SUPERSEDED ? "nowy.csv" : "",
            List.of(),
            issues,
            counts,
            List.of(),
            List.of(),
            "1"));
    return this;
  }

  /** A result beside the expected one; the value has to be there. */
  ReportCases caseMix(String area, String indicator, CaseMix like) {
    List<CaseMix> all = new ArrayList<>(caseMix.adjusted());
    values.stream()
        .filter(v -> v.area().equals(area) && v.indicator().equals(indicator) && v.isTotal())
        .forEach(
            v ->
                all.add(
                    new CaseMix(
                        v,
                        like.observed(),
                        like.expected(),
                        like.ratio(),
                        like.lower(),
                        like.upper(),
                        like.adjusted(),
                        like.judgement())));
    caseMix = new CaseMixResults(all, caseMix.models());
    return this;
  }

  Evaluation evaluation() {
    values.sort(PUBLISHED);
    IndicatorValues published = new IndicatorValues(values);
    Evaluation like = SampleEvaluation.of(language);
    return new Evaluation(
        like.title(),
        like.notice(),
        like.contact(),
        language,
        like.provenance(),
        CatalogueReader.families(),
        CATALOGUE,
        areas,
        published.periods(),
        published,
        Compare.compare(CATALOGUE, published, areas, peers, caseMix),
        List.of(),
        submissions,
        Optional.empty(),
        context,
        Optional.empty());
  }

  /** The words of a chapter on all offices. */
  String all(Chapter.Writer chapter) {
    return words(chapter.write(all(evaluation(), List.of())));
  }

  /** The words of a chapter on one of them. */
  String of(String office, Chapter.Writer chapter) {
    return words(chapter.write(office(evaluation(), office, List.of())));
  }

  static Report all(Evaluation evaluation, List<Chart> charts) {
    return new Report(
        evaluation, new Area(AreaLevel.COUNTRY, "all", evaluation.title(), ""), charts);
  }

  static Report office(Evaluation evaluation, String office, List<Chart> charts) {
    Area area =
        evaluation.areas(AreaLevel.OFFICE).stream()
            .filter(a -> a.code().equals(office))
            .findFirst()
            .orElseThrow();
    return new Report(evaluation, area, charts);
  }

  /** All words, a line for each heading, sentence and row; spaces evened out. */
  static String words(Chapter chapter) {
    return chapter.blocks().stream()
        .map(ReportCases::words)
        .collect(Collectors.joining("\n"))
        .replace('\u00a0', ' ');
  }

  private static String words(Block block) {
    if (block instanceof Block.Table table) {
      return table.caption()
          + "\n"
          + table.columns().stream().map(Block.Column::head).collect(Collectors.joining(" | "))
          + "\n"
          + table.rows().stream().map(ReportCases::row).collect(Collectors.joining("\n"));
    }
    if (block instanceof Block.Points points) {
      return points(points.points());
    }
    if (block instanceof Block.Facts facts) {
      return points(facts.facts());
    }
    if (block instanceof Block.Figure figure) {
      return "[" + figure.chart().id() + "]";
    }
    if (block instanceof Block.Heading heading) {
      return heading.text();
    }
    return block instanceof Block.Caution caution
        ? "! " + caution.text()
        : ((Block.Paragraph) block).text();
  }

  private static String points(List<Block.Point> points) {
    return points.stream()
        .map(p -> (p.lead() + " " + p.text()).strip())
        .collect(Collectors.joining("\n"));
  }

  private static String row(Block.Row row) {
    return row.cells().stream()
        .map(c -> c.below().isEmpty() ? c.text() : c.text() + " (" + c.below() + ")")
        .collect(Collectors.joining(" | "));
  }
}
