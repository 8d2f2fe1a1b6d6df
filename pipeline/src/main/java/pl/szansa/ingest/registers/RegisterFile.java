package pl.szansa.ingest.registers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import pl.szansa.ingest.text.Delimiters;
import pl.szansa.ingest.text.Encodings;
import pl.szansa.model.UserError;

/** A reference table: the workspace's, which people edit, or one that the program brings along. */
final class RegisterFile {

  private final String name;
  private final byte[] bytes;

  private RegisterFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** A table of the workspace's folder {@code reference}, empty if there is none. */
  static RegisterFile of(FileSystem fs, Path file) {
    try {
      if (!fs.exists(file)) {
        return new RegisterFile(file.getName(), new byte[0]);
      }
      try (InputStream in = fs.open(file)) {
        return new RegisterFile(file.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw unreadable(file.getName(), e);
    }
  }

  /** A table of the program's own, read from its jar. */
  static RegisterFile shipped(String name) {
    try (InputStream in = RegisterFile.class.getResourceAsStream("/reference/" + name)) {
      return new RegisterFile(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  boolean isEmpty() {
    return bytes.length == 0;
  }

  void lines(Consumer<RegisterLine> each) {
    if (isEmpty()) {
      return;
    }
    // people edit registers with spreadsheets, which save them as they please
    Charset charset = Encodings.detect(bytes);
    try (var in = Encodings.reader(new ByteArrayInputStream(bytes), charset);
        var csv =
            CsvReader.builder()
                .fieldSeparator(Delimiters.detect(firstLine(charset)))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(in)) {
      csv.forEach(row -> each.accept(new RegisterLine(name, row)));
    } catch (IOException | CsvParseException e) {
      throw unreadable(name, e);
    }
  }

  /** Aliases are delimited too, and there may be more of them than columns. */
  private String firstLine(Charset charset) {
    return new String(bytes, charset).lines().findFirst().orElse("");
  }

  private static UserError unreadable(String name, Exception e) {
    return new UserError(
        "reference/" + name + " cannot be read: " + e.getMessage(),
        "save it anew as CSV, readable for the account that runs the job");
  }
}
