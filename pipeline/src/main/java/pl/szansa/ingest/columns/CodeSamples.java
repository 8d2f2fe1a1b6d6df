package pl.szansa.ingest.columns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import pl.szansa.ingest.formats.SourceRow;
import pl.szansa.ingest.values.Words;
import pl.szansa.model.Code;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.TableSchema;

/**
 * The values of one column, as far as they are evidently codes: few, short, often repeated, without
 * long numbers and without anything that may be a name. Nothing else of a file is ever shown.
 */
final class CodeSamples {

  private static final int MOST_CODES = 12;
  private static final int LONGEST = 40;
  private static final int MOST_SHOWN = 3;
  private static final Pattern LONG_NUMBER = Pattern.compile("(?:\\d\\D?){6}");

  /** A capital before small letters behind the first word: Anna Nowak, Brak Danych. */
  private static final Pattern NAMES = Pattern.compile(".*[\\s-]\\p{Lu}\\p{Ll}.*");

  private static final Pattern CODE = Pattern.compile("[\\p{Lu}\\d]{1,4}|\\p{Ll}[\\p{Ll} /-]*");

  private final Map<String, Integer> counts;
  private final boolean codes;

  private CodeSamples(Map<String, Integer> counts, boolean codes) {
    this.counts = counts;
    this.codes = codes;
  }

  static CodeSamples of(List<SourceRow> rows, int column) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    int filled = 0;
    for (SourceRow row : rows) {
      String text = row.cell(column).strip();
      if (!text.isEmpty()) {
        filled++;
        counts.merge(text, 1, Integer::sum);
        if (counts.size() > MOST_CODES) {
          return new CodeSamples(Map.of(), false);
        }
      }
    }
    boolean repeated = filled >= 2 * counts.size();
    return new CodeSamples(
        counts, repeated && counts.keySet().stream().noneMatch(CodeSamples::odd));
  }

  private static boolean odd(String text) {
    return text.length() > LONGEST
        || LONG_NUMBER.matcher(text).find()
        || text.indexOf('@') >= 0
        || NAMES.matcher(text).matches();
  }

  /** All values of a column that is known to hold codes. */
  List<String> codes() {
    return codes ? List.copyOf(counts.keySet()) : List.of();
  }

  /** Up to three values of a column of which nothing is known: only such as nobody is called. */
  List<String> shown() {
    boolean safe =
        codes
            && counts.keySet().stream()
                .allMatch(text -> CODE.matcher(text).matches() || Known.contains(text));
    return safe ? counts.keySet().stream().limit(MOST_SHOWN).toList() : List.of();
  }

  /** The labels of all codes of the dictionary. */
  private static final class Known {

    private static boolean contains(String text) {
      String words = Words.normalise(text);
      for (TableSchema table : Dictionary.shipped().tables()) {
        for (Field field : table.fields()) {
          if (field.codes().stream().anyMatch(code -> spelt(code, words))) {
            return true;
          }
        }
      }
      return false;
    }

    private static boolean spelt(Code code, String words) {
      return Words.normalise(code.label().pl()).equals(words)
          || Words.normalise(code.label().en()).equals(words)
          || code.aliases().stream().anyMatch(alias -> Words.normalise(alias).equals(words));
    }
  }
}
