package pl.szansa.charts.offices;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Drawing;
import pl.szansa.charts.drawing.Legend;
import pl.szansa.charts.drawing.Mark;
import pl.szansa.charts.drawing.Panel;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.Style;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Funnel;
import pl.szansa.model.FunnelPosition;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;

/**
 * An indicator's values by the size of their base, among the control limits around the value of all
 * offices together: the picture in which small offices do not look extreme for being small.
 *
 * @param id the chart's id
 * @param indicator whose values are shown
 * @param title what is counted
 * @param axis the value axis, with unit
 * @param counted what the base consists of
 */
public record FunnelPlot(String id, String indicator, Text title, Wording axis, Wording counted)
    implements Drawing {

  public static final FunnelPlot QUALIFICATION_RATE =
      new FunnelPlot(
          "funnel-qualification-rate",
          "qualification_rate",
          new Text(
              "Odsetek uzyskanych kwalifikacji a wielkość ośrodka, z granicami kontrolnymi",
              "Share qualified by size of office, with control limits"),
          Wording.QUALIFICATION_AXIS,
          Wording.LEAVERS);

  public static final FunnelPlot COST_PER_PARTICIPANT =
      new FunnelPlot(
          "funnel-cost-per-participant",
          "cost_per_participant",
          new Text(
              "Koszt na uczestnika a wielkość ośrodka, z granicami kontrolnymi",
              "Cost per participant by size of office, with control limits"),
          Wording.COST_AXIS,
          Wording.PARTICIPATIONS);

  private static final Text READING =
      new Text(
          "Każdy punkt to jeden ośrodek: im dalej w prawo, tym większa podstawa. Pozioma linia"
              + " przerywana to wszystkie ośrodki razem, a lejek pokazuje, jak daleko od niej sam"
              + " przypadek odsuwa ośrodek tej wielkości: zwykle (95\u00a0%%) i prawie zawsze (99,8\u00a0%%)."
              + " Warto pytać o te poza lejkiem.",
          "Each point is one office: the further right, the larger its base. The dashed horizontal"
              + " line is all offices together, and the funnel shows how far chance alone moves an"
              + " office of that size away from it: usually (95%%) and almost always (99.8%%). Those"
              + " outside are worth asking about.");
  private static final Text POSITION = new Text("%1$s: %2$s", "%1$s: %2$s");
  private static final Text LIMIT_95 = new Text("granica 95\u00a0%%", "95%% limit");
  private static final Text LIMIT_998 = new Text("granica 99,8\u00a0%%", "99.8%% limit");
  private static final Text NAMED =
      new Text(
          "Podpisano %1$s z %2$s ośrodków poza granicami, te najdalej za nimi o największej podstawie.",
          "Named: %1$s of %2$s offices outside the limits, the outermost with the largest base.");
  private static final Text WITHOUT = new Text("Bez punktu: %1$s.", "Without a point: %1$s.");

  private static final double WIDTH = Sheet.WIDTH - 2.0 * Sheet.MARGIN;
  private static final int HEIGHT = 460;

  private static final Comparator<FunnelPoint> OUTERMOST =
      Comparator.comparing(FunnelPoint::beyond998)
          .thenComparing((FunnelPoint p) -> p.row().base())
          .reversed()
          .thenComparing(p -> p.row().office().code());

  @Override
  public List<Sheet> of(Evaluation evaluation) {
    Optional<Funnel> funnel =
        evaluation
            .comparisons()
            .funnel(indicator, AreaLevel.COUNTRY, OfficeRows.PERIOD, OfficeRows.PERIOD);
    List<OfficeRow> rows = OfficeRows.all(evaluation, indicator, AreaLevel.OFFICE);
    List<FunnelPoint> points = FunnelPoint.of(evaluation, rows);
    return funnel.isEmpty() || points.isEmpty()
        ? List.of()
        : List.of(sheet(evaluation, funnel.get(), rows, points));
  }

  private Sheet sheet(
      Evaluation evaluation, Funnel funnel, List<OfficeRow> rows, List<FunnelPoint> points) {
    Captions captions = new Captions(evaluation);
    FunnelMarks marks =
        new FunnelMarks(evaluation.indicator(indicator).map(Indicator::direction).orElseThrow());
    List<FunnelPoint> outside =
        points.stream().filter(FunnelPoint::outside).sorted(OUTERMOST).toList();
    Names<FunnelPoint> names =
        points.size() <= Names.BESIDE
            ? Names.of(points, FunnelPoint::row, captions)
            : Names.of(outside, FunnelPoint::row, captions);
    Legend legend = legend(marks, points, captions);
    double top = legend.height(WIDTH);
    FunnelLines lines = new FunnelLines(funnel, points, marks, captions);
    List<OfficeRow> without = rows.stream().filter(r -> !r.hasValue()).toList();
    return new Sheet(
        id,
        List.of(indicator),
        captions.say(title),
        captions.subtitle(
            Wording.YEARS,
            OfficeRows.country(evaluation, indicator).map(IndicatorValue::denominator),
            captions.say(counted)),
        captions.say(READING),
        List.of(
            captions.say(READING),
            names.key(captions),
            named(names, outside, points, captions),
            without.isEmpty() ? "" : captions.say(WITHOUT, without(without, captions))),
        captions.notice(),
        captions.source(),
        (int) (top + HEIGHT),
        List.of(
            new Panel("", legend, new Rectangle2D.Double(0, 0, WIDTH, top)),
            new Panel(
                captions.say(axis),
                lines.plot(captions.say(counted), names.labelled()),
                new Rectangle2D.Double(0, top, WIDTH, HEIGHT))));
  }

  private static String without(List<OfficeRow> rows, Captions captions) {
    return String.join("; ", captions.statuses(OfficeRow.values(rows)));
  }

  private static String named(
      Names<FunnelPoint> names,
      List<FunnelPoint> outside,
      List<FunnelPoint> points,
      Captions captions) {
    return points.size() <= Names.BESIDE || names.count() == outside.size()
        ? ""
        : captions.say(NAMED, names.count(), captions.numbers().count(outside.size()));
  }

  private static Legend legend(FunnelMarks marks, List<FunnelPoint> points, Captions captions) {
    Legend legend = new Legend();
    for (FunnelPosition position : FunnelPosition.values()) {
      long count = points.stream().filter(p -> p.position() == position).count();
      if (count > 0) {
        Mark mark = marks.of(position);
        String label = position.label().in(captions.language());
        legend.mark(mark, captions.say(POSITION, label, captions.numbers().count(count)));
      }
    }
    return legend
        .line(Style.DASHED, Style.MUTED, captions.say(LIMIT_95))
        .line(Style.LINE, Style.MUTED, captions.say(LIMIT_998));
  }
}
