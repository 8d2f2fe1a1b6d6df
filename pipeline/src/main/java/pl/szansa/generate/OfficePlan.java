package pl.szansa.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * One office of a plan.
 *
 * @param id office_id, also the name of its folder in the inbox
 * @param name as published
 * @param kind as in the register of offices
 * @param teryt seven digits
 * @param aliases other spellings of its name
 * @param project its project
 * @param intake who enters when
 * @param people field, code, weight; weights that add up to the number of people are exact counts.
 *     {@code age} takes bands of years, {@code tool} takes contract, programme, both, none
 * @param outcomes shares of those who leave
 * @param supports forms of support
 * @param spending what the project cost
 * @param style name of the style of its files
 * @param snapshots dates of cumulative participant files; yearly files if there are none
 * @param mistakes rows that are wrong on purpose
 * @param ending how the office ends, null if it does not
 */
public record OfficePlan(
    String id,
    String name,
    String kind,
    String teryt,
    List<String> aliases,
    Project project,
    Intake intake,
    Map<String, Map<String, Double>> people,
    Outcomes outcomes,
    Supports supports,
    Spending spending,
    String style,
    List<LocalDate> snapshots,
    List<Mistake> mistakes,
    Ending ending) {

  public OfficePlan {
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
    snapshots = snapshots == null ? List.of() : List.copyOf(snapshots);
    mistakes = mistakes == null ? List.of() : List.copyOf(mistakes);
  }

  /** A project; participants enter and documents are dated within it. */
  public record Project(
      String number, String title, String programme, LocalDate start, LocalDate end) {}

  /**
   * Who enters when.
   *
   * @param participants complete participations by year of entry
   * @param firstMonth first month of a year in which people enter, 1 to 12
   * @param lastMonth last such month
   * @param incomplete participations beside them that lack education or labour status
   * @param reentries further rows of people who come back in a later year
   * @param stayOver how many leave in the first months of the next year
   * @param unfinished how many of the last year have not left
   * @param late people recruited late, or null
   */
  public record Intake(
      SortedMap<Integer, Integer> participants,
      int firstMonth,
      int lastMonth,
      int incomplete,
      int reentries,
      int stayOver,
      int unfinished,
      Late late) {

    public int complete() {
      return participants.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** People of the last year's intake who enter from a day on and attend a form of support. */
  public record Late(LocalDate from, int persons, String form) {}

  /** Shares of those who leave, 0 to 1. */
  public record Outcomes(
      double completion,
      double qualification,
      double educationGain,
      double employment,
      double jobSearch,
      double education) {}

  /**
   * Forms of support.
   *
   * @param least fewest per person
   * @param most most per person
   * @param exact forms given to a fixed number of persons
   * @param usual weights of the forms that fill up
   * @param names names of this office's courses, by form
   */
  public record Supports(
      int least,
      int most,
      Map<String, Quota> exact,
      Map<String, Double> usual,
      Map<String, List<String>> names) {

    public Supports {
      exact = exact == null ? Map.of() : exact;
      usual = usual == null ? Map.of() : usual;
      names = names == null ? Map.of() : names;
    }
  }

  /** A form given to so many persons, completed by so many, who are at most so old. */
  public record Quota(int persons, int completed, Integer oldest) {}

  /** Total and own contribution in PLN; the rest is the grant. */
  public record Spending(BigDecimal total, BigDecimal own) {}

  /** Last day of an office, and the office_id of the one that takes over. */
  public record Ending(LocalDate last, String successor) {}

  /** A row that is wrong on purpose. */
  public record Mistake(MistakeKind kind, int year) {}
}
