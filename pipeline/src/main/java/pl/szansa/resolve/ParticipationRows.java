package pl.szansa.resolve;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Code;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Firsts;
import pl.szansa.model.Missing;
import pl.szansa.model.Office;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.TableSchema;

/** Derives the columns of {@code participations} from a person's merged entries. */
final class ParticipationRows {

  static final TableSchema TABLE = Dictionary.shipped().table("participations");

  private static final List<String> FROM_FIRST =
      List.of(
          "sex",
          "education",
          "labour_status",
          "area",
          "disability",
          "minority",
          "migrant",
          "homeless",
          "jobless_household",
          "other_disadvantage");
  private static final List<String> FROM_LAST =
      List.of(
          "exit_date",
          "exit_reason",
          "completed_path",
          "result_job_search",
          "result_education",
          "result_qualification",
          "result_employment",
          "education_at_exit",
          "employment_3m",
          "employment_6m");
  private static final AreaLevel[] LEVELS = {
    AreaLevel.COUNTRY,
    AreaLevel.VOIVODESHIP,
    AreaLevel.NUTS2,
    AreaLevel.NUTS3,
    AreaLevel.POWIAT,
    AreaLevel.OFFICE,
    AreaLevel.PROJECT
  };

  private final Map<String, Office> offices;
  private final int firstYear;
  private final int lastYear;
  private final Map<String, Integer> educationLevels = new HashMap<>();

  /**
   * @param offices by office_id
   * @param firstYear first year of entry in which persons are counted
   * @param lastYear last year of entry in which persons are counted
   */
  ParticipationRows(Map<String, Office> offices, int firstYear, int lastYear) {
    this.offices = offices;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    for (Code code : TABLE.field("education").codes()) {
      educationLevels.put(code.value(), code.level());
    }
  }

  /** Columns by name for each participation of a person. */
  List<Map<String, Object>> of(String person, List<PersonHistory.Merged> history) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (PersonHistory.Merged merged : history) {
      Map<String, Object> row = row(person, merged);
      row.put(
          "double_funded", forms(merged.first().received(), r -> elsewhere(r, merged, history)));
      rows.add(row);
    }
    markFirsts(rows);
    return rows;
  }

  private Map<String, Object> row(String person, PersonHistory.Merged merged) {
    Entry first = merged.first();
    Map<String, Object> row = new HashMap<>();
    FROM_FIRST.forEach(field -> row.put(field, first.values().get(field)));
    FROM_LAST.forEach(field -> row.put(field, merged.last().values().get(field)));
    Office office = offices.get(first.office());
    row.put("forms", forms(first.received(), r -> true));
    row.put("forms_completed", forms(first.received(), Received::completed));
    row.put("person", person);
    row.put("project", first.project());
    row.put("office", first.office());
    row.put("voivodeship", office == null ? "" : office.voivodeship());
    row.put("powiat", office == null ? "" : office.powiat());
    row.put("entry_date", first.entryDate());
    row.put("entry_year", first.entryDate().getYear());
    row.put("entry_month", first.entryDate().getMonthValue());
    row.put("entries", merged.entries());
    row.put("social_contract", merged.socialContract());
    row.put("local_activity_programme", merged.localActivityProgramme());
    LocalDate exit = (LocalDate) row.get("exit_date");
    row.put("exit_year", exit == null ? null : exit.getYear());
    row.put("leaver", exit != null);
    Integer age = age(first);
    row.put("age", age);
    row.put("age_group", ageGroup(age));
    row.put("education_level", educationLevels.get(first.text("education")));
    row.put("education_at_exit_level", educationLevels.get(row.get("education_at_exit")));
    row.put("complete", complete(first, age));
    return row;
  }

  private static String[] forms(List<Received> received, Predicate<Received> which) {
    return received.stream()
        .filter(r -> r.form() != null)
        .filter(which)
        .map(Received::form)
        .distinct()
        .sorted()
        .toArray(String[]::new);
  }

  /** Support of the same kind at the same time in another project may not be paid for twice. */
  private static boolean elsewhere(
      Received support, PersonHistory.Merged here, List<PersonHistory.Merged> history) {
    return history.stream()
        .filter(other -> other != here)
        .flatMap(other -> other.first().received().stream())
        .anyMatch(support::overlaps);
  }

  /** The stated age; where there is none, the age on the day of entry by the birth date. */
  private static Integer age(Entry entry) {
    Integer stated = (Integer) entry.values().get("age_at_entry");
    LocalDate birth = (LocalDate) entry.values().get("birth_date");
    return stated != null || birth == null
        ? stated
        : Integer.valueOf(Period.between(birth, entry.entryDate()).getYears());
  }

  private static String ageGroup(Integer age) {
    if (age == null) {
      return Missing.NO_ANSWER.code();
    }
    return age < 25
        ? "under_25"
        : age < 35 ? "25_34" : age < 45 ? "35_44" : age < 55 ? "45_54" : "55_plus";
  }

  /** Annex D: a record with missing data stays out of the indicators. */
  private static boolean complete(Entry entry, Integer age) {
    return age != null
        && present(entry.text("sex"))
        && present(entry.text("labour_status"))
        && present(entry.text("education"));
  }

  private static boolean present(String code) {
    if (code == null) {
      return false;
    }
    for (Missing reason : Missing.values()) {
      if (reason.code().equals(code)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Marks the participation in which a person is counted, per level and kind of period: the first
   * complete one within the years of the run.
   */
  private void markFirsts(List<Map<String, Object>> rows) {
    Set<List<Object>> seen = new HashSet<>();
    List<Map<String, Object>> complete = new ArrayList<>(rows);
    complete.sort(Comparator.comparing(r -> !(Boolean) r.get("complete")));
    for (Map<String, Object> row : complete) {
      int year = (Integer) row.get("entry_year");
      int firsts = 0;
      for (AreaLevel level : LEVELS) {
        for (PeriodKind kind : PeriodKind.values()) {
          boolean first =
              year >= firstYear
                  && year <= lastYear
                  && seen.add(List.of(level, area(row, level), kind, period(row, kind)));
          firsts |= first ? Firsts.bit(level, kind) : 0;
        }
      }
      row.put("firsts", firsts);
    }
  }

  private static Object area(Map<String, Object> row, AreaLevel level) {
    return level == AreaLevel.COUNTRY
        ? "all"
        : Objects.requireNonNullElse(row.get(level.code()), "");
  }

  private static Object period(Map<String, Object> row, PeriodKind kind) {
    int year = (Integer) row.get("entry_year");
    return switch (kind) {
      case ALL -> "all";
      case PROGRAMMING_PERIOD -> Objects.requireNonNullElse(row.get("programming_period"), "");
      case YEAR -> year;
      case HALF_YEAR -> year * 2 + ((Integer) row.get("entry_month") > 6 ? 1 : 0);
    };
  }
}
