package pl.szansa.resolve.participations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Firsts;
import pl.szansa.model.PeriodKind;
import pl.szansa.resolve.rows.ResolvedRow;

/** In which participations a person is counted. */
final class FirstParticipationsTest {

  private static final String ALL = "country voivodeship nuts2 nuts3 powiat office project";

  /**
   * A participation that lacks nothing unless it says so.
   *
   * @param place as in {@code P1 radom 1463 PL921 PL92 14 2007-2013}
   */
  private static ResolvedRow participation(String place, String entered, boolean complete) {
    String[] parts = place.split(" ");
    LocalDate entry = LocalDate.parse(entered);
    ResolvedRow row = Entries.row();
    row.put("project", parts[0]);
    row.put("office", parts[1]);
    row.put("powiat", parts[2]);
    row.put("nuts3", parts[3]);
    row.put("nuts2", parts[4]);
    row.put("voivodeship", parts[5]);
    row.put("programming_period", parts[6]);
    row.put("entry_year", entry.getYear());
    row.put("entry_month", entry.getMonthValue());
    row.put("complete", complete);
    return row;
  }

  /** Levels at which a row is the first of a kind of period, the widest first. */
  private static String levels(ResolvedRow row, PeriodKind kind) {
    List<String> levels = new ArrayList<>();
    for (AreaLevel level : AreaLevel.values()) {
      if (level != AreaLevel.PEER_GROUP && ((Integer) row.get("firsts") & bit(level, kind)) != 0) {
        levels.add(level.code());
      }
    }
    return String.join(" ", levels);
  }

  private static int bit(AreaLevel level, PeriodKind kind) {
    return Firsts.bit(level, kind);
  }

  @ParameterizedTest(name = "{0} on {1}, then {2} on {3}, by {4}: {5}")
  @CsvSource({
    // Expected: another project of the same office, later in the half-year, the year, the period
    "P1 radom 1463 PL921 PL92 14 2007-2013, 2012-02-01,"
        + " P2 radom 1463 PL921 PL92 14 2007-2013, 2012-05-01, HALF_YEAR, project",
    "P1 radom 1463 PL921 PL92 14 2007-2013, 2012-02-01,"
        + " P2 radom 1463 PL921 PL92 14 2007-2013, 2012-09-01, HALF_YEAR, "
        + ALL,
    "P1 radom 1463 PL921 PL92 14 2007-2013, 2012-02-01,"
        + " P2 radom 1463 PL921 PL92 14 2007-2013, 2012-09-01, YEAR, project",
    "P1 radom 1463 PL921 PL92 14 2007-2013, 2012-02-01,"
        + " P2 radom 1463 PL921 PL92 14 2007-2013, 2013-02-01, YEAR, "
        + ALL,
    "P1 radom 1463 PL921 PL92 14 2007-2013, 2012-02-01,"
        + " P2 radom 1463 PL921 PL92 14 2007-2013, 2013-02-01, PROGRAMMING_PERIOD, project",
    "P1 radom 1463 PL921 PL92 14 2007-2013, 2012-02-01,"
        + " P2 radom 1463 PL921 PL92 14 2007-2013, 2013-02-01, ALL, project",
    // Expected: another office, powiat, region, voivodeship
    "P1 radom 1463 PL921 PL92 14 2007-2013, 2012-02-01,"
        + " P2 centrum 1463 PL921 PL92 14 2007-2013, 2012-03-01, ALL, office project",
    "P1 radom 1463 PL921 PL92 14 2007-2013, 2012-02-01,"
        + " P2 pionki 1425 PL921 PL92 14 2007-2013, 2012-03-01, ALL, powiat office project",
    "P1 radom 1463 PL921 PL92 14 2007-2013, 2012-02-01,"
        + " P2 plock 1462 PL923 PL92 14 2007-2013, 2012-03-01, ALL, nuts3 powiat office project",
    "P1 radom 1463 PL921 PL92 14 2007-2013, 2012-02-01,"
        + " P2 warszawa 1465 PL911 PL91 14 2007-2013, 2012-03-01, ALL,"
        + " nuts2 nuts3 powiat office project",
    "P1 radom 1463 PL921 PL92 14 2007-2013, 2012-02-01,"
        + " P2 glowno 1020 PL712 PL71 10 2007-2013, 2012-03-01, ALL,"
        + " voivodeship nuts2 nuts3 powiat office project",
    // Edge: 30 June and 1 July, the turn of the year
    "P1 radom 1463 PL921 PL92 14 2007-2013, 2012-06-30,"
        + " P2 radom 1463 PL921 PL92 14 2007-2013, 2012-07-01, HALF_YEAR, "
        + ALL,
    "P1 radom 1463 PL921 PL92 14 2007-2013, 2012-12-31,"
        + " P2 radom 1463 PL921 PL92 14 2007-2013, 2013-01-01, HALF_YEAR, "
        + ALL,
    // Edge: two programming periods in one year
    "P1 radom 1463 PL921 PL92 14 2007-2013, 2015-02-01,"
        + " P2 radom 1463 PL921 PL92 14 2014-2020, 2015-03-01, PROGRAMMING_PERIOD, "
        + ALL,
    "P1 radom 1463 PL921 PL92 14 2007-2013, 2015-02-01,"
        + " P2 radom 1463 PL921 PL92 14 2014-2020, 2015-03-01, YEAR, project",
  })
  void a_person_counts_once_per_area_and_period(
      String first, String day, String second, String then, PeriodKind kind, String expected) {
    List<ResolvedRow> rows =
        List.of(participation(first, day, true), participation(second, then, true));
    new FirstParticipations(2000, 2030).mark(rows);
    assertThat(levels(rows.get(0), kind)).isEqualTo(ALL);
    assertThat(levels(rows.get(1), kind)).isEqualTo(expected);
  }

  /** Else a person whose first record is incomplete would be counted nowhere. */
  @ParameterizedTest(name = "{0} years {1} to {2}: {3}")
  @CsvSource({
    // Expected: the first
    "2012 2013 2014, 2007, 2015, 2012",
    // Edge: who took part once
    "2012, 2007, 2015, 2012",
    "-2012, 2007, 2015, 2012",
    "2012, 2013, 2015, ''",
    // Edge: the first complete one, the first within the years of the run
    "-2012 2013 2014, 2007, 2015, 2013",
    "2012 -2013 2014, 2007, 2015, 2012",
    "2012 2013 2014, 2013, 2013, 2013",
    "2012 -2013 2014, 2013, 2015, 2014",
    // Erroneous: none is complete, then the first record is the person; none within the years
    "-2012 -2013, 2007, 2015, 2012",
    "2012 2013, 2014, 2015, ''",
  })
  void the_first_complete_one_within_the_years_counts(
      String years, int firstYear, int lastYear, String expected) {
    List<ResolvedRow> rows = new ArrayList<>();
    for (String year : years.split(" ")) {
      boolean complete = !year.startsWith("-");
      rows.add(
          participation(
              "P" + rows.size() + " radom 1463 PL921 PL92 14 2007-2013",
              year.replace("-", "") + "-03-01",
              complete));
    }
    new FirstParticipations(firstYear, lastYear).mark(rows);
    TreeSet<String> counted = new TreeSet<>();
    for (ResolvedRow row : rows) {
      if (levels(row, PeriodKind.ALL).startsWith("country")) {
        counted.add(row.get("entry_year").toString());
      }
    }
    assertThat(String.join(" ", counted)).isEqualTo(expected);
  }

  /** The short way for those who took part once marks what the long way does. */
  @Test
  void one_participation_is_the_first_everywhere() {
    String place = "P1 radom 1463 PL921 PL92 14 2007-2013";
    List<ResolvedRow> once = List.of(participation(place, "2012-02-01", true));
    List<ResolvedRow> twice =
        List.of(participation(place, "2012-02-01", true), participation(place, "2013-02-01", true));
    FirstParticipations firsts = new FirstParticipations(2000, 2030);
    firsts.mark(once);
    firsts.mark(twice);
    assertThat(once.get(0).get("firsts")).isEqualTo(twice.get(0).get("firsts"));
    for (PeriodKind kind : PeriodKind.values()) {
      assertThat(levels(once.get(0), kind)).isEqualTo(ALL);
    }
  }
}
