package pl.szansa.tables.workbook;

import java.io.IOException;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.model.Input;
import pl.szansa.model.Language;
import pl.szansa.model.Provenance;
import pl.szansa.model.Text;

/** Everything that the result was made from: the same inputs give the same numbers. */
final class InputsSheet {

  private static final Text KIND = new Text("Rodzaj", "Kind");
  private static final Text NAME = new Text("Nazwa", "Name");
  private static final Text STATE = new Text("Skrót SHA-256 lub treść", "SHA-256 or content");

  private InputsSheet() {}

  static void write(Provenance provenance, Language language, Worksheet sheet) throws IOException {
    new SheetTable<Input>(language)
        .texts(KIND, 26, i -> i.kind().label().in(language))
        .texts(NAME, 70, i -> Masking.hide(i.name()))
        // 64 hexadecimal digits in a line
        .texts(STATE, 72, Input::state)
        .write(sheet, provenance.inputs());
  }
}
