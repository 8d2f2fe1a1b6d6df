package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases that one can count by hand, through the whole job and restricted to 2013 and 2014. */
class SmallWorkspaceTest {

  @TempDir static Path workspace;
  private static final Map<String, Map<String, String>> ROWS = new HashMap<>();

  private static void sent(String path, String text) throws IOException {
    Path file = workspace.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @BeforeAll
  static void run() throws Exception {
    sent("szansa.yml", "years: 2013-2014\nthresholds: {smallest_base: 1, smallest_cell: 0}\n");
    sent(
        "reference/offices.csv",
        """
        office_id,name,teryt,aliases,kind
        radom,MOPS Radom,1463011,,welfare_centre
        pionki,MOPS Pionki,1425011,,welfare_centre
        """);
    participants();
    spending();
    projectList();
    Workspaces.run(workspace);
    for (Map<String, String> row : Workspaces.rows(workspace.resolve("out/indicators.csv"))) {
      ROWS.put(
          String.join(
              " ", row.get("indicator"), row.get("area"), row.get("period"), row.get("category")),
          row);
    }
  }

  /**
   * By their last digits: 132 is in projects of two offices, first in 2012, which is out of the
   * run. 728 came back to P1. 229 is a man whose first file did not know yet that he left. 024's
   * record is incomplete.
   */
  private static void participants() throws IOException {
    String header =
        "person;project;sex;age_at_entry;education;labour_status;entry_date;exit_date;"
            + "result_employment;social_contract\n";
    sent(
        "inbox/radom/uczestnicy_2013.csv",
        header
            + """
            93111698132;P0;K;30;podstawowe;bezrobotny;2012-05-01;2012-09-01;nie;nie
            93111698132;P1;K;31;podstawowe;bezrobotny;2013-05-01;;;nie
            71640724728;P1;K;40;podstawowe;bezrobotny;2013-02-01;2013-06-01;nie;tak
            48640814229;P1;M;50;podstawowe;bezrobotny;2013-03-01;;;nie
            69721771024;P1;M;50;;bezrobotny;2013-03-01;2013-09-01;tak;nie
            """);
    sent(
        "inbox/radom/uczestnicy_2014.csv",
        header
            + """
            48640814229;P1;M;50;podstawowe;bezrobotny;2013-03-01;2014-01-10;tak;nie
            71640724728;P1;K;41;podstawowe;bezrobotny;2014-03-01;2014-08-01;tak;nie
            """);
    sent(
        "inbox/pionki/uczestnicy_2014.csv",
        header + "93111698132;P2;K;32;podstawowe;bezrobotny;2014-05-01;2014-12-01;tak;nie\n");
  }

  /** Both files of Radom have the first document; the second stands twice in one of them. */
  private static void spending() throws IOException {
    String header = "project;document_date;amount;eu_amount;own_amount;eligible;category\n";
    String first = "P1;2013-01-10;1000,00;900,00;100,00;tak;kurs\n";
    String second = "P1;2013-02-10;10,00;9,00;1,00;tak;bilet\n";
    sent("inbox/radom/wydatki_2013.csv", header + first + second + second);
    sent(
        "inbox/radom/wydatki_2014.csv",
        header
            + first
            + "P1;2014-02-10;500,00;450,00;50,00;tak;kurs\n"
            + "P1;2014-03-10;77,00;77,00;0,00;nie;kara\n");
  }

  /** Of Radom the ledger counts, of the other beneficiary the list. */
  private static void projectList() throws IOException {
    sent(
        "inbox/lista/projekty.csv",
        """
        Tytuł projektu;Nazwa beneficjenta;Wartość projektu;Dofinansowanie z EU
        Szansa;MOPS Radom;99999.00;90000.00
        Droga;GMINA DALEKA / MOPS;2000.00;1700.00
        Most;Fundacja Most;3000.00;2550.00
        """);
  }

  private static Map<String, String> row(
      String indicator, String area, String period, String category) {
    Map<String, String> row = ROWS.get(String.join(" ", indicator, area, period, category));
    assertThat(row).as("%s of %s in %s", indicator, area, period).isNotNull();
    return row;
  }

  @ParameterizedTest
  @CsvSource({
    // one participation per person and project, entered 2013-2014, complete
    "participations, radom, all, 3",
    "participations, radom, 2013, 3",
    "participations, radom, 2014, 0",
    "participations, all, all, 4",
    "records_total, radom, all, 4",
    // 132 is one person of the country, though she entered in 2012 already
    "persons, all, all, 3",
    "persons, all, 2013, 3",
    "persons, all, 2014, 1",
    "persons, radom, all, 3",
    "persons, pionki, all, 1",
    // 728 left in 2014 for good, 229 by the newer file; 132 has not left P1
    "leavers, radom, 2013, 0",
    "leavers, radom, 2014, 2",
    "leavers, all, all, 3",
    // 728 had a contract at the first entry
    "social_contracts, radom, all, 1",
    // each document once, two equal tickets twice, the fine not at all
    "total_cost, radom, 2013, 1020.00",
    "total_cost, radom, 2014, 500.00",
    "total_cost, radom, all, 1520.00",
    "eu_grant, radom, all, 1368.00",
    "own_contribution, radom, all, 152.00",
    "cost_per_participant, radom, all, 506.67",
  })
  void isCountedAsByHand(String indicator, String area, String period, String value) {
    assertThat(row(indicator, area, period, "all"))
        .containsEntry("status", "VALUE")
        .containsEntry("value", value);
  }

  @Test
  void theProjectOfAListCostsItsValueWhereNobodySentALedger() {
    assertThat(row("projects", "all", "all", "all")).containsEntry("value", "3");
    assertThat(row("total_cost", "all", "all", "all")).containsEntry("value", "6520.00");
  }

  @Test
  void theOwnContributionIsAShareOfWhatALedgerTells() {
    assertThat(row("own_contribution_share", "radom", "all", "all"))
        .containsEntry("value", "0.100000");
    assertThat(row("own_contribution_share", "all", "all", "all"))
        .as("lists of projects do not tell of it, so their value is no part of the denominator")
        .containsEntry("value", "0.100000")
        .containsEntry("denominator", "1520.00");
  }

  /** Pionki sent no ledger and the foundation no register: only Radom has both. */
  @Test
  void costsAreDividedByThePeopleOfTheOfficesThatSpentThem() {
    assertThat(row("cost_per_participant", "all", "all", "all"))
        .containsEntry("numerator", "1520.00")
        .containsEntry("denominator", "3")
        .containsEntry("value", "506.67");
    assertThat(row("cost_per_participant", "pionki", "all", "all"))
        .containsEntry("status", "NOT_APPLICABLE")
        .containsEntry("note", "no spending or project list");
  }

  @Test
  void peopleOfBothSexesMakeUpTheTotal() {
    List<String> women = List.of(row("participations", "all", "all", "female").get("value"));
    assertThat(women).containsExactly("3");
    assertThat(row("participations", "all", "all", "male")).containsEntry("value", "1");
  }

  /** The reports show charts that are then no files. */
  @Test
  void onlyWhatIsChosenIsPublished(@TempDir Path folder) throws Exception {
    Path some = Workspaces.copy(workspace, folder.resolve("some"));
    Files.writeString(
        some.resolve("szansa.yml"),
        "years: 2013-2014\noutputs: [workbook, reports]\nreports: {pdf: no, offices: no}\n");
    Workspaces.run(some);
    assertThat(Workspaces.content(some.resolve("out")).keySet())
        .containsExactly(
            "indicators.xlsx", "reports/evaluation.html", "reports/index.html", "run.json");
    assertThat(Files.readString(some.resolve("out/reports/evaluation.html"))).contains("<svg");
    Files.writeString(some.resolve("szansa.yml"), "years: 2013-2014\noutputs: []\n");
    Workspaces.run(some);
    assertThat(Workspaces.content(some.resolve("out")).keySet()).containsExactly("run.json");
  }

  /** Only the comparison with earlier results is lost, and that is told. */
  @Test
  void aDamagedHistoryDoesNotStopTheJob() throws Exception {
    Path damaged = workspace.resolve("store/history/runs/000001.json");
    byte[] whole = Files.readAllBytes(damaged);
    Files.writeString(damaged, "{\"num");
    RunReport report = Workspaces.run(workspace);
    assertThat(report.problems())
        .filteredOn(p -> p.contains("000001.json is damaged: ") && p.contains("; delete it"))
        .hasSize(1);
    assertThat(Files.readString(workspace.resolve("out/run.json"))).contains("is damaged");
    Files.write(damaged, whole);
    assertThat(RunHistory.of(workspace.toString()).runs()).hasSize(2);
    assertThat(Workspaces.run(workspace).problems()).noneMatch(p -> p.contains("damaged"));
  }
}
