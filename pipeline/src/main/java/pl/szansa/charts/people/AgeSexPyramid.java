package pl.szansa.charts.people;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.CodeNames;
import pl.szansa.charts.drawing.Drawing;
import pl.szansa.charts.drawing.Panel;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.Subject;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;
import pl.szansa.model.ValueStatus;

/** Participations by age at entry and sex, women to the left, men to the right. */
public final class AgeSexPyramid implements Drawing {

  static final String INDICATOR = "participations";
  static final String FEMALE = "female";
  static final String MALE = "male";

  private static final double WIDTH = Sheet.WIDTH - 2.0 * Sheet.MARGIN;
  private static final double ROW = 50;
  private static final double HEADING = 22;
  private static final double AXIS = 42;

  /** Of the women's side, which has the names of the ages; the bars of both have the same room. */
  private static final double WOMEN = (WIDTH + PyramidSide.NAMES) / 2;

  private static final Text TITLE =
      new Text(
          "Uczestnictwa według wieku w dniu przystąpienia i płci",
          "Participations by age on the day of entry and sex");
  private static final Text READING =
      new Text(
          "Każdy wiersz to grupa wieku, najstarsza na górze: w lewo kobiety, w prawo mężczyźni, obie"
              + " strony w tej samej skali. Liczby przy słupkach to uczestnictwa; kto wszedł do dwóch"
              + " projektów, liczy się dwa razy. Gdzie nie ma liczby, podano powód.",
          "Each row is an age group, the oldest on top: women to the left, men to the right, both"
              + " sides on the same scale. The numbers at the bars are participations; who entered"
              + " two projects counts twice. Where there is no number, the reason is given.");

  @Override
  public List<Sheet> of(Evaluation evaluation) {
    return of(Subject.all(evaluation)).stream().toList();
  }

  /** The pyramid of all offices together or of one; empty where no number is published. */
  public Optional<Sheet> of(Subject subject) {
    Map<String, IndicatorValue> cells = new TreeMap<>();
    subject.categories(INDICATOR, "sex_by_age").forEach(v -> cells.put(v.category(), v));
    return cells.values().stream().anyMatch(v -> v.status() == ValueStatus.VALUE)
        ? Optional.of(sheet(subject, cells))
        : Optional.empty();
  }

  private static Sheet sheet(Subject subject, Map<String, IndicatorValue> cells) {
    Captions captions = new Captions(subject.evaluation());
    List<String> ages = ages(cells);
    PyramidSide side = new PyramidSide(cells, ages, captions);
    double height = HEADING + ages.size() * ROW + AXIS;
    Optional<IndicatorValue> total = subject.total(INDICATOR);
    return new Sheet(
        subject.id("age-sex-pyramid"),
        List.of(INDICATOR),
        captions.say(TITLE),
        subject.subtitle(
            captions.subtitle(
                Wording.YEARS,
                total.map(IndicatorValue::value),
                captions.say(Wording.PARTICIPATIONS))),
        captions.say(READING),
        List.of(captions.say(READING)),
        captions.notice(),
        captions.source(),
        (int) height,
        List.of(
            new Panel(
                side.heading(subject, FEMALE),
                side.women(),
                new Rectangle2D.Double(0, 0, WOMEN, height)),
            new Panel(
                side.heading(subject, MALE),
                side.men(),
                new Rectangle2D.Double(WOMEN, 0, WIDTH - WOMEN, height))));
  }

  /** Age groups from the oldest; what is no age, such as a missing answer, comes last. */
  private static List<String> ages(Map<String, IndicatorValue> cells) {
    List<String> ages = new ArrayList<>();
    for (String age : new CodeNames("participations", "age_group").codes()) {
      ages.add(0, age);
    }
    ages.removeIf(
        age -> !cells.containsKey(FEMALE + ":" + age) && !cells.containsKey(MALE + ":" + age));
    cells.keySet().stream()
        .map(category -> category.substring(category.indexOf(':') + 1))
        .distinct()
        .filter(age -> !ages.contains(age))
        .forEach(ages::add);
    return ages;
  }
}
