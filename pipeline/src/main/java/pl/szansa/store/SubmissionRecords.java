package pl.szansa.store;

import static org.apache.iceberg.types.Types.NestedField.optional;
import static org.apache.iceberg.types.Types.NestedField.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.iceberg.Schema;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.types.Types;
import pl.szansa.model.AppliedCorrection;
import pl.szansa.model.Consequence;
import pl.szansa.model.Coverage;
import pl.szansa.model.Issue;
import pl.szansa.model.IssueCount;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;

/** Submissions as rows of the table {@code submissions}, and back. */
final class SubmissionRecords {

  private static final Types.StructType ISSUE = StoreSchemas.issue(200);
  private static final Types.StructType COUNT =
      Types.StructType.of(
          required(301, "code", Types.StringType.get()),
          required(302, "field", Types.StringType.get()),
          required(303, "consequence", Types.StringType.get()),
          required(304, "rows", Types.LongType.get()),
          required(305, "first_line", Types.LongType.get()),
          required(306, "message", Types.StringType.get()));
  private static final Types.StructType COVERAGE =
      Types.StructType.of(
          required(401, "project", Types.StringType.get()),
          required(
              402,
              "months",
              Types.MapType.ofRequired(403, 404, Types.IntegerType.get(), Types.LongType.get())));
  private static final Types.StructType CORRECTION =
      Types.StructType.of(
          required(451, "id", Types.StringType.get()), required(452, "rows", Types.LongType.get()));

  static final Schema SCHEMA =
      new Schema(
          required(1, "id", Types.StringType.get()),
          required(2, "path", Types.StringType.get(), "relative to the inbox"),
          required(3, "sha256", Types.StringType.get()),
          required(4, "sheet", Types.StringType.get()),
          required(5, "format", Types.StringType.get()),
          required(6, "encoding", Types.StringType.get()),
          required(7, "entity", Types.StringType.get(), "table that its rows went to"),
          required(8, "office", Types.StringType.get()),
          optional(9, "as_of", Types.DateType.get(), "the state of affairs that it describes"),
          required(10, "rows", Types.LongType.get()),
          required(11, "accepted", Types.LongType.get()),
          required(12, "quarantined", Types.LongType.get()),
          required(13, "warned", Types.LongType.get()),
          required(14, "status", Types.StringType.get()),
          required(15, "superseded_by", Types.StringType.get()),
          required(16, "fields", Types.ListType.ofRequired(100, Types.StringType.get())),
          required(17, "issues", Types.ListType.ofRequired(101, ISSUE)),
          required(18, "issue_counts", Types.ListType.ofRequired(102, COUNT)),
          required(19, "coverage", Types.ListType.ofRequired(103, COVERAGE)),
          required(20, "corrections", Types.ListType.ofRequired(104, CORRECTION)),
          required(21, "run", Types.StringType.get(), "the attempt that read it"));

  private SubmissionRecords() {}

  static Record of(Submission s) {
    Record r = GenericRecord.create(SCHEMA);
    Object[] columns = {
      s.id(),
      s.path(),
      s.sha256(),
      s.sheet(),
      s.format(),
      s.encoding(),
      s.entity(),
      s.office(),
      s.asOf(),
      s.rows(),
      s.accepted(),
      s.quarantined(),
      s.warned(),
      s.status().name(),
      s.supersededBy(),
      s.fields(),
      s.issues().stream().map(i -> of(i, ISSUE)).toList(),
      s.issueCounts().stream().map(SubmissionRecords::of).toList(),
      s.coverage().stream().map(SubmissionRecords::of).toList(),
      s.corrections().stream().map(SubmissionRecords::of).toList(),
      s.run()
    };
    for (int i = 0; i < columns.length; i++) {
      r.set(i, columns[i]);
    }
    return r;
  }

  static Record of(Issue issue, Types.StructType type) {
    Record r = GenericRecord.create(type);
    r.set(0, issue.code());
    r.set(1, issue.field());
    r.set(2, issue.value());
    r.set(3, issue.message());
    r.set(4, issue.consequence().name());
    return r;
  }

  private static Record of(IssueCount count) {
    Record r = GenericRecord.create(COUNT);
    r.set(0, count.code());
    r.set(1, count.field());
    r.set(2, count.consequence().name());
    r.set(3, count.rows());
    r.set(4, count.firstLine());
    r.set(5, count.message());
    return r;
  }

  private static Record of(Coverage coverage) {
    Record r = GenericRecord.create(COVERAGE);
    r.set(0, coverage.project());
    r.set(1, coverage.months());
    return r;
  }

  private static Record of(AppliedCorrection correction) {
    Record r = GenericRecord.create(CORRECTION);
    r.set(0, correction.id());
    r.set(1, correction.rows());
    return r;
  }

  static Submission submission(Record r) {
    return new Submission(
        text(r, "id"),
        text(r, "path"),
        text(r, "sha256"),
        text(r, "sheet"),
        text(r, "format"),
        text(r, "encoding"),
        text(r, "entity"),
        text(r, "office"),
        (LocalDate) r.getField("as_of"),
        number(r, "rows"),
        number(r, "accepted"),
        number(r, "quarantined"),
        number(r, "warned"),
        SubmissionStatus.valueOf(text(r, "status")),
        text(r, "superseded_by"),
        list(r, "fields").stream().map(Object::toString).toList(),
        list(r, "issues").stream().map(i -> issue((Record) i)).toList(),
        list(r, "issue_counts").stream().map(c -> count((Record) c)).toList(),
        list(r, "coverage").stream().map(c -> coverage((Record) c)).toList(),
        list(r, "corrections").stream().map(c -> correction((Record) c)).toList(),
        text(r, "run"));
  }

  static Issue issue(Record r) {
    return new Issue(
        text(r, "code"),
        text(r, "field"),
        text(r, "value"),
        text(r, "message"),
        Consequence.valueOf(text(r, "consequence")));
  }

  private static IssueCount count(Record r) {
    return new IssueCount(
        text(r, "code"),
        text(r, "field"),
        Consequence.valueOf(text(r, "consequence")),
        number(r, "rows"),
        number(r, "first_line"),
        text(r, "message"));
  }

  private static Coverage coverage(Record r) {
    SortedMap<Integer, Long> months = new TreeMap<>();
    ((Map<?, ?>) r.getField("months")).forEach((m, n) -> months.put((Integer) m, (Long) n));
    return new Coverage(text(r, "project"), months);
  }

  private static AppliedCorrection correction(Record r) {
    return new AppliedCorrection(text(r, "id"), number(r, "rows"));
  }

  private static String text(Record r, String column) {
    return (String) r.getField(column);
  }

  private static long number(Record r, String column) {
    return (Long) r.getField(column);
  }

  private static List<?> list(Record r, String column) {
    return (List<?>) r.getField(column);
  }
}
