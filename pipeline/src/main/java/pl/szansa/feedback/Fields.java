package pl.szansa.feedback;

import pl.szansa.model.Dictionary;
import pl.szansa.model.Language;

/** What people call a field. */
public final class Fields {

  private Fields() {}

  /** Empty for a whole row or file. */
  public static String label(String table, String field, Language language) {
    return field.isEmpty() || table.isEmpty()
        ? ""
        : Dictionary.shipped().table(table).field(field).label().in(language);
  }
}
