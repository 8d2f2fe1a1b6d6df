package pl.szansa.ingest.registers;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pl.szansa.ingest.values.Words;

/**
 * The communes of {@code reference/territory.csv}. They are joined on six digits, because the
 * seventh, the kind of commune, changes over the years: Czarna Woda was 1 to 2013 and is 3 since.
 */
public final class Territory implements Serializable {

  /** Digits of a code with the kind of commune. */
  public static final int WITH_KIND = 7;

  private static final int JOINED = 6;

  /**
   * A commune in a time.
   *
   * @param teryt six or seven digits
   * @param name its name
   * @param from first day, null if unknown
   * @param to last day, null if it goes on
   * @param successor code of the commune that it became part of, or empty
   */
  public record Commune(String teryt, String name, LocalDate from, LocalDate to, String successor)
      implements Serializable {

    private boolean on(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
  }

  private final Map<String, List<Commune>> byCode = new HashMap<>();
  private final Map<String, Set<String>> byName = new HashMap<>();

  /** The six digits on which codes are joined. */
  public static String joined(String teryt) {
    return teryt.substring(0, Math.min(JOINED, teryt.length()));
  }

  void add(RegisterLine line) {
    line.required("teryt");
    add(
        new Commune(
            line.teryt("teryt"),
            line.required("name"),
            line.date("valid_from"),
            line.date("valid_to"),
            line.teryt("successor")));
  }

  private void add(Commune commune) {
    byCode.computeIfAbsent(joined(commune.teryt()), c -> new ArrayList<>()).add(commune);
    byName
        .computeIfAbsent(Words.normalise(commune.name()), n -> new TreeSet<>())
        .add(commune.teryt());
  }

  public boolean isEmpty() {
    return byCode.isEmpty();
  }

  /** Whether a commune of that code was there at any time. */
  public boolean has(String teryt) {
    return byCode.containsKey(joined(teryt));
  }

  /** Whether a commune of that code was there on a day. */
  public boolean has(String teryt, LocalDate day) {
    return byCode.getOrDefault(joined(teryt), List.of()).stream().anyMatch(c -> c.on(day));
  }

  /** The commune that took over, by its six digits, if the register names one. */
  public Optional<String> successor(String teryt) {
    return byCode.getOrDefault(joined(teryt), List.of()).stream()
        .map(Commune::successor)
        .filter(s -> !s.isEmpty())
        .findFirst();
  }

  /**
   * The code that a commune's place had on a day: its own where it was valid, else its successor's
   * or so on, or that of the only commune which it succeeded. What the register does not tell stays
   * as it is.
   *
   * @return six digits, or those of the code if it has fewer
   */
  String on(String teryt, LocalDate day) {
    String code = joined(teryt);
    // as many steps as there are communes, lest a circle never ends
    for (int step = 0; step <= byCode.size() && has(code) && !has(code, day); step++) {
      Optional<String> next = ended(code, day) ? successor(code) : predecessor(code, day);
      if (next.isEmpty()) {
        return code;
      }
      code = joined(next.get());
    }
    return code;
  }

  private boolean ended(String code, LocalDate day) {
    return byCode.get(code).stream().allMatch(c -> c.to() != null && day.isAfter(c.to()));
  }

  private Optional<String> predecessor(String code, LocalDate day) {
    List<String> before =
        byCode.values().stream()
            .flatMap(List::stream)
            .filter(c -> c.on(day) && joined(c.successor()).equals(code))
            .map(Commune::teryt)
            .distinct()
            .toList();
    return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
  }

  /** Codes of the communes of a name, which may be declined, one for each six digits. */
  Set<String> communes(List<String> place, String voivodeship) {
    Set<String> codes = new TreeSet<>();
    byName.forEach(
        (name, known) -> {
          if (PlaceForms.same(List.of(name.split(" ")), place)) {
            known.stream().filter(code -> code.startsWith(voivodeship)).forEach(codes::add);
          }
        });
    Set<String> seen = new HashSet<>();
    codes.removeIf(code -> !seen.add(joined(code)));
    return codes;
  }
}
