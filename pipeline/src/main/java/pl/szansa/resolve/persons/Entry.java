package pl.szansa.resolve.persons;

import java.time.LocalDate;
import java.util.List;
import pl.szansa.resolve.rows.ColumnPlaces;

/**
 * One accepted row of {@code participants}.
 *
 * @param submission rank of its submission among the current ones, the newest highest
 * @param file id of its submission
 * @param line line in its file
 * @param values in the order of {@link #COLUMNS}, absent ones null
 * @param received what the registers of supports say that the person received in the project
 */
public record Entry(
    int submission, String file, long line, Object[] values, List<Received> received) {

  /** The columns of the table that resolve asks for. */
  public static final List<String> COLUMNS =
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

  private static final ColumnPlaces PLACES = new ColumnPlaces(COLUMNS);

  // places of columns that are asked for in every row
  public static final int EXIT_DATE = place("exit_date");
  public static final int SUPPORT_FORM = place("support_form");
  public static final int SUPPORT_START_DATE = place("support_start_date");
  public static final int SUPPORT_END_DATE = place("support_end_date");
  public static final int EDUCATION = place("education");
  public static final int UNEMPLOYMENT_MONTHS = place("unemployment_months");
  public static final int LABOUR_STATUS = place("labour_status");
  public static final int LABOUR_STATUS_DETAIL = place("labour_status_detail");
  public static final int AREA = place("area");
  public static final int DEGURBA = place("degurba");
  public static final int AGE_AT_ENTRY = place("age_at_entry");
  public static final int BIRTH_DATE = place("birth_date");
  public static final int SEX = place("sex");
  public static final int EXIT_SITUATION_1 = place("exit_situation_1");
  public static final int EXIT_SITUATION_2 = place("exit_situation_2");
  public static final int RESULT_DATE = place("result_date");
  public static final int SOCIAL_CONTRACT = place("social_contract");
  public static final int LOCAL_ACTIVITY_PROGRAMME = place("local_activity_programme");

  private static final int PROJECT = place("project");
  private static final int OFFICE = place("office");
  private static final int ENTRY_DATE = place("entry_date");

  /** The place of a column in the values. */
  public static int place(String column) {
    return PLACES.of(column);
  }

  /** Project number among a row's values. */
  static String project(Object[] values) {
    return (String) values[PROJECT];
  }

  public String project() {
    return project(values);
  }

  /** The office_id. */
  public String office() {
    return (String) values[OFFICE];
  }

  /** Day of the first support. */
  public LocalDate entryDate() {
    return (LocalDate) values[ENTRY_DATE];
  }

  /** A text, by the place of its column. */
  public String text(int place) {
    return (String) values[place];
  }

  /** A day, by the place of its column. */
  public LocalDate date(int place) {
    return (LocalDate) values[place];
  }

  /** A number, by the place of its column. */
  public Integer number(int place) {
    return (Integer) values[place];
  }
}
