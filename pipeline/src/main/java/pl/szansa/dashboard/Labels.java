package pl.szansa.dashboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.indicators.catalogue.Breakdown;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Code;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.Missing;
import pl.szansa.model.TableSchema;
import pl.szansa.model.Text;

/**
 * What breakdowns, their categories and area levels are called; taken from the data dictionary,
 * which is the one place for the names of fields and codes.
 */
public final class Labels {

  private static final Text TOTAL = new Text("ogółem", "total");
  private static final String AT_EXIT = "_at_exit";
  private static final int MOST_CODES = 1000;

  private final Map<String, Breakdown> breakdowns = new HashMap<>();
  private final Map<String, List<Field>> fields = new HashMap<>();

  public Labels() {
    for (Breakdown breakdown : CatalogueReader.breakdowns()) {
      TableSchema table = Dictionary.shipped().table(breakdown.over().table());
      breakdowns.put(breakdown.id(), breakdown);
      fields.put(
          breakdown.id(), breakdown.columns().stream().map(c -> coded(table.field(c))).toList());
    }
  }

  /** The field whose codes a column holds: lists gather those of the supports that were given. */
  private static Field coded(Field column) {
    return switch (column.name()) {
      case "forms", "forms_qualified" -> Dictionary.shipped().table("supports").field("form");
      case "spheres" -> Dictionary.shipped().table("supports").field("sphere");
      default -> column;
    };
  }

  /**
   * The name of a breakdown: its own, or that of its columns; one that no catalogue names keeps its
   * code, made legible.
   */
  public Text breakdown(String breakdown) {
    if (breakdown.equals("total")) {
      return TOTAL;
    }
    if (!breakdowns.containsKey(breakdown)) {
      return legible(breakdown);
    }
    return breakdowns.get(breakdown).label();
  }

  /**
   * The name of a category: by the dictionary, or as a missing answer. Two codes become {@code
   * kobieta, bezrobotny}; what was and what became of it {@code bezrobotny → zatrudniony}.
   */
  public Text category(String breakdown, String category) {
    List<Field> columns = fields.getOrDefault(breakdown, List.of());
    if (columns.size() < 2) {
      return code(columns.isEmpty() ? null : columns.get(0), category);
    }
    String[] codes = category.split(Breakdown.AND, 2);
    if (codes.length < 2) {
      return code(null, category);
    }
    Text first = code(columns.get(0), codes[0]);
    Text second = code(columns.get(1), codes[1]);
    String between = columns.get(1).name().endsWith(AT_EXIT) ? " \u2192 " : ", ";
    return new Text(first.pl() + between + second.pl(), first.en() + between + second.en());
  }

  /**
   * @param field whose code it is, null where no dictionary has it
   */
  private static Text code(Field field, String code) {
    for (Missing missing : Missing.values()) {
      if (missing.code().equals(code)) {
        return missing.label();
      }
    }
    if (code.equals("all")) {
      return TOTAL;
    }
    if (field == null) {
      return legible(code);
    }
    // what has no list of codes has codes that people know, such as those of programmes
    return field.code(code).map(Code::label).orElse(new Text(code, code));
  }

  /**
   * Where a category stands among those of its breakdown: as the dictionary has it, others last.
   */
  public int place(String breakdown, String category) {
    List<Field> columns = fields.getOrDefault(breakdown, List.of());
    if (columns.size() < 2) {
      return columns.isEmpty() ? MOST_CODES : place(columns.get(0), category);
    }
    String[] codes = category.split(Breakdown.AND, 2);
    int second = codes.length < 2 ? MOST_CODES : place(columns.get(1), codes[1]);
    return place(columns.get(0), codes[0]) * (MOST_CODES + 1) + second;
  }

  private static int place(Field field, String code) {
    List<String> codes = field.codes().stream().map(Code::value).toList();
    int place = codes.indexOf(code);
    return place < 0 ? MOST_CODES : place;
  }

  /** What an area of the level is called. */
  public static Text level(AreaLevel level) {
    return level.label();
  }

  private static Text legible(String code) {
    String words = code.replace('_', ' ');
    return new Text(words, words);
  }
}
