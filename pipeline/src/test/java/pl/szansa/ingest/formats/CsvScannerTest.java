package pl.szansa.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.ingest.text.Dialect;

/** Every row is as FastCSV has it, and so is the line in which quotes are broken. */
final class CsvScannerTest {

  private static final int TEXTS = 20_000;

  private static final String[] PIECES = {
    ";",
    ";",
    ",",
    "\t",
    "\"",
    "\"",
    "\"\"",
    "'",
    "\n",
    "\n",
    "\r",
    "\r\n",
    "\n\n",
    " ",
    "\0",
    "\u001A",
    "a",
    "nie",
    "29.12.2008",
    "ąż",
    "€",
    "😀",
    "\u0085",
    "\u000B",
    "siedem7",
    "osiem 88",
    "długi tekst o wielu literach",
    "\";\"",
    "\"\n",
    ";\"",
    "\\"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        ";",
        "a;",
        ";a",
        "\n\n",
        "a\r",
        "a\r\n",
        "\r\na",
        "\ra\n\rb",
        "\"\"",
        "\"",
        "a;\"",
        "\"\"\"\"",
        "\"a\"\"",
        "\"a\"\"b\"",
        "\"a\"b",
        "\"a\" ",
        "a\"b\"c;d",
        "\"a\r\n\nb\rc\";1\n2",
        "\"\r\"\"\n\";1\n2",
        "\"a\"\r\"b\"\n",
        "12345678;1234567;123456789\n1234567812345678;x",
        "a;b\0\n\0",
        "x;\u0080\u00ff;y"
      })
  void edges(String text) {
    compare(text, new Dialect(';', '"', false, false, 0, 100), text.length() + 1);
    compare(text, new Dialect(';', '"', false, true, 0, 100), 1);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        ";, \", false",
        "`,`, \", false",
        "`\t`, \", false",
        ";, ', false",
        ";, \", true",
        "`\t`, \", true",
        "ą, \", false",
        "€, \", true"
      })
  void random_texts(char delimiter, char quote, boolean padded) {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(20261122L);
    Dialect dialect = new Dialect(delimiter, quote, false, padded, 0, 100);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(24); n > 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      compare(text.toString(), dialect, 1 + random.nextInt(40));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 9, 65_520, 65_527, 65_528, 65_529, 65_536, 200_000})
  void cells_across_the_ends_of_blocks(int length) {
    String cell = "x".repeat(length);
    String text = cell + ";\"" + cell + "\"\"\n\";ż" + cell + "\r\n" + cell + "\n;" + cell;

    compare(text, new Dialect(';', '"', false, false, 0, 100), Integer.MAX_VALUE);
    compare(text, new Dialect(';', '"', false, false, 0, 100), 1000);
  }

  private static void compare(String text, Dialect dialect, int most) {
    assertThat(scanned(text, dialect, most)).as(text).isEqualTo(parsed(text, dialect));
  }

  private static List<String> scanned(String text, Dialect dialect, int most) {
    List<String> rows = new ArrayList<>();
    CsvScanner scanner = new CsvScanner(inPieces(text, most), dialect);
    try {
      for (ScannedRow row = scanner.next(); row != null; row = scanner.next()) {
        rows.add(row.line() + ": " + List.of(row.cells()));
        for (int i = 0; i <= row.width(); i++) {
          byte[] cell = row.cell(i).getBytes(StandardCharsets.UTF_8);
          assertThat(row.bytes(i)).isEqualTo(cell);
          assertThat(row.says(i, cell)).isTrue();
          assertThat(ScannedRow.exact(row.key(i))).isEqualTo(cell.length < 8);
        }
      }
    } catch (DamagedFile e) {
      rows.add(e.problem() + " " + e.getMessage());
    }
    return rows;
  }

  /** At most so many bytes at once. */
  private static InputStream inPieces(String text, int most) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, Math.min(length, most));
      }
    };
  }

  private static List<String> parsed(String text, Dialect dialect) {
    List<String> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(dialect.delimiter())
            .quoteCharacter(dialect.quote())
            .trimWhitespacesAroundQuotes(dialect.padded())
            .allowUnclosedQuote(false)
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord row : reader) {
        rows.add(row.getStartingLineNumber() + ": " + row.getFields());
      }
    } catch (CsvParseException e) {
      String line = e.getMessage().replaceAll("(?s).*starting at line (\\d+)\\)", "$1");
      rows.add(Unreadable.BROKEN_QUOTES + " " + line);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return rows;
  }
}
