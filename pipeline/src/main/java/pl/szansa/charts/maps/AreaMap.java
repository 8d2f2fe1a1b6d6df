package pl.szansa.charts.maps;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Drawing;
import pl.szansa.charts.drawing.Panel;
import pl.szansa.charts.drawing.ShapePlot;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.MapOutlines;
import pl.szansa.model.Text;
import pl.szansa.model.ValueStatus;

/**
 * A rate by area: voivodeships as equal tiles, or the areas of the outlines that the user gave.
 *
 * @param id the chart's id
 * @param indicator a proportion
 * @param title what is counted
 * @param counted what the base consists of
 */
public record AreaMap(String id, String indicator, Text title, Text counted) implements Drawing {

  public static final AreaMap QUALIFICATION_RATE =
      new AreaMap(
          "qualification-rate-map",
          "qualification_rate",
          new Text(
              "Odsetek kończących udział, którzy uzyskali kwalifikacje, na mapie",
              "Share of leavers who gained a qualification, on the map"),
          new Text("kończący udział", "leavers"));

  private static final String PERIOD = "all";

  /** One per cent. */
  private static final BigDecimal FINEST = new BigDecimal("0.01");

  private static final Text READING =
      new Text(
          "Każde pole to jeden obszar; im ciemniejszy kolor, tym wyższa wartość. Liczone są osoby"
              + " z ośrodków, które przysłały dane, a nie wszyscy mieszkańcy. Zakreskowano obszary"
              + " bez wartości i podano powód; nie są zerem.",
          "Each field is one area; the darker the colour, the higher the value. Counted are the"
              + " people of the offices that sent data, not all inhabitants. Areas without a value"
              + " are hatched, with the reason; they are not zero.");

  @Override
  public List<Sheet> of(Evaluation evaluation) {
    AreaLevel level = evaluation.outlines().map(MapOutlines::level).orElse(AreaLevel.VOIVODESHIP);
    List<IndicatorValue> values = evaluation.values().totals(indicator, level, PERIOD);
    List<BigDecimal> shown =
        values.stream()
            .filter(v -> v.status() == ValueStatus.VALUE)
            .map(IndicatorValue::value)
            .toList();
    return shown.isEmpty()
        ? List.of()
        : List.of(sheet(evaluation, values, Classes.of(shown, FINEST)));
  }

  private Sheet sheet(Evaluation evaluation, List<IndicatorValue> values, Classes classes) {
    Captions captions = new Captions(evaluation);
    Map<String, IndicatorValue> byCode =
        values.stream().collect(Collectors.toMap(IndicatorValue::area, Function.identity()));
    Cartography map =
        evaluation
            .outlines()
            .<Cartography>map(o -> new OutlineMap(o, byCode, classes, captions, evaluation))
            .orElseGet(() -> new TileMap(byCode, classes, captions));
    List<String> notes = new ArrayList<>(List.of(captions.say(READING)));
    notes.addAll(map.notes());
    Optional<BigDecimal> base =
        evaluation
            .values()
            .total(indicator, AreaLevel.COUNTRY, PERIOD, PERIOD)
            .map(IndicatorValue::denominator);
    return new Sheet(
        id,
        List.of(indicator),
        captions.say(title),
        captions.subtitle(Wording.YEARS, base, captions.say(counted)),
        captions.say(READING),
        notes,
        captions.notice(),
        captions.source(),
        map.height(),
        List.of(
            new Panel(
                "",
                new ShapePlot(map.patches(), map.lines()),
                new Rectangle2D.Double(0, 0, Cartography.WIDTH, map.height()))));
  }
}
