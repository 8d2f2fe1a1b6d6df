package pl.szansa.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.szansa.model.Code;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.Missing;
import pl.szansa.model.TableSchema;

/** A canonical table as the generator needs it: positions of all fields and wordings of codes. */
final class Table {

  static final Table PARTICIPANTS = new Table("participants");
  static final Table SUPPORTS = new Table("supports");
  static final Table SPENDING = new Table("spending");

  /** Its first aliases are feminine forms, which would be odd in the rows of men. */
  private static final String OF_ONE_SEX = "labour_status";

  private final TableSchema schema;
  private final Map<String, Integer> positions = new HashMap<>();

  private Table(String name) {
    schema = Dictionary.shipped().table(name);
    schema.fields().forEach(f -> positions.put(f.name(), positions.size()));
  }

  String name() {
    return schema.name();
  }

  int size() {
    return positions.size();
  }

  int position(String field) {
    Integer position = positions.get(field);
    if (position == null) {
      throw new IllegalArgumentException("table " + name() + " has no field " + field);
    }
    return position;
  }

  /** Code to word for a coded field; empty for any other. */
  Map<String, String> words(String name, Style.Words choice) {
    Field field = schema.field(name);
    Map<String, String> words = new HashMap<>();
    if (field.coded()) {
      Style.Words used =
          choice == Style.Words.ALIAS && name.equals(OF_ONE_SEX) ? Style.Words.PL : choice;
      field.codes().forEach(code -> words.put(code.value(), word(code, used)));
      words.put(Missing.REFUSED.code(), refusal(choice));
      words.put(Missing.NO_ANSWER.code(), "");
    }
    return words;
  }

  private static String refusal(Style.Words choice) {
    return choice == Style.Words.EN ? Missing.REFUSED.label().en() : "Odmowa";
  }

  private static String word(Code code, Style.Words choice) {
    return switch (choice) {
      case PL -> code.label().pl();
      case EN -> code.label().en();
      case ALIAS -> alias(code.aliases(), code.label().pl());
    };
  }

  /** The first alias, in capitals if it is one letter, as forms have it. */
  private static String alias(List<String> aliases, String otherwise) {
    String alias = aliases.isEmpty() ? otherwise : aliases.get(0);
    return alias.length() == 1 ? alias.toUpperCase(Locale.ROOT) : alias;
  }
}
