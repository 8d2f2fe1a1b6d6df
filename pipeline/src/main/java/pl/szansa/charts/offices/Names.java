package pl.szansa.charts.offices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Fit;
import pl.szansa.charts.drawing.Style;
import pl.szansa.model.Text;

/** Labels of points: names where there are few, numbers and a key to them where there are more. */
final class Names<P> {

  /** More names than this find no room beside their points. */
  static final int BESIDE = 8;

  /** More numbers than this make a key that nobody reads. */
  static final int NUMBERED = 20;

  private static final Text KEY = new Text("Ośrodki: %1$s.", "Offices: %1$s.");
  private static final Text ENTRY = new Text("%1$s\u00a0–\u00a0%2$s", "%1$s\u00a0–\u00a0%2$s");
  private static final double NAME_WIDTH = 170;
  private static final double KEY_WIDTH = 220;

  private final Map<P, String> labels = new LinkedHashMap<>();
  private final List<String> entries = new ArrayList<>();

  private Names() {}

  /**
   * Names the first points, as many as can be read.
   *
   * @param points the most important first
   */
  static <P> Names<P> of(List<P> points, Function<P, OfficeRow> row, Captions captions) {
    Names<P> names = new Names<>();
    boolean beside = points.size() <= BESIDE;
    for (P point : points.subList(0, Math.min(NUMBERED, points.size()))) {
      String name = captions.name(row.apply(point).office());
      String number = String.valueOf(names.labels.size() + 1);
      names.labels.put(point, beside ? Fit.middle(name, Style.TICK, NAME_WIDTH) : number);
      if (!beside) {
        names.entries.add(captions.say(ENTRY, number, Fit.middle(name, Style.TICK, KEY_WIDTH)));
      }
    }
    return names;
  }

  /** The labels of the named points, in their order. */
  Map<P, String> labelled() {
    return labels;
  }

  int count() {
    return labels.size();
  }

  /** What the numbers stand for; empty where names stand beside the points. */
  String key(Captions captions) {
    return entries.isEmpty() ? "" : captions.say(KEY, String.join("; ", entries));
  }
}
