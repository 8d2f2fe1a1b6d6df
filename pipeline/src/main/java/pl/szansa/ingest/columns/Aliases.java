package pl.szansa.ingest.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.szansa.ingest.values.Words;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.TableSchema;

/** Every spelling under which the fields of a table are known. */
final class Aliases {

  private static final Map<TableSchema, Aliases> SHIPPED = shipped();

  /** A known spelling. */
  record Known(String words, String digits, String text, Field field) {}

  private final List<Known> all = new ArrayList<>();
  private final Map<String, Field> byWords = new HashMap<>();
  private final Map<String, Field> bySquashed = new HashMap<>();

  private Aliases(TableSchema table) {
    for (Field field : table.fields()) {
      Stream.concat(
              Stream.of(field.label().pl(), field.label().en(), field.name()),
              field.aliases().stream())
          .forEach(alias -> add(alias, field));
    }
  }

  private static Map<TableSchema, Aliases> shipped() {
    Map<TableSchema, Aliases> byTable = new LinkedHashMap<>();
    Dictionary.shipped().tables().forEach(table -> byTable.put(table, new Aliases(table)));
    return byTable;
  }

  /** The spellings of a table of the shipped dictionary. */
  static Aliases of(TableSchema table) {
    return SHIPPED.get(table);
  }

  private void add(String alias, Field field) {
    String words = Words.normalise(alias);
    if (byWords.putIfAbsent(words, field) == null) {
      all.add(new Known(words, NearMisses.digits(words), alias, field));
    }
    bySquashed.putIfAbsent(squashed(words), field);
  }

  /** The field of a header whose words are those of one of ours, or null. */
  Field exact(String words) {
    return byWords.get(words);
  }

  /** The field of a header that has numbers, units or no gaps about a known one, or null. */
  Field loose(List<String> readings) {
    for (String reading : readings) {
      Field field = byWords.get(reading);
      field = field == null ? bySquashed.get(squashed(reading)) : field;
      if (field != null) {
        return field;
      }
    }
    return null;
  }

  /** A wrapped header may be hyphenated, and names in XML have no gaps. */
  private static String squashed(String words) {
    return words.replace(" ", "");
  }

  List<Known> all() {
    return all;
  }
}
