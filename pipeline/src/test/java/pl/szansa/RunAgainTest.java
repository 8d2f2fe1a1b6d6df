package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.RunOptions.Reread;
import pl.szansa.history.Differences;
import pl.szansa.history.Differing;
import pl.szansa.history.History;
import pl.szansa.history.Reach;
import pl.szansa.history.Result;
import pl.szansa.history.Run;
import pl.szansa.ingest.FileReader;
import pl.szansa.ingest.Inbox;
import pl.szansa.ingest.Reading;
import pl.szansa.ingest.columns.SenderMapping;
import pl.szansa.ingest.corrections.Corrections;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.ChangeLog.Cause;
import pl.szansa.model.Language;
import pl.szansa.model.UserError;
import pl.szansa.store.Store;
import pl.szansa.store.StoreFiles;
import pl.szansa.validate.RuleChoice;

/** The same input gives the same bytes, and only what has changed is read. */
class RunAgainTest {

  private static final String NEWCOMER = "radom/przyjeci.csv";

  private static String expected;

  @TempDir Path folder;

  @BeforeAll
  static void run() throws Exception {
    expected = Workspaces.indicators(SampleRun.shared().workspace());
  }

  /** PDF would take most of the time, and says nothing that the pages do not. */
  private static Path withoutPdf(Path workspace) throws IOException {
    Files.writeString(
        workspace.resolve("szansa.yml"), "\nreports: {pdf: no}\n", StandardOpenOption.APPEND);
    return workspace;
  }

  private void sameBytes(Path workspace) throws IOException {
    String now = Workspaces.indicators(workspace);
    Set<String> lines = expected.lines().collect(Collectors.toSet());
    // line by line first: a difference in a hundred thousand lines is else not to be read
    assertThat(now.lines().filter(line -> !lines.contains(line)).limit(20)).isEmpty();
    assertThat(now.equals(expected)).isTrue();
  }

  /**
   * A life of a workspace: moved, left as it is, added to, failed, taken from, killed, read anew.
   */
  @Test
  void aWorkspaceThatLivesOn() throws Exception {
    Path workspace =
        withoutPdf(
            Workspaces.copy(SampleRun.shared().workspace(), folder.resolve("moved and renamed")));

    RunReport moved = Workspaces.run(workspace);
    assertThat(moved.filesRead()).as("the store of a moved workspace is made anew").isEqualTo(36);
    sameBytes(workspace);
    Map<String, byte[]> before = Workspaces.content(workspace.resolve("out"));

    Files.createDirectories(workspace.resolve("out.next/charts"));
    Files.writeString(workspace.resolve("out.next/charts/stale.svg"), "stale");
    Files.createDirectories(workspace.resolve("out.previous"));
    RunReport unchanged = Workspaces.run(workspace);
    assertThat(unchanged.filesRead()).isZero();
    assertThat(unchanged.filesUnchanged()).isEqualTo(36);
    assertThat(unchanged.fingerprint()).isEqualTo(moved.fingerprint());
    sameBytes(workspace);
    assertThat(workspace.resolve("out.next")).doesNotExist();
    assertThat(workspace.resolve("out.previous")).doesNotExist();
    sameFiles(before, Workspaces.content(workspace.resolve("out")));

    addNewcomer(workspace);
    RunReport added = Workspaces.run(workspace);
    assertThat(added.filesRead()).isEqualTo(1);
    assertThat(added.fingerprint()).isNotEqualTo(moved.fingerprint());
    assertThat(Workspaces.indicators(workspace))
        .contains("\nparticipations,office,radom,all,total,all,VALUE,2023,");
    theHistoryTellsOfTheNewcomer(workspace, moved.fingerprint(), added.fingerprint());

    aRunThatFailsLeavesWhatWasPublished(workspace);

    Files.delete(workspace.resolve("inbox").resolve(NEWCOMER));
    assertThat(Workspaces.run(workspace).filesRead()).isZero();
    sameBytes(workspace);

    rowsOfADeadAttempt(workspace);
    RunReport afterDeath = Workspaces.run(workspace);
    assertThat(afterDeath.filesRead()).isZero();
    assertThat(afterDeath.rows()).isEqualTo(moved.rows());
    sameBytes(workspace);

    RunReport full = Workspaces.run(workspace, Reread.ALL, "local[2]");
    assertThat(full.filesRead()).isEqualTo(36);
    assertThat(full.rows()).isEqualTo(moved.rows());
    sameBytes(workspace);
  }

  /** One more participation, in the values, the list of runs, the difference and the report. */
  private static void theHistoryTellsOfTheNewcomer(Path workspace, String first, String second)
      throws IOException {
    History history = RunHistory.of(workspace.toString());
    assertThat(history.runs())
        .as("the shared run, the moved one, the unchanged one, the one with a file more")
        .extracting(Run::fingerprint)
        .containsExactly(first, first, first, second);
    assertThat(Workspaces.content(workspace.resolve("store/history/results-v1")))
        .containsOnlyKeys(
            first + ".json.gz", first + ".values.zst", second + ".json.gz", second + ".values.zst");
    Result before = history.find(first).orElseThrow();
    Result after = history.find(second).orElseThrow();
    Reach reach = new Reach(before, after);
    assertThat(reach.causes()).extracting(Cause::name).containsExactly(NEWCOMER);
    List<Differing> differing = new ArrayList<>();
    long compared = new Differences(history, before, after).forEach(differing::add);
    assertThat(compared).isGreaterThanOrEqualTo(expected.lines().count() - 1);
    Set<String> ofRadom = after.reach().get("radom");
    assertThat(differing)
        .map(Differing::place)
        .filteredOn(v -> v.level() != AreaLevel.COUNTRY && v.level() != AreaLevel.PROJECT)
        .as("only areas in which Radom's rows count have moved")
        .allMatch(v -> ofRadom.contains(v.level().code() + " " + v.area()));
    assertThat(differing)
        .filteredOn(d -> d.place().indicator().equals("participations"))
        .filteredOn(d -> d.place().isTotal() && d.place().period().equals("2014"))
        .extracting(d -> d.place().level().code() + " " + d.place().area())
        .containsExactly(
            "country all",
            "voivodeship 14",
            "nuts2 PL12",
            "nuts3 PL128",
            "powiat 1463",
            "office radom",
            "project POKL.07.01.01-14-SYN/08",
            "peer_group larger_towns");
    String report = Files.readString(workspace.resolve("out/reports/evaluation.html"));
    assertThat(report).contains(first).contains("radom/przyjeci.csv – dodano: przyjęte wiersze: 1");
    assertThat(Files.readString(workspace.resolve("out/reports/offices/lezajsk.html")))
        .contains("Żadna wartość tego ośrodka");
  }

  /** All but run.json, which tells when. */
  private static void sameFiles(Map<String, byte[]> before, Map<String, byte[]> now) {
    assertThat(now.keySet()).isEqualTo(before.keySet());
    before.forEach(
        (path, bytes) -> {
          if (!path.equals("run.json")) {
            assertThat(now.get(path)).as(path).isEqualTo(bytes);
          }
        });
  }

  private static void addNewcomer(Path workspace) throws IOException {
    Files.writeString(
        workspace.resolve("inbox").resolve(NEWCOMER),
        """
        person;project;sex;age_at_entry;education;labour_status;entry_date
        93111698132;POKL.07.01.01-14-SYN/08;K;21;podstawowe;bezrobotny;2014-11-03
        """);
  }

  /** Rows are in the tables, the attempt died before it wrote its list of submissions. */
  private static void rowsOfADeadAttempt(Path root) throws Exception {
    addNewcomer(root);
    Workspace workspace = Workspace.open(root.toString(), new Configuration());
    Reference reference = Reference.read(workspace.fs(), workspace.reference());
    FileReader reader =
        new FileReader(
            new Reading(
                reference,
                SenderMapping.read(workspace.fs(), workspace.mappings()),
                Corrections.none(),
                KeyFile.read(workspace, null)));
    try (SparkSession spark = Engine.start("local[2]", workspace.store().toString(), 0);
        Store store = new Store(spark.sparkContext().hadoopConfiguration(), workspace.store())) {
      Inbox.Listing inbox = new Inbox(workspace.fs(), workspace.inbox()).list();
      assertThat(
              new StoreFiles(spark, store, reader, reference, RuleChoice.SHIPPED, Language.PL)
                  .read(inbox.files(), "dead"))
          .hasSize(37);
    }
    Files.delete(root.resolve("inbox").resolve(NEWCOMER));
  }

  @Test
  void oneCoreGivesTheSameBytes() throws Exception {
    Path workspace = withoutPdf(Workspaces.sample(folder));
    Workspaces.run(workspace, Reread.CHANGED, "local[1]");
    sameBytes(workspace);
  }

  @Test
  void otherNamesAndFoldersGiveTheSameBytes() throws Exception {
    Path workspace = withoutPdf(Workspaces.sample(folder));
    Path inbox = workspace.resolve("inbox");
    try (Stream<Path> files = Files.walk(inbox).filter(Files::isRegularFile)) {
      int number = 99;
      for (Path file : files.toList()) {
        Path office = inbox.resolve(inbox.relativize(file).getName(0));
        // the name's date says which of the cumulative files is the newest
        Path target = office.resolve("poczta " + number-- + "/od ośrodka/" + file.getFileName());
        Files.createDirectories(target.getParent());
        Files.move(file, target);
      }
    }
    Workspaces.run(workspace);
    sameBytes(workspace);
  }

  @Test
  void aFileSentInTwoPartsGivesTheSameBytes() throws Exception {
    Path workspace = withoutPdf(Workspaces.sample(folder));
    Path whole = workspace.resolve("inbox/lezajsk/lezajsk_uczestnicy_syntetyczne_2008.csv");
    Charset latin2 = Charset.forName("ISO-8859-2");
    List<String> lines = Files.readAllLines(whole, latin2);
    assertThat(lines).hasSizeGreaterThan(10);
    String header = lines.get(0) + "\n";
    Files.writeString(whole, header + String.join("\n", lines.subList(1, 8)) + "\n", latin2);
    Files.writeString(
        whole.resolveSibling("reszta_2008.csv"),
        header + String.join("\n", lines.subList(8, lines.size())) + "\n",
        latin2);
    RunReport report = Workspaces.run(workspace);
    assertThat(report.filesRead()).isEqualTo(37);
    assertThat(report.rows()).isEqualTo(SampleRun.shared().report().rows());
    sameBytes(workspace);
  }

  /** An indicator that only the data can break, so that the run fails late. */
  private static void aRunThatFailsLeavesWhatWasPublished(Path workspace) throws Exception {
    Map<String, byte[]> before = Workspaces.content(workspace.resolve("out"));
    Path own = workspace.resolve("indicators/own.yml");
    Files.createDirectories(own.getParent());
    Files.writeString(
        own,
        """
        - id: impossible
          name: {pl: "Niemożliwe", en: "Impossible"}
          unit: participations
          numerator: {count: "1 / (age - age) > 1"}
        """);
    assertThatThrownBy(() -> Workspaces.run(workspace))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith(
            "the expression of impossible fails on the data: [DIVIDE_BY_ZERO] Division by zero.");
    Files.delete(own);
    assertThat(Workspaces.content(workspace.resolve("out")))
        .containsExactlyInAnyOrderEntriesOf(before);
    assertThat(workspace.resolve("out.next")).doesNotExist();
  }
}
