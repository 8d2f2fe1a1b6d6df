package pl.szansa.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.Header;
import pl.szansa.ingest.Sheet;
import pl.szansa.model.Issue;
import pl.szansa.model.IssueCount;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;

/** Counts the rows and issues of one sheet while it is read. */
final class SubmissionTally {

  private record Kind(String code, String field) {}

  private final Sheet sheet;
  private final String id;
  private final String attempt;
  private final List<Issue> issues;
  private final Map<Kind, IssueCount> counts = new LinkedHashMap<>();
  private long rows;
  private long quarantined;
  private long warned;
  private LocalDate latest;

  SubmissionTally(Sheet sheet, String id, String attempt, List<Issue> issues) {
    this.sheet = sheet;
    this.id = id;
    this.attempt = attempt;
    this.issues = new ArrayList<>(issues);
  }

  /** The issue that rejects the whole file, if there is one; it is every row's issue too. */
  Optional<Issue> fileIssue() {
    return issues.stream().filter(SubmissionWriter::rejects).findFirst();
  }

  void count(CanonicalRow row) {
    rows++;
    if (row.quarantined()) {
      quarantined++;
    } else {
      warned += row.issues().isEmpty() ? 0 : 1;
      noteDates(row);
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
    for (int i = 0; i < row.table().storedFields().size(); i++) {
      if (row.value(i) instanceof LocalDate date && (latest == null || date.isAfter(latest))) {
        latest = date;
      }
    }
  }

  Submission submission() {
    SubmissionStatus status =
        sheet.header().isEmpty()
            ? SubmissionStatus.UNREADABLE
            : fileIssue().isPresent() ? SubmissionStatus.REJECTED : SubmissionStatus.ACCEPTED;
    return submission(status, rows - quarantined, quarantined);
  }

  /** A file that could not be read to its end: what was read of it does not count. */
  Submission brokenOff(Issue issue) {
    issues.add(issue);
    warned = 0;
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
        AsOf.fromName(sheet.file().name()).orElse(latest),
        rows,
        accepted,
        putAside,
        warned,
        status,
        "",
        sheet.header().map(Header::fields).orElse(List.of()),
        issues,
        List.copyOf(counts.values()),
        attempt);
  }
}
