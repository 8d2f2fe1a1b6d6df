package pl.szansa.resolve.rows;

import org.apache.iceberg.Schema;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import pl.szansa.model.Field;
import pl.szansa.model.TableSchema;

/** The column types of the resolved tables, made from the dictionary. */
public final class ResolvedSchemas {

  private ResolvedSchemas() {}

  public static StructType spark(TableSchema table) {
    StructType schema = new StructType();
    for (Field field : table.fields()) {
      schema = schema.add(field.name(), type(field), true, field.description().en());
    }
    return schema;
  }

  /** The same columns as Iceberg has them. */
  public static Schema iceberg(TableSchema table) {
    return SparkSchemaUtil.convert(spark(table));
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
