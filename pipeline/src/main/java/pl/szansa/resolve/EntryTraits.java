package pl.szansa.resolve;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.model.Code;
import pl.szansa.model.Missing;

/** The columns that describe a person on the day of the first entry. */
final class EntryTraits {

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
  private static final List<String> MINORITY_OR_MIGRANT =
      List.of(
          "minority",
          "migrant",
          "minority_or_migrant",
          "foreign_background",
          "third_country_national");

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
    row.put("minority_or_migrant", minorityOrMigrant(first));
    row.put("area", area(first));
    row.put("education_level", educationLevels.get(first.text("education")));
    row.put("entry_date", first.entryDate());
    row.put("entry_year", first.entryDate().getYear());
    row.put("entry_month", first.entryDate().getMonthValue());
    Integer age = age(first);
    row.put("age", age);
    row.put("age_group", ageGroup(age));
    Integer months = first.number("unemployment_months");
    String status =
        LabourStatus.of(
            first.text("labour_status"), first.text("labour_status_detail"), months, age);
    row.put("labour_status", status);
    row.put("unemployment_months", months);
    row.put("unemployment_length", LabourStatus.unemploymentLength(status, months));
    row.put("complete", age != null && complete(first));
    row.put("submission", first.file());
    row.put("line", Math.toIntExact(first.line()));
  }

  private static String minorityOrMigrant(Entry entry) {
    List<String> answers = new ArrayList<>(MINORITY_OR_MIGRANT.size());
    for (String field : MINORITY_OR_MIGRANT) {
      answers.add(entry.text(field));
    }
    return Answers.any(answers);
  }

  private static String area(Entry entry) {
    String area = entry.text("area");
    String degurba = entry.text("degurba");
    return Answers.given(area)
        ? area
        : Answers.given(degurba)
            ? BY_DEGURBA.get(degurba)
            : Answers.absence(List.of(Answers.stated(area), Answers.stated(degurba)));
  }

  /** The stated age; where there is none, the age on the day of entry by the birth date. */
  private static Integer age(Entry entry) {
    Integer stated = entry.number("age_at_entry");
    LocalDate birth = entry.date("birth_date");
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
  private static boolean complete(Entry entry) {
    return Answers.given(entry.text("sex"))
        && Answers.given(entry.text("labour_status"))
        && Answers.given(entry.text("education"));
  }

  /** Level of education, null if there is no answer. */
  Integer educationLevel(String code) {
    return educationLevels.get(code);
  }
}
