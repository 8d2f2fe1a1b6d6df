package pl.szansa.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.Schema;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.types.Types;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.Masking;
import pl.szansa.ingest.values.CellReader;
import pl.szansa.model.Field;
import pl.szansa.model.Missing;
import pl.szansa.model.Privacy;
import pl.szansa.model.TableSchema;

/** Canonical rows of one sheet as records of their table. */
final class RowRecords {

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
      record.set(column, stored(fields.get(column), row.value(column)));
    }
    record.set(column++, submission);
    record.set(column++, row.line());
    record.set(column++, row.quarantined() ? "quarantined" : "accepted");
    record.set(column++, row.issues().stream().map(i -> SubmissionRecords.of(i, issue)).toList());
    record.set(column, row.quarantined() ? original(row) : null);
    return record;
  }

  /** Coded fields keep the reason of an absence as a code of its own; a blank is never a "no". */
  private static Object stored(Field field, Object value) {
    if (value instanceof Missing reason) {
      return field.coded() ? reason.code() : null;
    }
    return value == CellReader.UNREADABLE ? null : value;
  }

  private Map<String, String> original(CanonicalRow row) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      String text = row.text(i);
      if (text != null && !text.isBlank() && fields.get(i).privacy() == Privacy.NONE) {
        texts.put(fields.get(i).name(), Masking.mask(text.strip()));
      }
    }
    return texts;
  }
}
