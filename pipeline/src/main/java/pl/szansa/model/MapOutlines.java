package pl.szansa.model;

import java.util.List;

/**
 * Outlines of areas to draw a map with.
 *
 * @param level voivodeships or powiats
 * @param outlines in the order of their codes
 */
public record MapOutlines(AreaLevel level, List<Outline> outlines) {

  /**
   * One area.
   *
   * @param code TERYT prefix
   * @param rings closed rings of points, each {@code {x, y}} in the file's coordinates (degrees of
   *     longitude and latitude where it says nothing else); holes run the other way round
   */
  public record Outline(String code, List<double[][]> rings) {
    public Outline {
      rings = List.copyOf(rings);
    }
  }

  public MapOutlines {
    outlines = List.copyOf(outlines);
  }
}
