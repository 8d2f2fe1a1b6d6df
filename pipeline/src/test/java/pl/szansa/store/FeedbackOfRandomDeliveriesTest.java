package pl.szansa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.iceberg.data.Record;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.feedback.Read;
import pl.szansa.feedback.WriteFeedback;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.InboxFile;
import pl.szansa.model.Comparisons;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Language;
import pl.szansa.model.Provenance;
import pl.szansa.model.Submission;
import pl.szansa.model.TableSchema;
import pl.szansa.model.Text;

/** What offices get back of files that nobody has thought up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FeedbackOfRandomDeliveriesTest {

  private static final int FILES = 60;

  /** Files of three offices; every tenth lies in no office's folder. */
  private static final List<String> FOLDERS = List.of("radom/", "pionki/", "MOPS Łódź/");

  private Stored store;
  private List<Submission> submissions;
  private final Map<String, byte[]> workbooks = new TreeMap<>();

  @BeforeAll
  void readThemAll(@TempDir Path folder) throws IOException {
    List<InboxFile> files = new ArrayList<>();
    for (int seed = 0; seed < FILES; seed++) {
      String place = seed % 10 == 0 ? "" : FOLDERS.get(seed % FOLDERS.size());
      RandomDelivery delivery = new RandomDelivery(1000 + seed);
      files.add(Delivery.file(folder.resolve("inbox"), place + seed + ".csv", delivery.bytes()));
    }
    store = new Stored(folder.resolve("store"), Delivery.noReference());
    submissions = store.add(files.toArray(new InboxFile[0]));
    workbooks.putAll(written(store.store, submissions));
  }

  @AfterAll
  void close() {
    store.close();
  }

  private static Map<String, byte[]> written(Store store, List<Submission> submissions)
      throws IOException {
    Map<String, ByteArrayOutputStream> out = new ConcurrentSkipListMap<>();
    Evaluation evaluation =
        new Evaluation(
            new Text("Ocena", "Evaluation"),
            new Text("", ""),
            new Text("", ""),
            Language.PL,
            new Provenance("abc", "1", List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new IndicatorValues(List.of()),
            Comparisons.NONE,
            List.of(),
            submissions,
            Optional.empty(),
            List.of(),
            Optional.empty());
    new WriteFeedback(store, Delivery.noReference().offices(), office -> Language.PL)
        .write(
            evaluation,
            List.of(),
            path -> out.computeIfAbsent(path, p -> new ByteArrayOutputStream()));
    Map<String, byte[]> workbooks = new TreeMap<>();
    out.forEach((path, bytes) -> workbooks.put(path, bytes.toByteArray()));
    return workbooks;
  }

  @Test
  void rows_listed_are_the_rows_with_issues_each_once() {
    Map<String, Submission> byId = new HashMap<>();
    submissions.forEach(s -> byId.put(s.id(), s));
    List<String> withIssues = new ArrayList<>();
    for (TableSchema table : Dictionary.shipped().tables()) {
      for (Record row : store.rows(table.name())) {
        if (!((List<?>) row.getField("issues")).isEmpty()) {
          Submission s = byId.get(row.getField("submission"));
          withIssues.add(
              table.label().pl()
                  + " "
                  + s.path()
                  + " "
                  + row.getField("line")
                  + " "
                  + (row.getField("status").equals("accepted")
                      ? "przyjęty z ostrzeżeniem"
                      : "odłożony"));
        }
      }
    }
    List<String> listed = new ArrayList<>();
    for (byte[] workbook : workbooks.values()) {
      var sheets = Read.workbook(workbook);
      for (TableSchema table : Dictionary.shipped().tables()) {
        String label = table.label().pl();
        Read.table(sheets.getOrDefault(label, List.of()), "Plik")
            .forEach(
                r ->
                    listed.add(
                        label
                            + " "
                            + r.get("Plik")
                            + " "
                            + r.get("Wiersz")
                            + " "
                            + r.get("Skutek")));
      }
    }
    assertThat(withIssues).hasSizeGreaterThan(100);
    assertThat(listed).containsExactlyInAnyOrderElementsOf(withIssues);
  }

  @Test
  void every_file_is_told_to_its_office_with_rows_that_add_up() {
    Map<String, Map<String, String>> told = new HashMap<>();
    workbooks.forEach(
        (path, workbook) ->
            Read.table(Read.workbook(workbook).get("Podsumowanie"), "Plik")
                .forEach(file -> told.put(file.get("Plik"), file)));
    for (Submission s : submissions) {
      assertThat(told.get(s.path()))
          .as(s.path())
          .containsEntry("Wiersze", Long.toString(s.accepted() + s.quarantined()))
          .containsEntry("Przyjęte", Long.toString(s.accepted()))
          .containsEntry("Odłożone", Long.toString(s.quarantined()));
    }
    assertThat(workbooks.keySet())
        .contains("feedback/radom.xlsx", "feedback/pionki.xlsx", "feedback/mops-lodz.xlsx");
  }

  @Test
  void issues_add_up_to_those_of_the_files() {
    long counted =
        submissions.stream().flatMap(s -> s.issueCounts().stream()).mapToLong(c -> c.rows()).sum();
    long told =
        workbooks.values().stream()
            .flatMap(
                w ->
                    Read.table(Read.workbook(w).getOrDefault("Problemy", List.of()), "Kod")
                        .stream())
            .filter(i -> !i.get("Ile wierszy").isEmpty())
            .mapToLong(i -> Long.parseLong(i.get("Ile wierszy")))
            .sum();
    assertThat(told).isEqualTo(counted);
  }

  @Test
  void nothing_of_a_person_is_told() {
    String all = workbooks.values().stream().map(Read::workbook).toList().toString();
    for (String secret : RandomDelivery.SECRETS) {
      assertThat(all).doesNotContain(secret);
    }
  }

  @Test
  void the_same_store_gives_the_same_bytes() throws IOException {
    Map<String, byte[]> again = written(store.store, submissions);
    assertThat(again.keySet()).isEqualTo(workbooks.keySet());
    again.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(workbooks.get(path)));
  }
}
