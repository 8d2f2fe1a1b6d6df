package pl.szansa;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.szansa.model.Formats;
import pl.szansa.model.Language;
import pl.szansa.model.Output;
import pl.szansa.model.Text;
import pl.szansa.tables.packages.FileFormat;

/** Writes {@code README.txt} beside exported tables: what they are, and who may see them. */
final class ExportReadme {

  /** Stands first wherever exported rows are described. */
  static final Text WARNING =
      new Text(
          "Dane osobowe pod pseudonimem: każdy wiersz opisuje jedną osobę lub jeden dokument. Tylko"
              + " dla osób upoważnionych; nie publikować i nie łączyć z innymi danymi o osobach.",
          "Pseudonymous personal data: each row describes one person or one document. For"
              + " authorised people only; do not publish, and do not join with other data about"
              + " persons.");

  private static final String FILE = "README.txt";

  private final Language language;

  ExportReadme(Language language) {
    this.language = language;
  }

  void write(Map<String, Long> rows, List<FileFormat> formats, Output out) throws IOException {
    int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
    String tables =
        rows.entrySet().stream()
            .map(
                table ->
                    String.format(
                        "  %-" + width + "s  %s",
                        table.getKey(),
                        Formats.count(table.getValue(), language)))
            .collect(Collectors.joining("\n"));
    String extensions =
        formats.stream().map(f -> "." + f.extension()).collect(Collectors.joining(", "));
    String text =
        template()
            .replace("{warning}", WARNING.in(language).replace(". ", ".\n"))
            .replace("{tables}", tables)
            .replace("{formats}", extensions)
            .replace("{version}", Version.current());
    try (OutputStream file = out.create(FILE)) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private String template() throws IOException {
    String name = "/export/README." + language.tag() + ".txt";
    try (InputStream in = ExportReadme.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
