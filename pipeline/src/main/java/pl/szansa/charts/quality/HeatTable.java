package pl.szansa.charts.quality;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Fit;
import pl.szansa.charts.drawing.Fonts;
import pl.szansa.charts.drawing.Key;
import pl.szansa.charts.drawing.Palette;
import pl.szansa.charts.drawing.Patch;
import pl.szansa.charts.drawing.ShapePlot;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.Style;
import pl.szansa.charts.drawing.TextLine;
import pl.szansa.charts.drawing.TextLine.Align;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/** The cells of the heat map: years from the left, then all of them, then the number of records. */
final class HeatTable {

  /** Upper limits of all classes but the last. */
  static final double[] LIMITS = {0.005, 0.02, 0.05, 0.10};

  private static final Text ALL = new Text("łącznie", "all");
  private static final Text RECORDS = new Text("rekordy", "records");
  private static final Text BELOW = new Text("poniżej %1$s", "below %1$s");
  private static final Text BETWEEN = new Text("od %1$s do %2$s", "%1$s to %2$s");
  private static final Text FROM = new Text("%1$s i więcej", "%1$s and more");
  private static final Text WITHOUT = new Text("bez wartości", "no value");
  private static final double NAME = 210;
  private static final double BASE = 62;
  private static final double GAP = 8;
  private static final double ROW = 22;
  private static final double HEAD = 22;
  private static final Font BOLD = Fonts.bold(12);

  private final Captions captions;
  private final List<Patch> patches = new ArrayList<>();
  private final List<TextLine> lines = new ArrayList<>();
  private final List<ValueStatus> statuses = new ArrayList<>();
  private final double cell;
  private final int rows;

  HeatTable(List<HeatRow> areas, Evaluation evaluation, Captions captions) {
    this.captions = captions;
    List<HeatRow> all = new ArrayList<>(HeatRow.of(evaluation, AreaLevel.COUNTRY));
    all.addAll(areas);
    List<String> years = captions.years();
    cell = (Sheet.WIDTH - 2.0 * Sheet.MARGIN - NAME - BASE - GAP) / (years.size() + 1);
    rows = all.size();
    for (int i = 0; i < years.size(); i++) {
      head(years.get(i), left(i) + cell / 2, Align.MIDDLE);
    }
    head(captions.say(ALL), left(years.size()) + GAP + cell / 2, Align.MIDDLE);
    head(captions.say(RECORDS), left(years.size() + 1) + GAP + BASE, Align.RIGHT);
    for (int i = 0; i < rows; i++) {
      row(all.get(i), HEAD + i * ROW);
    }
  }

  private double left(int column) {
    return NAME + column * cell;
  }

  private void head(String text, double x, Align align) {
    lines.add(new TextLine(text, Style.TICK, Style.MUTED, x, HEAD - 7, align));
  }

  private void row(HeatRow row, double top) {
    boolean country = row.area().level() == AreaLevel.COUNTRY;
    Font font = country ? BOLD : Style.TICK;
    String name = country ? captions.say(Wording.COUNTRY) : captions.name(row.area());
    double base = top + ROW - 7;
    lines.add(
        new TextLine(Fit.middle(name, font, NAME - 8), font, Style.TEXT, 0, base, Align.LEFT));
    for (int i = 0; i < row.years().size(); i++) {
      cell(row, captions.years().get(i), row.years().get(i), left(i), top);
    }
    double x = left(row.years().size());
    cell(row, "all", row.all(), x + GAP, top);
    row.all()
        .map(IndicatorValue::denominator)
        .ifPresent(
            n ->
                lines.add(
                    new TextLine(
                        captions.numbers().count(n),
                        font,
                        Style.TEXT,
                        x + cell + GAP + BASE,
                        base,
                        Align.RIGHT)));
  }

  private void cell(
      HeatRow row, String period, Optional<IndicatorValue> value, double x, double top) {
    if (value.isEmpty()) {
      return;
    }
    statuses.add(value.get().status());
    Optional<Color> color =
        value.filter(v -> v.status() == ValueStatus.VALUE).map(HeatTable::color);
    Rectangle2D box = new Rectangle2D.Double(x + 1, top + 1, cell - 2, ROW - 2);
    patches.add(
        new Patch(
            row.area().code() + " " + period,
            box,
            color,
            List.of(
                new TextLine(
                    figure(value.get()),
                    color.isPresent() ? Style.TICK : Style.SMALL,
                    color.map(Palette.DEFAULT::wordsOn).orElse(Style.TEXT),
                    box.getCenterX(),
                    top + ROW - 7,
                    Align.MIDDLE))));
  }

  private static Color color(IndicatorValue value) {
    int index = 0;
    // as it is written: 1.96 % reads 2.0 %, so it belongs to the class that begins there
    double shown = value.value().setScale(3, RoundingMode.HALF_UP).doubleValue();
    while (index < LIMITS.length && shown >= LIMITS[index]) {
      index++;
    }
    return Palette.DEFAULT.sequential(index, LIMITS.length + 1);
  }

  private String figure(IndicatorValue value) {
    return value.status() == ValueStatus.VALUE
        ? captions.value(value)
        : captions.say(ShortStatus.of(value.status()));
  }

  /** The classes of the colours. */
  Key key() {
    Key key = new Key(Sheet.WIDTH - 2.0 * Sheet.MARGIN);
    for (int i = 0; i <= LIMITS.length; i++) {
      String label =
          i == 0
              ? captions.say(BELOW, percent(LIMITS[0]))
              : i == LIMITS.length
                  ? captions.say(FROM, percent(LIMITS[i - 1]))
                  : captions.say(BETWEEN, percent(LIMITS[i - 1]), percent(LIMITS[i]));
      key.add(Optional.of(Palette.DEFAULT.sequential(i, LIMITS.length + 1)), label);
    }
    return key.add(Optional.empty(), captions.say(WITHOUT));
  }

  private String percent(double limit) {
    return captions.numbers().ticks(Unit.PROPORTION).format(limit);
  }

  /** Why cells have no value. */
  String reasons() {
    return ShortStatus.key(statuses, captions);
  }

  ShapePlot plot() {
    return new ShapePlot(patches, lines);
  }

  int height() {
    return (int) (HEAD + rows * ROW + 2);
  }
}
