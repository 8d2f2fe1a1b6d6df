package pl.szansa.resolve.participations;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.model.Code;
import pl.szansa.model.Missing;
import pl.szansa.resolve.persons.Answers;
import pl.szansa.resolve.persons.Entry;
import pl.szansa.resolve.rows.ResolvedRow;

/** The columns that describe a person on the day of the first entry. */
final class EntryTraits {

  private static final int MINORITY_OR_MIGRANT =
      ParticipationRows.COLUMNS.of("minority_or_migrant");
  private static final int AREA = ParticipationRows.COLUMNS.of("area");
  private static final int EDUCATION_LEVEL = ParticipationRows.COLUMNS.of("education_level");
  private static final int ENTRY_DATE = ParticipationRows.COLUMNS.of("entry_date");
  private static final int ENTRY_YEAR = ParticipationRows.COLUMNS.of("entry_year");
  private static final int ENTRY_MONTH = ParticipationRows.COLUMNS.of("entry_month");
  private static final int AGE = ParticipationRows.COLUMNS.of("age");
  private static final int AGE_GROUP = ParticipationRows.COLUMNS.of("age_group");
  private static final int LABOUR_STATUS = ParticipationRows.COLUMNS.of("labour_status");
  private static final int UNEMPLOYMENT_MONTHS =
      ParticipationRows.COLUMNS.of("unemployment_months");
  private static final int UNEMPLOYMENT_LENGTH =
      ParticipationRows.COLUMNS.of("unemployment_length");
  private static final int COMPLETE = ParticipationRows.COLUMNS.of("complete");
  private static final int SUBMISSION = ParticipationRows.COLUMNS.of("submission");
  private static final int LINE = ParticipationRows.COLUMNS.of("line");

  private static final StatedColumns AS_STATED =
      new StatedColumns(
          List.of(
              "sex",
              "education",
              "disability",
              "minority",
              "migrant",
              "third_country_national",
              "foreign_background",
              "homeless",
              "jobless_household",
              "jobless_household_children",
              "single_adult_household",
              "other_disadvantage",
              "social_assistance_client"));

  /** Forms ask for these one by one or at once. */
  private static final int[] ORIGINS = {
    Entry.place("minority"),
    Entry.place("migrant"),
    Entry.place("minority_or_migrant"),
    Entry.place("foreign_background"),
    Entry.place("third_country_national")
  };

  private static final Map<String, String> BY_DEGURBA =
      Map.of("1", "urban", "2", "urban", "3", "rural");

  private final Map<String, Integer> educationLevels = new HashMap<>();

  EntryTraits() {
    for (Code code : ParticipationRows.TABLE.field("education").codes()) {
      educationLevels.put(code.value(), code.level());
    }
  }

  void add(Entry first, ResolvedRow row) {
    AS_STATED.copy(first, row);
    row.put(MINORITY_OR_MIGRANT, minorityOrMigrant(first));
    row.put(AREA, area(first));
    row.put(EDUCATION_LEVEL, educationLevels.get(first.text(Entry.EDUCATION)));
    row.put(ENTRY_DATE, first.entryDate());
    row.put(ENTRY_YEAR, first.entryDate().getYear());
    row.put(ENTRY_MONTH, first.entryDate().getMonthValue());
    Integer age = age(first);
    row.put(AGE, age);
    row.put(AGE_GROUP, ageGroup(age));
    Integer months = first.number(Entry.UNEMPLOYMENT_MONTHS);
    String status =
        LabourStatus.of(
            first.text(Entry.LABOUR_STATUS), first.text(Entry.LABOUR_STATUS_DETAIL), months, age);
    row.put(LABOUR_STATUS, status);
    row.put(UNEMPLOYMENT_MONTHS, months);
    row.put(UNEMPLOYMENT_LENGTH, LabourStatus.unemploymentLength(status, months));
    row.put(COMPLETE, age != null && complete(first));
    row.put(SUBMISSION, first.file());
    row.put(LINE, Math.toIntExact(first.line()));
  }

  private static String minorityOrMigrant(Entry entry) {
    String any = Answers.NOT_COLLECTED;
    for (int field : ORIGINS) {
      any = Answers.either(any, entry.text(field));
    }
    return any;
  }

  private static String area(Entry entry) {
    String area = entry.text(Entry.AREA);
    String degurba = entry.text(Entry.DEGURBA);
    return Answers.given(area)
        ? area
        : Answers.given(degurba) ? BY_DEGURBA.get(degurba) : Answers.either(area, degurba);
  }

  /** The stated age; where there is none, the age on the day of entry by the birth date. */
  private static Integer age(Entry entry) {
    Integer stated = entry.number(Entry.AGE_AT_ENTRY);
    LocalDate birth = entry.date(Entry.BIRTH_DATE);
    return stated != null || birth == null
        ? stated
        : Integer.valueOf(years(birth, entry.entryDate()));
  }

  /** Completed years, as {@link java.time.Period} counts them. */
  static int years(LocalDate birth, LocalDate day) {
    int months =
        (day.getYear() - birth.getYear()) * 12 + day.getMonthValue() - birth.getMonthValue();
    int days = day.getDayOfMonth() - birth.getDayOfMonth();
    if (months > 0 && days < 0) {
      months--;
    } else if (months < 0 && days > 0) {
      months++;
    }
    return months / 12;
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
  private static boolean complete(Entry entry) {
    return Answers.given(entry.text(Entry.SEX))
        && Answers.given(entry.text(Entry.LABOUR_STATUS))
        && Answers.given(entry.text(Entry.EDUCATION));
  }

  /** Level of education, null if there is no answer. */
  Integer educationLevel(String code) {
    return educationLevels.get(code);
  }
}
