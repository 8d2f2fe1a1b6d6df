package pl.szansa.charts.maps;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Patch;
import pl.szansa.charts.drawing.Style;
import pl.szansa.charts.drawing.TextLine;
import pl.szansa.charts.drawing.TextLine.Align;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;

/** The colours of the classes from the highest, and the hatch of what has no value. */
final class Legend {

  private static final Text WITHOUT = new Text("bez wartości", "no value");
  private static final double LINE = 16;
  private static final double BOX = 12;
  private static final double WIDE = 24;

  private final List<Patch> patches = new ArrayList<>();
  private final List<TextLine> lines = new ArrayList<>();

  /**
   * @param x left edge
   * @param y upper edge
   */
  Legend(Classes classes, Unit unit, Captions captions, double x, double y) {
    for (int i = classes.count() - 1; i >= 0; i--) {
      add(
          new Patch("legend", box(x, y), Optional.of(classes.color(i)), List.of()),
          classes.label(i, unit, captions));
    }
    add(new Patch("legend", box(x, y), Optional.empty(), List.of()), captions.say(WITHOUT));
  }

  private Rectangle2D box(double x, double y) {
    return new Rectangle2D.Double(x, y + patches.size() * LINE, WIDE, BOX);
  }

  private void add(Patch patch, String label) {
    Rectangle2D box = patch.shape().getBounds2D();
    patches.add(patch);
    lines.add(
        new TextLine(
            label, Style.TICK, Style.TEXT, box.getMaxX() + 8, box.getMaxY() - 2, Align.LEFT));
  }

  List<Patch> patches() {
    return patches;
  }

  List<TextLine> lines() {
    return lines;
  }

  /** Height of the legend of so many classes. */
  static double height(Classes classes) {
    return (classes.count() + 1) * LINE;
  }
}
