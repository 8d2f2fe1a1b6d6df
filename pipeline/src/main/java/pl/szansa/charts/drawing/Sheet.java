package pl.szansa.charts.drawing;

import java.util.List;

/**
 * A chart ready to be painted: its words and its plots.
 *
 * @param id file name without suffix
 * @param indicators the indicators that it shows
 * @param title what it counts
 * @param subtitle period and base
 * @param reading how to read it, for people and as the text alternative
 * @param notes what must be known of the plots, one line each, empty strings allowed
 * @param notice what every reader must be told of the data, empty for nothing
 * @param source where the numbers come from and which run made them
 * @param bodyHeight height of the part between title and notes, logical pixels
 * @param panels the plots
 */
public record Sheet(
    String id,
    List<String> indicators,
    String title,
    String subtitle,
    String reading,
    List<String> notes,
    String notice,
    String source,
    int bodyHeight,
    List<Panel> panels) {

  /** Width of every sheet in logical pixels; the PNG has twice as many. */
  public static final int WIDTH = 800;

  public static final int MARGIN = 16;

  public Sheet {
    notes = notes.stream().filter(n -> !n.isEmpty()).toList();
    panels = List.copyOf(panels);
  }
}
