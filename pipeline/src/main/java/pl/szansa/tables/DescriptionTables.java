package pl.szansa.tables;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import pl.szansa.model.Area;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Indicator;
import pl.szansa.model.Issue;
import pl.szansa.model.IssueCount;
import pl.szansa.model.Output;
import pl.szansa.model.Submission;

/**
 * Writes what the codes of the other tables mean, {@code definitions.csv} and {@code areas.csv},
 * and what the values rest on, {@code submissions.csv} and {@code issues.csv}.
 */
public final class DescriptionTables {

  /** An issue of a file as a whole, or of rows of it; of a whole file, rows is null. */
  private record Found(
      Submission submission, String code, String field, String consequence, Long rows) {

    static Found of(Submission submission, Issue issue) {
      return new Found(submission, issue.code(), issue.field(), issue.consequence().name(), null);
    }

    static Found of(Submission submission, IssueCount issue) {
      return new Found(
          submission, issue.code(), issue.field(), issue.consequence().name(), issue.rows());
    }
  }

  private DescriptionTables() {}

  public static void write(Evaluation evaluation, Output out) throws IOException {
    definitions().write("definitions.csv", evaluation.indicators(), out);
    areas().write("areas.csv", evaluation.areas(), out);
    submissions().write("submissions.csv", evaluation.submissions(), out);
    issues()
        .write(
            "issues.csv",
            () -> evaluation.submissions().stream().flatMap(DescriptionTables::found).iterator(),
            out);
  }

  private static Stream<Found> found(Submission submission) {
    return Stream.concat(
        submission.issues().stream().map(i -> Found.of(submission, i)),
        submission.issueCounts().stream().map(i -> Found.of(submission, i)));
  }

  private static CsvTable<Indicator> definitions() {
    return new CsvTable<Indicator>()
        .column("indicator", Indicator::id)
        .column("family", Indicator::family)
        .column("name_pl", i -> i.name().pl())
        .column("name_en", i -> i.name().en())
        .column("definition_pl", i -> i.definition().pl())
        .column("definition_en", i -> i.definition().en())
        .column("source", Indicator::source)
        .column("unit", i -> i.unit().code())
        .column("direction", i -> i.direction().name().toLowerCase(Locale.ROOT))
        .column("interval", Indicator::interval)
        .column("smallest_base", Indicator::smallestBase)
        .column("part_of", Indicator::partOf);
  }

  private static CsvTable<Area> areas() {
    return new CsvTable<Area>()
        .column("area_level", a -> a.level().code())
        .column("area", Area::code)
        .column("name_pl", a -> a.name().pl())
        .column("name_en", a -> a.name().en())
        .column("voivodeship", Area::parent);
  }

  private static CsvTable<Submission> submissions() {
    return new CsvTable<Submission>()
        .column("path", Submission::path)
        .column("sheet", Submission::sheet)
        .column("sha256", Submission::sha256)
        .column("format", Submission::format)
        .column("encoding", Submission::encoding)
        .column("entity", Submission::entity)
        .column("office", Submission::office)
        .column("as_of", Submission::asOf)
        .column("status", s -> s.status().name())
        .column("superseded_by", Submission::supersededBy)
        .column("rows", Submission::rows)
        .column("accepted", Submission::accepted)
        .column("quarantined", Submission::quarantined)
        .column("warned", Submission::warned);
  }

  private static CsvTable<Found> issues() {
    return new CsvTable<Found>()
        .column("path", f -> f.submission().path())
        .column("sheet", f -> f.submission().sheet())
        .column("office", f -> f.submission().office())
        .column("code", Found::code)
        .column("field", Found::field)
        .column("consequence", Found::consequence)
        .column("rows", Found::rows);
  }
}
