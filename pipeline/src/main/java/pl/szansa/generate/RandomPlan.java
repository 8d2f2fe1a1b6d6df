package pl.szansa.generate;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import pl.szansa.generate.OfficePlan.Mistake;
import pl.szansa.model.Text;
import pl.szansa.model.UserError;

/** Makes up a plan: offices of many sizes all over the country, with file styles in turn. */
final class RandomPlan {

  private static final Profile PROFILE =
      Yaml.resource("generate/random.yml", new TypeReference<Profile>() {});
  private static final double OWN_SHARE = 0.105;
  private static final double REENTRY_SHARE = 0.03;
  private static final double INCOMPLETE_SHARE = 0.01;
  private static final int LARGEST_WORKBOOK = 100_000;
  private static final int LARGE = 20;

  private final int offices;
  private final int fromYear;
  private final int toYear;
  private final int participants;
  private final long seed;
  private final double dirty;
  private final Optional<String> onlyStyle;
  private final Draw draw;

  private record Profile(
      Map<String, Map<String, Double>> people,
      Map<String, Double> forms,
      Map<String, List<Double>> outcomes,
      List<Double> costPerPerson,
      Map<String, String> regionalLetters,
      Map<String, Integer> powiats,
      List<String> abolished,
      RandomContext context) {}

  /**
   * @param style of all offices, which then write a file per year; empty for all styles in turn
   */
  RandomPlan(
      int offices,
      int fromYear,
      int toYear,
      int participants,
      long seed,
      double dirty,
      Optional<String> style) {
    require(offices >= 1, "offices is " + offices, "ask for at least 1 office");
    require(fromYear <= toYear, "years are " + fromYear + "-" + toYear, "put the first year first");
    require(fromYear >= 2004 && toYear <= 2060, "years are out of range", "stay in 2004-2060");
    require(
        participants >= offices,
        participants + " participants for " + offices + " offices",
        "ask for at least one participant per office");
    require(dirty >= 0 && dirty <= 0.5, "dirty is " + dirty, "give a share from 0 to 0.5");
    this.offices = offices;
    this.fromYear = fromYear;
    this.toYear = toYear;
    this.participants = participants;
    this.seed = seed;
    this.dirty = dirty;
    this.onlyStyle = style;
    this.draw = new Draw(seed);
  }

  Plan plan() {
    List<String> codes = codes();
    double[] weights = IntStream.range(0, offices).mapToDouble(i -> size()).toArray();
    long[] sizes = Split.of(participants - offices, weights);
    List<OfficePlan> plans = new ArrayList<>(offices);
    for (int i = 0; i < offices; i++) {
      plans.add(office(i, codes, (int) sizes[i] + 1));
    }
    return new Plan(
        seed,
        title(),
        notice(),
        fromYear,
        toYear,
        10,
        plans,
        List.of(),
        PROFILE.context.of(plans, seed),
        List.of());
  }

  /** Most offices are small and a few are ten times as large. */
  private double size() {
    return Math.exp(draw.between(-1.0, 1.0) + draw.between(-1.0, 1.0));
  }

  private OfficePlan office(int index, List<String> codes, int persons) {
    String teryt = codes.get(index);
    List<String> styles = onlyStyle.map(List::of).orElseGet(Style::inTurn);
    String style = styles.get(index % styles.size());
    if (Style.named(style).format() == Style.Format.XLSX && persons > LARGEST_WORKBOOK) {
      style = styles.get(0);
    }
    SortedMap<Integer, Integer> byYear = byYear(persons);
    String name = "OPS " + teryt + " (syntetyczny)";
    return new OfficePlan(
        id(teryt),
        name,
        "welfare_centre",
        teryt,
        List.of("OPS nr " + teryt),
        project(index, teryt),
        intake(byYear, persons),
        PROFILE.people,
        outcomes(),
        new OfficePlan.Supports(2, 5, Map.of(), PROFILE.forms, Map.of()),
        spending(persons),
        style,
        snapshots(style, index % styles.size() == 2, byYear),
        mistakes(Style.named(style), byYear),
        ending(index, codes));
  }

  private static String id(String teryt) {
    return "ops-" + teryt;
  }

  /**
   * In a larger workspace one office in ten is that of a rural commune, which ends in the middle of
   * the years and is taken over by the office before it, in the town of the same powiat.
   */
  private List<String> codes() {
    List<String> codes =
        new ArrayList<>(
            new OfficeCodes(PROFILE.powiats(), PROFILE.abolished(), draw).take(offices));
    for (int i = 0; i < offices; i++) {
      if (ends(i)) {
        codes.set(i, besides(codes.get(i - 1)));
      }
    }
    return codes;
  }

  /** A rural commune of the same powiat; its number is one that {@link OfficeCodes} leaves free. */
  private static String besides(String town) {
    int commune = 50 + Integer.parseInt(town.substring(4, 6));
    return town.substring(0, 4) + commune + "2";
  }

  private OfficePlan.Ending ending(int index, List<String> codes) {
    if (!ends(index)) {
      return null;
    }
    LocalDate last =
        fromYear == toYear
            ? LocalDate.of(fromYear, 6, 30)
            : LocalDate.of((fromYear + toYear) / 2, 12, 31);
    return new OfficePlan.Ending(last, id(codes.get(index - 1)));
  }

  private boolean ends(int index) {
    return offices >= LARGE && index % 10 == 9;
  }

  private OfficePlan.Project project(int index, String teryt) {
    String voivodeship = teryt.substring(0, 2);
    String letters = PROFILE.regionalLetters.get(voivodeship);
    String programme =
        fromYear < 2014
            ? "POKL.07.01.01"
            : fromYear < 2021 ? "RP" + letters + ".09.01.01" : "FE" + letters + ".05.01";
    String number =
        String.format(
            Locale.ROOT, "%s-%s-SYN%05d/%02d", programme, voivodeship, index + 1, fromYear % 100);
    return new OfficePlan.Project(
        number,
        "Projekt syntetyczny nr " + (index + 1),
        fromYear < 2014 ? "PO KL 7.1.1" : "",
        LocalDate.of(fromYear, 1, 1),
        LocalDate.of(toYear, 12, 31));
  }

  private SortedMap<Integer, Integer> byYear(int persons) {
    double[] weights =
        IntStream.rangeClosed(fromYear, toYear).mapToDouble(y -> draw.between(0.7, 1.3)).toArray();
    long[] parts = Split.of(persons, weights);
    SortedMap<Integer, Integer> byYear = new TreeMap<>();
    for (int i = 0; i < parts.length; i++) {
      byYear.put(fromYear + i, (int) parts[i]);
    }
    return byYear;
  }

  private static OfficePlan.Intake intake(SortedMap<Integer, Integer> byYear, int persons) {
    int incomplete = (int) Math.round(persons * INCOMPLETE_SHARE);
    int complete = persons - incomplete;
    double[] weights = byYear.values().stream().mapToDouble(Integer::doubleValue).toArray();
    long[] parts = Split.of(complete, weights);
    SortedMap<Integer, Integer> right = new TreeMap<>();
    int i = 0;
    for (Integer year : byYear.keySet()) {
      right.put(year, (int) parts[i++]);
    }
    int reentries = (int) Math.round(persons * REENTRY_SHARE);
    return new OfficePlan.Intake(
        right, 1, 10, incomplete, reentries, persons / 50, persons / 100, null);
  }

  private OfficePlan.Outcomes outcomes() {
    return new OfficePlan.Outcomes(
        share("completion"),
        share("qualification"),
        share("education_gain"),
        share("employment"),
        share("job_search"),
        share("education"));
  }

  private double share(String outcome) {
    List<Double> range = PROFILE.outcomes.get(outcome);
    return draw.between(range.get(0), range.get(1));
  }

  private OfficePlan.Spending spending(int persons) {
    double cost = draw.between(PROFILE.costPerPerson.get(0), PROFILE.costPerPerson.get(1));
    BigDecimal total = BigDecimal.valueOf(persons * cost).setScale(2, RoundingMode.HALF_UP);
    BigDecimal own =
        total.multiply(BigDecimal.valueOf(OWN_SHARE)).setScale(2, RoundingMode.HALF_UP);
    return new OfficePlan.Spending(total, own);
  }

  /**
   * A register that asks what became of people later is drawn up when the windows of all but the
   * last leavers are over; some offices send one at the end of each year.
   */
  private List<LocalDate> snapshots(
      String style, boolean everyYear, SortedMap<Integer, Integer> byYear) {
    if (onlyStyle.isPresent()) {
      return List.of();
    }
    if (everyYear) {
      return yearEnds(byYear);
    }
    boolean asksLater =
        Style.named(style).tables().get("participants").columns().containsKey("employment_6m");
    return asksLater ? List.of(LocalDate.of(toYear + 1, 3, 31)) : List.of();
  }

  private static List<LocalDate> yearEnds(SortedMap<Integer, Integer> byYear) {
    return byYear.keySet().stream().map(y -> LocalDate.of(y, 12, 31)).toList();
  }

  /** So many wrong rows per participant, of all kinds that the style's columns can show. */
  private List<Mistake> mistakes(Style style, SortedMap<Integer, Integer> byYear) {
    List<MistakeKind> kinds =
        Arrays.stream(MistakeKind.values()).filter(k -> visible(k, style)).toList();
    List<Mistake> mistakes = new ArrayList<>();
    byYear.forEach(
        (year, persons) -> {
          double exact = persons * dirty;
          long count = (long) exact + (draw.chance(exact - Math.floor(exact)) ? 1 : 0);
          for (long i = 0; i < count; i++) {
            mistakes.add(new Mistake(kinds.get(mistakes.size() % kinds.size()), year));
          }
        });
    return mistakes;
  }

  private static boolean visible(MistakeKind kind, Style style) {
    return kind != MistakeKind.DOCUMENT_OUTSIDE_PROJECT
        && style.tables().get(kind.table()).columns().keySet().containsAll(kind.fields());
  }

  private static Text title() {
    return new Text("Syntetyczny obszar roboczy", "Synthetic workspace");
  }

  private Text notice() {
    return new Text(
        "Wszystkie dane są syntetyczne: utworzył je generator z ziarnem " + seed + ".",
        "All data are synthetic: made by the generator with seed " + seed + ".");
  }

  private static void require(boolean truth, String problem, String remedy) {
    if (!truth) {
      throw new UserError(problem, remedy);
    }
  }
}
