package pl.szansa.model;

import java.time.LocalDate;
import java.util.List;

/**
 * One delivered file or sheet.
 *
 * @param id unique within the store
 * @param path relative to the inbox, with {@code /}
 * @param sha256 hash of the file's bytes, 64 hex digits
 * @param sheet sheet name; in an archive the path of the file, then the sheet's name; else empty
 * @param format label of the kind of file, as in {@code csv}
 * @param encoding IANA name, empty for spreadsheets
 * @param entity table that its rows went to, empty if unreadable
 * @param office office_id, or empty where the rows say it themselves
 * @param asOf the state of affairs that the file describes: from its name, else its latest date
 * @param rows data rows read
 * @param accepted rows stored as accepted
 * @param quarantined rows stored as quarantined
 * @param warned rows accepted with a warning
 * @param status what became of it
 * @param supersededBy path of the file that replaces it, empty otherwise
 * @param fields canonical fields that the file has a column for
 * @param issues issues of the file as a whole
 * @param issueCounts rows per issue code
 * @param coverage what it holds of each project, by project
 * @param corrections declared corrections that changed its rows, by id
 * @param run the attempt that read it
 */
public record Submission(
    String id,
    String path,
    String sha256,
    String sheet,
    String format,
    String encoding,
    String entity,
    String office,
    LocalDate asOf,
    long rows,
    long accepted,
    long quarantined,
    long warned,
    SubmissionStatus status,
    String supersededBy,
    List<String> fields,
    List<Issue> issues,
    List<IssueCount> issueCounts,
    List<Coverage> coverage,
    List<AppliedCorrection> corrections,
    String run)
    implements java.io.Serializable {

  public Submission {
    fields = List.copyOf(fields);
    issues = List.copyOf(issues);
    issueCounts = List.copyOf(issueCounts);
    coverage = List.copyOf(coverage);
    corrections = List.copyOf(corrections);
  }

  /** Whether its rows count. */
  public boolean current() {
    return status == SubmissionStatus.ACCEPTED;
  }

  /** The same under other names. */
  public Submission named(String otherPath, String otherSheet, String otherReplacement) {
    return new Submission(
        id,
        otherPath,
        sha256,
        otherSheet,
        format,
        encoding,
        entity,
        office,
        asOf,
        rows,
        accepted,
        quarantined,
        warned,
        status,
        otherReplacement,
        fields,
        issues,
        issueCounts,
        coverage,
        corrections,
        run);
  }
}
