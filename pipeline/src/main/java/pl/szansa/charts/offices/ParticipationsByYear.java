package pl.szansa.charts.offices;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Drawing;
import pl.szansa.charts.drawing.Panel;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.Style;
import pl.szansa.charts.drawing.Subject;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;

/**
 * Participations by year, a panel for all offices together and one for each office. Stacked bars
 * were refused: where one office is a hundred times the others, theirs would be a hair's breadth
 * high. So each panel has its own scale, says so, and writes the number on every bar.
 */
public final class ParticipationsByYear implements Drawing {

  static final String INDICATOR = "participations";

  private static final Text TITLE =
      new Text(
          "Liczba uczestnictw według roku rozpoczęcia i ośrodka",
          "Participations by year of entry and office");
  private static final Text READING =
      new Text(
          "Każde pole to jeden ośrodek z własną skalą: wysokości słupków porównuje się w obrębie"
              + " pola, a między polami – liczby nad słupkami. Gdzie nie ma wartości, podano powód.",
          "Each panel is one office with a scale of its own: compare heights within a panel, and the"
              + " numbers above the bars between panels. Where there is no value, the reason is"
              + " given.");

  private static final Text OFFICE_TITLE =
      new Text("Liczba uczestnictw według roku rozpoczęcia", "Participations by year of entry");
  private static final Text OFFICE_READING =
      new Text(
          "Każdy słupek to uczestnictwa, które rozpoczęły się w danym roku; liczba stoi nad nim."
              + " Gdzie nie ma wartości, podano powód; pusty rok to rok bez uczestnictw.",
          "Each bar is the participations that began in that year, the number above it. Where there"
              + " is no value, the reason is given; an empty year is one without participations.");

  /** With the one of all offices together, four rows of three. */
  static final int OFFICES = 11;

  private static final int COLUMNS = 3;
  private static final double GAP = 12;
  private static final double WHOLE = Sheet.WIDTH - 2.0 * Sheet.MARGIN;
  private static final double WIDTH = (WHOLE - (COLUMNS - 1) * GAP) / COLUMNS;
  private static final double HEIGHT = 150;
  private static final double OFFICE_HEIGHT = 190;

  @Override
  public List<Sheet> of(Evaluation evaluation) {
    OfficeRows rows = OfficeRows.of(evaluation, INDICATOR, OFFICES);
    return rows.anyValue() ? List.of(sheet(evaluation, rows)) : List.of();
  }

  /** The years of one office; empty where people entered in fewer than two. */
  public Optional<Sheet> of(Evaluation evaluation, Area office) {
    long years =
        YearlyValues.of(evaluation, INDICATOR, AreaLevel.OFFICE, office.code()).present().stream()
            .filter(v -> v.value().signum() > 0)
            .count();
    Subject subject = Subject.of(evaluation, office);
    return years < 2
        ? Optional.empty()
        : subject.total(INDICATOR).map(total -> sheet(subject, total));
  }

  private static Sheet sheet(Subject subject, IndicatorValue total) {
    Captions captions = new Captions(subject.evaluation());
    YearBars bars = new YearBars(subject.evaluation(), captions, WHOLE);
    return new Sheet(
        subject.id("participations-by-year"),
        List.of(INDICATOR),
        captions.say(OFFICE_TITLE),
        subject.subtitle(
            captions.subtitle(
                Wording.YEARS_EACH,
                Optional.ofNullable(total.value()),
                captions.say(Wording.PARTICIPATIONS))),
        captions.say(OFFICE_READING),
        List.of(captions.say(OFFICE_READING)),
        captions.notice(),
        captions.source(),
        (int) OFFICE_HEIGHT,
        List.of(
            new Panel(
                "",
                bars.withUnit(total, Style.VALUE),
                new Rectangle2D.Double(0, 0, WHOLE, OFFICE_HEIGHT))));
  }

  private static Sheet sheet(Evaluation evaluation, OfficeRows rows) {
    Captions captions = new Captions(evaluation);
    List<Panel> panels = panels(evaluation, rows, captions);
    int lines = (panels.size() + COLUMNS - 1) / COLUMNS;
    return new Sheet(
        "participations-by-year-and-office",
        List.of(INDICATOR),
        captions.say(TITLE),
        captions.subtitle(
            Wording.YEARS_EACH,
            rows.country().map(IndicatorValue::value),
            captions.say(Wording.PARTICIPATIONS)),
        captions.say(READING),
        List.of(
            captions.say(READING),
            captions.shown(rows.shown().size(), rows.shown().size() + rows.leftOut().size()),
            captions.leftOut(OfficeRow.values(rows.leftOut()))),
        captions.notice(),
        captions.source(),
        (int) (lines * HEIGHT + (lines - 1) * GAP),
        panels);
  }

  private static List<Panel> panels(Evaluation evaluation, OfficeRows rows, Captions captions) {
    List<Panel> panels = new ArrayList<>();
    YearBars bars = new YearBars(evaluation, captions, WIDTH);
    rows.country()
        .ifPresent(
            total -> panels.add(panel(bars, captions.say(Wording.COUNTRY), total, Style.WHOLE, 0)));
    rows.shown().stream()
        .sorted(Comparator.comparing(OfficeRow::base).reversed())
        .forEach(
            row -> {
              String name = captions.name(row.office());
              panels.add(panel(bars, name, row.value(), Style.VALUE, panels.size()));
            });
    return panels;
  }

  private static Panel panel(
      YearBars bars, String name, IndicatorValue total, Color color, int position) {
    double x = position % COLUMNS * (WIDTH + GAP);
    double y = position / COLUMNS * (HEIGHT + GAP);
    return new Panel(
        bars.heading(name, total),
        // the unit beside the first panel of each line; the others have the same
        position % COLUMNS == 0 ? bars.withUnit(total, color) : bars.plain(total, color),
        new Rectangle2D.Double(x, y, WIDTH, HEIGHT));
  }
}
