package pl.szansa.ingest.outlines;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;

/** Positions and rings, checked. */
final class Points {

  /** Three corners and the first again. */
  private static final int LEAST = 4;

  private Points() {}

  /** A position {@code {x, y}}; what stands behind, such as a height, is left out. */
  static double[] point(JsonNode position) {
    if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
      throw new DamagedOutline("a position is not two numbers: " + brief(position));
    }
    return new double[] {position.get(0).asDouble(), position.get(1).asDouble()};
  }

  /** The ring, closed if the file left its last point out. */
  static double[][] closed(double[][] ring) {
    boolean open = ring.length > 0 && !Arrays.equals(ring[0], ring[ring.length - 1]);
    double[][] closed = open ? Arrays.copyOf(ring, ring.length + 1) : ring;
    if (open) {
      closed[ring.length] = ring[0];
    }
    return closed;
  }

  /** Whether a closed ring goes around anything; simplified maps have areas that shrank to none. */
  static boolean encloses(double[][] closed) {
    return closed.length >= LEAST;
  }

  private static String brief(JsonNode node) {
    String text = node.toString();
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
