package pl.szansa.ingest.registers;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.szansa.ingest.values.Words;
import pl.szansa.model.Office;

/** The offices of {@code reference/offices.csv}, found by id, name or alias. */
public final class OfficeRegister implements Serializable {

  /**
   * Full names in every case that beneficiary lists use, and the abbreviations; compared as whole
   * words of the normalised name, so that "samopomocy" does not match.
   */
  private static final List<String> WELFARE_CENTRES =
      List.of(
          "pomocy spolecznej",
          "pomocy rodzinie",
          "ops",
          "mops",
          "gops",
          "mgops",
          "mopr",
          "pcpr",
          "cus");

  private static final int LONGEST_ID = 96;

  private final List<Office> offices = new ArrayList<>();
  private final Map<String, Office> byName = new HashMap<>();

  void add(Office office, List<String> aliases) {
    offices.add(office);
    byName.put(Words.normalise(office.id()), office);
    byName.put(Words.normalise(office.name()), office);
    aliases.forEach(alias -> byName.put(Words.normalise(alias), office));
  }

  /** Another office that has one of these names. */
  Optional<Office> namesake(Office office, List<String> aliases) {
    return Stream.concat(Stream.of(office.id(), office.name()), aliases.stream())
        .map(name -> byName.get(Words.normalise(name)))
        .filter(other -> other != null && !other.id().equals(office.id()))
        .findFirst();
  }

  public List<Office> offices() {
    return List.copyOf(offices);
  }

  /** The office of an id, name or alias, if the register has it. */
  public Optional<Office> find(String text) {
    return Optional.ofNullable(byName.get(Words.normalise(text)));
  }

  /** The office of an id, name or alias; one that the register lacks gets an id from its name. */
  public Office resolve(String text) {
    String words = Words.normalise(text);
    Office known = byName.get(words);
    return known != null ? known : new Office(id(words), text.strip(), "", kind(words));
  }

  private static String kind(String words) {
    String padded = " " + words + " ";
    boolean welfare = WELFARE_CENTRES.stream().anyMatch(w -> padded.contains(" " + w + " "));
    return welfare ? "welfare_centre" : "other";
  }

  private static String id(String words) {
    String slug = words.replace(' ', '-');
    return slug.length() <= LONGEST_ID
        ? slug
        : slug.substring(0, LONGEST_ID) + "-" + Integer.toHexString(slug.hashCode());
  }
}
