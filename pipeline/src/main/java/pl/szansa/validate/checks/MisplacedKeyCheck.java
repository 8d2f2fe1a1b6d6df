package pl.szansa.validate.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pl.szansa.ingest.Cell;
import pl.szansa.ingest.values.Dates;
import pl.szansa.ingest.values.Identifiers;
import pl.szansa.ingest.values.Pesel;
import pl.szansa.ingest.values.Words;
import pl.szansa.model.Code;
import pl.szansa.model.Field;
import pl.szansa.model.FieldType;
import pl.szansa.model.Language;
import pl.szansa.model.Privacy;
import pl.szansa.model.TableSchema;

/**
 * No other column than that of the persons holds PESEL numbers, and those of persons, projects and
 * offices hold neither dates nor codes. A file that breaks this would be counted under wrong keys,
 * or bear persons where nobody looks for them.
 */
final class MisplacedKeyCheck implements ColumnCheck {

  private static final Set<String> KEYS = Set.of("person", "project", "office", "beneficiary");

  /** Offices number persons and projects as they like; 1, 0 and k say nothing. */
  private static final int SHORTEST_CODE = 3;

  private static final int FEWEST_DIGITS = 9;

  private final List<Field> fields;
  private final Language language;

  /** Position of the first field that has a code of these words. */
  private final Map<String, Integer> codes;

  /** Whether some of these words are digits alone. */
  private final boolean numbers;

  /** Which columns hold keys, and which may hold numbers of persons. */
  private final boolean[] key;

  private final boolean[] identifier;

  private final int[] persons;
  private final int[] dates;

  /** Codes found in a column of keys, by the position of their field. */
  private final int[][] strange;

  MisplacedKeyCheck(TableSchema table, Language language) {
    this(table.storedFields(), language, codes(table.storedFields()));
  }

  private MisplacedKeyCheck(List<Field> fields, Language language, Map<String, Integer> codes) {
    this.fields = fields;
    this.language = language;
    this.codes = codes;
    this.numbers = codes.keySet().stream().anyMatch(words -> digits(words) == words.length());
    this.key = new boolean[fields.size()];
    this.identifier = new boolean[fields.size()];
    for (int i = 0; i < key.length; i++) {
      key[i] = KEYS.contains(fields.get(i).name());
      identifier[i] = fields.get(i).privacy() == Privacy.IDENTIFIER;
    }
    this.persons = new int[fields.size()];
    this.dates = new int[fields.size()];
    this.strange = new int[fields.size()][];
  }

  private static Map<String, Integer> codes(List<Field> fields) {
    Map<String, Integer> codes = new HashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      for (Code code : fields.get(i).codes()) {
        int position = i;
        Stream.concat(Stream.of(code.label().pl(), code.label().en()), code.aliases().stream())
            .map(Words::normalise)
            .filter(words -> words.length() >= SHORTEST_CODE)
            .forEach(words -> codes.putIfAbsent(words, position));
      }
    }
    return codes;
  }

  @Override
  public ColumnCheck fresh() {
    return new MisplacedKeyCheck(fields, language, codes);
  }

  @Override
  public boolean strange(int position, Cell cell) {
    String text = cell.text();
    return person(position, text) || key[position] && (date(text) || field(text) != null);
  }

  @Override
  public void note(int position, Cell cell) {
    String text = cell.text();
    persons[position] += person(position, text) ? 1 : 0;
    if (key[position]) {
      dates[position] += date(text) ? 1 : 0;
      Integer field = field(text);
      if (field != null) {
        if (strange[position] == null) {
          strange[position] = new int[fields.size()];
        }
        strange[position][field]++;
      }
    }
  }

  private boolean person(int position, String text) {
    return !identifier[position] && pesel(text);
  }

  /** No date is written in digits alone. */
  private static boolean date(String text) {
    return digits(text) < text.length()
        && Character.isDigit(text.strip().charAt(0))
        && Dates.parse(text) != null;
  }

  /** The field that has a code of these words, or null; most keys are numbers, as no code is. */
  private Integer field(String text) {
    if (digits(text) == text.length()) {
      return numbers ? codes.get(text) : null;
    }
    return codes.get(Words.normalise(text));
  }

  private static boolean pesel(String text) {
    if (digits(text) < FEWEST_DIGITS) {
      return false;
    }
    String identifier = Identifiers.normalise(text);
    return Pesel.looksLikeOne(identifier) && Pesel.valid(identifier);
  }

  private static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    return digits;
  }

  @Override
  public void end(int[] filled, Finding finding) {
    for (int i = 0; i < fields.size(); i++) {
      if (Share.most(persons[i], filled[i])) {
        finding.report(i, "PESEL");
      } else if (Share.most(dates[i], filled[i])) {
        finding.report(i, label(FieldType.DATE));
      } else if (strange[i] != null) {
        ofCodes(i, filled[i], finding);
      }
    }
  }

  private void ofCodes(int column, int filled, Finding finding) {
    for (int other = 0; other < fields.size(); other++) {
      if (Share.most(strange[column][other], filled)) {
        finding.report(column, fields.get(other).label().in(language));
        return;
      }
    }
  }

  /** The first field of a type. */
  private String label(FieldType type) {
    return fields.stream()
        .filter(f -> f.type() == type)
        .findFirst()
        .map(f -> f.label().in(language))
        .orElse("");
  }
}
