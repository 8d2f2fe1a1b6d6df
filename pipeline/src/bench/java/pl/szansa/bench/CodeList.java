package pl.szansa.bench;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import pl.szansa.model.Code;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.Missing;

/** The words of the plain files and their codes, which scripts do not have to take from JSON. */
final class CodeList {

  private CodeList() {}

  /** Writes columns table, field, text and code. */
  static void write(Path file) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      csv.writeRecord("table", "field", "text", "code");
      for (String table : List.of("participants", "supports", "spending")) {
        for (Field field : Dictionary.shipped().table(table).storedFields()) {
          if (field.coded()) {
            for (Code code : field.codes()) {
              csv.writeRecord(table, field.name(), code.label().pl(), code.value());
            }
            csv.writeRecord(table, field.name(), "", Missing.NO_ANSWER.code());
            csv.writeRecord(table, field.name(), "Odmowa", Missing.REFUSED.code());
          }
        }
      }
    }
  }
}
