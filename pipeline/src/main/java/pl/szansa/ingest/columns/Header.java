package pl.szansa.ingest.columns;

import java.util.ArrayList;
import java.util.List;
import pl.szansa.model.Field;
import pl.szansa.model.TableSchema;

/**
 * A recognised header row.
 *
 * @param table the canonical table that its columns belong to
 * @param line its line in the file
 * @param columns the field of each column, null where no field is known
 * @param unknown headers that no field is known for
 */
public record Header(TableSchema table, long line, List<Field> columns, List<String> unknown) {

  /** Required fields that no column stands for. */
  public List<Field> missing() {
    return table.fields().stream().filter(f -> f.required() && !columns.contains(f)).toList();
  }

  /** Names of the stored fields that have a column. */
  public List<String> fields() {
    List<String> names = new ArrayList<>();
    for (Field field : table.storedFields()) {
      if (columns.contains(field)) {
        names.add(field.name());
      }
    }
    return names;
  }

  public int matched() {
    return (int) columns.stream().filter(f -> f != null).count();
  }
}
