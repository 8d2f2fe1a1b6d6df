package pl.szansa.tables;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.model.Text;
import pl.szansa.tables.schema.ColumnSchema;

/** The bytes are those of a plain writer of CSV, whatever is remembered of earlier rows. */
class CsvRowsTest {

  private static final Text WORDS = new Text("po polsku", "in English");

  private static final List<ColumnSchema> COLUMNS =
      List.of(
          ColumnSchema.text("first", WORDS, WORDS),
          ColumnSchema.text("second", WORDS, WORDS),
          ColumnSchema.number("number", 6, WORDS, WORDS),
          ColumnSchema.text("last", WORDS, WORDS));

  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "#",
          "#a",
          "a,b",
          "a\"b",
          "\"",
          "a\nb",
          "\r",
          " a ",
          "=1",
          "-1",
          "-1,5",
          "+",
          "żółw",
          "\uD83D\uDE00",
          "\uD800",
          "a longer text, that has, more than 20 characters");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "0.0",
          "-0.5",
          "7",
          "-7",
          "1234.50",
          "0.000001",
          "-0.000010",
          "1E+3",
          "1E-20",
          "999999999999999999",
          "1000000000000000000",
          "9223372036854775808",
          "-0.999999999999999999",
          "0.000000000000000000",
          "123456789012.123456",
          "-12345678901234567.8");

  private static String ours(List<Object[]> rows) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (CsvRows csv = new CsvRows(file, COLUMNS)) {
      for (Object[] row : rows) {
        csv.write(row);
      }
    }
    return file.toString(StandardCharsets.UTF_8);
  }

  private static String theirs(List<Object[]> rows) throws IOException {
    StringWriter file = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
      csv.writeRecord(COLUMNS.stream().map(ColumnSchema::name).toList());
      rows.forEach(row -> csv.writeRecord(Arrays.stream(row).map(CsvRowsTest::text).toList()));
    }
    // what UTF-8 does not have is written as a question mark
    return new String(file.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static String text(Object cell) {
    if (cell == null) {
      return "";
    }
    return cell instanceof BigDecimal number
        ? number.toPlainString()
        : SafeText.csv(cell.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 1000, 20_000})
  void the_bytes_are_those_of_a_plain_writer(int count) throws IOException {
    Random random = new Random(count);
    List<Object[]> rows = new ArrayList<>();
    Object[] row = new Object[COLUMNS.size()];
    for (int i = 0; i < count; i++) {
      for (int column = random.nextInt(row.length + 1); column < row.length; column++) {
        row[column] = column == 2 ? number(random) : TEXTS.get(random.nextInt(TEXTS.size()));
      }
      rows.add(row.clone());
    }
    assertThat(ours(rows)).isEqualTo(theirs(rows));
  }

  private static BigDecimal number(Random random) {
    int any = random.nextInt(NUMBERS.size() + 2);
    return any < NUMBERS.size()
        ? new BigDecimal(NUMBERS.get(any))
        : any == NUMBERS.size() ? null : BigDecimal.valueOf(random.nextLong(), random.nextInt(20));
  }

  /** More texts than are remembered, and a row that is longer than the buffer. */
  @Test
  void what_is_forgotten_is_written_all_the_same() throws IOException {
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      rows.add(new Object[] {"text " + i, "text " + i % 5000, null, "same"});
    }
    String same = "x".repeat(200_000);
    for (int i = 0; i < 3; i++) {
      rows.add(new Object[] {same, "y", BigDecimal.ONE, "z" + i});
    }
    assertThat(ours(rows)).isEqualTo(theirs(rows));
  }
}
