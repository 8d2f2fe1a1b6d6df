package pl.szansa.resolve;

import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import pl.szansa.model.Field;
import pl.szansa.model.TableSchema;

/** Spark's types of the resolved tables, made from the dictionary. */
public final class ResolvedSchemas {

  private ResolvedSchemas() {}

  public static StructType spark(TableSchema table) {
    StructType schema = new StructType();
    for (Field field : table.fields()) {
      schema = schema.add(field.name(), type(field), true, field.description().en());
    }
    return schema;
  }

  /** A row of a schema; columns that are not there are null. */
  static Row row(Map<String, Object> columns, StructType schema) {
    Object[] values = new Object[schema.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = columns.get(schema.fields()[i].name());
    }
    return RowFactory.create(values);
  }

  private static DataType type(Field field) {
    return switch (field.type()) {
      case STRING -> DataTypes.StringType;
      case DATE -> DataTypes.DateType;
      case INTEGER -> DataTypes.IntegerType;
      case NUMBER -> DataTypes.createDecimalType(18, 2);
      case BOOLEAN -> DataTypes.BooleanType;
      case ARRAY -> DataTypes.createArrayType(DataTypes.StringType, false);
    };
  }
}
