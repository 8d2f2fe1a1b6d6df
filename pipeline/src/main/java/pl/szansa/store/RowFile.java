package pl.szansa.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.Table;
import org.apache.iceberg.io.OutputFileFactory;
import org.apache.spark.TaskContext;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.Cell;
import pl.szansa.model.Issue;
import pl.szansa.model.TableSchema;
import pl.szansa.store.columns.Column;
import pl.szansa.store.columns.ColumnFile;
import pl.szansa.store.columns.StoredValue;

/**
 * One new data file of a row table, which counts once it is committed. What a cell stores is made
 * once for all rows that share it.
 */
final class RowFile implements Closeable {

  private final Table table;
  private final RowValues values;
  private final ColumnFile file;
  private final Column[] fields;
  private final Column submissions;
  private final Column lines;
  private final Column statuses;
  private final Constant accepted = new Constant("accepted");
  private final Constant putAside = new Constant("quarantined");
  private Constant submission = new Constant("");
  private final List<Column> issues;
  private final Column originalFields;
  private final Column originalTexts;

  /**
   * @param task number that no other writer of the attempt has
   */
  RowFile(TableSchema schema, Table table, int task, String attempt) throws IOException {
    this.table = table;
    this.values = new RowValues(schema);
    var out =
        OutputFileFactory.builderFor(table, task, tried())
            .operationId(attempt)
            .format(FileFormat.PARQUET)
            .build()
            .newOutputFile()
            .encryptingOutputFile();
    this.file = new ColumnFile(out, table.schema());
    int own = schema.storedFields().size();
    List<Column> columns = file.columns();
    this.fields = columns.subList(0, own).toArray(Column[]::new);
    this.submissions = columns.get(own);
    this.lines = columns.get(own + 1);
    this.statuses = columns.get(own + 2);
    this.issues = columns.subList(own + 3, own + 8);
    this.originalFields = columns.get(own + 8);
    this.originalTexts = columns.get(own + 9);
  }

  /** Spark tries a failed task again, beside the file that the failed one left. */
  private static long tried() {
    TaskContext context = TaskContext.get();
    return context == null ? 0 : context.taskAttemptId();
  }

  /** The rows that follow are of this submission. */
  void begin(String id) {
    submission = new Constant(id);
  }

  void write(CanonicalRow row) throws IOException {
    if (row.quarantined()) {
      for (int i = 0; i < fields.length; i++) {
        fields[i].add(fields[i].value(values.ofPutAside(row, i)));
      }
    } else {
      for (int i = 0; i < fields.length; i++) {
        Cell cell = row.cell(i);
        if (fields[i].holds(cell.place())) {
          fields[i].add(cell.place());
        } else {
          fields[i].add(shared(cell, i));
        }
      }
    }
    submissions.add(submission.in(submissions));
    lines.addNumber(row.line());
    statuses.add((row.quarantined() ? putAside : accepted).in(statuses));
    if (row.issues().isEmpty()) {
      issues.forEach(column -> column.addNoElements(true));
      originalFields.addNoElements(false);
      originalTexts.addNoElements(false);
    } else {
      writeIssues(row.issues());
      writeOriginal(RowValues.original(row));
    }
    file.endRow();
  }

  private StoredValue shared(Cell cell, int position) {
    if (cell.stored() instanceof StoredValue kept && fields[position].holds(kept)) {
      return kept;
    }
    StoredValue made = fields[position].value(values.of(cell, position));
    cell.store(made);
    cell.place(made.place());
    return made;
  }

  private void writeIssues(List<Issue> found) {
    for (int i = 0; i < found.size(); i++) {
      Issue issue = found.get(i);
      element(issues.get(0), issue.code(), i);
      element(issues.get(1), issue.field(), i);
      element(issues.get(2), issue.value(), i);
      element(issues.get(3), issue.message(), i);
      element(issues.get(4), issue.consequence().name(), i);
    }
  }

  private void writeOriginal(Map<String, String> texts) {
    if (texts.isEmpty()) {
      originalFields.addNoElements(true);
      originalTexts.addNoElements(true);
    }
    int i = 0;
    for (var text : texts.entrySet()) {
      element(originalFields, text.getKey(), i);
      element(originalTexts, text.getValue(), i++);
    }
  }

  private static void element(Column column, String value, int place) {
    column.addElement(column.value(value), place == 0);
  }

  /** A text that stands in many rows. */
  private static final class Constant {

    private final String text;
    private StoredValue kept;

    Constant(String text) {
      this.text = text;
    }

    StoredValue in(Column column) {
      if (kept == null || !column.holds(kept)) {
        kept = column.value(text);
      }
      return kept;
    }
  }

  /** The finished file, with what Iceberg wants to know of it. */
  DataFile finish() throws IOException {
    return file.finish(table);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
