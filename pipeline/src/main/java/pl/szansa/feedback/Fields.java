package pl.szansa.feedback;

import pl.szansa.model.Dictionary;
import pl.szansa.model.Language;

/** What people call a table and its fields. */
public final class Fields {

  private Fields() {}

  /** Empty for a whole row or file. */
  public static String label(String table, String field, Language language) {
    return field.isEmpty() || table.isEmpty()
        ? ""
        : Dictionary.shipped().table(table).field(field).label().in(language);
  }

  /** What people call a table; empty for none. */
  public static String table(String table, Language language) {
    return table.isEmpty() ? "" : Dictionary.shipped().table(table).label().in(language);
  }
}
