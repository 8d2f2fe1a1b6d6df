package pl.szansa.notebooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Output;

/**
 * Writes the notebooks into the folder {@code notebooks}: Python notebooks (nbformat 4.5, not yet
 * executed) that read the published tables, draw them and compute them anew as a check; and {@code
 * README.md}, which lists them.
 */
public final class NotebookExport {

  private static final String FOLDER = "notebooks/";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /**
   * Writes the notebooks and their list.
   *
   * @throws IOException if the output refuses
   */
  public void write(Evaluation evaluation, Output output) throws IOException {
    Places places = new Places(evaluation);
    List<NotebookIndex.Entry> entries = new ArrayList<>();
    for (String name : Template.NAMES) {
      Template template = Template.of(name);
      try (OutputStream to = output.create(FOLDER + template.file())) {
        Notebooks.write(notebook(template, places), to);
      }
      entries.add(NotebookIndex.Entry.of(template, places));
    }
    try (OutputStream to = output.create(FOLDER + NotebookIndex.FILE)) {
      to.write(NotebookIndex.text(entries, places).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static ObjectNode notebook(Template template, Places places) {
    ObjectNode notebook = JSON.objectNode();
    ArrayNode cells = notebook.putArray("cells");
    for (Block block : template.blocks()) {
      if (block.in(places.language())) {
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

  private static JsonNode cell(Block block, Places places) {
    ObjectNode cell = JSON.objectNode().put("cell_type", block.markdown() ? "markdown" : "code");
    if (!block.markdown()) {
      cell.putNull("execution_count");
    }
    cell.put("id", block.id());
    ObjectNode metadata = cell.putObject("metadata");
    if (block.parameters()) {
      metadata.putArray("tags").add("parameters");
    }
    if (block.helper()) {
      metadata.putObject("jupyter").put("source_hidden", true);
      metadata.putArray("tags").add("hide-input");
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
}
