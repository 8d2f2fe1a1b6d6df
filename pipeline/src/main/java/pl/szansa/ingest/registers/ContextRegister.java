package pl.szansa.ingest.registers;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.szansa.model.ContextFact;

/**
 * {@code reference/context.csv}: in what circumstances an office works. Lines of most kinds are
 * facts in words, which nothing is computed from.
 */
public final class ContextRegister implements Serializable {

  /** Inhabitants of the office's area. */
  public static final String POPULATION = "population";

  /** Registered unemployment of the office's area, in per cent. */
  public static final String UNEMPLOYMENT_RATE = "unemployment_rate";

  private static final List<String> FIGURES = List.of(POPULATION, UNEMPLOYMENT_RATE);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private record Place(String office, String kind) implements Serializable {}

  /**
   * @param year that it is of, 0 if that is not said
   * @param value inhabitants or per cent
   */
  private record Figure(int year, BigDecimal value) implements Serializable {}

  private final Map<Place, Figure> latest = new HashMap<>();
  private final List<ContextFact> facts = new ArrayList<>();
  private final OfficeRegister offices;

  /**
   * @param offices those that there are; an empty register checks nothing
   */
  public ContextRegister(OfficeRegister offices) {
    this.offices = offices;
  }

  void add(RegisterLine line) {
    String office = line.required("office_id");
    String kind = line.required("kind");
    facts.add(new ContextFact(office, kind, line.required("fact"), year(line)));
    if (!FIGURES.contains(kind)) {
      return;
    }
    line.known(office, offices);
    Figure figure = new Figure(year(line), value(kind, line));
    Figure other = latest.get(new Place(office, kind));
    if (other != null && other.year() == figure.year()) {
      throw line.wrong("the " + kind + " of \"" + office + "\" is there twice" + of(figure.year()));
    }
    if (other == null || other.year() < figure.year()) {
      latest.put(new Place(office, kind), figure);
    }
  }

  private static String of(int year) {
    return year == 0 ? "" : " for " + year;
  }

  private static int year(RegisterLine line) {
    String year = line.optional("year");
    if (!year.matches("|\\d{4}")) {
      throw line.wrong("year \"" + year + "\" is not a year like 2014");
    }
    return year.isEmpty() ? 0 : Integer.parseInt(year);
  }

  private static BigDecimal value(String kind, RegisterLine line) {
    BigDecimal value = line.number("fact");
    if (kind.equals(POPULATION) && value.signum() <= 0) {
      throw line.wrong("population " + value + " is not above 0");
    }
    if (value.signum() < 0 || kind.equals(UNEMPLOYMENT_RATE) && value.compareTo(HUNDRED) > 0) {
      throw line.wrong(kind + " " + value + " is no percentage from 0 to 100");
    }
    return value;
  }

  /** All lines, in the file's order. */
  public List<ContextFact> facts() {
    return Collections.unmodifiableList(facts);
  }

  /** The latest figure of a kind that an office has. */
  public Optional<BigDecimal> figure(String office, String kind) {
    return Optional.ofNullable(latest.get(new Place(office, kind))).map(Figure::value);
  }
}
