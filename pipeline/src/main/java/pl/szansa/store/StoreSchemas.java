package pl.szansa.store;

import static org.apache.iceberg.types.Types.NestedField.optional;
import static org.apache.iceberg.types.Types.NestedField.required;

import java.util.ArrayList;
import java.util.List;
import org.apache.iceberg.Schema;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import pl.szansa.model.Field;
import pl.szansa.model.TableSchema;

/** The store's column types, made from the dictionary; every table ends with the same columns. */
final class StoreSchemas {

  /** Columns that every row table has after those of its dictionary. */
  static final String SUBMISSION = "submission";

  static final String LINE = "line";
  static final String STATUS = "status";
  static final String ISSUES = "issues";
  static final String ORIGINAL = "original";

  private static final int NESTED_IDS = 1000;

  private StoreSchemas() {}

  static Schema rows(TableSchema table) {
    List<Types.NestedField> columns = new ArrayList<>();
    for (Field field : table.storedFields()) {
      columns.add(
          optional(columns.size() + 1, field.name(), type(field), field.description().en()));
    }
    columns.add(required(501, SUBMISSION, Types.StringType.get(), "id in submissions"));
    columns.add(required(502, LINE, Types.LongType.get(), "line in the file, from 1"));
    columns.add(required(503, STATUS, Types.StringType.get(), "accepted or quarantined"));
    columns.add(
        optional(
            504,
            ISSUES,
            Types.ListType.ofRequired(NESTED_IDS, issue(NESTED_IDS + 1)),
            "what is wrong with the row"));
    columns.add(
        optional(
            505,
            ORIGINAL,
            Types.MapType.ofRequired(1100, 1101, Types.StringType.get(), Types.StringType.get()),
            "text of a row with issues by field, without identifiers"));
    return new Schema(columns);
  }

  /** Struct of an issue; ids from {@code id} on. */
  static Types.StructType issue(int id) {
    return Types.StructType.of(
        required(id + 1, "code", Types.StringType.get()),
        required(id + 2, "field", Types.StringType.get()),
        required(id + 3, "value", Types.StringType.get()),
        required(id + 4, "message", Types.StringType.get()),
        required(id + 5, "consequence", Types.StringType.get()));
  }

  private static Type type(Field field) {
    return switch (field.type()) {
      case STRING -> Types.StringType.get();
      case DATE -> Types.DateType.get();
      case INTEGER -> Types.IntegerType.get();
      case NUMBER -> Types.DecimalType.of(18, 2);
      case BOOLEAN, ARRAY ->
          throw new IllegalStateException(field.name() + " is no field of a row table");
    };
  }
}
