package pl.szansa.charts.maps;

import java.util.List;
import pl.szansa.charts.drawing.Patch;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.TextLine;

/** A way to draw areas. */
interface Cartography {

  /** Of the whole map with its legend, logical pixels. */
  double WIDTH = Sheet.WIDTH - 2.0 * Sheet.MARGIN;

  /** Areas and the legend's boxes. */
  List<Patch> patches();

  /** What stands beside the areas. */
  List<TextLine> lines();

  /** What must be said below the map. */
  List<String> notes();

  int height();
}
