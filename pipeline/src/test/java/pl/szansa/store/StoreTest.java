package pl.szansa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.hadoop.HadoopCatalog;
import org.apache.iceberg.types.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.InboxFile;
import pl.szansa.model.AppliedCorrection;
import pl.szansa.model.Consequence;
import pl.szansa.model.Coverage;
import pl.szansa.model.Issue;
import pl.szansa.model.IssueCount;
import pl.szansa.model.PublishedFigure;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;

/** The store, the log of submissions, and what is read back from them without Spark. */
final class StoreTest {

  private static final String SUPPORTS = "PESEL;Forma wsparcia;Od\n93111698132;staż;01.02.2014\n";

  @TempDir Path folder;

  @Test
  void rows_are_there_when_the_store_is_opened_again() {
    try (Stored stored = open("store")) {
      stored.add(file("radom/a.csv", SUPPORTS));
    }

    try (Stored stored = open("store")) {
      assertThat(stored.rows("supports")).hasSize(1);
      assertThat(stored.rows("participants")).isEmpty();
      stored.store.clearRows();
      assertThat(stored.rows("supports")).isEmpty();
    }
  }

  @Test
  void a_store_that_was_moved_is_made_anew() throws IOException {
    try (Stored stored = open("store")) {
      stored.add(file("radom/a.csv", SUPPORTS));
      new SubmissionLog(stored.store).commit(List.of(), "reading", "attempt");
    }
    Files.move(folder.resolve("store"), folder.resolve("moved"));

    try (Stored stored = open("moved")) {
      assertThat(stored.rows("supports")).isEmpty();
      assertThat(new SubmissionLog(stored.store).reading()).isEmpty();
      stored.add(file("radom/a.csv", SUPPORTS));
      assertThat(stored.rows("supports")).hasSize(1);
    }
    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.filter(p -> p.toString().contains("/store/"))).isEmpty();
    }
  }

  @Test
  void a_table_of_another_schema_is_made_anew() {
    String root = folder.resolve("store").toUri().toString();
    try (HadoopCatalog catalog = new HadoopCatalog(new Configuration(), root)) {
      catalog.createTable(
          TableIdentifier.of(Store.NAMESPACE, "supports"),
          new Schema(Types.NestedField.required(1, "old", Types.StringType.get())),
          PartitionSpec.unpartitioned());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }

    try (Stored stored = open("store")) {
      stored.add(file("radom/a.csv", SUPPORTS));
      assertThat(stored.rows("supports")).hasSize(1);
    }
  }

  @Test
  void the_log_gives_back_what_it_was_given() {
    Submission submission =
        new Submission(
            "id",
            "radom/ż.csv",
            "sha",
            "Arkusz1",
            "xlsx",
            "",
            "participants",
            "radom",
            LocalDate.of(2014, 6, 30),
            10,
            7,
            3,
            2,
            SubmissionStatus.ACCEPTED,
            "",
            List.of("person", "sex"),
            List.of(new Issue("UNKNOWN_COLUMN", "", "Wzrost", "pominięto", Consequence.WARN)),
            List.of(new IssueCount("VALUE_CODE", "sex", Consequence.QUARANTINE_ROW, 3, 5, "zła")),
            List.of(new Coverage("P/1", new TreeMap<>(Map.of(24156, 3L, 24170, 4L)))),
            List.of(new AppliedCorrection("radom.yml#1", 2)),
            "attempt");
    Submission undated =
        new Submission(
            "id2",
            "a.csv",
            "",
            "",
            "",
            "",
            "",
            "",
            null,
            0,
            0,
            0,
            0,
            SubmissionStatus.SUPERSEDED,
            "radom/ż.csv",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "");
    try (Stored stored = open("store")) {
      SubmissionLog log = new SubmissionLog(stored.store);
      assertThat(log.reading()).isEmpty();
      assertThat(log.read()).isEmpty();
      assertThat(log.snapshot()).containsEntry("submissions", -1L);

      log.commit(List.of(submission, undated), "reading 1", "attempt");
    }

    try (Stored stored = open("store")) {
      SubmissionLog log = new SubmissionLog(stored.store);
      assertThat(log.reading()).isEqualTo("reading 1");
      assertThat(log.read()).containsExactly(undated, submission);
      assertThat(log.snapshot().get("submissions")).isPositive();

      log.commit(List.of(undated), "reading 2", "attempt2");
      assertThat(log.read()).containsExactly(undated);
      assertThat(log.reading()).isEqualTo("reading 2");
      log.commit(List.of(), "", "attempt3");
      assertThat(log.read()).isEmpty();
    }
  }

  @Test
  void published_figures_are_those_of_current_submissions_in_order() {
    String header = "office_id,project,period_from,period_to,measure,unit,value,note\n";
    try (Stored stored = open("store")) {
      List<Submission> submissions =
          stored.add(
              file(
                  "b.csv",
                  header + "radom,Aktywność,2008-06,2014,participants,persons,2022,7 lat\n"),
              file(
                  "a.csv",
                  header + "glowno,,2014,2014,contracts,,91,\nglowno,,2014,2014,families,,,\n"));

      assertThat(PublishedFigures.read(stored.store, submissions))
          .containsExactly(
              new PublishedFigure(
                  "glowno", "glowno", "2014", "2014", "contracts", "", new BigDecimal("91.00"), ""),
              new PublishedFigure(
                  "radom",
                  "Aktywność",
                  "2008-06",
                  "2014",
                  "participants",
                  "persons",
                  new BigDecimal("2022.00"),
                  "7 lat"));
      assertThat(PublishedFigures.read(stored.store, submissions.subList(0, 1))).hasSize(1);
      assertThat(PublishedFigures.read(stored.store, List.of())).isEmpty();
    }
  }

  @Test
  void listed_offices_have_the_first_of_their_spellings() {
    String header = "Tytuł projektu;Nazwa beneficjenta;Wartość projektu;Dofinansowanie z EU\n";
    try (Stored stored = open("store")) {
      List<Submission> submissions =
          stored.add(
              file(
                  "l/1.csv",
                  header + "A;Gmina Biecz - OPS;1,00;1,00\nB;GMINA BIECZ / OPS;1,00;1,00\n"),
              file("l/2.csv", header + "C;PCPR w Kole;1,00;1,00\n"));

      assertThat(ListedOffices.names(stored.store, submissions))
          .containsExactly(
              java.util.Map.entry("gmina-biecz-ops", "GMINA BIECZ / OPS"),
              java.util.Map.entry("pcpr-w-kole", "PCPR w Kole"));
      assertThat(ListedOffices.names(stored.store, submissions.subList(1, 2)))
          .containsOnlyKeys("pcpr-w-kole");
      assertThat(ListedOffices.names(stored.store, List.of())).isEmpty();
    }
  }

  private Stored open(String name) {
    return new Stored(folder.resolve(name), Delivery.noReference());
  }

  private InboxFile file(String path, String text) {
    return Delivery.csv(folder.resolve("inbox"), path, text);
  }
}
