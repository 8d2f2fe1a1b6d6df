package pl.szansa.notebooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import pl.szansa.dashboard.Page;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;
import pl.szansa.model.Output;

/**
 * Writes {@code notebooks/office-comparison.ipynb}: a Python notebook (nbformat 4.5, not yet
 * executed) that reads the published table and recomputes its intervals.
 */
public final class NotebookExport {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  public void write(Evaluation evaluation, Output output) throws IOException {
    try (OutputStream to = output.create("notebooks/office-comparison.ipynb")) {
      Notebooks.write(notebook(evaluation), to);
    }
  }

  private static ObjectNode notebook(Evaluation evaluation) {
    ObjectNode notebook = JSON.objectNode();
    ArrayNode cells = notebook.putArray("cells");
    Map<String, String> places = places(evaluation);
    for (Block block : Block.parse(Page.resource("notebooks/office-comparison.txt"))) {
      if (block.in(evaluation.language())) {
        cells.add(cell(block, places));
      }
    }
    ObjectNode metadata = notebook.putObject("metadata");
    metadata
        .putObject("kernelspec")
        .put("display_name", "Python 3")
        .put("language", "python")
        .put("name", "python3");
    metadata.putObject("language_info").put("name", "python");
    return notebook.put("nbformat", 4).put("nbformat_minor", 5);
  }

  private static JsonNode cell(Block block, Map<String, String> places) {
    ObjectNode cell = JSON.objectNode().put("cell_type", block.markdown() ? "markdown" : "code");
    if (!block.markdown()) {
      cell.putNull("execution_count");
    }
    cell.put("id", block.id());
    ObjectNode metadata = cell.putObject("metadata");
    if (block.parameters()) {
      metadata.putArray("tags").add("parameters");
    }
    if (!block.markdown()) {
      cell.putArray("outputs");
    }
    ArrayNode source = cell.putArray("source");
    block.filled(places).lines().map(line -> line + "\n").forEach(source::add);
    int last = source.size() - 1;
    source.set(last, JSON.textNode(source.get(last).asText().stripTrailing()));
    return cell;
  }

  private static Map<String, String> places(Evaluation evaluation) {
    Language language = evaluation.language();
    Map<String, String> places = new LinkedHashMap<>();
    places.put("title", markdown(evaluation.title().in(language)));
    places.put("notice", markdown(evaluation.notice().in(language)));
    places.put("fingerprint", evaluation.fingerprint());
    places.put("version", evaluation.version());
    places.put("names", names(evaluation));
    return places;
  }

  /** Office names by code as JSON, which for an object of texts is Python too. */
  private static String names(Evaluation evaluation) {
    ObjectNode names = JSON.objectNode();
    for (Area office : evaluation.areas(AreaLevel.OFFICE)) {
      names.put(office.code(), office.name().in(evaluation.language()));
    }
    return names.toPrettyString().replace("\" : \"", "\": \"").replace("  \"", "    \"");
  }

  /** Text that Markdown takes for text: no markup, no HTML. */
  private static String markdown(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("[\\\\`*_{}\\[\\]()#!|$~]", "\\\\$0");
  }
}
