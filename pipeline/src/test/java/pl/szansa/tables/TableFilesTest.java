package pl.szansa.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Text;
import pl.szansa.tables.packages.FileFormat;
import pl.szansa.tables.packages.MeasuredOutput;
import pl.szansa.tables.packages.WrittenFile;
import pl.szansa.tables.schema.ColumnSchema;
import pl.szansa.tables.schema.TableDescription;

/** A table with a column of every type, as CSV and as Parquet. */
class TableFilesTest {

  private static final List<FileFormat> BOTH = List.of(FileFormat.CSV, FileFormat.PARQUET);
  private static final Text WORDS = new Text("po polsku", "in English");
  private static final TableDescription TABLE =
      TableDescription.of("all-types", WORDS, WORDS)
          .with(ColumnSchema.text("code", WORDS, WORDS))
          .with(ColumnSchema.text("part", WORDS, WORDS).orEmpty())
          .with(ColumnSchema.date("day", WORDS, WORDS))
          .with(ColumnSchema.count("people", "persons", WORDS, WORDS))
          .with(ColumnSchema.number("amount", 2, WORDS, WORDS).in("PLN"))
          .with(ColumnSchema.of(Dictionary.shipped().table("participations").field("leaver")))
          .with(ColumnSchema.of(Dictionary.shipped().table("participations").field("spheres")));

  private static final Object[] FULL = {
    "02",
    "x",
    LocalDate.of(2012, 12, 31),
    7,
    new BigDecimal("1234.5"),
    true,
    List.of("social", "health")
  };
  private static final Object[] HOSTILE = {
    "=1+1", "", LocalDate.of(1, 1, 1), 0L, new BigDecimal("-0.01"), false, List.of()
  };
  private static final Object[] ABSENT = {"", "", null, null, null, null, null};

  @TempDir Path folder;

  private List<WrittenFile> write(Object[]... rows) throws IOException {
    MeasuredOutput out = new MeasuredOutput(path -> Files.newOutputStream(folder.resolve(path)));
    try (RowWriter files = new TableFiles(TABLE, BOTH, out)) {
      for (Object[] row : rows) {
        files.write(row);
      }
    }
    return out.written();
  }

  private List<List<String>> parquet() throws Exception {
    List<List<String>> rows = new ArrayList<>();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet result =
            statement.executeQuery("FROM '" + folder.resolve("all-types.parquet") + "'")) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @Test
  void everyTypeIsWritten() throws Exception {
    write(FULL, HOSTILE, ABSENT);
    assertThat(folder.resolve("all-types.csv"))
        .hasContent(
            """
            code,part,day,people,amount,leaver,spheres
            02,x,2012-12-31,7,1234.5,true,"[""social"",""health""]"
            '=1+1,,0001-01-01,0,-0.01,false,[]
            ,,,,,,
            """);
    assertThat(parquet())
        .containsExactly(
            List.of("02", "x", "2012-12-31", "7", "1234.50", "true", "[social, health]"),
            List.of("=1+1", "", "0001-01-01", "0", "-0.01", "false", "[]"),
            Arrays.asList(null, "", null, null, null, null, null));
  }

  @Test
  void withoutRowsThereAreTheColumns() throws Exception {
    write();
    assertThat(parquet()).isEmpty();
    assertThat(Files.readAllLines(folder.resolve("all-types.csv"))).hasSize(1);
  }

  @Test
  void theSameRowsGiveTheSameFiles() throws IOException {
    assertThat(write(FULL, HOSTILE)).isEqualTo(write(FULL, HOSTILE)).hasSize(2);
    assertThat(write(HOSTILE, FULL)).isNotEqualTo(write(FULL, HOSTILE));
  }

  /** Expected hash: printf abc | sha256sum. */
  @Test
  void whatIsWrittenIsMeasured() throws IOException {
    MeasuredOutput out = new MeasuredOutput(path -> new ByteArrayOutputStream());
    try (var file = out.create("a/b.csv")) {
      file.write("xab".getBytes(StandardCharsets.US_ASCII), 1, 2);
      assertThat(out.written()).isEmpty();
      file.write('c');
    }
    assertThat(out.written())
        .containsExactly(
            new WrittenFile(
                "a/b.csv", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  }

  /** The file that fails does not leave another half written behind it. */
  @Test
  void whatFailsIsToldOnceAllFilesAreClosed() {
    List<String> closed = Collections.synchronizedList(new ArrayList<>());
    Table<Integer> table =
        new Table<Integer>("numbers", WORDS, WORDS)
            .column(ColumnSchema.number("amount", 2, WORDS, WORDS), BigDecimal::valueOf);
    assertThatThrownBy(
            () -> table.of(List.of(1, 2, 3)).write(BOTH, path -> new Failing(path, closed)))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThat(closed).containsOnly("numbers.csv", "numbers.parquet");
  }

  private static final class Failing extends ByteArrayOutputStream {

    private final String path;
    private final List<String> closed;

    private Failing(String path, List<String> closed) {
      this.path = path;
      this.closed = closed;
    }

    @Override
    public void close() throws IOException {
      closed.add(path);
      if (path.endsWith("csv")) {
        throw new IOException("disk full");
      }
    }
  }

  /** A number is never rounded on the way: that would be another number. */
  @Test
  void whatDoesNotFitIsABug() {
    Object[] tooFine = FULL.clone();
    tooFine[4] = new BigDecimal("0.001");
    assertThatThrownBy(() -> write(new Object[][] {tooFine}))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(
            () -> new TableFiles(TABLE, List.of(FileFormat.XLSX), p -> new ByteArrayOutputStream()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
