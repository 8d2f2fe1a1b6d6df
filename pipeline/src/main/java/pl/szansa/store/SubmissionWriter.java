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
  private final Map<String, TableWriter> writers = new TreeMap<>();
  private RowRecords records;

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
  void begun(Sheet sheet, String submission) {
    TableSchema table = sheet.header().orElseThrow().table();
    records = new RowRecords(table, tables.get(table.name()).schema(), submission);
  }

  @Override
  void take(CanonicalRow row) {
    String table = row.table().name();
    writers
        .computeIfAbsent(table, t -> new TableWriter(tables.get(t), task, attempt))
        .write(records.of(row));
  }

  /** Closes the files of all tables. */
  Map<String, List<DataFile>> finish() throws IOException {
    Map<String, List<DataFile>> files = new HashMap<>();
    for (var writer : writers.entrySet()) {
      writer
          .getValue()
          .finish()
          .ifPresent(file -> files.put(writer.getKey(), new ArrayList<>(List.of(file))));
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    for (TableWriter writer : writers.values()) {
      writer.close();
    }
  }
}
