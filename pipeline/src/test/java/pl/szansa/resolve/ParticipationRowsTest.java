package pl.szansa.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.szansa.resolve.Entries.entry;
import static pl.szansa.resolve.Entries.sent;
import static pl.szansa.resolve.Entries.unrelated;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.model.Field;
import pl.szansa.model.Office;

class ParticipationRowsTest {

  private static final Map<String, Office> OFFICES =
      Map.of(
          "radom", new Office("radom", "MOPS Radom", "1463011", "welfare_centre"),
          "pionki", new Office("pionki", "MOPS Pionki", "1425011", "welfare_centre"),
          "glowno", new Office("glowno", "MOPS Głowno", "1020021", "welfare_centre"));

  private static List<Map<String, Object>> rows(Entry... entries) {
    return rows(new ParticipationRows(OFFICES, 1990, 2100), entries);
  }

  private static List<Map<String, Object>> rows(ParticipationRows derive, Entry... entries) {
    return derive.of("p", PersonHistory.resolve(Arrays.asList(entries), unrelated()));
  }

  private static Map<String, Object> row(Entry... entries) {
    List<Map<String, Object>> rows = rows(entries);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  @Test
  void everyColumnOfTheDictionaryIsDerivedAndNoOther() {
    assertThat(row(entry("P1", "2012-04-01")))
        .containsOnlyKeys(ParticipationRows.TABLE.fields().stream().map(Field::name).toList());
  }

  @Test
  void entryDataComeFromTheFirstEntryAndResultsFromTheLast() {
    LocalDate left = LocalDate.of(2013, 12, 20);
    Map<String, Object> row =
        row(
            entry("P1", "2012-04-01", "education", "isced_1", "area", "urban", "disability", "no"),
            entry(
                "P1",
                "2013-05-01",
                "education",
                "isced_3",
                "education_at_exit",
                "isced_3",
                "area",
                "rural",
                "disability",
                "yes",
                "age_at_entry",
                31,
                "exit_date",
                left,
                "result_employment",
                "yes"));
    assertThat(row)
        .containsEntry("entry_date", LocalDate.of(2012, 4, 1))
        .containsEntry("entry_year", 2012)
        .containsEntry("entry_month", 4)
        .containsEntry("entries", 2)
        .containsEntry("education", "isced_1")
        .containsEntry("education_level", 1)
        .containsEntry("area", "urban")
        .containsEntry("disability", "no")
        .containsEntry("age", 30)
        .containsEntry("education_at_exit_level", 3)
        .containsEntry("exit_date", left)
        .containsEntry("exit_year", 2013)
        .containsEntry("leaver", true)
        .containsEntry("result_employment", "yes");
  }

  @Test
  void whoCameBackAndHasNotLeftIsNoLeaver() {
    Map<String, Object> row =
        row(
            entry("P1", "2012-04-01", "exit_date", LocalDate.of(2012, 9, 1)),
            entry("P1", "2014-05-01"));
    assertThat(row).containsEntry("leaver", false).containsEntry("exit_year", null);
  }

  @Test
  void anOfficeSaysWhereItLies() {
    assertThat(row(entry("P1", "2012-04-01")))
        .containsEntry("voivodeship", "14")
        .containsEntry("powiat", "1463");
    assertThat(row(sent("P1", "nowhere", "2012-04-01", 0, 2)))
        .containsEntry("voivodeship", "")
        .containsEntry("powiat", "");
  }

  @ParameterizedTest
  @CsvSource({
    // Expected
    "1980-05-17, 2012-04-01, 31",
    "1980-03-17, 2012-04-01, 32",
    // Edge: the birthday itself, the day before it, and those born on 29 February
    "1980-04-01, 2012-04-01, 32",
    "1980-04-02, 2012-04-01, 31",
    "1992-02-29, 2013-02-28, 20",
    "1992-02-29, 2013-03-01, 21",
    "2012-04-01, 2012-04-01, 0",
  })
  void ageIsThatOfTheDayOfEntry(LocalDate birth, String entered, int age) {
    assertThat(row(entry("P1", entered, "age_at_entry", null, "birth_date", birth)))
        .containsEntry("age", age);
  }

  @Test
  void theStatedAgeCountsBeforeTheBirthDate() {
    LocalDate birth = LocalDate.of(1950, 1, 1);
    assertThat(row(entry("P1", "2012-04-01", "age_at_entry", 40, "birth_date", birth)))
        .containsEntry("age", 40);
  }

  @ParameterizedTest
  @CsvSource({
    "12, under_25",
    "24, under_25",
    "25, 25_34",
    "34, 25_34",
    "35, 35_44",
    "44, 35_44",
    "45, 45_54",
    "54, 45_54",
    "55, 55_plus",
    "110, 55_plus"
  })
  void agesHaveTheirGroups(int age, String group) {
    assertThat(row(entry("P1", "2012-04-01", "age_at_entry", age)))
        .containsEntry("age_group", group);
    assertThat(ParticipationRows.TABLE.field("age_group").code(group)).isPresent();
  }

  @Test
  void withoutAgeThereIsNoGroupAndNoCompleteRecord() {
    assertThat(row(entry("P1", "2012-04-01", "age_at_entry", null)))
        .containsEntry("age", null)
        .containsEntry("age_group", "no_answer")
        .containsEntry("complete", false);
  }

  @Test
  void aRecordWithSexStatusEducationAndAgeIsComplete() {
    assertThat(row(entry("P1", "2012-04-01"))).containsEntry("complete", true);
  }

  @ParameterizedTest
  @CsvSource({
    "sex, no_answer", "sex, not_collected", "sex,",
    "labour_status, no_answer", "labour_status, refused", "labour_status,",
    "education, no_answer", "education, not_collected", "education,",
  })
  void aRecordThatLacksOneOfThemIsNot(String field, String absent) {
    assertThat(row(entry("P1", "2012-04-01", field, absent))).containsEntry("complete", false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"disability", "minority", "migrant", "homeless"})
  void aRefusedSensitiveAnswerKeepsARecordComplete(String field) {
    assertThat(row(entry("P1", "2012-04-01", field, "refused")))
        .containsEntry("complete", true)
        .containsEntry(field, "refused");
  }

  @Test
  void formsAreNeverNull() {
    assertThat(row(entry("P1", "2012-04-01")).get("forms")).isEqualTo(new String[0]);
    assertThat(row(entry("P1", "2012-04-01")).get("forms_completed")).isEqualTo(new String[0]);
    assertThat(row(entry("P1", "2012-04-01")).get("double_funded")).isEqualTo(new String[0]);
  }

  @Test
  void aPersonIsCountedOncePerLevelAndYear() {
    List<Map<String, Object>> rows =
        rows(
            sent("P1", "radom", "2012-04-01", 0, 2),
            sent("P2", "radom", "2012-09-01", 0, 3),
            sent("P3", "pionki", "2013-01-01", 0, 4),
            sent("P4", "glowno", "2013-06-01", 0, 5));
    assertThat(flags(rows.get(0)))
        .containsExactly(
            "country",
            "country_year",
            "voivodeship",
            "voivodeship_year",
            "powiat",
            "powiat_year",
            "office",
            "office_year",
            "project",
            "project_year");
    assertThat(flags(rows.get(1))).containsExactly("project", "project_year");
    assertThat(flags(rows.get(2)))
        .containsExactly(
            "country_year",
            "voivodeship_year",
            "powiat",
            "powiat_year",
            "office",
            "office_year",
            "project",
            "project_year");
    assertThat(flags(rows.get(3)))
        .containsExactly(
            "voivodeship",
            "voivodeship_year",
            "powiat",
            "powiat_year",
            "office",
            "office_year",
            "project",
            "project_year");
  }

  /** Else a person whose first record is incomplete would be counted nowhere. */
  @Test
  void aPersonIsCountedByTheFirstCompleteRecord() {
    List<Map<String, Object>> rows =
        rows(
            entry("P1", "2012-04-01", "sex", "no_answer"),
            entry("P2", "2012-05-01"),
            entry("P3", "2012-06-01"));
    assertThat(flags(rows.get(0))).containsExactly("project", "project_year");
    assertThat(flags(rows.get(1))).contains("country", "country_year", "office", "office_year");
    assertThat(flags(rows.get(2))).containsExactly("project", "project_year");
  }

  /** Else a person who came before the years that are evaluated would be counted in none. */
  @Test
  void aPersonIsCountedByTheFirstRecordWithinTheYearsOfTheRun() {
    List<Map<String, Object>> rows =
        rows(
            new ParticipationRows(OFFICES, 2013, 2014),
            entry("P1", "2012-04-01"),
            entry("P2", "2013-05-01"),
            entry("P3", "2014-06-01"));
    assertThat(flags(rows.get(0))).isEmpty();
    assertThat(flags(rows.get(1))).contains("country", "office", "office_year");
    assertThat(flags(rows.get(2))).doesNotContain("country", "office").contains("office_year");
  }

  private static List<String> flags(Map<String, Object> row) {
    return ParticipationRows.TABLE.fields().stream()
        .map(Field::name)
        .filter(name -> name.startsWith("first_in_") && (Boolean) row.get(name))
        .map(name -> name.substring("first_in_".length()))
        .toList();
  }
}
