package pl.szansa.charts.offices;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Drawing;
import pl.szansa.charts.drawing.Fit;
import pl.szansa.charts.drawing.Panel;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.Style;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;

/**
 * What a participation costs against what it brings: a labelled point for each office, both
 * intervals as bars, all offices together as two dashed lines.
 */
public final class CostAgainstRate implements Drawing {

  static final String COST = "cost_per_participant";
  static final String RATE = "qualification_rate";

  /** More points than this cover each other's intervals. */
  static final int POINTS = 20;

  /** More names than this find no room beside their points: numbers and a key replace them. */
  static final int NAMES = 8;

  private static final int HEIGHT = 440;
  private static final double NAME_WIDTH = 170;
  private static final double KEY_WIDTH = 220;

  @Override
  public List<Sheet> of(Evaluation evaluation) {
    List<OfficePoint> points = points(evaluation);
    List<OfficePoint> drawable =
        points.stream()
            .filter(OfficePoint::drawable)
            .sorted(
                Comparator.comparing((OfficePoint p) -> p.rate().base())
                    .reversed()
                    .thenComparing(p -> p.rate().office().code()))
            .toList();
    return drawable.isEmpty() ? List.of() : List.of(sheet(evaluation, points, drawable));
  }

  private static List<OfficePoint> points(Evaluation evaluation) {
    Map<String, OfficeRow> costs =
        OfficeRows.of(evaluation, COST, Integer.MAX_VALUE).shown().stream()
            .collect(Collectors.toMap(r -> r.office().code(), Function.identity()));
    return OfficeRows.of(evaluation, RATE, Integer.MAX_VALUE).shown().stream()
        .filter(rate -> costs.containsKey(rate.office().code()))
        .map(rate -> new OfficePoint(rate, costs.get(rate.office().code())))
        .toList();
  }

  private static Sheet sheet(
      Evaluation evaluation, List<OfficePoint> all, List<OfficePoint> drawable) {
    Captions captions = new Captions(evaluation);
    List<OfficePoint> shown = drawable.subList(0, Math.min(POINTS, drawable.size()));
    Optional<IndicatorValue> rate = OfficeRows.country(evaluation, RATE);
    Optional<IndicatorValue> cost = OfficeRows.country(evaluation, COST);
    String reading =
        captions.say(
            Wording.SCATTER_READING,
            captions.confidence(OfficeRow.values(shown.stream().map(OfficePoint::rate).toList())));
    CostRatePlot plot = new CostRatePlot(shown, labels(shown, captions), captions);
    return new Sheet(
        "cost-against-qualification-rate",
        List.of(COST, RATE),
        captions.say(Wording.SCATTER_TITLE),
        captions.subtitle(
            Wording.YEARS, rate.map(IndicatorValue::denominator), captions.say(Wording.LEAVERS)),
        reading,
        List.of(reading, key(shown, captions), omitted(all, drawable, captions)),
        captions.notice(),
        captions.source(),
        HEIGHT,
        List.of(
            new Panel(
                captions.say(Wording.COST_AXIS),
                plot.against(rate, cost),
                new Rectangle2D.Double(0, 0, Sheet.WIDTH - 2.0 * Sheet.MARGIN, HEIGHT))));
  }

  private static List<String> labels(List<OfficePoint> points, Captions captions) {
    List<String> labels = new ArrayList<>();
    for (OfficePoint point : points) {
      labels.add(
          points.size() > NAMES
              ? String.valueOf(labels.size() + 1)
              : Fit.middle(captions.name(point.rate().office()), Style.TICK, NAME_WIDTH));
    }
    return labels;
  }

  private static String key(List<OfficePoint> points, Captions captions) {
    if (points.size() <= NAMES) {
      return "";
    }
    List<String> entries = new ArrayList<>();
    for (OfficePoint point : points) {
      String name = Fit.middle(captions.name(point.rate().office()), Style.TICK, KEY_WIDTH);
      entries.add(captions.say(Wording.KEY_ENTRY, entries.size() + 1, name));
    }
    return captions.say(Wording.KEY, String.join("; ", entries));
  }

  private static String omitted(
      List<OfficePoint> all, List<OfficePoint> drawable, Captions captions) {
    if (drawable.size() > POINTS) {
      return captions.shown(POINTS, all.size());
    }
    List<OfficeRow> reasons =
        all.stream()
            .filter(p -> !p.drawable())
            .map(p -> p.rate().hasValue() ? p.cost() : p.rate())
            .toList();
    if (reasons.isEmpty()) {
      return "";
    }
    List<String> entries =
        reasons.size() > NAMES
            ? captions.statuses(OfficeRow.values(reasons))
            : reasons.stream().map(row -> reason(row, captions)).toList();
    return captions.say(Wording.WITHOUT_POINT, String.join("; ", entries));
  }

  private static String reason(OfficeRow row, Captions captions) {
    String name = captions.name(row.office());
    return captions.say(Wording.WITHOUT_POINT_ONE, name, captions.status(row.value()));
  }
}
