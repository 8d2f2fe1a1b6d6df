package pl.szansa.ingest.outlines;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The areas of a GeoJSON file: a collection of features, each a polygon or several.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7946">RFC 7946</a>
 */
final class GeoJson {

  private GeoJson() {}

  /**
   * @throws DamagedOutline if a ring is not one of points
   */
  static List<Shape> read(JsonNode root) {
    List<Shape> shapes = new ArrayList<>();
    for (JsonNode feature : root.path("features")) {
      JsonNode geometry = feature.path("geometry");
      shapes.add(new Shape(feature.path("id"), feature.path("properties"), rings(geometry)));
    }
    return shapes;
  }

  private static List<double[][]> rings(JsonNode geometry) {
    List<double[][]> rings = new ArrayList<>();
    JsonNode coordinates = geometry.path("coordinates");
    switch (geometry.path("type").asText()) {
      case "Polygon" -> coordinates.forEach(ring -> rings.add(ring(ring)));
      case "MultiPolygon" ->
          coordinates.forEach(part -> part.forEach(ring -> rings.add(ring(ring))));
      default -> {
        // points and lines beside the areas are no outlines
      }
    }
    return rings;
  }

  private static double[][] ring(JsonNode points) {
    double[][] ring = new double[points.size()][];
    for (int i = 0; i < ring.length; i++) {
      ring[i] = Points.point(points.get(i));
    }
    return Points.closed(ring);
  }
}
