package pl.szansa.charts.quality;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Drawing;
import pl.szansa.charts.drawing.Key;
import pl.szansa.charts.drawing.Panel;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;

/**
 * How complete the records are: a cell for each office and year. Where there are more offices than
 * a page holds, the first page has the voivodeships and the second the offices with the most
 * incomplete records, which is where asking again brings most.
 */
public final class CompletenessHeatMap implements Drawing {

  static final String INDICATOR = "incomplete_record_rate";

  /** More rows than this nobody reads on one page. */
  static final int ROWS = 40;

  private static final String ID = "incomplete-records-by-office-and-year";
  private static final double WIDTH = Sheet.WIDTH - 2.0 * Sheet.MARGIN;

  private static final Text OFFICES =
      new Text(
          "Odsetek rekordów niepełnych według ośrodka i roku",
          "Share of incomplete records by office and year");
  private static final Text VOIVODESHIPS =
      new Text(
          "Odsetek rekordów niepełnych według województwa i roku",
          "Share of incomplete records by voivodeship and year");
  private static final Text MOST =
      new Text(
          "Ośrodki z największą liczbą rekordów niepełnych: ich odsetek według roku",
          "The offices with the most incomplete records: their share by year");
  private static final Text COUNTED = new Text("rekordy", "records");
  private static final Text READING =
      new Text(
          "Liczba w komórce to odsetek rekordów bez płci, statusu na rynku pracy, wieku lub"
              + " wykształcenia; takie rekordy nie wchodzą do innych wskaźników. Im ciemniej, tym"
              + " więcej braków. Komórka zakreskowana nie ma wartości i podaje powód, pusta – brak"
              + " rekordów w tym roku.",
          "The number in a cell is the share of records without sex, labour status, age or"
              + " education; such records enter no other indicator. The darker, the more is"
              + " missing. A hatched cell has no value and gives the reason, an empty one no records"
              + " in that year.");
  private static final Text FIRST =
      new Text(
          "Następna strona pokazuje %1$s z %2$s ośrodków, te z największą liczbą rekordów"
              + " niepełnych; wszystkie są w indicators.csv.",
          "The next page shows the %1$s of %2$s offices with the most incomplete records; all are in"
              + " indicators.csv.");
  private static final Text SECOND =
      new Text(
          "Pokazano %1$s z %2$s ośrodków. Sam odsetek wysuwałby na czoło najmniejsze ośrodki.",
          "Shown: %1$s of %2$s offices. The share alone would put the smallest offices first.");

  @Override
  public List<Sheet> of(Evaluation evaluation) {
    Captions captions = new Captions(evaluation);
    List<HeatRow> offices = HeatRow.of(evaluation, AreaLevel.OFFICE);
    if (offices.stream().noneMatch(HeatRow::anyValue)) {
      return List.of();
    }
    if (offices.size() <= ROWS) {
      return List.of(sheet(evaluation, captions, ID, OFFICES, offices, ""));
    }
    List<HeatRow> most =
        offices.stream().filter(r -> r.cases() > 0).sorted(HeatRow.MOST_CASES).limit(ROWS).toList();
    String shown = captions.numbers().count(most.size());
    String all = captions.numbers().count(offices.size());
    List<HeatRow> voivodeships = HeatRow.of(evaluation, AreaLevel.VOIVODESHIP);
    List<Sheet> pages = new ArrayList<>();
    pages.add(
        sheet(
            evaluation, captions, ID, VOIVODESHIPS, voivodeships, captions.say(FIRST, shown, all)));
    if (!most.isEmpty()) {
      pages.add(
          sheet(evaluation, captions, ID + "-2", MOST, most, captions.say(SECOND, shown, all)));
    }
    return pages;
  }

  private static Sheet sheet(
      Evaluation evaluation,
      Captions captions,
      String id,
      Text title,
      List<HeatRow> rows,
      String shown) {
    HeatTable table = new HeatTable(rows, evaluation, captions);
    Key key = table.key();
    Optional<IndicatorValue> country =
        evaluation.values().total(INDICATOR, AreaLevel.COUNTRY, "all", "all");
    return new Sheet(
        id,
        List.of(INDICATOR),
        captions.say(title),
        captions.subtitle(
            Wording.YEARS_EACH, country.map(IndicatorValue::denominator), captions.say(COUNTED)),
        captions.say(READING),
        List.of(captions.say(READING), table.reasons(), shown),
        captions.notice(),
        captions.source(),
        (int) (key.height() + table.height()),
        List.of(
            new Panel("", key.plot(), new Rectangle2D.Double(0, 0, WIDTH, key.height())),
            new Panel(
                "", table.plot(), new Rectangle2D.Double(0, key.height(), WIDTH, table.height()))));
  }
}
