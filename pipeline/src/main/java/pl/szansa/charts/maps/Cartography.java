package pl.szansa.charts.maps;

import java.util.List;
import pl.szansa.charts.drawing.Mark;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.Words;

/** A way to draw areas. */
interface Cartography {

  /** Of the whole map with its legend, logical pixels. */
  double WIDTH = Sheet.WIDTH - 2.0 * Sheet.MARGIN;

  /** Areas and the legend's boxes. */
  List<Mark> marks();

  /** What stands beside the areas. */
  List<Words> words();

  /** What must be said below the map. */
  List<String> notes();

  int height();
}
