package pl.szansa.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.apache.iceberg.io.CloseableGroup;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.Sheet;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Language;
import pl.szansa.model.TableSchema;
import pl.szansa.validate.RuleChoice;

/**
 * Checks and writes what is read in one task: one row in is one row stored, accepted or
 * quarantined, and one submission per sheet.
 */
final class SubmissionWriter extends CheckedSheets implements Closeable {

  private final Map<String, Table> tables;
  private final int task;
  private final String attempt;
  private final Map<String, RowFile> files = new TreeMap<>();
  private String submission;
  private RowFile file;

  SubmissionWriter(
      Map<String, Table> tables,
      Reference reference,
      RuleChoice choice,
      Language language,
      int task,
      String attempt) {
    super(reference, choice, language, attempt + "-" + task + "-", attempt);
    this.tables = tables;
    this.task = task;
    this.attempt = attempt;
  }

  @Override
  void begun(Sheet sheet, String id) {
    submission = id;
    file = null;
  }

  @Override
  void take(CanonicalRow row) throws IOException {
    if (file == null) {
      file = file(row.table());
      file.begin(submission);
    }
    file.write(row);
  }

  /** The file of a table, begun with its first row. */
  private RowFile file(TableSchema table) throws IOException {
    RowFile begun = files.get(table.name());
    if (begun == null) {
      begun = new RowFile(table, tables.get(table.name()), task, attempt);
      files.put(table.name(), begun);
    }
    return begun;
  }

  /** Closes the files of all tables. */
  Map<String, List<DataFile>> finish() throws IOException {
    Map<String, List<DataFile>> finished = new HashMap<>();
    for (var written : files.entrySet()) {
      finished.put(written.getKey(), new ArrayList<>(List.of(written.getValue().finish())));
    }
    return finished;
  }

  @Override
  public void close() throws IOException {
    try (CloseableGroup all = new CloseableGroup()) {
      files.values().forEach(all::addCloseable);
    }
  }
}
