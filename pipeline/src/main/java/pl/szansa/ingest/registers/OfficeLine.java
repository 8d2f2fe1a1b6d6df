package pl.szansa.ingest.registers;

import pl.szansa.model.Language;
import pl.szansa.model.Office;
import pl.szansa.model.UserError;

/** Reads lines of {@code reference/offices.csv}. */
final class OfficeLine {

  private OfficeLine() {}

  static void add(OfficeRegister offices, RegisterLine line) {
    OfficeEntry entry = entry(line);
    offices
        .namesake(entry)
        .ifPresent(
            other -> {
              throw line.wrong(
                  "a name or alias of \""
                      + entry.office().id()
                      + "\" is that of \""
                      + other.id()
                      + "\" already, so rows that state it could be either's");
            });
    offices.add(entry);
  }

  private static OfficeEntry entry(RegisterLine line) {
    String kind = line.optional("kind");
    Office office =
        new Office(
            line.required("office_id"),
            line.required("name"),
            line.teryt("teryt"),
            kind.isEmpty() ? "welfare_centre" : kind);
    return new OfficeEntry(
        office,
        line.list("aliases"),
        line.date("valid_from"),
        line.date("valid_to"),
        line.optional("successor"),
        number(line, "nip", "\\d{10}"),
        number(line, "regon", "\\d{9}(?:\\d{5})?"),
        voivodeship(line, office),
        language(line));
  }

  /** Artificial numbers were given to those without one, so only their form is checked. */
  private static String number(RegisterLine line, String column, String form) {
    String digits = line.optional(column).replaceAll("[ -]", "");
    if (!digits.isEmpty() && !digits.matches(form)) {
      throw line.wrong(column + " \"" + line.optional(column) + "\" has too few digits or more");
    }
    return digits;
  }

  private static String voivodeship(RegisterLine line, Office office) {
    String text = line.optional("voivodeship");
    String code = text.isEmpty() ? office.voivodeship() : OfficeName.voivodeship(text);
    if (!text.isEmpty() && code.isEmpty()) {
      throw line.wrong("\"" + text + "\" is no voivodeship");
    }
    return code;
  }

  private static Language language(RegisterLine line) {
    String tag = line.optional("language");
    try {
      return tag.isEmpty() ? null : Language.of(tag);
    } catch (UserError e) {
      throw line.wrong("language \"" + tag + "\" is neither pl nor en");
    }
  }
}
