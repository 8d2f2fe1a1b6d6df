package pl.szansa.charts.offices;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
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
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;

/**
 * The qualification rate by year, a panel for each office on one scale for all, the line of all
 * offices together in each. The 36 offices with the largest base stand on three pages at most.
 */
public final class OfficesOverYears implements Drawing {

  static final String INDICATOR = "qualification_rate";

  static final int ON_A_PAGE = 12;
  static final int OFFICES = 36;

  private static final String ID = "qualification-rate-by-year-and-office";
  private static final Text TITLE =
      new Text(
          "Odsetek kończących udział, którzy uzyskali kwalifikacje, według roku i ośrodka",
          "Share of leavers who gained a qualification, by year and office");
  private static final Text PAGE = new Text(" (strona %1$s z %2$s)", " (page %1$s of %2$s)");
  private static final Text READING =
      new Text(
          "Każde pole to jeden ośrodek, wszystkie mają tę samą skalę. Kropki to wartości w kolejnych"
              + " latach, pionowe kreski to przedziały ufności%1$s. Gdzie nie ma wartości, podano"
              + " powód; pusty rok to rok bez uczestnictw.",
          "Each panel is one office, all on the same scale. The dots are the values of each year, the"
              + " upright bars%1$s confidence intervals. Where there is no value, the reason is"
              + " given; an empty year is one without participations.");
  private static final Text OFFICE = new Text("ośrodek", "the office");
  private static final Text HEADING = new Text("%1$s, n = %2$s", "%1$s, n = %2$s");

  private static final int COLUMNS = 3;
  private static final double GAP = 12;
  private static final double WHOLE = Sheet.WIDTH - 2.0 * Sheet.MARGIN;
  private static final double WIDTH = (WHOLE - (COLUMNS - 1) * GAP) / COLUMNS;
  private static final double HEIGHT = 165;

  private record Office(OfficeRow row, YearlyValues values) {}

  @Override
  public List<Sheet> of(Evaluation evaluation) {
    OfficeRows rows = OfficeRows.of(evaluation, INDICATOR, OFFICES);
    List<Office> offices =
        OfficeRows.all(evaluation, INDICATOR, AreaLevel.OFFICE).stream()
            .limit(OFFICES)
            .map(row -> new Office(row, values(evaluation, row)))
            .toList();
    if (offices.stream().allMatch(o -> o.values().present().isEmpty())) {
      return List.of();
    }
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < offices.size(); i += ON_A_PAGE) {
      List<Office> page = offices.subList(i, Math.min(offices.size(), i + ON_A_PAGE));
      sheets.add(sheet(evaluation, rows, offices, page));
    }
    return sheets;
  }

  private static YearlyValues values(Evaluation evaluation, OfficeRow row) {
    return YearlyValues.of(evaluation, INDICATOR, AreaLevel.OFFICE, row.office().code());
  }

  private static Sheet sheet(
      Evaluation evaluation, OfficeRows rows, List<Office> all, List<Office> page) {
    Captions captions = new Captions(evaluation);
    int number = all.indexOf(page.get(0)) / ON_A_PAGE + 1;
    int pages = (all.size() + ON_A_PAGE - 1) / ON_A_PAGE;
    List<Panel> panels = panels(evaluation, all, page, captions);
    String reading =
        captions.say(
            READING,
            captions.confidence(all.stream().flatMap(o -> o.values().present().stream()).toList()));
    return new Sheet(
        number == 1 ? ID : ID + "-" + number,
        List.of(INDICATOR),
        captions.say(TITLE) + (pages == 1 ? "" : captions.say(PAGE, number, pages)),
        captions.subtitle(
            Wording.YEARS_EACH,
            rows.country().map(IndicatorValue::denominator),
            captions.say(Wording.LEAVERS)),
        reading,
        List.of(
            reading,
            captions.shown(rows.shown().size(), rows.shown().size() + rows.leftOut().size())),
        captions.notice(),
        captions.source(),
        (int) panels.get(panels.size() - 1).area().getMaxY(),
        panels);
  }

  private static List<Panel> panels(
      Evaluation evaluation, List<Office> all, List<Office> page, Captions captions) {
    YearlyValues country =
        YearlyValues.of(evaluation, INDICATOR, AreaLevel.COUNTRY, OfficeRows.PERIOD);
    double highest =
        Math.max(
            country.highest(), all.stream().mapToDouble(o -> o.values().highest()).max().orElse(0));
    YearPlot plots = new YearPlot(captions, page.get(0).row().value().unit(), highest);
    Legend legend =
        new Legend()
            .mark(Mark.VALUE, captions.say(OFFICE))
            .line(Style.DASHED, Style.REFERENCE, captions.say(Wording.COUNTRY));
    double top = legend.height(WHOLE);
    List<Panel> panels = new ArrayList<>();
    panels.add(new Panel("", legend, new Rectangle2D.Double(0, 0, WHOLE, top)));
    for (int i = 0; i < page.size(); i++) {
      Rectangle2D area =
          new Rectangle2D.Double(
              i % COLUMNS * (WIDTH + GAP), top + i / COLUMNS * (HEIGHT + GAP), WIDTH, HEIGHT);
      Office office = page.get(i);
      panels.add(
          new Panel(heading(office, captions), plots.points(office.values(), country), area));
    }
    return panels;
  }

  private static String heading(Office office, Captions captions) {
    String name = captions.name(office.row().office());
    return office.row().base().signum() == 0
        ? name
        : captions.say(HEADING, name, captions.numbers().count(office.row().base()));
  }
}
