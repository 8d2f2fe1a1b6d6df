package pl.szansa.ingest.columns;

import java.io.Serializable;
import java.nio.file.FileSystems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import pl.szansa.ingest.values.Words;

/**
 * How one sender's columns and codes map to the dictionary, where guessing from headers is not
 * enough: a file of {@code mappings/}, or a form that is shipped with the program.
 *
 * @param files pattern of paths below the inbox, as in {@code radom/*.csv}
 * @param office office_id of all its rows, or empty
 * @param form name of the shipped form that it is based on, or empty
 * @param table canonical table that the files are read as, or empty
 * @param headerRow line of the header, 0 where it is to be found
 * @param columns header to canonical field name
 * @param codes per field what the sender writes to the canonical code; the empty text is a blank
 * @param constants field name to the value of all rows
 * @param cumulates whether each file repeats all rows of the earlier ones, null where unsaid
 */
public record SenderMapping(
    String files,
    String office,
    String form,
    String table,
    int headerRow,
    Map<String, String> columns,
    Map<String, Map<String, String>> codes,
    Map<String, String> constants,
    Boolean cumulates)
    implements Serializable {

  /** Nothing is mapped. */
  public static final SenderMapping NONE = new SenderMapping("", "", Map.of());

  public SenderMapping {
    columns = normalised(columns);
    Map<String, Map<String, String>> byField = new HashMap<>();
    codes.forEach((field, spellings) -> byField.put(field, normalised(spellings)));
    codes = byField;
    constants = new HashMap<>(constants);
  }

  public SenderMapping(String files, String office, Map<String, String> columns) {
    this(files, office, "", "", 0, columns, Map.of(), Map.of(), null);
  }

  private static Map<String, String> normalised(Map<String, String> spellings) {
    Map<String, String> normalised = new HashMap<>();
    spellings.forEach((spelling, meaning) -> normalised.put(key(spelling), meaning));
    return normalised;
  }

  /** Letter case and diacritics do not matter, but a code may be a sign. */
  private static String key(String spelling) {
    return key(Words.normalise(spelling), spelling);
  }

  private static String key(String words, String spelling) {
    return words.isEmpty() ? spelling.strip() : words;
  }

  public boolean covers(String path) {
    return FileSystems.getDefault()
        .getPathMatcher("glob:" + files)
        .matches(java.nio.file.Path.of(path));
  }

  /** Whether each file repeats all rows of the earlier ones; empty where the mapping is silent. */
  public Optional<Boolean> cumulative() {
    return Optional.ofNullable(cumulates);
  }

  /** Canonical field name of a header, or null. */
  String field(HeaderCell header) {
    return columns.isEmpty() ? null : columns.get(key(header.words(), header.text()));
  }

  /** What a cell of a field says in the dictionary's words: the sender's code is replaced. */
  public String translate(String field, String text) {
    Map<String, String> spellings = codes.get(field);
    return spellings == null ? text : spellings.getOrDefault(key(text), text);
  }

  /** This mapping, with what it leaves unsaid taken from a form. */
  SenderMapping onto(SenderMapping base) {
    Map<String, Map<String, String>> merged = new HashMap<>(base.codes);
    codes.forEach(
        (field, spellings) ->
            merged.merge(field, spellings, (theirs, ours) -> joined(theirs, ours)));
    return new SenderMapping(
        files,
        office,
        base.form,
        table.isEmpty() ? base.table : table,
        headerRow,
        joined(base.columns, columns),
        merged,
        constants,
        cumulates == null ? base.cumulates : cumulates);
  }

  private static <V> Map<String, V> joined(Map<String, V> base, Map<String, V> over) {
    Map<String, V> joined = new HashMap<>(base);
    joined.putAll(over);
    return joined;
  }

  /** All mapping files of a workspace, by file name. */
  public static List<SenderMapping> read(FileSystem fs, Path folder) {
    return MappingFiles.read(fs, folder);
  }
}
