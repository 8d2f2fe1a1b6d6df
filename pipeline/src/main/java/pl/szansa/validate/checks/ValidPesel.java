package pl.szansa.validate.checks;

import java.time.LocalDate;
import java.util.List;
import pl.szansa.ingest.values.Identifiers;
import pl.szansa.ingest.values.Pesel;

/** The PESEL that a text holds. It remembers the last text, for several checks ask for the same. */
final class ValidPesel {

  private String last = "";
  private String digits;
  private List<LocalDate> births = List.of();

  /** Its eleven digits, or null where the text holds no valid PESEL. */
  String digits(String text) {
    read(text);
    return digits;
  }

  /** The birth dates that it may stand for, none where the text holds no valid PESEL. */
  List<LocalDate> births(String text) {
    read(text);
    return births;
  }

  private void read(String text) {
    if (!text.equals(last)) {
      String identifier = Identifiers.normalise(text);
      boolean valid = Pesel.looksLikeOne(identifier) && Pesel.valid(identifier);
      last = text;
      digits = valid ? identifier : null;
      births = valid ? Pesel.birthDates(identifier) : List.of();
    }
  }
}
