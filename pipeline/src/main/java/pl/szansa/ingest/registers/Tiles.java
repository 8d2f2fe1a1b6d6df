package pl.szansa.ingest.registers;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where each voivodeship stands on a map of equal tiles, for maps without outlines. Tiles that
 * touch are neighbours wherever the grid allows it.
 */
public final class Tiles {

  /**
   * A place on the grid.
   *
   * @param column from the west, 0 is the first
   * @param row from the north, 0 is the first
   */
  public record Tile(int column, int row) {}

  private Tiles() {}

  /** The tiles that the program brings along, by the voivodeship's two TERYT digits, in order. */
  public static Map<String, Tile> shipped() {
    Map<String, Tile> tiles = new TreeMap<>();
    RegisterFile.shipped("voivodeship-tiles.csv")
        .lines(
            line ->
                tiles.put(
                    line.required("teryt"),
                    new Tile(
                        line.number("column").intValueExact(),
                        line.number("row").intValueExact())));
    return Collections.unmodifiableMap(tiles);
  }
}
