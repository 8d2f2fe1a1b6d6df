package pl.szansa.charts.maps;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Fonts;
import pl.szansa.charts.drawing.Palette;
import pl.szansa.charts.drawing.Patch;
import pl.szansa.charts.drawing.Style;
import pl.szansa.charts.drawing.TextLine;
import pl.szansa.charts.drawing.TextLine.Align;
import pl.szansa.ingest.registers.Regions;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.MapOutlines;
import pl.szansa.model.MapOutlines.Outline;
import pl.szansa.model.Text;

/**
 * The areas as the user's file draws them. Voivodeships have name and value on them; powiats are
 * too small for that, so those with the largest base have numbers, and a key below.
 */
final class OutlineMap implements Cartography {

  /** More numbers than this, and the key is no longer read. */
  static final int NUMBERS = 20;

  private static final Text KEY =
      new Text(
          "Powiaty o największej podstawie: %1$s.", "The powiats with the largest base: %1$s.");
  private static final Text ENTRY =
      new Text("%1$s\u00a0–\u00a0%2$s: %3$s", "%1$s\u00a0–\u00a0%2$s: %3$s");
  private static final Text WITHOUT =
      new Text("Powiaty bez wartości: %1$s.", "Powiats without a value: %1$s.");
  private static final Text ABSENT =
      new Text("bez ośrodka, który przysłał dane: %1$s", "without an office that sent data: %1$s");
  private static final Text OUTSIDE =
      new Text("Plik z granicami nie ma obszaru: %1$s.", "The file of outlines has no area: %1$s.");
  private static final Text OUTSIDE_ENTRY = new Text("%1$s (%2$s)", "%1$s (%2$s)");
  private static final double LEGEND = 160;
  private static final double HEIGHT = 560;
  private static final double LINES = 32;
  private static final Font NAME = Fonts.regular(10.5);
  private static final Font FIGURE = Fonts.bold(13);
  private static final Font NUMBER = Fonts.bold(11);

  private final Captions captions;
  private final Projection projection;
  private final List<Patch> patches = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Legend legend;

  OutlineMap(
      MapOutlines map,
      Map<String, IndicatorValue> values,
      Classes classes,
      Captions captions,
      Evaluation evaluation) {
    this.captions = captions;
    this.projection = new Projection(map, WIDTH - LEGEND, HEIGHT);
    Map<String, String> names = names(map, evaluation);
    Map<Spot, Shape> shapes = new LinkedHashMap<>();
    map.outlines()
        .forEach(o -> shapes.put(spot(o.code(), names, values), projection.shape(o.rings())));
    Map<Spot, Integer> numbers =
        map.level() == AreaLevel.POWIAT ? numbers(shapes.keySet().stream().toList()) : Map.of();
    shapes.forEach((spot, shape) -> patches.add(patch(spot, shape, numbers, map.level(), classes)));
    key(numbers);
    if (map.level() == AreaLevel.POWIAT) {
      reasons(shapes.keySet().stream().toList());
    }
    outside(values, names, shapes.keySet().stream().map(Spot::code).toList());
    legend =
        new Legend(
            classes,
            values.values().iterator().next().unit(),
            captions,
            WIDTH - LEGEND + 8,
            projection.height() - Legend.height(classes));
    patches.addAll(legend.patches());
  }

  /** Of the areas that have values, and of all voivodeships. */
  private Map<String, String> names(MapOutlines map, Evaluation evaluation) {
    Map<String, String> names = new HashMap<>();
    Regions regions = Regions.shipped();
    for (Outline outline : map.outlines()) {
      regions
          .find(outline.code())
          .ifPresent(r -> names.put(r.code(), r.name().in(captions.language())));
    }
    evaluation.areas(map.level()).forEach(area -> names.put(area.code(), captions.name(area)));
    return names;
  }

  private static Spot spot(
      String code, Map<String, String> names, Map<String, IndicatorValue> values) {
    return new Spot(code, names.getOrDefault(code, code), Optional.ofNullable(values.get(code)));
  }

  /** The areas with a value that have the largest base, from 1. */
  private static Map<Spot, Integer> numbers(List<Spot> spots) {
    Map<Spot, Integer> numbers = new LinkedHashMap<>();
    spots.stream()
        .filter(Spot::hasValue)
        .sorted(
            Comparator.comparing((Spot s) -> s.value().orElseThrow().denominator())
                .reversed()
                .thenComparing(Spot::code))
        .limit(NUMBERS)
        .forEach(spot -> numbers.put(spot, numbers.size() + 1));
    return numbers;
  }

  private Patch patch(
      Spot spot, Shape shape, Map<Spot, Integer> numbers, AreaLevel level, Classes classes) {
    Optional<Color> area = spot.color(classes);
    Color color = area.map(Palette.DEFAULT::wordsOn).orElse(Style.TEXT);
    List<TextLine> lines = new ArrayList<>();
    if (numbers.containsKey(spot)) {
      String number = String.valueOf(numbers.get(spot));
      Point2D at = LabelPoint.of(shape, Fonts.width(number, NUMBER), NUMBER.getSize2D());
      lines.add(middle(number, NUMBER, color, at, 4));
    } else if (level == AreaLevel.VOIVODESHIP) {
      Font font = spot.hasValue() ? FIGURE : NAME;
      String figure = spot.figure(captions);
      double width = Math.max(Fonts.width(spot.name(), NAME), Fonts.width(figure, font));
      Point2D at = LabelPoint.of(shape, width, LINES);
      lines.add(middle(spot.name(), NAME, color, at, -4));
      lines.add(middle(figure, font, color, at, 10));
    }
    return new Patch(spot.code(), shape, area, lines);
  }

  private static TextLine middle(String text, Font font, Color color, Point2D at, double down) {
    return new TextLine(text, font, color, at.getX(), at.getY() + down, Align.MIDDLE);
  }

  private void key(Map<Spot, Integer> numbers) {
    if (!numbers.isEmpty()) {
      List<String> entries = new ArrayList<>();
      numbers.forEach(
          (spot, number) ->
              entries.add(captions.say(ENTRY, number, spot.name(), spot.figure(captions))));
      notes.add(captions.say(KEY, String.join("; ", entries)));
    }
  }

  /** Why powiats have no value; voivodeships have the reason on them. */
  private void reasons(List<Spot> spots) {
    List<String> reasons =
        new ArrayList<>(
            captions.statuses(spots.stream().flatMap(s -> s.value().stream()).toList()));
    long absent = spots.stream().filter(s -> s.value().isEmpty()).count();
    if (absent > 0) {
      reasons.add(captions.say(ABSENT, captions.numbers().count(absent)));
    }
    if (!reasons.isEmpty()) {
      notes.add(captions.say(WITHOUT, String.join("; ", reasons)));
    }
  }

  /** Areas that have a value and no outline are told, lest they seem to have none. */
  private void outside(
      Map<String, IndicatorValue> values, Map<String, String> names, List<String> drawn) {
    String missing =
        values.keySet().stream()
            .filter(code -> !drawn.contains(code))
            .sorted()
            .map(code -> spot(code, names, values))
            .map(spot -> captions.say(OUTSIDE_ENTRY, spot.name(), spot.figure(captions)))
            .collect(Collectors.joining("; "));
    if (!missing.isEmpty()) {
      notes.add(captions.say(OUTSIDE, missing));
    }
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
    return notes;
  }

  @Override
  public int height() {
    return (int) Math.ceil(projection.height()) + 4;
  }
}
