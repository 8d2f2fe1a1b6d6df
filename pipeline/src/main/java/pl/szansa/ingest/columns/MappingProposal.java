package pl.szansa.ingest.columns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pl.szansa.ingest.formats.SourceRow;
import pl.szansa.ingest.values.CellReader;
import pl.szansa.ingest.values.HeaderText;
import pl.szansa.model.Code;
import pl.szansa.model.Field;

/**
 * A first mapping of a sender's file, as YAML. What is certain or guessed is written out; what is
 * open stands as comments, so that the file loads as it is.
 */
public final class MappingProposal {

  private static final int MOST_SUGGESTIONS = 3;
  private static final int SHORTEST_WORD = 5;

  private final Path file;
  private final Map<String, String> columns = new LinkedHashMap<>();
  private final Map<String, List<String>> codes = new LinkedHashMap<>();
  private final Set<String> tables = new LinkedHashSet<>();
  private final Set<String> forms = new LinkedHashSet<>();

  /**
   * @param file where the file is, for the pattern of paths
   */
  public MappingProposal(Path file) {
    this.file = file;
  }

  /**
   * Adds a sheet.
   *
   * @param header what was recognised
   * @param names the header row
   * @param rows some rows below it
   */
  public void add(Header header, SourceRow names, List<SourceRow> rows) {
    tables.add(header.table().name());
    header.form().ifPresent(forms::add);
    for (int i = 0; i < header.columns().size(); i++) {
      String name = names.cell(i).strip();
      Field field = header.columns().get(i);
      if (name.isEmpty()) {
        continue;
      }
      CodeSamples samples = CodeSamples.of(rows, i);
      columns.putIfAbsent(name, column(header, name, field, samples));
      if (field != null && field.coded()) {
        unknownCodes(field, samples);
      }
    }
  }

  private static String column(Header header, String name, Field field, CodeSamples samples) {
    if (field != null) {
      boolean guessed = header.guesses().stream().anyMatch(g -> g.header().equals(name));
      return "  " + quoted(name) + ": " + field.name() + (guessed ? "  # guessed" : "");
    }
    List<String> hints = new ArrayList<>();
    List<String> fields = suggestions(header, name);
    if (!fields.isEmpty()) {
      hints.add("perhaps " + String.join(", ", fields));
    }
    List<String> values = samples.shown();
    if (!values.isEmpty()) {
      hints.add(
          "values: "
              + values.stream().map(MappingProposal::quoted).collect(Collectors.joining(", ")));
    }
    return "  # "
        + quoted(name)
        + ": FIELD"
        + (hints.isEmpty() ? "" : "  # " + String.join("; ", hints));
  }

  /** Fields without a column that are spelt alike, or share a long word with the header. */
  private static List<String> suggestions(Header header, String name) {
    Set<String> fields = new LinkedHashSet<>();
    header.offers().getOrDefault(name, List.of()).forEach(f -> fields.add(f.name()));
    Set<String> words = longWords(HeaderText.words(name));
    for (Aliases.Known known : Aliases.of(header.table()).all()) {
      Set<String> shared = longWords(known.words());
      shared.retainAll(words);
      if (!shared.isEmpty() && !header.columns().contains(known.field())) {
        fields.add(known.field().name());
      }
    }
    return fields.stream().limit(MOST_SUGGESTIONS).toList();
  }

  private static Set<String> longWords(String words) {
    Set<String> found = new HashSet<>(List.of(words.split(" ")));
    found.removeIf(w -> w.length() < SHORTEST_WORD);
    return found;
  }

  private void unknownCodes(Field field, CodeSamples samples) {
    CellReader reader = new CellReader(field);
    Set<String> unknown = new TreeSet<>();
    samples.codes().stream()
        .filter(value -> reader.read(value) == CellReader.UNREADABLE)
        .forEach(unknown::add);
    if (!unknown.isEmpty()) {
      String known = field.codes().stream().map(Code::value).collect(Collectors.joining(", "));
      List<String> lines = codes.computeIfAbsent(field.name(), f -> new ArrayList<>());
      unknown.forEach(value -> lines.add("    # " + quoted(value) + ": TODO  # one of " + known));
    }
  }

  /** The mapping, or nothing if no sheet was added. */
  public Optional<String> text() {
    if (tables.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Proposed for " + quoted(file.getFileName().toString()) + "; check it, then put it");
    lines.add(
        "# into mappings/. Commented lines are open: write a field or code and uncomment them.");
    lines.addAll(place());
    if (forms.size() == 1) {
      lines.add("form: " + forms.iterator().next());
    }
    if (tables.size() == 1) {
      lines.add("table: " + tables.iterator().next());
    }
    lines.add("columns:");
    lines.addAll(columns.values());
    if (!codes.isEmpty()) {
      lines.add("codes:");
      codes.forEach(
          (field, values) -> {
            lines.add("  " + field + ":");
            lines.addAll(values);
          });
    }
    return Optional.of(String.join("\n", lines) + "\n");
  }

  /** Paths below the inbox; its first folder names the office. */
  private List<String> place() {
    List<String> parts = new ArrayList<>();
    file.forEach(p -> parts.add(p.toString()));
    int inbox = parts.lastIndexOf("inbox");
    String name = parts.get(parts.size() - 1);
    String pattern = "*" + glob(name.substring(Math.max(0, name.lastIndexOf('.'))));
    if (inbox < 0 || parts.size() - inbox < 3) {
      String folder = parts.size() < 2 ? "FOLDER" : parts.get(parts.size() - 2);
      return List.of(
          "files: " + quoted(glob(folder) + "/" + pattern) + "  # guessed; paths below inbox/",
          "# office: OFFICE_ID  # left out: the folder's name");
    }
    List<String> folders = parts.subList(inbox + 1, parts.size() - 1);
    String path = folders.stream().map(MappingProposal::glob).collect(Collectors.joining("/"));
    return List.of(
        "files: " + quoted(path + "/" + pattern),
        "office: " + quoted(folders.get(0)) + "  # guessed from the folder");
  }

  private static String glob(String name) {
    return name.replaceAll("([\\[\\]{}*?\\\\])", "\\\\$1");
  }

  /** A text as YAML writes it in double quotes. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                  if (Character.isISOControl(c) || !Character.isDefined(c)) {
                    quoted.append(' ');
                  } else {
                    quoted.appendCodePoint(c);
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }
}
