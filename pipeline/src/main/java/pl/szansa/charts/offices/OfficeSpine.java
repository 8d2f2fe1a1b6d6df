package pl.szansa.charts.offices;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Drawing;
import pl.szansa.charts.drawing.Legend;
import pl.szansa.charts.drawing.Panel;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.Style;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Chart;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Family;
import pl.szansa.model.Text;

/**
 * The profile of one office over the indicators of which one way is better: each on a spine from
 * the worst to the best of all offices, all offices together in the middle. A page for each office
 * where there are few; of any office by {@link #of(Evaluation, String)}.
 */
public final class OfficeSpine implements Drawing {

  /** With more offices than this, no pages are drawn unless somebody asks for one. */
  public static final int OFFICES = 12;

  private static final Text TITLE = new Text("Profil ośrodka: %1$s", "Profile of an office: %1$s");
  private static final Text SUBTITLE =
      new Text(
          "%1$s · wskaźników: %2$s · ośrodków do porównania: %3$s",
          "%1$s · indicators: %2$s · offices to compare with: %3$s");
  private static final Text READING =
      new Text(
          "Każdy wiersz to jeden wskaźnik: z lewej najsłabszy, z prawej najlepszy wynik wśród"
              + " ośrodków, pośrodku wszystkie ośrodki razem; przy kosztach lepszy znaczy niższy."
              + " Ciemniejszy pas to środkowa połowa ośrodków. Kolor i kształt mówią, czy wynik"
              + " różni się od ogółu bardziej, niż pozwala przypadek; n to podstawa.",
          "Each row is one indicator: the worst result among the offices on the left, the best on the"
              + " right, all offices together in the middle; of costs the lower is better. The"
              + " darker band is the middle half of the offices. Colour and shape say whether the"
              + " result differs from all by more than chance allows; n is the base.");
  private static final Text RANGE =
      new Text("od najsłabszego do najlepszego", "from worst to best");
  private static final Text HALF = new Text("środkowa połowa ośrodków", "middle half of offices");

  /** With what the id of an office's profile begins. */
  private static final String PROFILE = "spine-";

  private static final double WIDTH = Sheet.WIDTH - 2.0 * Sheet.MARGIN;
  private static final double HEADING = 22;
  private static final double GAP = 6;

  @Override
  public List<Sheet> of(Evaluation evaluation) {
    List<Area> offices = evaluation.areas(AreaLevel.OFFICE);
    return offices.size() > OFFICES
        ? List.of()
        : offices.stream().flatMap(o -> of(evaluation, o.code()).stream()).toList();
  }

  /**
   * The page of one office, with the id {@code spine-<office>}; empty if the office is unknown or
   * has no value that could be judged.
   *
   * @param office office_id
   */
  public Optional<Sheet> of(Evaluation evaluation, String office) {
    List<SpineRow> rows = SpineRow.of(evaluation, office);
    return rows.stream().noneMatch(row -> row.own().hasValue())
        ? Optional.empty()
        : Optional.of(sheet(evaluation, rows));
  }

  private static Sheet sheet(Evaluation evaluation, List<SpineRow> rows) {
    Captions captions = new Captions(evaluation);
    Area office = rows.get(0).own().office();
    List<Panel> panels = panels(evaluation, rows, captions);
    Rectangle2D last = panels.get(panels.size() - 1).area();
    return new Sheet(
        PROFILE + office.code(),
        rows.stream().map(row -> row.indicator().id()).toList(),
        captions.say(TITLE, captions.name(office)),
        captions.say(
            SUBTITLE,
            captions.period(Wording.YEARS),
            rows.size(),
            captions.numbers().count(evaluation.areas(AreaLevel.OFFICE).size())),
        captions.say(READING),
        List.of(captions.say(READING)),
        captions.notice(),
        captions.source(),
        (int) last.getMaxY(),
        panels);
  }

  /** The legend, then a panel for each family of indicators. */
  private static List<Panel> panels(Evaluation evaluation, List<SpineRow> rows, Captions captions) {
    List<Panel> panels = new ArrayList<>();
    Legend legend =
        JudgementLegend.of(rows.stream().map(SpineRow::own).toList(), captions)
            .area(SpinePlot.RANGE, captions.say(RANGE))
            .area(SpinePlot.HALF, captions.say(HALF))
            .line(Style.LINE, Style.REFERENCE, captions.say(Wording.COUNTRY));
    double y = legend.height(WIDTH);
    panels.add(new Panel("", legend, new Rectangle2D.Double(0, 0, WIDTH, y)));
    for (Family family : evaluation.families()) {
      List<SpineRow> own =
          rows.stream().filter(r -> r.indicator().family().equals(family.id())).toList();
      if (!own.isEmpty()) {
        SpinePlot plot = new SpinePlot(own, captions);
        double height = HEADING + plot.height();
        panels.add(
            new Panel(
                family.name().in(captions.language()),
                plot.plot(),
                new Rectangle2D.Double(0, y, WIDTH, height)));
        y += height + GAP;
      }
    }
    return panels;
  }

  /** Whether a chart is the profile of one office; the others are about all of them. */
  public static boolean isProfile(Chart chart) {
    return chart.id().startsWith(PROFILE);
  }
}
