package pl.szansa.charts.maps;

import java.util.List;
import pl.szansa.charts.drawing.Label;
import pl.szansa.charts.drawing.Patch;
import pl.szansa.charts.drawing.Sheet;

/** A way to draw areas. */
interface Cartography {

  /** Of the whole map with its legend, logical pixels. */
  double WIDTH = Sheet.WIDTH - 2.0 * Sheet.MARGIN;

  /** Areas and the legend's boxes. */
  List<Patch> marks();

  /** What stands beside the areas. */
  List<Label> words();

  /** What must be said below the map. */
  List<String> notes();

  int height();
}
