package pl.szansa.notebooks;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Notebook files, laid out as Jupyter lays them out so that a change shows as a small difference.
 */
final class Notebooks {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Notebooks() {}

  static JsonNode read(Path file) throws IOException {
    return JSON.readTree(Files.readString(file));
  }

  static void write(JsonNode notebook, OutputStream to) throws IOException {
    DefaultIndenter indent = new DefaultIndenter(" ", "\n");
    DefaultPrettyPrinter layout =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER))
            .withObjectIndenter(indent)
            .withArrayIndenter(indent);
    to.write(
        (JSON.writer(layout).writeValueAsString(notebook) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
