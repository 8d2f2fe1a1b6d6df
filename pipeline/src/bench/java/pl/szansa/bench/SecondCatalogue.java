package pl.szansa.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.szansa.indicators.catalogue.CatalogueReader;

/** The shipped indicators a second time, as an analyst's own. */
final class SecondCatalogue {

  /** Not indicators. */
  private static final Set<String> OTHER = Set.of("families.yml", "breakdowns.yml");

  private SecondCatalogue() {}

  /**
   * Writes one file, in which every counted indicator has another id, and conditions that no other
   * has: the same ones again would be counted with them.
   *
   * @param folder {@code indicators/} of a workspace
   */
  static void write(Path folder) throws IOException {
    YAMLMapper yaml = new YAMLMapper();
    ArrayNode second = yaml.createArrayNode();
    for (Map.Entry<String, String> file : CatalogueReader.shipped().entrySet()) {
      if (!OTHER.contains(file.getKey())) {
        yaml.readValue(file.getValue(), new TypeReference<List<ObjectNode>>() {}).stream()
            .filter(entry -> entry.has("numerator"))
            .map(SecondCatalogue::again)
            .forEach(second::add);
      }
    }
    yaml.writeValue(folder.resolve("second.yml").toFile(), second);
  }

  private static ObjectNode again(ObjectNode entry) {
    entry.put("id", entry.get("id").asText() + "_again");
    entry.remove("part_of");
    for (String measure : List.of("numerator", "denominator", "collected", "censored")) {
      if (entry.get(measure) instanceof ObjectNode node) {
        change(node);
      }
    }
    return entry;
  }

  private static void change(ObjectNode measure) {
    for (String aggregate : List.of("count", "count_persons")) {
      if (measure.has(aggregate)) {
        measure.put(aggregate, "(" + measure.get(aggregate).asText() + ") AND office <> 'nobody'");
      }
    }
    if (measure.has("sum")) {
      measure.put("sum", "if(office <> 'nobody', " + measure.get("sum").asText() + ", NULL)");
    }
  }
}
