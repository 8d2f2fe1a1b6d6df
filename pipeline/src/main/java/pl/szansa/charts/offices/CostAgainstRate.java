package pl.szansa.charts.offices;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Drawing;
import pl.szansa.charts.drawing.Legend;
import pl.szansa.charts.drawing.Mark;
import pl.szansa.charts.drawing.Panel;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ParetoFront;
import pl.szansa.model.Text;

/**
 * What a participation costs against what it brings: a point for each office, all offices together
 * as two dashed lines, and the front of the offices that no other beats in both. Few offices have
 * names and intervals; of many, the front and the largest have numbers.
 */
public final class CostAgainstRate implements Drawing {

  static final String COST = "cost_per_participant";
  static final String RATE = "qualification_rate";

  private static final Text TITLE =
      new Text(
          "Koszt na uczestnika a odsetek uzyskanych kwalifikacji, według ośrodka",
          "Cost per participant against share qualified, by office");
  private static final Text READING =
      new Text(
          "Każdy punkt to jeden ośrodek: w prawo więcej uzyskanych kwalifikacji, w górę wyższy koszt;"
              + " linie przerywane to wszystkie ośrodki razem. Prawy dolny róg: taniej i skuteczniej"
              + " niż ogółem.",
          "Each point is one office: further right more qualifications, further up a higher cost; the"
              + " dashed lines are all offices together. Bottom right: cheaper and more effective"
              + " than overall.");
  private static final Text BARS =
      new Text("Kreski to przedziały ufności%1$s.", "The bars are%1$s confidence intervals.");
  private static final Text FRONT_READING =
      new Text(
          "Romby to granica Pareto: żaden ośrodek nie jest od nich zarazem tańszy i skuteczniejszy;"
              + " przypadku ta granica nie uwzględnia.",
          "Diamonds are the Pareto front: no office is both cheaper and more effective than they are;"
              + " the front makes no allowance for chance.");
  private static final Text FRONT = new Text("granica Pareto", "Pareto front");
  private static final Text ON_FRONT =
      new Text("ośrodek na granicy Pareto", "office on the Pareto front");
  private static final Text OFFICE = new Text("ośrodek", "office");
  private static final Text LARGEST =
      new Text("ośrodek o największej podstawie", "office with the largest base");
  private static final Text OTHERS = new Text("pozostałe ośrodki", "other offices");
  private static final Text NUMBERED =
      new Text(
          "Z %2$s ośrodków numery ma %1$s: granica Pareto i te o największej podstawie. Przedziały"
              + " ufności są w tabeli.",
          "Of %2$s offices %1$s are numbered: the Pareto front and those with the largest base. The"
              + " confidence intervals stand in the table.");
  private static final Text WITHOUT_POINT = new Text("Bez punktu: %1$s.", "Without a point: %1$s.");
  private static final Text WITHOUT_POINT_ONE = new Text("%1$s (%2$s)", "%1$s (%2$s)");

  /** More intervals than this cover each other. */
  static final int INTERVALS = Names.NUMBERED;

  private static final int HEIGHT = 440;
  private static final double WIDTH = Sheet.WIDTH - 2.0 * Sheet.MARGIN;

  @Override
  public List<Sheet> of(Evaluation evaluation) {
    List<OfficePoint> points = points(evaluation);
    List<OfficePoint> drawable = points.stream().filter(OfficePoint::drawable).toList();
    return drawable.isEmpty() ? List.of() : List.of(sheet(evaluation, points, drawable));
  }

  /** The offices that have a row of both, the largest base of the rate first. */
  private static List<OfficePoint> points(Evaluation evaluation) {
    Map<String, OfficeRow> costs =
        OfficeRows.all(evaluation, COST, AreaLevel.OFFICE).stream()
            .collect(Collectors.toMap(r -> r.office().code(), Function.identity()));
    return OfficeRows.all(evaluation, RATE, AreaLevel.OFFICE).stream()
        .filter(rate -> costs.containsKey(rate.office().code()))
        .map(rate -> new OfficePoint(rate, costs.get(rate.office().code())))
        .toList();
  }

  private static Sheet sheet(
      Evaluation evaluation, List<OfficePoint> all, List<OfficePoint> drawable) {
    Captions captions = new Captions(evaluation);
    Optional<IndicatorValue> rate = OfficeRows.country(evaluation, RATE);
    List<OfficePoint> front = front(evaluation, drawable);
    Names<OfficePoint> names = Names.of(firstFront(front, drawable), OfficePoint::rate, captions);
    CostRatePlot plot = new CostRatePlot(drawable, front, names.labelled(), captions);
    Legend legend = legend(front, drawable.size(), captions);
    double top = legend.height(WIDTH);
    return new Sheet(
        "cost-against-qualification-rate",
        List.of(COST, RATE),
        captions.say(TITLE),
        captions.subtitle(
            Wording.YEARS, rate.map(IndicatorValue::denominator), captions.say(Wording.LEAVERS)),
        reading(drawable, front, captions),
        List.of(
            reading(drawable, front, captions),
            names.key(captions),
            names.count() == drawable.size()
                ? ""
                : captions.say(NUMBERED, names.count(), captions.numbers().count(drawable.size())),
            omitted(all, captions)),
        captions.notice(),
        captions.source(),
        (int) (top + HEIGHT),
        List.of(
            new Panel("", legend, new Rectangle2D.Double(0, 0, WIDTH, top)),
            new Panel(
                captions.say(Wording.COST_AXIS),
                plot.against(rate, OfficeRows.country(evaluation, COST)),
                new Rectangle2D.Double(0, top, WIDTH, HEIGHT))));
  }

  private static List<OfficePoint> front(Evaluation evaluation, List<OfficePoint> drawable) {
    Map<String, OfficePoint> byCode =
        drawable.stream().collect(Collectors.toMap(p -> p.rate().office().code(), p -> p));
    return evaluation.comparisons().fronts().stream()
        .filter(f -> f.cost().equals(COST) && f.result().equals(RATE))
        .filter(f -> f.period().equals(OfficeRows.PERIOD))
        .map(ParetoFront::offices)
        .flatMap(List::stream)
        .map(byCode::get)
        .filter(p -> p != null)
        .toList();
  }

  private static List<OfficePoint> firstFront(List<OfficePoint> front, List<OfficePoint> drawable) {
    Set<OfficePoint> first = new LinkedHashSet<>();
    Stream.of(front, drawable).forEach(first::addAll);
    return new ArrayList<>(first);
  }

  private static String reading(
      List<OfficePoint> points, List<OfficePoint> front, Captions captions) {
    List<String> sentences = new ArrayList<>(List.of(captions.say(READING)));
    if (points.size() <= INTERVALS) {
      List<OfficeRow> rates = points.stream().map(OfficePoint::rate).toList();
      sentences.add(captions.say(BARS, captions.confidence(OfficeRow.values(rates))));
    }
    if (!front.isEmpty()) {
      sentences.add(captions.say(FRONT_READING));
    }
    return String.join(" ", sentences);
  }

  private static Legend legend(List<OfficePoint> front, int points, Captions captions) {
    boolean many = points > INTERVALS;
    Legend legend = new Legend();
    if (!front.isEmpty()) {
      legend
          .mark(CostRatePlot.FRONT, captions.say(ON_FRONT))
          .line(new BasicStroke(2), CostRatePlot.FRONT.line(), captions.say(FRONT));
    }
    if (many) {
      Color cloud = CostRatePlot.CLOUD;
      legend
          .mark(Mark.VALUE, captions.say(LARGEST))
          .mark(Mark.circle(3.5, cloud, cloud), captions.say(OTHERS));
    } else {
      legend.mark(Mark.VALUE, captions.say(front.isEmpty() ? OFFICE : OTHERS));
    }
    return legend;
  }

  private static String omitted(List<OfficePoint> all, Captions captions) {
    List<OfficeRow> reasons =
        all.stream()
            .filter(p -> !p.drawable())
            .map(p -> p.rate().hasValue() ? p.cost() : p.rate())
            .toList();
    if (reasons.isEmpty()) {
      return "";
    }
    List<String> entries =
        reasons.size() > Names.BESIDE
            ? captions.statuses(OfficeRow.values(reasons))
            : reasons.stream().map(row -> reason(row, captions)).toList();
    return captions.say(WITHOUT_POINT, String.join("; ", entries));
  }

  private static String reason(OfficeRow row, Captions captions) {
    return captions.say(
        WITHOUT_POINT_ONE, captions.name(row.office()), captions.status(row.value()));
  }
}
