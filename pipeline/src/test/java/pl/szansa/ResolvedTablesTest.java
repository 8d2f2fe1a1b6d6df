package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of files in the resolved tables, through the whole job. */
final class ResolvedTablesTest {

  private static final String PARTICIPANTS =
      "person;project;sex;age_at_entry;education;labour_status;entry_date;exit_date;"
          + "result_employment;data rezultatu\n";

  @TempDir static Path workspace;
  private static Map<String, Map<String, String>> participations;
  private static List<Map<String, String>> finances;

  private static void sent(String path, String text) throws IOException {
    Path file = workspace.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @BeforeAll
  static void run() throws Exception {
    sent("szansa.yml", "years: 2011-2014\nthresholds: {smallest_base: 1, smallest_cell: 0}\n");
    sent(
        "reference/offices.csv",
        """
        office_id,name,teryt,aliases,kind,valid_from,valid_to,successor
        old,OPS Stary,1020021,,welfare_centre,,2012-12-31,new
        new,CUS Nowy,1061011,,welfare_centre,2013-01-01,,
        radom,MOPS Radom,1463011,,welfare_centre,,,
        """);
    people();
    money();
    Workspaces.run(workspace);
    participations = new HashMap<>();
    for (Map<String, String> row : rows("participations")) {
      participations.put(row.get("project") + " " + row.get("entry_date"), row);
    }
    finances = rows("finances");
  }

  private static List<Map<String, String>> rows(String table) throws Exception {
    StoreQuery.Answer answer = new StoreQuery(workspace.toString()).run("SELECT * FROM " + table);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> values : answer.rows()) {
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < values.size(); i++) {
        row.put(answer.columns().get(i), values.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static void people() throws IOException {
    sent(
        "inbox/old/uczestnicy.csv",
        PARTICIPANTS
            + "93111698132;P1;K;30;podstawowe;bezrobotny;2012-12-31;;;\n"
            + "71640724728;P2;K;30;podstawowe;bezrobotny;2013-01-01;;;\n");
    // the situation changed within the 28 days, and again after them
    sent(
        "inbox/radom/uczestnicy.csv",
        PARTICIPANTS
            + "93111698132;P3;K;30;podstawowe;bezrobotny;2013-02-01;2013-07-01;nie;2013-07-05\n"
            + "93111698132;P3;K;30;podstawowe;bezrobotny;2013-02-01;2013-07-01;tak;2013-07-20\n"
            + "93111698132;P3;K;30;podstawowe;bezrobotny;2013-02-01;2013-07-01;nie;2013-09-20\n");
    sent(
        "inbox/radom/sl2014_2014-12-31.csv",
        "PESEL;Numer projektu;Płeć;Wiek w chwili przystąpienia do projektu;Wykształcenie;"
            + "Status osoby na rynku pracy w chwili przystąpienia do projektu;"
            + "Data rozpoczęcia udziału w projekcie;Data zakończenia udziału w projekcie;"
            + "Rodzaj przyznanego wsparcia;Data rozpoczęcia udziału we wsparciu;"
            + "Sytuacja (1) osoby w momencie zakończenia udziału w projekcie\n"
            + sl2014("kurs zawodowy", "2013-03-01")
            + sl2014("doradztwo zawodowe", "2013-03-15")
            + sl2014("staż", "2013-04-01"));
    sent(
        "inbox/radom/wsparcie.csv",
        "person;project;form;start_date;end_date;hours;completed\n"
            + "48640814229;P4;staż;2013-04-01;2013-06-01;120;tak\n");
  }

  private static String sl2014(String form, String start) {
    return "48640814229;P4;Kobieta;30;podstawowe;bezrobotny;2013-02-01;2014-08-01;"
        + form
        + ";"
        + start
        + ";osoba podjęła pracę\n";
  }

  private static void money() throws IOException {
    String spending = "project;document_date;amount;eu_amount;own_amount;eligible\n";
    sent(
        "inbox/old/wydatki.csv",
        spending
            + "P1;2012-12-31;100,00;90,00;10,00;tak\n"
            + "P1;2013-01-01;50,00;45,00;5,00;\n"
            + "P1;2013-01-02;60,00;55,00;5,00;nie\n");
    // two states of one ledger: a document corrected, one as it was, and one that came later
    String dated = "project;document_date;amount;eu_amount;own_amount\n";
    sent(
        "inbox/radom/wydatki_2013-03-31.csv",
        dated + "P5;2013-02-01;10,00;9,00;1,00\nP5;2013-02-02;20,00;18,00;2,00\n");
    sent(
        "inbox/radom/wydatki_2013-06-30.csv",
        dated
            + "P5;2013-02-01;11,00;10,00;1,00\nP5;2013-02-02;20,00;18,00;2,00\n"
            + "P5;2013-05-02;30,00;27,00;3,00\n");
    sent(
        "inbox/lista/lista.csv",
        "Tytuł projektu;Nazwa beneficjenta;Numer projektu;Wartość projektu;Dofinansowanie UE\n"
            + "Pierwszy;OPS Stary;P1;1000,00;900,00\n"
            + "Drugi;MOPS Radom;P9;500,00;400,00\n");
  }

  /** Rows go to the office that was there on their day while they are read. */
  @Test
  void after_an_offices_end_people_are_its_successors() {
    assertThat(participations.get("P1 2012-12-31"))
        .containsEntry("office", "old")
        .containsEntry("powiat", "1020");
    assertThat(participations.get("P2 2013-01-01"))
        .containsEntry("office", "new")
        .containsEntry("powiat", "1061");
  }

  @Test
  void after_an_offices_end_expenditure_is_its_successors() {
    assertThat(finances)
        .filteredOn(row -> row.get("project").equals("P1"))
        .filteredOn(row -> row.get("origin").equals("spending"))
        .extracting(row -> row.get("document_date") + " " + row.get("office"))
        .containsExactlyInAnyOrder("2012-12-31 old", "2013-01-01 new");
  }

  @Test
  void a_later_state_of_a_ledger_stands_for_the_earlier() {
    assertThat(finances)
        .filteredOn(row -> row.get("project").equals("P5"))
        .extracting(row -> row.get("total") + " " + row.get("line"))
        .containsExactlyInAnyOrder("11.00 2", "20.00 3", "30.00 4");
  }

  @Test
  void the_last_change_within_28_days_counts_also_in_one_file() {
    assertThat(participations.get("P3 2013-02-01"))
        .containsEntry("entries", "1")
        .containsEntry("result_employment", "yes")
        .containsEntry("result_date", "2013-07-20")
        .containsEntry("result_late", "true")
        .containsEntry("line", "4")
        .containsEntry("exit_line", "3");
  }

  @Test
  void a_row_per_support_is_one_participation_with_each_support_once() {
    assertThat(participations.get("P4 2013-02-01"))
        .containsEntry("entries", "1")
        .containsEntry("supports", "3")
        .containsEntry("hours", "120.00")
        .containsEntry("days_to_first_support", "28")
        .containsEntry("result_employment", "yes")
        .containsEntry("observed_until", "2014-12-31")
        .containsEntry("open_3m", "false")
        .containsEntry("open_6m", "true");
    assertThat(participations.get("P4 2013-02-01").get("forms_completed")).contains("internship");
    assertThat(participations.get("P4 2013-02-01").get("spheres"))
        .contains("educational", "vocational");
  }

  @Test
  void a_listed_project_has_its_budget_and_no_cost_beside_its_expenditure() {
    assertThat(finances)
        .filteredOn(row -> row.get("origin").equals("project_list"))
        .extracting(
            row ->
                String.join(
                    " ",
                    row.get("project"),
                    row.get("total"),
                    row.get("budget"),
                    row.get("budgeted")))
        .containsExactlyInAnyOrder("P1  1000.00 true", "P9 500.00 500.00 false");
    assertThat(finances)
        .filteredOn(row -> row.get("origin").equals("spending"))
        .allSatisfy(
            row -> assertThat(row).containsEntry("budgeted", "" + row.get("project").equals("P1")));
  }
}
