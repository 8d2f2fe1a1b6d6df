package pl.szansa.validate.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pl.szansa.ingest.CanonicalRow;
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
final class MisplacedKeyCheck implements Check {

  private static final Set<String> KEYS = Set.of("person", "project", "office", "beneficiary");

  /** Offices number persons and projects as they like; 1, 0 and k say nothing. */
  private static final int SHORTEST_CODE = 3;

  private static final int FEWEST_DIGITS = 9;

  private final List<Field> fields;
  private final Language language;
  private final Map<String, Field> codes = new HashMap<>();
  private final Share[] persons;
  private final Share[] dates;
  private final Map<Integer, Map<Field, Share>> strange = new HashMap<>();

  MisplacedKeyCheck(TableSchema table, Language language) {
    this.fields = table.storedFields();
    this.language = language;
    this.persons = new Share[fields.size()];
    this.dates = new Share[fields.size()];
    for (int i = 0; i < persons.length; i++) {
      persons[i] = new Share();
      dates[i] = new Share();
      Field field = fields.get(i);
      field.codes().forEach(code -> add(code, field));
    }
  }

  private void add(Code code, Field field) {
    Stream.concat(Stream.of(code.label().pl(), code.label().en()), code.aliases().stream())
        .map(Words::normalise)
        .filter(words -> words.length() >= SHORTEST_CODE)
        .forEach(words -> codes.putIfAbsent(words, field));
  }

  @Override
  public void check(CanonicalRow row, Finding finding) {
    for (int i = 0; i < fields.size(); i++) {
      String text = row.text(i);
      if (text == null || text.isBlank() || !persons[i].open()) {
        continue;
      }
      persons[i].count(fields.get(i).privacy() != Privacy.IDENTIFIER && pesel(text));
      if (KEYS.contains(fields.get(i).name())) {
        dates[i].count(Character.isDigit(text.strip().charAt(0)) && Dates.parse(text) != null);
        Field other = codes.get(Words.normalise(text));
        if (other != null) {
          strange
              .computeIfAbsent(i, c -> new HashMap<>())
              .computeIfAbsent(other, f -> new Share())
              .count(true);
        }
      }
    }
  }

  private static boolean pesel(String text) {
    long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
    if (digits < FEWEST_DIGITS) {
      return false;
    }
    String identifier = Identifiers.normalise(text);
    return Pesel.looksLikeOne(identifier) && Pesel.valid(identifier);
  }

  @Override
  public void end(Finding finding) {
    for (int i = 0; i < fields.size(); i++) {
      if (persons[i].most()) {
        finding.report(i, "PESEL");
      } else if (dates[i].most()) {
        finding.report(i, label(FieldType.DATE));
      } else {
        ofCodes(i, finding);
      }
    }
  }

  private void ofCodes(int column, Finding finding) {
    for (Field other : fields) {
      Share share = strange.getOrDefault(column, Map.of()).get(other);
      if (share != null && persons[column].most(share.counted())) {
        finding.report(column, other.label().in(language));
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
