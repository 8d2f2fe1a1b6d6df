package pl.szansa.ingest.formats;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.szansa.ingest.values.Words;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.Privacy;

/** What the names of a nested document's fields say: enough to tell links from descriptions. */
final class FieldNames {

  private static final Set<String> KNOWN = spellings(f -> true);
  private static final Set<String> STORED = spellings(Field::stored);
  private static final Set<String> PERSON = spellings(f -> f.privacy() == Privacy.IDENTIFIER);
  private static final Set<String> LINKS =
      spellings(
          f ->
              f.privacy() == Privacy.IDENTIFIER
                  || List.of("project", "office", "beneficiary").contains(f.name()));

  /** Between the words of {@code DataRozpoczeciaUdzialuWProjekcie}, {@code NrPESEL}. */
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{Lu}\\p{Ll})"
              + "|(?<=\\p{Ll})(?=\\d)|(?<=\\d)(?=\\p{Lu})");

  private static final Pattern NUMBERING = Pattern.compile(".*\\b(id|nr|numer|identyfikator)\\b.*");

  private FieldNames() {}

  private static Set<String> spellings(java.util.function.Predicate<Field> wanted) {
    Set<String> names = new HashSet<>();
    Dictionary.shipped().tables().stream()
        .flatMap(table -> table.fields().stream())
        .filter(wanted)
        .flatMap(
            f ->
                Stream.concat(
                    Stream.of(f.name(), f.label().pl(), f.label().en()), f.aliases().stream()))
        .forEach(name -> names.add(Words.normalise(name)));
    return names;
  }

  /** The words that a CamelCase name is made of. */
  static String words(String name) {
    return BOUNDARY.matcher(name).replaceAll(" ");
  }

  /** Whether any table has such a column. */
  static boolean known(String header) {
    return KNOWN.contains(Words.normalise(header));
  }

  /** Whether any table has such a column that is stored. */
  static boolean stored(String header) {
    return STORED.contains(Words.normalise(header));
  }

  /** Whether it identifies a person. */
  static boolean person(String header) {
    return PERSON.contains(Words.normalise(header));
  }

  /** Whether it says whose a record is: person, project or office. */
  static boolean links(String header) {
    return LINKS.contains(Words.normalise(header));
  }

  /** Whether a mapping may make a link of it: an unknown number of something. */
  static boolean mayLink(String header) {
    return !known(header) && NUMBERING.matcher(Words.normalise(header)).matches();
  }
}
