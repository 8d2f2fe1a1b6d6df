package pl.szansa.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.iceberg.Schema;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.types.Types;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.ingest.values.CellReader;
import pl.szansa.model.Field;
import pl.szansa.model.Missing;
import pl.szansa.model.Privacy;
import pl.szansa.model.TableSchema;

/** Canonical rows of one sheet as records of their table. */
final class RowRecords {

  private static final Set<String> KEYS = Set.of("project", "office", "beneficiary");

  private final List<Field> fields;
  private final String submission;
  private final GenericRecord template;
  private final Types.StructType issue;

  RowRecords(TableSchema table, Schema schema, String submission) {
    this.fields = table.storedFields();
    this.submission = submission;
    this.template = GenericRecord.create(schema);
    this.issue = schema.findType(StoreSchemas.ISSUES).asListType().elementType().asStructType();
  }

  Record of(CanonicalRow row) {
    GenericRecord record = template.copy();
    int column = 0;
    for (; column < fields.size(); column++) {
      record.set(column, stored(row, column));
    }
    record.set(column++, submission);
    record.set(column++, row.line());
    record.set(column++, row.quarantined() ? "quarantined" : "accepted");
    record.set(column++, row.issues().stream().map(i -> SubmissionRecords.of(i, issue)).toList());
    record.set(column, row.issues().isEmpty() ? null : original(row));
    return record;
  }

  /** Coded fields keep the reason of an absence as a code of its own; a blank is never a "no". */
  private Object stored(CanonicalRow row, int column) {
    Field field = fields.get(column);
    Object value = row.value(column);
    if (value instanceof Missing reason) {
      return field.coded() ? reason.code() : null;
    }
    if (value == CellReader.UNREADABLE) {
      return null;
    }
    return field.coded() || field.privacy() == Privacy.IDENTIFIER
        ? value
        : withoutPersons(row, column, value);
  }

  /**
   * A cell may hold what belongs into another, a PESEL among the amounts. Numbers that join tables
   * are left alone in rows that count.
   */
  private Object withoutPersons(CanonicalRow row, int column, Object value) {
    if (row.quarantined() && row.doubtful()) {
      return null;
    }
    if (value instanceof String text) {
      return row.quarantined() || !KEYS.contains(fields.get(column).name())
          ? Masking.hide(text)
          : text;
    }
    String text = row.text(column);
    boolean sound = value instanceof LocalDate || text == null || shown(text, value).equals(text);
    return sound ? value : null;
  }

  /** What the file says by field, without identifiers and with persons masked. */
  static Map<String, String> original(CanonicalRow row) {
    List<Field> fields = row.table().storedFields();
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      String text = row.text(i);
      boolean kept = fields.get(i).privacy() == Privacy.NONE && !row.doubtful();
      if (kept && text != null && !text.isBlank()) {
        texts.put(fields.get(i).name(), Masking.shorten(shown(text.strip(), row.value(i))));
      }
    }
    return texts;
  }

  /** An amount of nine digits is no telephone. */
  private static String shown(String text, Object value) {
    return value instanceof BigDecimal && !Masking.names(text) ? text : Masking.hide(text);
  }
}
