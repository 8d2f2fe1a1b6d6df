package pl.szansa.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.Sheet;
import pl.szansa.ingest.columns.Header;
import pl.szansa.model.AppliedCorrection;
import pl.szansa.model.Consequence;
import pl.szansa.model.Coverage;
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
  private final List<Issue> issues;
  private final Map<Kind, IssueCount> counts = new LinkedHashMap<>();
  private final Map<String, SortedMap<Integer, Long>> coverage = new TreeMap<>();
  private final Map<String, Long> corrections = new TreeMap<>();
  private long rows;
  private long quarantined;
  private long warned;
  private LocalDate latest;

  SubmissionTally(Sheet sheet, String id, String attempt, List<Issue> issues) {
    this.sheet = sheet;
    this.id = id;
    this.attempt = attempt;
    this.issues = new ArrayList<>(issues);
    this.dated = sheet.header().map(h -> position(h, h.table().datedBy())).orElse(-1);
    this.project = sheet.header().map(h -> position(h, "project")).orElse(-1);
  }

  private static int position(Header header, String field) {
    TableSchema table = header.table();
    boolean known = table.storedFields().stream().anyMatch(f -> f.name().equals(field));
    return known ? table.position(field) : -1;
  }

  /** The issue that rejects the whole file, if there is one; it is every row's issue too. */
  Optional<Issue> fileIssue() {
    return issues.stream().filter(i -> i.consequence() == Consequence.REJECT_FILE).findFirst();
  }

  /** Something to be said of the sheet as a whole. */
  void note(Issue issue) {
    issues.add(issue);
  }

  void count(CanonicalRow row) {
    rows++;
    if (row.quarantined()) {
      quarantined++;
    } else {
      warned += row.issues().isEmpty() ? 0 : 1;
      noteDates(row);
    }
    row.corrections().forEach(c -> corrections.merge(c.id(), 1L, Long::sum));
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
    for (int i = 0; i < row.table().storedFields().size(); i++) {
      if (row.value(i) instanceof LocalDate date && (latest == null || date.isAfter(latest))) {
        latest = date;
      }
    }
    if (dated >= 0
        && row.value(dated) instanceof LocalDate date
        && project >= 0
        && row.value(project) instanceof String number) {
      coverage
          .computeIfAbsent(number, p -> new TreeMap<>())
          .merge(Coverage.month(date), 1L, Long::sum);
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
        coverage.entrySet().stream().map(c -> new Coverage(c.getKey(), c.getValue())).toList(),
        corrections.entrySet().stream()
            .map(c -> new AppliedCorrection(c.getKey(), c.getValue()))
            .toList(),
        attempt);
  }
}
