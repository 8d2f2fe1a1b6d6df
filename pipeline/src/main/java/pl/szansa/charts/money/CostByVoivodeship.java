package pl.szansa.charts.money;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Drawing;
import pl.szansa.charts.drawing.Panel;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;

/**
 * How much a participation costs in the offices of each voivodeship: box and whiskers where there
 * are enough offices, the offices themselves where there are few. No office is hidden.
 */
public final class CostByVoivodeship implements Drawing {

  static final String INDICATOR = "cost_per_participant";

  private static final double WIDTH = Sheet.WIDTH - 2.0 * Sheet.MARGIN;
  private static final double ROW = 30;
  private static final double AXIS = 52;

  private static final Text TITLE =
      new Text(
          "Koszt na uczestnika: rozkład wartości ośrodków w województwach",
          "Cost per participant: how the offices of each voivodeship are spread");
  private static final Text COUNTED = new Text("ośrodki z wartością", "offices with a value");
  private static final Text READING =
      new Text(
          "Każdy wiersz to województwo, od najwyższej mediany; n to liczba ośrodków z wartością."
              + " Pudełko obejmuje środkową połowę ośrodków, kreska w nim to mediana, wąsy sięgają do"
              + " ostatniego ośrodka w odległości półtorej długości pudełka, a każda kropka poza nimi"
              + " to jeden ośrodek. Gdzie ośrodków jest mniej niż pięć, pokazano je same. Linia"
              + " przerywana to wszystkie ośrodki razem.",
          "Each row is a voivodeship, from the highest median; n is the number of offices with a"
              + " value. The box holds the middle half of the offices, the line in it is the median,"
              + " the whiskers reach to the last office within one and a half box lengths, and each"
              + " dot beyond them is one office. Where there are fewer than five offices, they are"
              + " shown themselves. The dashed line is all offices together.");
  private static final Text WITHOUT =
      new Text("Ośrodki bez wartości: %1$s.", "Offices without a value: %1$s.");

  @Override
  public List<Sheet> of(Evaluation evaluation) {
    List<CostGroup> groups = CostGroup.of(evaluation, INDICATOR);
    return groups.stream().anyMatch(g -> !g.costs().isEmpty())
        ? List.of(sheet(evaluation, groups))
        : List.of();
  }

  private static Sheet sheet(Evaluation evaluation, List<CostGroup> groups) {
    Captions captions = new Captions(evaluation);
    Optional<IndicatorValue> country =
        evaluation
            .values()
            .total(INDICATOR, AreaLevel.COUNTRY, "all", "all")
            .filter(v -> v.value() != null);
    int offices = groups.stream().mapToInt(g -> g.costs().size()).sum();
    List<String> reasons =
        captions.statuses(groups.stream().flatMap(g -> g.without().stream()).toList());
    int height = (int) ((groups.size() + 1) * ROW + AXIS);
    return new Sheet(
        "cost-per-participant-by-voivodeship",
        List.of(INDICATOR),
        captions.say(TITLE),
        captions.say(
            Wording.BASE,
            captions.period(Wording.YEARS),
            captions.numbers().count(offices),
            captions.say(COUNTED)),
        captions.say(READING),
        List.of(
            captions.say(READING),
            reasons.isEmpty() ? "" : captions.say(WITHOUT, String.join("; ", reasons))),
        captions.notice(),
        captions.source(),
        height,
        List.of(
            new Panel(
                "",
                new CostBoxes(groups, country, captions).plot(),
                new Rectangle2D.Double(0, 0, WIDTH, height))));
  }
}
