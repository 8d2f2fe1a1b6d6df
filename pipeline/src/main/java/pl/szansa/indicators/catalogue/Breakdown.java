package pl.szansa.indicators.catalogue;

import java.util.List;
import java.util.Locale;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Measure;
import pl.szansa.model.TableSchema;
import pl.szansa.model.Text;

/**
 * A breakdown beside total.
 *
 * @param id as in the column {@code breakdown}
 * @param over the resolved table that has it
 * @param columns one or two columns whose codes are the categories; of a list every code is one
 * @param detail how fine it is published
 * @param name what people read, where it is not the name of the columns; empty texts elsewhere
 */
public record Breakdown(
    String id, Measure.Relation over, List<String> columns, Detail detail, Text name)
    implements java.io.Serializable {

  /** The id of what is not broken down. */
  static final String TOTAL = "total";

  /** Between the two codes of a category. */
  public static final String AND = ":";

  public Breakdown {
    columns = columns == null ? List.of() : List.copyOf(columns);
    name = name == null ? Text.NONE : name;
  }

  /** Its own name, or that of its columns: {@code Płeć i status na rynku pracy}. */
  public Text label() {
    if (!name.isEmpty()) {
      return name;
    }
    TableSchema table = Dictionary.shipped().table(over.table());
    Text first = table.field(columns.get(0)).label();
    if (columns.size() == 1) {
      return first;
    }
    Text second = table.field(columns.get(1)).label();
    return new Text(
        first.pl() + " i " + uncapitalized(second.pl()),
        first.en() + " and " + uncapitalized(second.en()));
  }

  private static String uncapitalized(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
