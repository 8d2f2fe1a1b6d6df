package pl.szansa.dashboard;

import static pl.szansa.dashboard.SampleIndicators.INDICATORS;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Chart;
import pl.szansa.model.Comparison;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Comparisons;
import pl.szansa.model.Consequence;
import pl.szansa.model.Direction;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Issue;
import pl.szansa.model.IssueCount;
import pl.szansa.model.Language;
import pl.szansa.model.Output;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.Provenance;
import pl.szansa.model.PublishedFigure;
import pl.szansa.model.Reconciliation;
import pl.szansa.model.Reconciliation.Verdict;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;
import pl.szansa.notebooks.NotebookExport;
import pl.szansa.reports.EvaluationReports;
import pl.szansa.reports.ReportChoice;

/**
 * An evaluation of five offices as the pages would receive it, made from fixed counts; for tests of
 * the pages and for looking at them.
 */
public final class SampleEvaluation {

  /** A name that would run a script wherever it got into a page as markup. */
  public static final String HOSTILE = "<img src=x onerror=alert(1)>";

  private static final List<String> YEARS =
      List.of("2008", "2009", "2010", "2011", "2012", "2013", "2014");

  /** Participations by year, leavers' share and rates in thousandths. */
  private record Centre(
      String id, String name, String voivodeship, List<Integer> entries, int[] thousandths) {}

  private static final List<Centre> CENTRES =
      List.of(
          centre("chocianow", "OPS Chocianów", "02", 0, 0, 0, 0, 8, 0, 0, 800, 300, 200, 190),
          centre("glowno", "MOPS Głowno", "10", 0, 0, 0, 0, 0, 0, 24, 792, 375, 250, 240),
          centre("lezajsk", "MOPS Leżajsk", "18", 15, 0, 0, 0, 0, 0, 0, 867, 733, 267, 260),
          centre(
              "radom", "MOPS Radom", "14", 180, 260, 310, 330, 340, 322, 280, 873, 331, 262, 215),
          centre(
              "skarzysko",
              "MOPS Skarżysko-Kamienna",
              "26",
              0,
              0,
              0,
              0,
              0,
              0,
              117,
              803,
              521,
              128,
              265));

  private static final Map<String, Text> VOIVODESHIPS =
      Map.of(
          "02", new Text("dolnośląskie", "Dolnośląskie"),
          "10", new Text("łódzkie", "Łódzkie"),
          "14", new Text("mazowieckie", "Mazowieckie"),
          "18", new Text("podkarpackie", "Podkarpackie"),
          "26", new Text("świętokrzyskie", "Świętokrzyskie"));

  private SampleEvaluation() {}

  /** The evaluation, with Głowno's office under another name. */
  public static Evaluation of(Language language, String glowno) {
    IndicatorValues values = new IndicatorValues(values());
    return new Evaluation(
        new Text("Aktywna integracja w pięciu ośrodkach", "Active inclusion in five centres"),
        new Text(
            "Dane są syntetyczne: wymyślono je na podstawie liczb opublikowanych przez ośrodki."
                + " Nie opisują prawdziwych osób.",
            "The data are synthetic: they were made up around figures that the centres published."
                + " They describe no real people."),
        new Text("", ""),
        language,
        new Provenance("3f9a1c20b7de", "0.1.0", List.of()),
        CatalogueReader.families(),
        INDICATORS,
        areas(glowno),
        Stream.concat(Stream.of("all"), YEARS.stream()).toList(),
        values,
        new Comparisons(
            comparisons(values),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            PeerGroups.NONE),
        reconciliations(),
        submissions(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  public static Evaluation of(Language language) {
    return of(language, "MOPS Głowno");
  }

  /** A stand-in for the drawn charts. */
  public static List<Chart> charts() {
    return Stream.of(
            "qualification_rate", "completion_rate", "employment_rate_exit", "cost_per_participant")
        .map(
            id ->
                new Chart(
                    id.replace('_', '-'),
                    "Wykres wskaźnika " + id,
                    "Każda kropka to ośrodek, kreska to przedział ufności.",
                    List.of(id),
                    "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""
                        + " viewBox=\"0 0 640 240\"><g id=\""
                        + id
                        + "-bars\" fill=\"#0b5d5a\">"
                        + "<rect x=\"40\" y=\"40\" width=\"480\" height=\"30\"/>"
                        + "<rect x=\"40\" y=\"100\" width=\"300\" height=\"30\"/></g>"
                        + "<text x=\"40\" y=\"180\" font-size=\"16\">"
                        + id
                        + "</text></svg>",
                    "charts/" + id + ".png"))
        .toList();
  }

  /** Writes below a folder. */
  public static Output into(Path folder) {
    return path -> {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      return Files.newOutputStream(file);
    };
  }

  /** The values as the job publishes them. */
  public static String csv(Evaluation evaluation) {
    StringBuilder csv =
        new StringBuilder(
            "indicator,area_level,area,period,breakdown,category,status,value,lower,upper,"
                + "confidence,method,numerator,denominator,unit,note\n");
    for (IndicatorValue v : evaluation.values().all()) {
      csv.append(
          String.join(
              ",",
              v.indicator(),
              v.level().code(),
              v.area(),
              v.period(),
              v.breakdown(),
              v.category(),
              v.status().name(),
              plain(v.value()),
              plain(v.lower()),
              plain(v.upper()),
              plain(v.confidence()),
              v.method(),
              plain(v.numerator()),
              plain(v.denominator()),
              v.unit().code(),
              v.note().isEmpty() ? "" : '"' + v.note().replace("\"", "\"\"") + '"'));
      csv.append('\n');
    }
    return csv.toString();
  }

  private static String plain(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  /**
   * Writes all pages of the sample, with a hostile name, into a folder; {@code pl} or {@code en}.
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Evaluation evaluation = of(Language.of(args[1]), args.length > 2 ? HOSTILE : "MOPS Głowno");
    new Dashboard().write(evaluation, charts(), into(folder));
    new EvaluationReports(office -> Language.PL, ReportChoice.DEFAULT)
        .write(evaluation, charts(), into(folder));
    new NotebookExport().write(evaluation, into(folder));
    Files.writeString(folder.resolve("indicators.csv"), csv(evaluation));
  }

  private static Centre centre(String id, String name, String voivodeship, int... numbers) {
    List<Integer> entries = new ArrayList<>();
    for (int i = 0; i < YEARS.size(); i++) {
      entries.add(numbers[i]);
    }
    int n = YEARS.size();
    return new Centre(
        id,
        name,
        voivodeship,
        entries,
        new int[] {numbers[n], numbers[n + 1], numbers[n + 2], numbers[n + 3]});
  }

  private static List<Area> areas(String glowno) {
    List<Area> areas = new ArrayList<>();
    areas.add(new Area(AreaLevel.COUNTRY, "all", new Text("Polska", "Poland"), ""));
    CENTRES.stream()
        .map(Centre::voivodeship)
        .sorted()
        .forEach(w -> areas.add(new Area(AreaLevel.VOIVODESHIP, w, VOIVODESHIPS.get(w), "")));
    for (Centre c : CENTRES) {
      String name = c.id().equals("glowno") ? glowno : c.name();
      areas.add(new Area(AreaLevel.OFFICE, c.id(), new Text(name, name), c.voivodeship()));
    }
    return areas;
  }

  private static List<IndicatorValue> values() {
    List<IndicatorValue> values = new ArrayList<>();
    for (Indicator indicator : INDICATORS) {
      add(values, indicator, AreaLevel.COUNTRY, "all", CENTRES);
      CENTRES.stream()
          .map(Centre::voivodeship)
          .sorted()
          .forEach(
              w ->
                  add(
                      values,
                      indicator,
                      AreaLevel.VOIVODESHIP,
                      w,
                      CENTRES.stream().filter(c -> c.voivodeship().equals(w)).toList()));
      CENTRES.forEach(c -> add(values, indicator, AreaLevel.OFFICE, c.id(), List.of(c)));
    }
    return values;
  }

  private static void add(
      List<IndicatorValue> values,
      Indicator indicator,
      AreaLevel level,
      String area,
      List<Centre> centres) {
    for (int year = 0; year <= YEARS.size(); year++) {
      String period = year == YEARS.size() ? "all" : YEARS.get(year);
      long[] sums = sums(indicator, centres, year, 1000);
      values.add(value(indicator, level, area, period, "total", "all", sums));
      if (indicator.breakdowns().contains("sex")) {
        values.add(
            value(
                indicator,
                level,
                area,
                period,
                "sex",
                "female",
                sums(indicator, centres, year, 620)));
        long[] women = sums(indicator, centres, year, 620);
        values.add(
            value(
                indicator,
                level,
                area,
                period,
                "sex",
                "male",
                new long[] {sums[0] - women[0], sums[1] - women[1]}));
      }
      if (indicator.breakdowns().contains("age")) {
        long[] young = sums(indicator, centres, year, 180);
        long[] middle = sums(indicator, centres, year, 650);
        values.add(value(indicator, level, area, period, "age", "under_25", young));
        values.add(value(indicator, level, area, period, "age", "35_44", middle));
        values.add(
            value(
                indicator,
                level,
                area,
                period,
                "age",
                "55_plus",
                new long[] {sums[0] - young[0] - middle[0], sums[1] - young[1] - middle[1]}));
      }
    }
  }

  /** Numerator and denominator; money in grosz. */
  private static long[] sums(Indicator indicator, List<Centre> centres, int year, int share) {
    long numerator = 0;
    long denominator = 0;
    for (Centre c : centres) {
      for (int y = 0; y < YEARS.size(); y++) {
        if (year == y || year == YEARS.size()) {
          long entries = Math.round(c.entries().get(y) * share / 1000.0);
          long leavers = Math.round(entries * 0.9);
          int drift = (y - 3) * 12;
          switch (indicator.id()) {
            case "participations" -> numerator += entries;
            case "leavers" -> numerator += leavers;
            case "total_cost" -> numerator += entries * 652854L;
            case "eu_grant" -> numerator += entries * 584305L;
            case "cost_per_participant" -> {
              numerator += entries * (652854L + 900L * (y - 3));
              denominator += entries;
            }
            default -> {
              int place =
                  List.of(
                          "completion_rate",
                          "qualification_rate",
                          "employment_rate_exit",
                          "employment_rate_6m")
                      .indexOf(indicator.id());
              numerator +=
                  Math.round(leavers * Math.min(1, (c.thousandths()[place] + drift) / 1000.0));
              denominator += leavers;
            }
          }
        }
      }
    }
    return new long[] {numerator, denominator};
  }

  private static IndicatorValue value(
      Indicator i,
      AreaLevel level,
      String area,
      String period,
      String breakdown,
      String category,
      long[] sums) {
    boolean money = i.unit() == Unit.PLN;
    BigDecimal numerator = BigDecimal.valueOf(sums[0], money ? 2 : 0);
    if (i.denominator().isEmpty()) {
      return new IndicatorValue(
          i.id(),
          level,
          area,
          period,
          breakdown,
          category,
          ValueStatus.VALUE,
          numerator,
          null,
          null,
          null,
          "",
          numerator,
          null,
          i.unit(),
          "");
    }
    BigDecimal denominator = BigDecimal.valueOf(sums[1]);
    ValueStatus status = status(i, period, sums);
    if (status != ValueStatus.VALUE) {
      boolean hidden = status == ValueStatus.SUPPRESSED;
      return new IndicatorValue(
          i.id(),
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
          hidden ? null : numerator,
          hidden ? null : denominator,
          i.unit(),
          status == ValueStatus.CENSORED ? "6 miesięcy jeszcze nie minęło, \"okno\" otwarte" : "");
    }
    BigDecimal ratio = numerator.divide(denominator, i.unit().decimals(), RoundingMode.HALF_UP);
    if (money) {
      return new IndicatorValue(
          i.id(),
          level,
          area,
          period,
          breakdown,
          category,
          status,
          ratio,
          null,
          null,
          null,
          "",
          numerator,
          denominator,
          i.unit(),
          "");
    }
    double[] limits = wilson(sums[0], sums[1]);
    return new IndicatorValue(
        i.id(),
        level,
        area,
        period,
        breakdown,
        category,
        status,
        ratio,
        six(limits[0]),
        six(limits[1]),
        new BigDecimal("0.95"),
        "wilson",
        numerator,
        denominator,
        i.unit(),
        "");
  }

  private static ValueStatus status(Indicator indicator, String period, long[] sums) {
    if (sums[1] == 0) {
      return ValueStatus.NOT_APPLICABLE;
    }
    if (indicator.id().equals("employment_rate_6m") && period.equals("2014")) {
      return ValueStatus.CENSORED;
    }
    if (sums[1] < indicator.smallestBase()) {
      return ValueStatus.TOO_FEW;
    }
    return indicator.unit() == Unit.PROPORTION && sums[0] > 0 && sums[0] < 3
        ? ValueStatus.SUPPRESSED
        : ValueStatus.VALUE;
  }

  private static BigDecimal six(double number) {
    return BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_UP);
  }

  /** Wilson's score interval at 95 %. */
  private static double[] wilson(long x, long n) {
    double z = 1.959963984540054;
    double p = (double) x / n;
    double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n)) / (1 + z * z / n);
    return new double[] {Math.max(0, centre - half), Math.min(1, centre + half)};
  }

  private static List<Comparison> comparisons(IndicatorValues values) {
    List<Comparison> comparisons = new ArrayList<>();
    for (Indicator indicator : INDICATORS) {
      for (IndicatorValue v : values.all()) {
        if (v.indicator().equals(indicator.id())
            && v.isTotal()
            && v.level() == AreaLevel.OFFICE
            && indicator.direction() != Direction.NEITHER) {
          IndicatorValue country =
              values.total(v.indicator(), AreaLevel.COUNTRY, "all", v.period()).orElseThrow();
          comparisons.add(new Comparison(v, country, judge(indicator, v, country)));
        }
      }
    }
    return comparisons;
  }

  private static Judgement judge(Indicator indicator, IndicatorValue v, IndicatorValue country) {
    if (v.lower() == null || country.value() == null) {
      return Judgement.NOT_JUDGED;
    }
    boolean above = v.lower().compareTo(country.value()) > 0;
    boolean below = v.upper().compareTo(country.value()) < 0;
    if (!above && !below) {
      return Judgement.SIMILAR;
    }
    return above == (indicator.direction() == Direction.HIGHER_IS_BETTER)
        ? Judgement.BETTER
        : Judgement.WORSE;
  }

  private static List<Reconciliation> reconciliations() {
    return List.of(
        figure(
            "radom",
            "2008-06",
            "2014",
            "participants",
            "persons",
            "2022",
            "participations",
            "2022",
            Verdict.AGREES,
            "page does not say whether participations or unique persons"),
        figure(
            "radom",
            "2008-06",
            "2014",
            "total_value",
            "PLN",
            "13200716.71",
            "total_cost",
            "13200707.88",
            Verdict.DIFFERS,
            ""),
        figure(
            "skarzysko",
            "2014-01",
            "2014-12",
            "families",
            "families",
            "117",
            "",
            null,
            Verdict.NOT_COMPUTED,
            "91 contracts + 26 local activity programmes = 117"));
  }

  private static Reconciliation figure(
      String office,
      String from,
      String to,
      String measure,
      String unit,
      String published,
      String indicator,
      String computed,
      Verdict verdict,
      String note) {
    BigDecimal value = new BigDecimal(published);
    BigDecimal found = computed == null ? null : new BigDecimal(computed);
    return new Reconciliation(
        new PublishedFigure(
            office, "Aktywność szansą na lepsze jutro", from, to, measure, unit, value, note),
        new Text(measure, measure),
        indicator,
        "all",
        found,
        found == null ? null : found.subtract(value),
        verdict);
  }

  private static List<Submission> submissions() {
    List<Submission> submissions = new ArrayList<>();
    for (Centre c : CENTRES) {
      long rows = c.entries().stream().mapToLong(Integer::longValue).sum();
      long bad = rows > 100 ? 13 : rows == 24 ? 1 : 0;
      List<IssueCount> counts =
          bad == 0
              ? List.of()
              : List.of(
                  new IssueCount(
                      "PESEL_CHECK",
                      "person",
                      Consequence.QUARANTINE_ROW,
                      bad,
                      17,
                      "cyfra kontrolna numeru PESEL się nie zgadza"),
                  new IssueCount(
                      "EXIT_BEFORE_ENTRY",
                      "exit_date",
                      Consequence.WARN,
                      bad * 2,
                      21,
                      "data zakończenia jest wcześniejsza niż rozpoczęcia"));
      submissions.add(
          submission(
              c.id(),
              c.id() + "/uczestnicy.csv",
              "participants",
              rows + bad,
              bad,
              SubmissionStatus.ACCEPTED,
              counts));
      submissions.add(
          submission(
              c.id(),
              c.id() + "/wydatki.xlsx",
              "spending",
              60,
              0,
              SubmissionStatus.ACCEPTED,
              List.of()));
    }
    submissions.add(
        submission(
            "radom",
            "radom/stary.csv",
            "participants",
            400,
            0,
            SubmissionStatus.SUPERSEDED,
            List.of()));
    submissions.add(
        submission("", "inne/zdjecie.pdf", "", 0, 0, SubmissionStatus.UNREADABLE, List.of()));
    return submissions;
  }

  private static Submission submission(
      String office,
      String path,
      String entity,
      long rows,
      long bad,
      SubmissionStatus status,
      List<IssueCount> counts) {
    List<Issue> issues =
        status == SubmissionStatus.UNREADABLE
            ? List.of(
                new Issue("FILE_FORMAT", "", "", "plik nie jest tabelą", Consequence.REJECT_FILE))
            : List.of();
    return new Submission(
        path,
        path,
        "0".repeat(64),
        "",
        path.endsWith("csv") ? "csv" : "xlsx",
        "windows-1250",
        entity,
        office,
        LocalDate.of(2014, 12, 31),
        rows,
        rows - bad,
        bad,
        0,
        status,
        "",
        List.of(),
        issues,
        counts,
        List.of(),
        List.of(),
        "1");
  }
}
