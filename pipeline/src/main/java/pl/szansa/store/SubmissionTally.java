package pl.szansa.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.Sheet;
import pl.szansa.ingest.columns.Header;
import pl.szansa.ingest.corrections.RowCorrector;
import pl.szansa.model.AppliedCorrection;
import pl.szansa.model.Consequence;
import pl.szansa.model.Coverage;
import pl.szansa.model.Field;
import pl.szansa.model.FieldType;
import pl.szansa.model.Issue;
import pl.szansa.model.IssueCount;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;
import pl.szansa.model.TableSchema;

/** Counts the rows and issues of one sheet while it is read. */
final class SubmissionTally {

  private record Kind(String code, String field) {}

  private final Sheet sheet;
  private final String id;
  private final String attempt;
  private final int dated;
  private final int project;
  private final int[] dates;
  private final List<Issue> issues;
  private final Map<Kind, IssueCount> counts = new LinkedHashMap<>();
  private final Map<String, MonthCounts> coverage = new TreeMap<>();
  private final Map<String, Long> corrections = new TreeMap<>();
  private long rows;
  private long quarantined;
  private long warned;
  private LocalDate latest;
  private Issue rejecting;

  /** The project of the last row, and its months: most rows have that of the row before. */
  private String lastProject;

  private MonthCounts months;

  SubmissionTally(Sheet sheet, String id, String attempt, List<Issue> issues) {
    this.sheet = sheet;
    this.id = id;
    this.attempt = attempt;
    this.issues = new ArrayList<>(issues);
    this.dated = sheet.header().map(h -> position(h, h.table().datedBy())).orElse(-1);
    this.project = sheet.header().map(h -> position(h, "project")).orElse(-1);
    this.dates = sheet.header().map(h -> dates(h.table())).orElse(new int[0]);
    this.rejecting = rejecting(issues);
  }

  private static int position(Header header, String field) {
    TableSchema table = header.table();
    boolean known = table.storedFields().stream().anyMatch(f -> f.name().equals(field));
    return known ? table.position(field) : -1;
  }

  private static int[] dates(TableSchema table) {
    List<Field> fields = table.storedFields();
    return IntStream.range(0, fields.size())
        .filter(i -> fields.get(i).type() == FieldType.DATE)
        .toArray();
  }

  private static Issue rejecting(List<Issue> issues) {
    return issues.stream()
        .filter(i -> i.consequence() == Consequence.REJECT_FILE)
        .findFirst()
        .orElse(null);
  }

  /** The issue that rejects the whole file, if there is one; it is every row's issue too. */
  Optional<Issue> fileIssue() {
    return Optional.ofNullable(rejecting);
  }

  /** Adds the issue of the whole file, if there is one, to a row. */
  void reject(CanonicalRow row) {
    if (rejecting != null) {
      row.add(rejecting);
    }
  }

  /** Something to be said of the sheet as a whole. */
  void note(Issue issue) {
    issues.add(issue);
    rejecting = rejecting(issues);
  }

  void count(CanonicalRow row) {
    rows++;
    if (row.quarantined()) {
      quarantined++;
    } else {
      warned += row.issues().isEmpty() ? 0 : 1;
      noteDates(row);
    }
    for (RowCorrector.Applied applied : row.corrections()) {
      corrections.merge(applied.id(), 1L, Long::sum);
    }
    for (Issue issue : row.issues()) {
      counts.merge(
          new Kind(issue.code(), issue.field()),
          new IssueCount(
              issue.code(), issue.field(), issue.consequence(), 1, row.line(), issue.message()),
          (a, b) ->
              new IssueCount(
                  a.code(), a.field(), a.consequence(), a.rows() + 1, a.firstLine(), a.message()));
    }
  }

  private void noteDates(CanonicalRow row) {
    for (int i : dates) {
      if (row.value(i) instanceof LocalDate date && (latest == null || date.isAfter(latest))) {
        latest = date;
      }
    }
    if (dated >= 0
        && row.value(dated) instanceof LocalDate date
        && project >= 0
        && row.value(project) instanceof String number) {
      if (!number.equals(lastProject)) {
        lastProject = number;
        months = coverage.computeIfAbsent(number, p -> new MonthCounts());
      }
      months.add(Coverage.month(date));
    }
  }

  Submission submission() {
    SubmissionStatus status =
        sheet.header().isEmpty()
            ? SubmissionStatus.UNREADABLE
            : fileIssue().isPresent() ? SubmissionStatus.REJECTED : SubmissionStatus.ACCEPTED;
    boolean rejected = status == SubmissionStatus.REJECTED;
    return submission(status, rejected ? 0 : rows - quarantined, rejected ? rows : quarantined);
  }

  /** A file that could not be read to its end: what was read of it does not count. */
  Submission brokenOff(Issue issue) {
    issues.add(issue);
    return submission(SubmissionStatus.REJECTED, 0, rows);
  }

  private Submission submission(SubmissionStatus status, long accepted, long putAside) {
    return new Submission(
        id,
        sheet.file().path(),
        sheet.file().sha256(),
        sheet.sheet(),
        sheet.format(),
        sheet.encoding(),
        sheet.header().map(h -> h.table().name()).orElse(""),
        sheet.office(),
        AsOf.stated(sheet.sheet(), sheet.file().path()).orElse(latest),
        rows,
        accepted,
        putAside,
        accepted == 0 ? 0 : warned,
        status,
        "",
        sheet.header().map(Header::fields).orElse(List.of()),
        issues,
        List.copyOf(counts.values()),
        coverage.entrySet().stream()
            .map(c -> new Coverage(c.getKey(), c.getValue().rows()))
            .toList(),
        corrections.entrySet().stream()
            .map(c -> new AppliedCorrection(c.getKey(), c.getValue()))
            .toList(),
        attempt);
  }
}
