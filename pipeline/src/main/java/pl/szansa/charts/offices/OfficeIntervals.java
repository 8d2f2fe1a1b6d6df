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
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;

/**
 * An indicator by office: a row each with dot and interval, from the highest, against the value of
 * all offices together. Rows without a value say why. {@link RowPages} decides what stands on which
 * page.
 *
 * @param id the chart's id
 * @param indicator whose values are shown
 * @param title what is counted
 * @param axis the value axis, with unit
 * @param counted what the base consists of
 */
public record OfficeIntervals(
    String id, String indicator, Text title, Wording axis, Wording counted) implements Drawing {

  public static final OfficeIntervals QUALIFICATION_RATE =
      new OfficeIntervals(
          "qualification-rate-by-office",
          "qualification_rate",
          new Text(
              "Odsetek kończących udział, którzy uzyskali kwalifikacje",
              "Share of leavers who gained a qualification"),
          Wording.QUALIFICATION_AXIS,
          Wording.LEAVERS);

  public static final OfficeIntervals COST_PER_PARTICIPANT =
      new OfficeIntervals(
          "cost-per-participant-by-office",
          "cost_per_participant",
          new Text(
              "Koszt na uczestnika (koszt ogółem przez liczbę uczestnictw)",
              "Cost per participant (total cost over participations)"),
          Wording.COST_AXIS,
          Wording.PARTICIPATIONS);

  private static final Text READING =
      new Text(
          "Każdy wiersz to %2$s, od najwyższej wartości. Znak to wartość, pozioma kreska to przedział"
              + " ufności%1$s, linia przerywana to wszystkie ośrodki razem. Jeżeli kreska przecina"
              + " linię, różnica może być dziełem przypadku. Gdzie nie ma wartości, podano powód.",
          "Each row is %2$s, from the highest value. The mark is the value, the horizontal bar its%1$s"
              + " confidence interval, the dashed line all offices together. Where the bar crosses"
              + " the line, the difference may be chance. Where there is no value, the reason is"
              + " given.");

  private static final double ROW_HEIGHT = 23;
  private static final double WIDTH = Sheet.WIDTH - 2.0 * Sheet.MARGIN;

  @Override
  public List<Sheet> of(Evaluation evaluation) {
    Captions captions = new Captions(evaluation);
    Optional<IndicatorValue> country = OfficeRows.country(evaluation, indicator);
    List<Sheet> sheets = new ArrayList<>();
    for (RowPages.Page page : RowPages.of(evaluation, indicator, captions)) {
      String pageId = sheets.isEmpty() ? id : id + "-" + (sheets.size() + 1);
      sheets.add(sheet(pageId, page, country, captions));
    }
    return sheets;
  }

  private Sheet sheet(
      String pageId, RowPages.Page page, Optional<IndicatorValue> country, Captions captions) {
    Legend legend = JudgementLegend.of(page.rows(), captions);
    double top = legend.height(WIDTH);
    double height = Math.max(290, (page.rows().size() + 1) * ROW_HEIGHT + 50);
    String reading =
        captions.say(
            READING,
            captions.confidence(OfficeRow.values(page.rows())),
            captions.say(page.rowIs()));
    List<String> notes = new ArrayList<>(List.of(reading));
    notes.addAll(page.notes());
    RowsPlot rows = new RowsPlot(page.rows(), country, captions);
    return new Sheet(
        pageId,
        List.of(indicator),
        captions.say(title) + page.heading(),
        captions.subtitle(
            Wording.YEARS, country.map(IndicatorValue::denominator), captions.say(counted)),
        reading,
        notes,
        captions.notice(),
        captions.source(),
        (int) (top + height),
        List.of(
            new Panel("", legend, new Rectangle2D.Double(0, 0, WIDTH, top)),
            new Panel(
                "", rows.plot(captions.say(axis)), new Rectangle2D.Double(0, top, WIDTH, height))));
  }
}
