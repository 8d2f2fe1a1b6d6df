package pl.szansa.charts.people;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Drawing;
import pl.szansa.charts.drawing.Key;
import pl.szansa.charts.drawing.Panel;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.Subject;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;

/**
 * From the labour status at entry to the situation after leaving: a bar of a hundred per cent for
 * each status, as long as all others, with the number of people beside it. A diagram of streams was
 * refused: where one status is fifty times another, that one's stream is a hair.
 */
public final class LabourFlow implements Drawing {

  static final String TRANSITIONS = "labour_status_transitions";
  static final String LEAVERS = "leavers";

  private static final double WIDTH = Sheet.WIDTH - 2.0 * Sheet.MARGIN;
  private static final double ROW = 40;
  private static final double AXIS = 48;

  private static final Text TITLE =
      new Text(
          "Status na rynku pracy: od przystąpienia do projektu do sytuacji po jego opuszczeniu",
          "Labour status: from entry into the project to the situation after leaving");
  private static final Text COUNTED = new Text("kończący udział", "leavers");
  private static final Text READING =
      new Text(
          "Każdy słupek to osoby o jednym statusie w dniu przystąpienia (n to liczba kończących"
              + " udział) i ma 100\u00a0%%; jego części to sytuacja do czterech tygodni po opuszczeniu"
              + " projektu. Zakreskowana część to osoby, o których nie wiadomo, czy pracują: brak"
              + " odpowiedzi, okno wyniku jeszcze otwarte albo liczba utajniona. Nie są zerem.",
          "Each bar is the people of one status on the day of entry (n is the number of leavers)"
              + " and is 100%%; its parts are the situation within four weeks of leaving. The"
              + " hatched part is people of whom it cannot be told: no answer, the outcome window"
              + " still open, or a number that is suppressed. They are not zero.");
  private static final Text WITHOUT =
      new Text(
          "Bez słupka, bo liczba kończących jest ukryta lub zerowa: %1$s.",
          "Without a bar, because the number of leavers is hidden or zero: %1$s.");

  @Override
  public List<Sheet> of(Evaluation evaluation) {
    return of(Subject.all(evaluation)).stream().toList();
  }

  /** The flow of all offices together or of one; empty where no number is published. */
  public Optional<Sheet> of(Subject subject) {
    FlowTable table = FlowTable.of(subject);
    return table.rows().isEmpty() ? Optional.empty() : Optional.of(sheet(subject, table));
  }

  private static Sheet sheet(Subject subject, FlowTable table) {
    Captions captions = new Captions(subject.evaluation());
    FlowBars bars = new FlowBars(table, captions);
    Key key = bars.key(WIDTH);
    double height = table.rows().size() * ROW + AXIS;
    Optional<BigDecimal> base = subject.total(LEAVERS).map(IndicatorValue::value);
    return new Sheet(
        subject.id("labour-status-flow"),
        List.of(TRANSITIONS, LEAVERS),
        captions.say(TITLE),
        subject.subtitle(captions.subtitle(Wording.YEARS, base, captions.say(COUNTED))),
        captions.say(READING),
        List.of(
            captions.say(READING),
            table.without().isEmpty()
                ? ""
                : captions.say(
                    WITHOUT,
                    String.join(
                        "; ",
                        table.without().stream().map(t -> t.in(captions.language())).toList()))),
        captions.notice(),
        captions.source(),
        (int) (key.height() + height),
        List.of(
            new Panel("", key.plot(), new Rectangle2D.Double(0, 0, WIDTH, key.height())),
            new Panel("", bars.plot(), new Rectangle2D.Double(0, key.height(), WIDTH, height))));
  }
}
