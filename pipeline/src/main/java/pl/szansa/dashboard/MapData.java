package pl.szansa.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import pl.szansa.ingest.registers.Regions;
import pl.szansa.ingest.registers.Tiles;
import pl.szansa.model.Evaluation;
import pl.szansa.model.MapOutlines;

/** What the page draws maps from, as JSON. */
final class MapData {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private MapData() {}

  /** {@code tiles}, {@code voivodeships} and {@code outlines}. */
  static ObjectNode of(Evaluation evaluation) {
    ObjectNode data = JSON.objectNode();
    data.set("tiles", tiles());
    data.set("voivodeships", voivodeships());
    data.set("outlines", evaluation.outlines().map(MapData::outlines).orElse(null));
    return data;
  }

  /** {@code {code: [column, row]}}. */
  private static ObjectNode tiles() {
    ObjectNode node = JSON.objectNode();
    Tiles.shipped().forEach((code, tile) -> node.putArray(code).add(tile.column()).add(tile.row()));
    return node;
  }

  /** Names of all of them: those without a value stand on the map too. */
  private static ObjectNode voivodeships() {
    ObjectNode node = JSON.objectNode();
    Regions regions = Regions.shipped();
    Tiles.shipped()
        .keySet()
        .forEach(
            code ->
                regions.find(code).ifPresent(r -> node.set(code, DashboardData.text(r.name()))));
    return node;
  }

  private static JsonNode outlines(MapOutlines outlines) {
    ObjectNode node = JSON.objectNode().put("level", outlines.level().code());
    node.set("shapes", DashboardData.list(outlines.outlines(), MapData::shape));
    return node;
  }

  private static ObjectNode shape(MapOutlines.Outline outline) {
    ObjectNode node = JSON.objectNode().put("code", outline.code());
    ArrayNode rings = node.putArray("rings");
    for (double[][] ring : outline.rings()) {
      ArrayNode points = rings.addArray();
      for (double[] point : ring) {
        points.addArray().add(rounded(point[0])).add(rounded(point[1]));
      }
    }
    return node;
  }

  /** A ten-thousandth of a degree is ten metres. */
  private static double rounded(double degrees) {
    return Math.round(degrees * 10_000) / 10_000.0;
  }
}
