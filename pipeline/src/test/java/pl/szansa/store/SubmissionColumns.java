package pl.szansa.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.iceberg.types.Types;

/** The columns of the table of submissions, for its page. */
public final class SubmissionColumns {

  private SubmissionColumns() {}

  /** Type by name, in order; lists of structs are lists. */
  public static Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    for (Types.NestedField field : SubmissionRecords.SCHEMA.columns()) {
      String type = field.type().toString().replaceAll("<.*", "").replace("long", "integer");
      types.put(field.name(), type);
    }
    return types;
  }
}
