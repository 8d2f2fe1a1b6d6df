package pl.szansa;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.history.Run;
import pl.szansa.ingest.InboxFile;
import pl.szansa.ingest.InboxProblem;
import pl.szansa.model.Consequence;
import pl.szansa.model.Language;
import pl.szansa.model.OfficeFinding;
import pl.szansa.model.Output;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;
import pl.szansa.model.Text;

/**
 * What went in, what came out and how long it took: {@code out/run.json} and the end of a run.
 *
 * @param fingerprint of the result
 * @param version of the program
 * @param started when the job began
 * @param effort time and memory that it took
 * @param filesRead files read in this run
 * @param filesUnchanged files that were read in an earlier run
 * @param submissions everything that counts, by path
 * @param problems one sentence per file or folder that could not be used
 * @param values number of indicator values by status
 * @param findings what only several files together show
 * @param snapshots Iceberg snapshot per table
 */
public record RunReport(
    String fingerprint,
    String version,
    Instant started,
    Effort effort,
    int filesRead,
    int filesUnchanged,
    List<Submission> submissions,
    List<String> problems,
    Map<String, Long> values,
    List<OfficeFinding> findings,
    Map<String, Long> snapshots) {

  private static final Text SAME_CONTENT =
      new Text(
          "Ta sama treść co w pliku %s. Policzono ją raz.",
          "The same content as in %s. It was counted once.");

  public long rows() {
    return submissions.stream().mapToLong(Submission::rows).sum();
  }

  public long accepted() {
    return submissions.stream().mapToLong(Submission::accepted).sum();
  }

  public long quarantined() {
    return submissions.stream().mapToLong(Submission::quarantined).sum();
  }

  /** One sentence per file or folder that could not be used: folders first, then by path. */
  static List<String> problems(
      List<InboxProblem> unopened, List<Submission> submissions, Language language) {
    List<String> problems = new ArrayList<>();
    unopened.forEach(p -> problems.add("inbox/" + p.path() + ": " + p.problem().in(language)));
    for (Submission s : submissions) {
      String where = "inbox/" + s.path() + (s.sheet().isEmpty() ? "" : " [" + s.sheet() + "]");
      if (s.status() == SubmissionStatus.SUPERSEDED) {
        String same = String.format(SAME_CONTENT.in(language), "inbox/" + s.supersededBy());
        problems.add(where + ": " + same);
      }
      s.issues().stream()
          .filter(i -> i.consequence() == Consequence.REJECT_FILE)
          .forEach(i -> problems.add(where + ": " + i.message()));
    }
    return problems;
  }

  /**
   * What the history remembers of the run.
   *
   * @param options what the command line said
   */
  Run entry(Instant finished, Map<String, String> options) {
    return new Run(
        0,
        started,
        finished,
        fingerprint,
        version,
        filesRead,
        filesUnchanged,
        accepted(),
        quarantined(),
        values,
        options);
  }

  void write(List<InboxFile> inbox, Instant finished, Output out) throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("fingerprint", fingerprint);
    json.put("version", version);
    json.put("started", started.toString());
    json.put("finished", finished.toString());
    json.put("total_seconds", effort.seconds());
    json.put("seconds", effort.stages());
    json.put("rates", effort.rates());
    json.put("peak_memory_bytes", effort.peakMemory());
    json.put("files", Map.of("read", filesRead, "unchanged", filesUnchanged));
    json.put("rows", rowCounts());
    json.put("indicator_values", values);
    json.put("problems", problems);
    json.put("findings", findings);
    json.put("inputs", inbox.stream().map(RunReport::input).toList());
    json.put("submissions", submissions.stream().map(RunReport::submission).toList());
    json.put("snapshots", snapshots);
    json.put("engine", engine());
    try (OutputStream file = out.create("run.json")) {
      new ObjectMapper()
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .writeValue(file, json);
    }
  }

  private Map<String, Object> rowCounts() {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("read", rows());
    counts.put("accepted", accepted());
    counts.put("quarantined", quarantined());
    return counts;
  }

  private static Map<String, Object> input(InboxFile file) {
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("path", file.path());
    input.put("bytes", file.size());
    input.put("sha256", file.sha256());
    return input;
  }

  private static Map<String, Object> submission(Submission s) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("path", s.path());
    json.put("sheet", s.sheet());
    json.put("format", s.format());
    json.put("encoding", s.encoding());
    json.put("entity", s.entity());
    json.put("office", s.office());
    json.put("as_of", s.asOf() == null ? null : s.asOf().toString());
    json.put("rows", s.rows());
    json.put("accepted", s.accepted());
    json.put("quarantined", s.quarantined());
    json.put("warned", s.warned());
    json.put("status", s.status());
    json.put("superseded_by", s.supersededBy());
    json.put("corrections", s.corrections());
    json.put("issues", s.issues());
    json.put("issue_counts", s.issueCounts());
    return json;
  }

  private static Map<String, String> engine() {
    Map<String, String> engine = new LinkedHashMap<>();
    engine.put("spark", org.apache.spark.package$.MODULE$.SPARK_VERSION());
    engine.put("iceberg", org.apache.iceberg.IcebergBuild.version());
    engine.put("java", Runtime.version().toString());
    engine.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
    return engine;
  }
}
