package pl.szansa.resolve.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.hadoop.HadoopTables;
import org.apache.iceberg.io.CloseableIterable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.TableSchema;

/** Iceberg reads what was written. */
final class ResolvedFileTest {

  private static final TableSchema TABLE = Dictionary.shipped().table("participations");
  private static final ColumnPlaces COLUMNS = ResolvedRow.columns(TABLE);

  @TempDir Path folder;
  private Table table;

  @BeforeEach
  void create() {
    table =
        new HadoopTables(new Configuration())
            .create(
                ResolvedSchemas.iceberg(TABLE),
                PartitionSpec.unpartitioned(),
                folder.resolve("participations").toString());
  }

  private static ResolvedRow random(Random random) {
    return random(random, new ResolvedRow(COLUMNS), 1);
  }

  /** Cells mostly hold the very object that the row before holds. */
  private static ResolvedRow random(Random random, ResolvedRow before, int anew) {
    ResolvedRow row = new ResolvedRow(COLUMNS);
    for (Field field : TABLE.fields()) {
      Object value = random.nextInt(5) == 0 ? none(field) : value(field, random);
      row.put(field.name(), random.nextInt(anew) == 0 ? value : before.get(field.name()));
    }
    return row;
  }

  private static Object none(Field field) {
    return switch (field.type()) {
      case ARRAY -> List.of();
      default -> null;
    };
  }

  private static Object value(Field field, Random random) {
    return switch (field.type()) {
      case STRING ->
          field.name().equals("person")
              ? "%032x".formatted(random.nextLong())
              : "Łódź " + random.nextInt(40);
      case DATE -> LocalDate.ofEpochDay(random.nextInt(20_000));
      case INTEGER -> random.nextInt(field.name().endsWith("line") ? 1_000_000 : 50) - 5;
      case NUMBER -> BigDecimal.valueOf(random.nextInt(100_000), 2);
      case BOOLEAN -> random.nextBoolean();
      case ARRAY -> random.nextBoolean() ? List.of("internship") : List.of("job_club", "social");
    };
  }

  private List<List<Object>> stored() throws IOException {
    List<List<Object>> stored = new ArrayList<>();
    try (CloseableIterable<Record> records = IcebergGenerics.read(table).build()) {
      for (Record record : records) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < record.size(); i++) {
          values.add(record.get(i));
        }
        stored.add(values);
      }
    }
    return stored;
  }

  /** One page, and several; runs of cells that say the same, and none. */
  @ParameterizedTest
  @CsvSource({"1, 1", "100, 1", "45000, 1", "100, 8", "45000, 40"})
  void every_type_is_read_as_it_was_written(int rows, int anew) throws IOException {
    Random random = new Random(rows);
    List<List<Object>> expected = new ArrayList<>();
    try (ResolvedFile file = new ResolvedFile(table, 0, 0)) {
      ResolvedRow row = random(random);
      for (int i = 0; i < rows; i++) {
        row = random(random, row, anew);
        file.write(row);
        expected.add(new ArrayList<>(Arrays.asList(row.values())));
      }
      DataFile finished = file.finish();
      assertThat(finished.recordCount()).isEqualTo(rows);
      table.newAppend().appendFile(finished).commit();
    }
    assertThat(stored()).isEqualTo(expected);
  }

  @Test
  void what_is_not_committed_does_not_count() throws IOException {
    try (ResolvedFile file = new ResolvedFile(table, 0, 0)) {
      file.write(random(new Random(1)));
      file.finish();
    }
    assertThat(stored()).isEmpty();
  }
}
