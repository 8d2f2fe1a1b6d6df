package pl.szansa.resolve;

import java.time.LocalDate;
import java.util.List;

/**
 * One accepted row of {@code participants}.
 *
 * @param submission rank of its submission among the current ones, the newest highest
 * @param file id of its submission
 * @param line line in its file
 * @param values in the order of {@link #COLUMNS}, absent ones null
 * @param received what the registers of supports say that the person received in the project
 */
record Entry(int submission, String file, long line, Object[] values, List<Received> received) {

  /** The columns of the table that resolve asks for. */
  static final List<String> COLUMNS =
      List.of(
          "project",
          "office",
          "entry_date",
          "exit_date",
          "sex",
          "birth_date",
          "age_at_entry",
          "education",
          "labour_status",
          "labour_status_detail",
          "unemployment_months",
          "area",
          "degurba",
          "disability",
          "minority",
          "migrant",
          "third_country_national",
          "foreign_background",
          "minority_or_migrant",
          "homeless",
          "jobless_household",
          "jobless_household_children",
          "single_adult_household",
          "other_disadvantage",
          "social_assistance_client",
          "exit_reason",
          "completed_path",
          "exit_situation_1",
          "exit_situation_2",
          "social_contract",
          "local_activity_programme",
          "support_form",
          "support_start_date",
          "support_end_date",
          "result_job_search",
          "result_education",
          "result_qualification",
          "result_employment",
          "result_date",
          "social_progress",
          "education_at_exit",
          "employment_3m",
          "employment_6m",
          "improved_situation_6m");

  private static final int PROJECT = COLUMNS.indexOf("project");
  private static final int OFFICE = COLUMNS.indexOf("office");
  private static final int ENTRY_DATE = COLUMNS.indexOf("entry_date");

  private static final ColumnPlaces PLACES = new ColumnPlaces(COLUMNS);

  /** The place of a column in the values. */
  static int place(String column) {
    return PLACES.of(column);
  }

  /** Project number among a row's values. */
  static String project(Object[] values) {
    return (String) values[PROJECT];
  }

  String project() {
    return project(values);
  }

  /** The office_id. */
  String office() {
    return (String) values[OFFICE];
  }

  /** Day of the first support. */
  LocalDate entryDate() {
    return (LocalDate) values[ENTRY_DATE];
  }

  String text(String column) {
    return (String) values[place(column)];
  }

  LocalDate date(String column) {
    return (LocalDate) values[place(column)];
  }

  Integer number(String column) {
    return (Integer) values[place(column)];
  }
}
