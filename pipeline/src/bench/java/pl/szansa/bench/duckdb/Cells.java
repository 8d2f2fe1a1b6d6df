package pl.szansa.bench.duckdb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.model.Code;
import pl.szansa.model.Field;
import pl.szansa.model.FieldType;
import pl.szansa.model.Missing;
import pl.szansa.model.Privacy;
import pl.szansa.model.TableSchema;

/**
 * SQL that reads the text of a field, in the column {@code t_field}, and what the rules ask of the
 * value, in the column {@code field}: a code or the reason why there is none, a date, a number.
 */
final class Cells {

  private static final String MISSING_WORDS = list(missingWords());

  private final TableSchema table;
  private final Set<String> present;

  /**
   * @param present the fields that the files have
   */
  Cells(TableSchema table, Set<String> present) {
    this.table = table;
    this.present = present;
  }

  /** Whether the files have the field. */
  boolean has(String field) {
    return present.contains(field);
  }

  Field field(String name) {
    return table.field(name);
  }

  /** The value of a field; null where the text cannot be read. */
  String value(Field field) {
    String text = "t_" + field.name();
    if (field.coded()) {
      return coded(field, text);
    }
    if (field.privacy() == Privacy.IDENTIFIER) {
      // the usual spelling first: of eleven digits nothing has to be cleaned away
      return "CASE WHEN length(%1$s) = 11 AND TRY_CAST(%1$s AS BIGINT) IS NOT NULL THEN %1$s ELSE upper(regexp_replace(%1$s, '[^0-9A-Za-z]', '', 'g')) END"
          .formatted(text);
    }
    return switch (field.type()) {
      case DATE -> "TRY_CAST(" + text + " AS DATE)";
      case INTEGER -> "TRY_CAST(" + text + " AS INTEGER)";
      case NUMBER -> "TRY_CAST(" + text + " AS DECIMAL(18, 2))";
      default -> text;
    };
  }

  /** What people write most goes first; letter case and diacritics only matter to the rest. */
  private static String coded(Field field, String text) {
    Map<String, String> usual = new LinkedHashMap<>();
    Map<String, String> all = new LinkedHashMap<>();
    for (Code code : field.codes()) {
      usual.putIfAbsent(code.label().pl(), code.value());
      Stream.of(
              Stream.of(code.value(), code.label().pl(), code.label().en()),
              code.aliases().stream())
          .flatMap(words -> words)
          .forEach(word -> all.putIfAbsent(folded(word), code.value()));
    }
    for (Missing reason : Missing.values()) {
      reason.aliases().forEach(word -> all.putIfAbsent(folded(word), reason.code()));
    }
    return "CASE WHEN "
        + text
        + " IS NULL THEN 'no_answer' ELSE CASE "
        + text
        + cases(usual)
        + " ELSE CASE lower(strip_accents(trim("
        + text
        + ")))"
        + cases(all)
        + " END END END";
  }

  private static String cases(Map<String, String> words) {
    return words.entrySet().stream()
        .map(e -> " WHEN " + quoted(e.getKey()) + " THEN " + quoted(e.getValue()))
        .collect(Collectors.joining());
  }

  /** As DuckDB's lower(strip_accents()) has it, which leaves the ł. */
  private static String folded(String word) {
    return java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(java.util.Locale.ROOT);
  }

  /** There is a text, and nobody can read it. */
  String unreadable(String name) {
    Field field = field(name);
    if (!has(name) || field.type() == FieldType.STRING && !field.coded()) {
      return "false";
    }
    return field.coded()
        ? name + " IS NULL"
        : "(%1$s IS NULL AND t_%1$s IS NOT NULL AND lower(t_%1$s) NOT IN (%2$s))"
            .formatted(name, MISSING_WORDS);
  }

  /** There is no value, whatever the reason. */
  String absent(String name) {
    if (!has(name)) {
      return "true";
    }
    return field(name).coded()
        ? name + " IN ('no_answer', 'refused', 'not_collected')"
        : "(%1$s IS NULL AND (t_%1$s IS NULL OR lower(t_%1$s) IN (%2$s)))"
            .formatted(name, MISSING_WORDS);
  }

  /** A code is one of some. */
  String in(String name, String codes) {
    return name + " IN (" + list(Arrays.asList(codes.split("\\s*,\\s*"))) + ")";
  }

  /** Rank of a code in an ordered list; null of one that has none. */
  String level(String name) {
    return field(name).codes().stream()
        .filter(code -> code.level() != null)
        .map(code -> " WHEN " + quoted(code.value()) + " THEN " + code.level())
        .collect(Collectors.joining("", "CASE " + name, " END"));
  }

  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static String list(Iterable<String> texts) {
    List<String> quoted = new ArrayList<>();
    texts.forEach(text -> quoted.add(quoted(text)));
    return String.join(", ", quoted);
  }

  private static Set<String> missingWords() {
    Set<String> words = new TreeSet<>();
    for (Missing reason : Missing.values()) {
      words.addAll(reason.aliases());
    }
    return words;
  }
}
