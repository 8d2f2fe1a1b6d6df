package pl.szansa.ingest.outlines;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The areas of a TopoJSON file: neighbours share arcs, and an area is the rings that its arcs join
 * into. An arc with the number {@code ~i} is arc {@code i} walked backwards.
 *
 * @see <a href="https://github.com/topojson/topojson-specification">TopoJSON 1.0</a>
 */
final class TopoJson {

  private final List<double[][]> arcs = new ArrayList<>();

  private TopoJson() {}

  /**
   * @throws DamagedOutline if a ring is not one of points, or of arcs that the file has not
   */
  static List<Shape> read(JsonNode root) {
    TopoJson topology = new TopoJson();
    JsonNode transform = root.path("transform");
    root.path("arcs").forEach(arc -> topology.arcs.add(positions(arc, transform)));
    List<Shape> shapes = new ArrayList<>();
    root.path("objects").forEach(object -> topology.collect(object, shapes));
    return shapes;
  }

  private void collect(JsonNode object, List<Shape> shapes) {
    if (object.path("type").asText().equals("GeometryCollection")) {
      object.path("geometries").forEach(geometry -> collect(geometry, shapes));
    } else {
      shapes.add(new Shape(object.path("id"), object.path("properties"), rings(object)));
    }
  }

  /** With a transform, whole numbers that each add to the one before, to be scaled and moved. */
  private static double[][] positions(JsonNode arc, JsonNode transform) {
    double[][] positions = new double[arc.size()][];
    double x = 0;
    double y = 0;
    for (int i = 0; i < positions.length; i++) {
      double[] point = Points.point(arc.get(i));
      if (!transform.isMissingNode()) {
        x += point[0];
        y += point[1];
        point = new double[] {place(x, transform, 0), place(y, transform, 1)};
      }
      positions[i] = point;
    }
    return positions;
  }

  private static double place(double quantised, JsonNode transform, int axis) {
    return quantised * transform.path("scale").path(axis).asDouble(1)
        + transform.path("translate").path(axis).asDouble(0);
  }

  private List<double[][]> rings(JsonNode geometry) {
    List<double[][]> rings = new ArrayList<>();
    JsonNode numbers = geometry.path("arcs");
    switch (geometry.path("type").asText()) {
      case "Polygon" -> numbers.forEach(ring -> rings.add(ring(ring)));
      case "MultiPolygon" -> numbers.forEach(part -> part.forEach(ring -> rings.add(ring(ring))));
      default -> {
        // points and lines beside the areas are no outlines
      }
    }
    return rings;
  }

  private double[][] ring(JsonNode numbers) {
    List<double[]> ring = new ArrayList<>();
    for (JsonNode number : numbers) {
      List<double[]> arc = arc(number);
      // an arc begins where the one before it ended
      ring.addAll(ring.isEmpty() || arc.isEmpty() ? arc : arc.subList(1, arc.size()));
    }
    return Points.closed(ring.toArray(double[][]::new));
  }

  private List<double[]> arc(JsonNode number) {
    int stated = number.asInt(Integer.MAX_VALUE);
    int index = stated < 0 ? ~stated : stated;
    if (index >= arcs.size()) {
      throw new DamagedOutline("there is no arc " + number);
    }
    List<double[]> arc = new ArrayList<>(Arrays.asList(arcs.get(index)));
    if (stated < 0) {
      Collections.reverse(arc);
    }
    return arc;
  }
}
