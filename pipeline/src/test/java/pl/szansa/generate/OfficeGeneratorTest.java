package pl.szansa.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What offices invent is what the rules expect of right rows. */
class OfficeGeneratorTest {

  private static final Plan PLAN = Plan.of(5, 2010, 2012, 1500, 11, 0);
  private static final List<Participation> ALL =
      PLAN.offices().stream()
          .map(office -> new OfficeGenerator(PLAN.seed()).generate(office))
          .flatMap(register -> register.byEntry().stream())
          .toList();

  @Test
  void hoursFitIntoTheDays() {
    List<Row> supports = ALL.stream().flatMap(p -> p.supports().stream()).toList();
    assertThat(supports).hasSizeGreaterThan(3000);
    for (Row row : supports) {
      long days = 1 + ChronoUnit.DAYS.between(row.date("start_date"), row.date("end_date"));
      assertThat(row.number("hours")).isBetween(1, (int) days * 6);
    }
  }

  @Test
  void supportsLieWithinTheStay() {
    for (Participation p : ALL) {
      for (Row support : p.supports()) {
        assertThat(support.date("start_date")).isAfterOrEqualTo(p.entry());
        if (p.left()) {
          assertThat(support.date("end_date")).isBeforeOrEqualTo(p.exit());
        }
      }
    }
  }

  @Test
  void everybodyIsOfWorkingAgeWhenTheyEnter() {
    assertThat(ALL)
        .allMatch(p -> p.row().number("age_at_entry") >= 18)
        .allMatch(p -> p.row().number("age_at_entry") <= (p.row().has("sex", "female") ? 59 : 64));
  }

  @Test
  void nobodyIsEmployedButFarmers() {
    Set<String> asked =
        Set.of(
            "unemployed",
            "unemployed_long_term",
            "inactive",
            "inactive_in_education",
            "farmer",
            "no_answer");
    assertThat(ALL).allMatch(p -> asked.contains(p.row().text("labour_status")));
    assertThat(ALL)
        .filteredOn(p -> p.row().has("labour_status", "farmer"))
        .isNotEmpty()
        .noneMatch(p -> p.row().has("jobless_household", "yes"));
  }

  @Test
  void monthsWithoutWorkAgreeWithTheStatus() {
    for (Participation p : ALL) {
      int longFrom = ageAtFirstEntry(p) < 25 ? 6 : 12;
      Object months = p.row().value("unemployment_months");
      switch (p.row().text("labour_status")) {
        case "unemployed" -> assertThat((Integer) months).isBetween(1, longFrom);
        case "unemployed_long_term" -> assertThat((Integer) months).isGreaterThan(longFrom);
        case "no_answer" -> assertThat(p.row().value("education")).isNotNull();
        default -> assertThat(months).isNull();
      }
    }
  }

  /** Who comes back is older, and still says what was said at first. */
  private static int ageAtFirstEntry(Participation p) {
    return ALL.stream()
        .filter(other -> other.row().text("person").equals(p.row().text("person")))
        .mapToInt(other -> other.row().number("age_at_entry"))
        .min()
        .orElseThrow();
  }

  @Test
  void resultsAreEstablishedWithin28DaysAsARule() {
    List<Participation> leavers = ALL.stream().filter(Participation::left).toList();
    long late =
        leavers.stream()
            .filter(p -> p.row().date("result_date").isAfter(p.exit().plusDays(28)))
            .count();
    assertThat(late / (double) leavers.size()).isBetween(0.02, 0.12);
    assertThat(leavers).noneMatch(p -> p.row().date("result_date").isBefore(p.exit()));
    assertThat(ALL)
        .filteredOn(p -> !p.left())
        .isNotEmpty()
        .allMatch(p -> p.row().lacks("result_date") && p.row().lacks("employment_6m"));
  }

  @Test
  void onlyWhoWorkedIsAskedForABetterSituation() {
    assertThat(ALL)
        .filteredOn(p -> !p.row().lacks("improved_situation_6m"))
        .isNotEmpty()
        .allMatch(p -> p.row().has("labour_status", "farmer"));
  }
}
