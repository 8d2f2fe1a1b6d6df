package pl.szansa.ingest.corrections;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Suggestion;
import pl.szansa.model.TableSchema;
import pl.szansa.model.UserError;
import pl.szansa.model.YamlProblem;

/**
 * Reads {@code corrections/*.yml}: lists of fixes, of which every mistake is told with its place.
 */
public final class CorrectionFiles {

  private record Entry(
      String file,
      String table,
      Long line,
      Map<String, String> where,
      String field,
      String old,
      @JsonProperty("new") String fixed,
      String reason,
      Long expect) {}

  private CorrectionFiles() {}

  /**
   * @param files YAML text by file name
   */
  public static Corrections read(Map<String, String> files) {
    Map<String, Correction> byId = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    new TreeMap<>(files).forEach((name, yaml) -> read(name, yaml, byId, problems));
    if (!problems.isEmpty()) {
      throw new UserError(
          String.join("\n", problems),
          "an entry needs file, field, old, new and reason; line, where, table and expect are"
              + " optional");
    }
    return new Corrections(byId);
  }

  private static void read(
      String name, String yaml, Map<String, Correction> byId, List<String> problems) {
    if (yaml.lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"))) {
      return;
    }
    try {
      List<Entry> entries = new YAMLMapper().readValue(yaml, new TypeReference<List<Entry>>() {});
      for (int i = 0; i < entries.size(); i++) {
        String id = name + "#" + (i + 1);
        List<String> wrong = problems(entries.get(i));
        wrong.forEach(problem -> problems.add("corrections/" + id + ": " + problem));
        if (wrong.isEmpty()) {
          byId.put(id, correction(entries.get(i)));
        }
      }
    } catch (JsonProcessingException e) {
      problems.add(
          "corrections/"
              + name
              + ", line "
              + YamlProblem.line(e, yaml, 1)
              + ": "
              + YamlProblem.of(e));
    }
  }

  private static Correction correction(Entry entry) {
    return new Correction(
        entry.file(),
        entry.table() == null ? "" : entry.table(),
        entry.line(),
        entry.where() == null ? Map.of() : entry.where(),
        entry.field(),
        entry.old(),
        entry.fixed(),
        entry.reason(),
        entry.expect() == null ? 1 : entry.expect());
  }

  private static List<String> problems(Entry entry) {
    List<String> problems = new ArrayList<>();
    if (entry == null) {
      return List.of("there is nothing in it");
    }
    required(entry.file(), "file", problems);
    required(entry.field(), "field", problems);
    required(entry.reason(), "reason", problems);
    if (entry.old() == null || entry.fixed() == null) {
      problems.add("it needs old and new; write \"\" for a blank");
    }
    if (entry.expect() != null && entry.expect() < 1) {
      problems.add("expect is " + entry.expect() + "; a correction that changes nothing is none");
    }
    if (entry.file() != null) {
      pattern(entry.file(), problems);
    }
    if (entry.field() != null) {
      fields(entry, problems);
    }
    return problems;
  }

  private static void required(String value, String key, List<String> problems) {
    if (value == null || value.isBlank()) {
      problems.add("it has no " + key);
    }
  }

  private static void pattern(String file, List<String> problems) {
    try {
      FileSystems.getDefault().getPathMatcher("glob:" + file).matches(Path.of(""));
    } catch (PatternSyntaxException e) {
      problems.add("\"" + file + "\" is no pattern of paths, as in radom/*.csv");
    }
  }

  /** All fields stand in one table. */
  private static void fields(Entry entry, List<String> problems) {
    List<String> named = new ArrayList<>(List.of(entry.field()));
    if (entry.where() != null) {
      named.addAll(entry.where().keySet());
    }
    List<TableSchema> tables =
        Dictionary.shipped().tables().stream()
            .filter(t -> entry.table() == null || t.name().equals(entry.table()))
            .toList();
    if (tables.isEmpty()) {
      problems.add("there is no table \"" + entry.table() + "\"");
    } else if (tables.stream().noneMatch(t -> names(t).toList().containsAll(named))) {
      List<String> known = tables.stream().flatMap(CorrectionFiles::names).distinct().toList();
      String unknown =
          named.stream().filter(n -> !known.contains(n)).findFirst().orElse(entry.field());
      problems.add(
          "no table has the fields " + String.join(", ", named) + Suggestion.of(unknown, known));
    }
  }

  private static Stream<String> names(TableSchema table) {
    return table.storedFields().stream().map(f -> f.name());
  }
}
