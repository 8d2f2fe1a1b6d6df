package pl.szansa.tables.workbook;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.model.Consequence;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Issue;
import pl.szansa.model.IssueCount;
import pl.szansa.model.Language;
import pl.szansa.model.Submission;
import pl.szansa.model.Text;

/** What the rules found in the files that count, the most frequent first. */
final class IssuesSheet {

  private static final Text RULE = new Text("Reguła", "Rule");
  private static final Text CONSEQUENCE = new Text("Skutek", "Consequence");
  private static final Text EXAMPLE = new Text("Na przykład", "For example");

  private record Rule(String code, Consequence consequence) {}

  /** A rule's findings; of whole files there are no rows. */
  private record Found(Rule rule, String example, long files, long rows) {

    Found and(Found other) {
      return new Found(rule, example, files + other.files, rows + other.rows);
    }
  }

  private IssuesSheet() {}

  static void write(Evaluation evaluation, Worksheet sheet) throws IOException {
    Language language = evaluation.language();
    new SheetTable<Found>(language)
        .texts(RULE, 32, f -> f.rule().code())
        .texts(CONSEQUENCE, 22, f -> consequence(f.rule().consequence()).in(language))
        .numbers(QualitySheet.ROWS, 12, NumberFormats.COUNT, f -> f.rows() == 0 ? null : f.rows())
        .numbers(QualitySheet.FILES, 12, NumberFormats.COUNT, Found::files)
        .texts(EXAMPLE, 90, f -> Masking.hide(f.example()))
        .write(sheet, found(evaluation.submissions()));
  }

  private static List<Found> found(List<Submission> submissions) {
    Map<Rule, Found> found = new LinkedHashMap<>();
    submissions.stream().filter(Tally::counts).forEach(s -> of(s).forEach(f -> add(f, found)));
    return found.values().stream()
        .sorted(
            Comparator.comparingLong((Found f) -> -f.rows())
                .thenComparing(f -> f.rule().code())
                .thenComparing(f -> f.rule().consequence()))
        .toList();
  }

  private static void add(Found more, Map<Rule, Found> found) {
    found.merge(more.rule(), more, Found::and);
  }

  /** A rule's findings in one file, in several of its columns perhaps. */
  private static Iterable<Found> of(Submission submission) {
    Map<Rule, Found> found = new LinkedHashMap<>();
    for (Issue issue : submission.issues()) {
      Rule rule = new Rule(issue.code(), issue.consequence());
      found.putIfAbsent(rule, new Found(rule, issue.message(), 1, 0));
    }
    for (IssueCount issue : submission.issueCounts()) {
      Rule rule = new Rule(issue.code(), issue.consequence());
      Found more = new Found(rule, issue.message(), 1, issue.rows());
      found.merge(rule, more, (a, b) -> new Found(rule, a.example(), 1, a.rows() + b.rows()));
    }
    return found.values();
  }

  private static Text consequence(Consequence consequence) {
    return switch (consequence) {
      case REJECT_FILE -> new Text("odrzucenie pliku", "file rejected");
      case QUARANTINE_ROW -> new Text("kwarantanna wiersza", "row quarantined");
      case WARN -> new Text("ostrzeżenie", "warning");
    };
  }
}
