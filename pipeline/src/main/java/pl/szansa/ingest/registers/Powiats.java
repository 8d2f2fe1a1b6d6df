package pl.szansa.ingest.registers;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The powiats of Poland and the cities with the rights of one. */
public final class Powiats {

  /**
   * A powiat.
   *
   * @param teryt four digits
   * @param name in the nominative, without the word powiat
   * @param from first day, null if it is older than any data
   * @param predecessor the powiat that it was part of before that day, empty if none
   */
  public record Powiat(String teryt, String name, LocalDate from, String predecessor) {

    /** Whether it is a city with the rights of a powiat; their numbers begin at 61. */
    public boolean city() {
      return teryt.charAt(2) >= '6';
    }
  }

  private final Map<String, Powiat> byCode = new TreeMap<>();

  /** The list that the program brings along. */
  public static Powiats shipped() {
    Powiats powiats = new Powiats();
    RegisterFile.shipped("powiaty.csv").lines(powiats::add);
    return powiats;
  }

  private void add(RegisterLine line) {
    String teryt = line.required("teryt");
    byCode.put(
        teryt,
        new Powiat(
            teryt, line.required("name"), line.date("valid_from"), line.optional("predecessor")));
  }

  public Optional<Powiat> find(String teryt) {
    return Optional.ofNullable(byCode.get(teryt));
  }

  /** Whether another powiat has the same name. */
  public boolean namesakes(Powiat powiat) {
    return byCode.values().stream().filter(p -> p.name().equals(powiat.name())).count() > 1;
  }

  /** Codes in their order. */
  Set<String> codes() {
    return byCode.keySet();
  }

  /** The powiat that a place of today's powiat was in on a day. */
  String on(String teryt, LocalDate day) {
    Powiat powiat = byCode.get(teryt);
    boolean younger = powiat != null && powiat.from() != null && day.isBefore(powiat.from());
    return younger && !powiat.predecessor().isEmpty() ? powiat.predecessor() : teryt;
  }
}
