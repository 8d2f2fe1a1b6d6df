package pl.szansa.tables.schema;

import java.util.List;

/**
 * A foreign key.
 *
 * @param columns of the table that refers
 * @param table the table that is referred to
 * @param keys its columns, in the same order
 */
public record Reference(List<String> columns, String table, List<String> keys)
    implements java.io.Serializable {

  public Reference {
    columns = List.copyOf(columns);
    keys = List.copyOf(keys);
  }
}
