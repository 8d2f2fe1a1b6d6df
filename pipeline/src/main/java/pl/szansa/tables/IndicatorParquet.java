package pl.szansa.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.iceberg.Schema;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetWriter;
import org.apache.iceberg.io.FileAppender;
import org.apache.iceberg.parquet.Parquet;
import org.apache.iceberg.types.Types;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Output;

/** {@code indicators.parquet}: one plain Parquet file, numbers as decimals with six places. */
final class IndicatorParquet {

  private static final int SCALE = 6;

  private IndicatorParquet() {}

  static void write(List<IndicatorValue> values, Output out) throws IOException {
    Schema schema = schema();
    try (OutputStream file = out.create("indicators.parquet")) {
      FileAppender<Record> appender =
          Parquet.write(new StreamOutputFile(file))
              .schema(schema)
              .createWriterFunc(GenericParquetWriter::create)
              .named("indicators")
              .build();
      try (appender) {
        GenericRecord record = GenericRecord.create(schema);
        for (IndicatorValue value : values) {
          appender.add(fill(record, value));
        }
      }
    }
  }

  private static Record fill(GenericRecord record, IndicatorValue value) {
    for (int i = 0; i < IndicatorColumns.ALL.size(); i++) {
      Object content = IndicatorColumns.ALL.get(i).of(value);
      record.set(
          i,
          content instanceof BigDecimal number
              ? number.setScale(SCALE, RoundingMode.UNNECESSARY)
              : content);
    }
    return record;
  }

  private static Schema schema() {
    List<Types.NestedField> columns = new ArrayList<>();
    for (IndicatorColumns column : IndicatorColumns.ALL) {
      columns.add(
          Types.NestedField.optional(
              columns.size() + 1,
              column.header(),
              column.numeric() ? Types.DecimalType.of(24, SCALE) : Types.StringType.get()));
    }
    return new Schema(columns);
  }
}
