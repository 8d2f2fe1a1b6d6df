package pl.szansa.ingest.outlines;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * An area of a map file before anybody knows which it is.
 *
 * @param id of the feature itself, a missing node if it has none
 * @param properties what the file says of it
 * @param rings closed rings of points {@code {x, y}} that go around something
 */
record Shape(JsonNode id, JsonNode properties, List<double[][]> rings) {

  Shape {
    rings = rings.stream().filter(Points::encloses).toList();
  }
}
