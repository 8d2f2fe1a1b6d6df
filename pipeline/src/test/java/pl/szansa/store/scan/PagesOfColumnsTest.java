package pl.szansa.store.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns read page by page hold what Parquet's own reader of rows finds, whatever the pages. */
class PagesOfColumnsTest {

  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message row {
            required int32 always;
            optional int32 day;
            optional int64 cost;
            optional double share;
            optional boolean leaver;
            optional binary office (STRING);
            optional group forms (LIST) {
              repeated group list { optional binary element (STRING); }
            }
            optional binary never (STRING);
          }
          """);

  private static final List<String> NAMES =
      List.of("always", "day", "cost", "share", "leaver", "office", "forms", "never");

  @TempDir Path folder;

  /** Runs of the same, of nothing, and of much that is different, in each column for itself. */
  private static final class Rows {
    private final Random random;
    private final int[] kinds = new int[NAMES.size()];

    private Rows(long seed) {
      this.random = new Random(seed);
    }

    private boolean there(int column) {
      if (random.nextInt(300) == 0) {
        kinds[column] = random.nextInt(4);
      }
      return kinds[column] != 0 && (kinds[column] != 1 || random.nextInt(3) > 0);
    }

    /** Few different ones, or so many that no dictionary lists them. */
    private int number(int column) {
      return random.nextInt(kinds[column] == 3 ? 1 << 20 : kinds[column] == 2 ? 2 : 150);
    }

    private Group next() {
      Group row = new SimpleGroup(SCHEMA);
      there(0);
      row.append("always", number(0));
      if (there(1)) {
        row.append("day", number(1));
      }
      if (there(2)) {
        row.append("cost", number(2) * 100_000_000_000L);
      }
      if (there(3)) {
        row.append("share", number(3) / 8.0);
      }
      if (there(4)) {
        row.append("leaver", number(4) % 2 == 0);
      }
      if (there(5)) {
        row.append("office", "office" + number(5));
      }
      if (there(6)) {
        addForms(row.addGroup("forms"));
      }
      return row;
    }

    private void addForms(Group forms) {
      for (int n = random.nextInt(4) * random.nextInt(4); n > 0; n--) {
        Group element = forms.addGroup("list");
        if (random.nextInt(5) > 0) {
          element.append("element", "form" + number(6));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, PARQUET_1_0, true, 20000",
    "2, PARQUET_1_0, true, 700",
    "3, PARQUET_1_0, false, 700",
    "4, PARQUET_2_0, true, 20000",
    "5, PARQUET_2_0, true, 700",
    "6, PARQUET_2_0, false, 1",
  })
  void the_same_as_row_by_row(long seed, WriterVersion version, boolean dictionaries, int pageRows)
      throws Exception {
    org.apache.hadoop.fs.Path file =
        new org.apache.hadoop.fs.Path(folder.resolve("rows.parquet").toUri());
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(file)
            .withType(SCHEMA)
            .withWriterVersion(version)
            .withDictionaryEncoding(dictionaries)
            .withDictionaryPageSize(4_000)
            .withPageRowCountLimit(pageRows)
            .withRowGroupSize(300_000L)
            .withMinRowCountForPageSizeCheck(10)
            .build()) {
      Rows rows = new Rows(seed);
      for (int i = 0; i < 12_345; i++) {
        writer.write(rows.next());
      }
    }
    assertThat(byColumn(file)).isEqualTo(byRow(file));
  }

  private static List<String> byRow(org.apache.hadoop.fs.Path file) throws Exception {
    List<String> rows = new ArrayList<>();
    try (ParquetReader<Group> reader =
        ParquetReader.builder(new GroupReadSupport(), file).build()) {
      for (Group row = reader.read(); row != null; row = reader.read()) {
        List<String> cells = new ArrayList<>();
        for (String name : NAMES) {
          boolean there = row.getFieldRepetitionCount(name) > 0;
          cells.add(
              !there ? "" : name.equals("forms") ? forms(row) : row.getValueToString(at(name), 0));
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }

  private static int at(String name) {
    return SCHEMA.getFieldIndex(name);
  }

  private static String forms(Group row) {
    Group forms = row.getGroup("forms", 0);
    List<String> elements = new ArrayList<>();
    for (int i = 0; i < forms.getFieldRepetitionCount("list"); i++) {
      Group element = forms.getGroup("list", i);
      boolean there = element.getFieldRepetitionCount("element") > 0;
      elements.add(there ? element.getString("element", 0) : "null");
    }
    return elements.toString().replace(" ", "");
  }

  private static List<String> byColumn(org.apache.hadoop.fs.Path file) {
    Batch batch = new Batch(NAMES);
    List<String> rows = new ArrayList<>();
    ParquetRows.read(
        new ParquetRows.Part(file.toString(), 0, Long.MAX_VALUE),
        new Configuration(),
        batch,
        () -> {
          for (int row = 0; row < batch.rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (String name : NAMES) {
              Object value = batch.column(name).value(batch.column(name).at(row));
              cells.add(value == null ? "" : value.toString());
            }
            rows.add(String.join("|", cells));
          }
        });
    return rows;
  }
}
