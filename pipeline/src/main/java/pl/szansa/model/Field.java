package pl.szansa.model;

import java.util.List;
import java.util.Optional;

/**
 * A field of a canonical table, as its dictionary file describes it.
 *
 * @param name column name in the store
 * @param type value type
 * @param unit unit of measurement, empty where there is none
 * @param label what people read
 * @param description what the field means
 * @param standard the ESF, PEFS 2007 or SL2014 field that it stands for
 * @param aliases headers under which offices send it
 * @param codes its code list, empty for free values
 * @param required whether a file without this column is rejected
 * @param privacy what becomes of its text
 */
public record Field(
    String name,
    FieldType type,
    String unit,
    Text label,
    Text description,
    String standard,
    List<String> aliases,
    List<Code> codes,
    boolean required,
    Privacy privacy) {

  public Field {
    aliases = List.copyOf(aliases);
    codes = List.copyOf(codes);
  }

  public boolean coded() {
    return !codes.isEmpty();
  }

  public boolean stored() {
    return privacy != Privacy.DROP;
  }

  public Optional<Code> code(String value) {
    return codes.stream().filter(c -> c.value().equals(value)).findFirst();
  }
}
