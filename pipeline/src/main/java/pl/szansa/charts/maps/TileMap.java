package pl.szansa.charts.maps;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Fit;
import pl.szansa.charts.drawing.Fonts;
import pl.szansa.charts.drawing.Palette;
import pl.szansa.charts.drawing.Patch;
import pl.szansa.charts.drawing.Style;
import pl.szansa.charts.drawing.TextLine;
import pl.szansa.charts.drawing.TextLine.Align;
import pl.szansa.ingest.registers.Regions;
import pl.szansa.ingest.registers.Tiles;
import pl.szansa.ingest.registers.Tiles.Tile;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;

/** The sixteen voivodeships as equal tiles: a small one is seen as well as a large one. */
final class TileMap implements Cartography {

  private static final Text NOTE =
      new Text(
          "Pod wartością jest jej przedział ufności i liczba przypadków (n): przy małym n kolor może"
              + " być dziełem przypadku. Kafelki są równe i leżą w przybliżeniu jak województwa.",
          "Below a value stand its confidence interval and the number of cases (n): where n is"
              + " small, the colour may be chance. The tiles are equal and lie roughly as the"
              + " voivodeships do.");
  private static final Text BASE = new Text("n = %1$s", "n = %1$s");
  private static final double GAP = 6;
  private static final int COLUMNS = 5;
  private static final int ROWS = 4;
  private static final double WIDE = (WIDTH - (COLUMNS - 1) * GAP) / COLUMNS;
  private static final double HIGH = 96;
  private static final Font NAME = Fonts.bold(12);
  private static final Font FIGURE = Fonts.bold(16);

  /** Where no voivodeship lies, in the south-west. */
  private static final Tile LEGEND = new Tile(0, ROWS - 1);

  private final List<Patch> patches = new ArrayList<>();
  private final Legend legend;
  private final String note;

  TileMap(Map<String, IndicatorValue> values, Classes classes, Captions captions) {
    Unit unit = values.values().iterator().next().unit();
    Rectangle2D corner = box(LEGEND);
    double y = corner.getMaxY() - Legend.height(classes);
    legend = new Legend(classes, unit, captions, corner.getX(), y);
    note = captions.say(NOTE);
    Regions regions = Regions.shipped();
    Tiles.shipped()
        .forEach(
            (code, tile) -> {
              Text name = regions.find(code).orElseThrow().name();
              Spot spot =
                  new Spot(
                      code, name.in(captions.language()), Optional.ofNullable(values.get(code)));
              patches.add(patch(spot, box(tile), classes, captions));
            });
    patches.addAll(legend.patches());
  }

  private static Rectangle2D box(Tile tile) {
    return new Rectangle2D.Double(
        tile.column() * (WIDE + GAP), tile.row() * (HIGH + GAP), WIDE, HIGH);
  }

  private static Patch patch(Spot spot, Rectangle2D box, Classes classes, Captions captions) {
    Optional<Color> area = spot.color(classes);
    Color color = area.map(Palette.DEFAULT::wordsOn).orElse(Style.TEXT);
    double middle = box.getCenterX();
    double top = box.getY();
    List<TextLine> lines = new ArrayList<>();
    lines.add(new TextLine(spot.name(), NAME, color, middle, top + 22, Align.MIDDLE));
    Font font = spot.hasValue() ? FIGURE : Style.TICK;
    double y = top + (spot.hasValue() ? 48 : 46);
    for (String line : Fit.lines(spot.figure(captions), font, WIDE - 12)) {
      lines.add(new TextLine(line, font, color, middle, y, Align.MIDDLE));
      y += 18;
    }
    for (String line : base(spot, captions)) {
      lines.add(new TextLine(line, Style.SMALL, color, middle, y, Align.MIDDLE));
      y += 15;
    }
    return new Patch(spot.code(), box, area, lines);
  }

  /** The interval and how many cases the value rests on, each if it may be shown. */
  private static List<String> base(Spot spot, Captions captions) {
    List<String> lines = new ArrayList<>();
    spot.value()
        .filter(v -> v.lower() != null && v.upper() != null)
        .ifPresent(v -> lines.add(captions.numbers().interval(v.lower(), v.upper(), v.unit())));
    spot.value()
        .map(IndicatorValue::denominator)
        .ifPresent(n -> lines.add(captions.say(BASE, captions.numbers().count(n))));
    return lines;
  }

  @Override
  public List<Patch> patches() {
    return patches;
  }

  @Override
  public List<TextLine> lines() {
    return legend.lines();
  }

  @Override
  public List<String> notes() {
    return List.of(note);
  }

  @Override
  public int height() {
    return (int) (ROWS * HIGH + (ROWS - 1) * GAP + 4);
  }
}
