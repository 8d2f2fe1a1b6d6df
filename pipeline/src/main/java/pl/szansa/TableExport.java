package pl.szansa;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Area;
import pl.szansa.model.Dictionary;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.Submission;
import pl.szansa.model.TableSchema;
import pl.szansa.model.UserError;
import pl.szansa.store.ListedOffices;
import pl.szansa.store.Store;
import pl.szansa.store.SubmissionLog;
import pl.szansa.tables.ExportedTables;
import pl.szansa.tables.Table;
import pl.szansa.tables.packages.DataPackage;
import pl.szansa.tables.packages.FileFormat;
import pl.szansa.tables.packages.MeasuredOutput;
import pl.szansa.tables.packages.WrittenFile;
import pl.szansa.tables.schema.ColumnSchema;
import pl.szansa.tables.schema.TableDescription;

/**
 * Writes the resolved tables of a workspace's last run as plain files, for those who may see rows
 * of persons. Never part of what the job publishes.
 */
public final class TableExport {

  /** Which tables are written. */
  public enum Depth {
    /** Those that indicators are computed over. */
    RESOLVED,
    /** And the accepted rows that these were made from. */
    ROWS
  }

  private static final List<String> SORTED_BY =
      List.of("office", "project", "person", "document_date", "submission", "line");

  private final Workspace workspace;
  private final Settings settings;
  private final Path folder;
  private final FileSystem fs;
  private final List<FileFormat> formats;
  private final Depth depth;
  private final Map<String, Long> rows = new LinkedHashMap<>();
  private final List<WrittenFile> files = new ArrayList<>();
  private final List<TableDescription> tables = new ArrayList<>();

  /**
   * @param out a folder that is not there yet or empty
   * @param formats of the files
   * @throws UserError if the workspace was not run, or the folder may not be written to
   */
  public TableExport(String workspace, String out, List<FileFormat> formats, Depth depth)
      throws IOException {
    Configuration hadoop = new Configuration();
    this.workspace = Workspace.open(workspace, hadoop);
    this.settings = this.workspace.settings();
    Path path = new Path(out);
    this.fs = path.getFileSystem(hadoop);
    this.folder = fs.makeQualified(path);
    this.formats = List.copyOf(formats);
    this.depth = depth;
    new ExportFolder(this.workspace, fs, folder).check();
  }

  /** Writes the folder whole or not at all; number of rows by table. */
  public Map<String, Long> export() throws IOException {
    try (SparkSession spark = Engine.start(null, workspace.store().toString(), Long.MAX_VALUE);
        Store store = new Store(spark.sparkContext().hadoopConfiguration(), workspace.store());
        Publication out = new Publication(fs, folder).clearedAtExit()) {
      List<Submission> submissions = new SubmissionLog(store).read();
      ExportedRows stored = new ExportedRows(spark);
      write(stored.of("participations"), ExportedTables.participations(), out);
      write(stored.of("finances"), ExportedTables.finances(), out);
      write(stored.projects(), ExportedTables.projects(), out);
      write(ExportedTables.offices(named(stored.offices(), store, submissions)), out);
      write(ExportedTables.submissions(submissions), out);
      if (depth == Depth.ROWS) {
        for (TableSchema table : Dictionary.shipped().tables()) {
          write(stored.accepted(table.name(), submissions), ExportedTables.rows(table), out);
        }
      }
      describe(out);
      out.publish();
    }
    return Collections.unmodifiableMap(rows);
  }

  private void describe(Publication out) throws IOException {
    new DataPackage(
            "szansa-participations",
            settings.title(),
            ExportReadme.WARNING,
            settings.contact(),
            new LastRun(workspace).provenance())
        .write(tables, files, settings.language(), out);
    new ExportReadme(settings.language()).write(rows, formats, out);
  }

  private List<Area> named(List<String> offices, Store store, List<Submission> submissions) {
    Reference reference =
        Reference.read(workspace.fs(), workspace.reference(), settings.reference());
    AreaNames names =
        new AreaNames(
            reference.offices(), ListedOffices.names(store, submissions), PeerGroups.NONE);
    return offices.stream().map(names::office).toList();
  }

  /** One partition, sorted on disk where it does not fit, gives one file of the same bytes. */
  private void write(Dataset<Row> data, TableDescription table, Publication out)
      throws IOException {
    List<String> columns = table.columns().stream().map(ColumnSchema::name).toList();
    ExportTask task = new ExportTask(table, formats, out.folder().toString());
    List<Row> written = new ArrayList<>();
    written.addAll(
        data.select(columns.stream().map(name -> col(name)).toArray(Column[]::new))
            .coalesce(1)
            .sortWithinPartitions(
                SORTED_BY.stream()
                    .filter(columns::contains)
                    .map(name -> col(name))
                    .toArray(Column[]::new))
            .mapPartitions(task, Encoders.row(ExportTask.WRITTEN))
            .collectAsList());
    if (written.isEmpty()) {
      // without a partition there is no task
      task.call(Collections.emptyIterator()).forEachRemaining(written::add);
    }
    written.forEach(row -> files.add(ExportTask.file(row)));
    rows.put(table.name(), written.get(0).getLong(3));
    tables.add(table);
  }

  private void write(Table.Filled table, Publication out) throws IOException {
    MeasuredOutput measured = new MeasuredOutput(out);
    rows.put(table.description().name(), table.write(formats, measured));
    files.addAll(measured.written());
    tables.add(table.description());
  }
}
