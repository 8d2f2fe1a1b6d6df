package pl.szansa.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.PackedValues;
import pl.szansa.model.Text;
import pl.szansa.tables.packages.FileFormat;
import pl.szansa.tables.schema.TableDescription;

/** The values themselves: {@code indicators}. */
final class IndicatorTables {

  private IndicatorTables() {}

  static Table.Filled of(PackedValues values) {
    Table<IndicatorValue> table =
        new Table<>(
            "indicators",
            new Text("Wartości wskaźników", "Indicator values"),
            new Text(
                "Jedna wartość jednego wskaźnika dla obszaru, okresu i kategorii, z licznikiem,"
                    + " mianownikiem i przedziałem ufności. Z tych wartości powstało wszystko inne.",
                "One value of one indicator for an area, period and category, with numerator,"
                    + " denominator and confidence interval. All else is made from these values."));
    IndicatorColumns.ALL.forEach(column -> table.column(column.schema(), column::of));
    return new Packed(
        values,
        table
            .key("indicator", "area_level", "area", "period", "breakdown", "category")
            .refersTo("definitions", "indicator")
            .refersTo("areas", "area_level", "area")
            .of(values));
  }

  /** Files of the table that nearly all rows are in are written at the same time, each its way. */
  private record Packed(PackedValues values, Table.Filled table) implements Table.Filled {

    @Override
    public TableDescription description() {
      return table.description();
    }

    @Override
    public long write(RowWriter file) throws IOException {
      return table.write(file);
    }

    @Override
    public List<Table.Pass> passes(List<FileFormat> formats) {
      return formats.stream().map(this::pass).toList();
    }

    private Table.Pass pass(FileFormat format) {
      return switch (format) {
        case CSV -> out -> csv(TableFiles.create(description(), format, out));
        case PARQUET -> out -> parquet(TableFiles.create(description(), format, out));
        case XLSX -> throw new IllegalArgumentException("a workbook holds several tables");
      };
    }

    private Table.Begun csv(OutputStream file) {
      return Table.begun(() -> IndicatorCsv.write(values, file), file);
    }

    private Table.Begun parquet(OutputStream file) throws IOException {
      ParquetRows rows = new ParquetRows(file, description());
      return Table.begun(
          () -> IndicatorParquet.write(values, rows),
          () -> {
            rows.close();
            file.close();
          });
    }
  }
}
