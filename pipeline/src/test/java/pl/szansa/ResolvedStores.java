package pl.szansa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.RowDelta;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetReaders;
import org.apache.iceberg.hadoop.HadoopCatalog;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.parquet.Parquet;
import org.apache.iceberg.types.Types;
import org.apache.spark.sql.SparkSession;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.FileReader;
import pl.szansa.ingest.Inbox;
import pl.szansa.ingest.Reading;
import pl.szansa.ingest.corrections.Corrections;
import pl.szansa.ingest.privacy.PersonKeys;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Language;
import pl.szansa.model.Submission;
import pl.szansa.resolve.Resolve;
import pl.szansa.resolve.participations.OfficeYear;
import pl.szansa.store.Changes;
import pl.szansa.store.RowChanges;
import pl.szansa.store.Store;
import pl.szansa.store.StoreFiles;
import pl.szansa.store.SubmissionLog;
import pl.szansa.store.scan.Batch;
import pl.szansa.store.scan.ParquetRows;
import pl.szansa.validate.RuleChoice;

/** Stores that files are read into and resolved in, as a run does it, and what they hold then. */
final class ResolvedStores implements AutoCloseable {

  private final Path folder;
  private final SparkSession spark;
  private int attempts;

  ResolvedStores(Path folder) {
    this.folder = folder;
    this.spark = Engine.start("local[2]", folder.toUri().toString(), 1_000_000);
  }

  One open(String name) throws IOException {
    return new One(Files.createDirectories(folder.resolve(name)));
  }

  @Override
  public void close() {
    spark.stop();
  }

  /** One store and its inbox. */
  final class One implements AutoCloseable {

    private final Path root;
    private final Workspace workspace;
    private final Reference reference;
    private final Store store;

    /** By id, also of submissions that are gone. */
    private final Map<String, String> paths = new HashMap<>();

    private One(Path root) throws IOException {
      this.root = root;
      Files.createDirectories(root.resolve("inbox"));
      Files.createDirectories(root.resolve("reference"));
      Files.writeString(
          root.resolve("reference/offices.csv"),
          """
          office_id,name,teryt,aliases,kind
          radom,MOPS Radom,1463011,,welfare_centre
          pionki,MOPS Pionki,1425011,,welfare_centre
          """);
      this.workspace = Workspace.open(root.toString(), new Configuration());
      this.reference = Reference.read(workspace.fs(), workspace.reference());
      this.store = new Store(spark.sparkContext().hadoopConfiguration(), workspace.store());
    }

    /** Reads what is new or changed of an inbox, so that it counts. */
    List<Submission> read(Map<String, String> files) throws IOException {
      deliver(files);
      SubmissionLog log = new SubmissionLog(store);
      Changes changes =
          Changes.between(new Inbox(workspace.fs(), workspace.inbox()).list().files(), log.read());
      FileReader reader =
          new FileReader(
              new Reading(reference, List.of(), Corrections.none(), new PersonKeys(Delivery.KEY)));
      String attempt = "a" + attempts++;
      List<Submission> now = new ArrayList<>(changes.kept());
      now.addAll(
          new StoreFiles(spark, store, reader, reference, RuleChoice.SHIPPED, Language.PL)
              .read(changes.toRead(), attempt));
      now.addAll(changes.copies());
      now.sort(Comparator.comparing(Submission::path).thenComparing(Submission::sheet));
      log.commit(now, "reading", attempt);
      now.forEach(submission -> paths.put(submission.id(), submission.path()));
      return now;
    }

    private void deliver(Map<String, String> files) throws IOException {
      Path inbox = root.resolve("inbox");
      for (String path : Workspaces.content(inbox).keySet()) {
        if (!files.containsKey(path)) {
          Files.delete(inbox.resolve(path));
        }
      }
      for (var file : files.entrySet()) {
        Path path = inbox.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    }

    void resolve(Map<String, String> files) throws IOException {
      resolveBy("this program", files);
    }

    void resolveBy(String fingerprint, Map<String, String> files) throws IOException {
      List<Submission> submissions = read(files);
      resolver(fingerprint).resolve(submissions);
    }

    private Resolve resolver(String fingerprint) {
      return new Resolve(spark, store, reference, 2013, 2014, s -> Optional.empty(), fingerprint);
    }

    Map<OfficeYear, Long> begun() {
      return resolver("").begun();
    }

    Table table(String name) {
      try (HadoopCatalog catalog = new HadoopCatalog(new Configuration(), store.root())) {
        return catalog.loadTable(TableIdentifier.of(Store.NAMESPACE, name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Commits to the participations that change nothing in them. */
    void commitNothing(int times) {
      Table table = table("participations");
      Map<String, String> told = table.currentSnapshot().summary();
      for (int i = 0; i < times; i++) {
        RowDelta commit = table.newRowDelta();
        told.forEach(
            (name, value) -> {
              if (name.startsWith("szansa.")) {
                commit.set(name, value);
              }
            });
        RowChanges.note(commit, List.of());
        commit.commit();
      }
    }

    /** Whether the last commit of the participations resolved a part of them. */
    boolean partly() {
      return table("participations").currentSnapshot().summary().containsKey(RowChanges.TAKEN_BACK);
    }

    /** Rows of a resolved table as Iceberg reads them, with paths for the ids of submissions. */
    List<String> rows(String table) {
      try (CloseableIterable<Record> records = IcebergGenerics.read(table(table)).build()) {
        return told(records);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** All rows of files of participations. */
    List<String> rows(List<String> files) throws IOException {
      Table table = table("participations");
      List<String> rows = new ArrayList<>();
      for (String file : files) {
        try (CloseableIterable<Record> records =
            Parquet.read(table.io().newInputFile(file))
                .project(table.schema())
                .createReaderFunc(s -> GenericParquetReaders.buildReader(table.schema(), s))
                .build()) {
          rows.addAll(told(records));
        }
      }
      return rows;
    }

    @Override
    public void close() {
      store.close();
    }

    /** How many participations a scan finds. */
    int scanned() {
      Batch batch = new Batch(List.of("person"));
      int[] rows = {0};
      ParquetRows.parts(table("participations"), Long.MAX_VALUE)
          .forEach(
              part ->
                  ParquetRows.read(
                      part, new Configuration(), batch, () -> rows[0] += batch.rows()));
      return rows[0];
    }

    private List<String> told(Iterable<Record> records) {
      List<String> rows = new ArrayList<>();
      for (Record row : records) {
        Map<String, Object> cells = new TreeMap<>();
        for (Types.NestedField field : row.struct().fields()) {
          if (field.name().startsWith("_")) {
            continue; // where Iceberg found it
          }
          boolean source = field.name().endsWith("submission");
          Object cell = row.getField(field.name());
          cells.put(field.name(), source ? paths.get(cell) : cell);
        }
        rows.add(cells.toString());
      }
      return rows;
    }
  }
}
