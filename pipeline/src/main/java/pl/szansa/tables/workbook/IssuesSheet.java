package pl.szansa.tables.workbook;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.model.Consequence;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Issue;
import pl.szansa.model.IssueCount;
import pl.szansa.model.Language;
import pl.szansa.model.Submission;
import pl.szansa.model.Text;
import pl.szansa.validate.GeneralWording;
import pl.szansa.validate.RuleCatalogue;

/**
 * What the rules found in the files that count, the most frequent first; in the words of the rules,
 * without anything of a row.
 */
final class IssuesSheet {

  private static final Text RULE = new Text("Reguła", "Rule");
  private static final Text FIELD = new Text("Pole", "Field");
  private static final Text CONSEQUENCE = new Text("Skutek", "Consequence");
  private static final Text WORDING =
      new Text("Co jest nie tak i co zrobić", "What is wrong and what to do");

  private record Rule(String code, String table, String field, Consequence consequence) {}

  /** A rule's findings; of whole files there are no rows. */
  private record Found(Rule rule, long files, long rows) {

    Found and(Found other) {
      return new Found(rule, files + other.files, rows + other.rows);
    }
  }

  private IssuesSheet() {}

  static void write(Evaluation evaluation, Worksheet sheet) throws IOException {
    Language language = evaluation.language();
    new SheetTable<Found>(language)
        .texts(RULE, 30, f -> f.rule().code())
        .texts(FilesSheet.TABLE, 14, f -> FilesSheet.table(f.rule().table(), language))
        .texts(FIELD, 26, f -> field(f.rule(), language))
        .texts(CONSEQUENCE, 20, f -> consequence(f.rule().consequence()).in(language))
        .numbers(QualitySheet.ROWS, 11, NumberFormats.COUNT, f -> f.rows() == 0 ? null : f.rows())
        .numbers(QualitySheet.FILES, 10, NumberFormats.COUNT, Found::files)
        .texts(WORDING, 80, f -> wording(f.rule(), language))
        .write(sheet, found(evaluation.submissions()));
  }

  private static List<Found> found(List<Submission> submissions) {
    Map<Rule, Found> found = new LinkedHashMap<>();
    submissions.stream().filter(Tally::counts).forEach(s -> add(s, found));
    return found.values().stream()
        .sorted(
            Comparator.comparingLong((Found f) -> -f.rows())
                .thenComparing(f -> f.rule().code())
                .thenComparing(f -> f.rule().table())
                .thenComparing(f -> f.rule().field())
                .thenComparing(f -> f.rule().consequence()))
        .toList();
  }

  private static void add(Submission s, Map<Rule, Found> found) {
    for (Issue issue : s.issues()) {
      Rule rule = new Rule(issue.code(), s.entity(), issue.field(), issue.consequence());
      found.merge(rule, new Found(rule, 1, 0), Found::and);
    }
    for (IssueCount issue : s.issueCounts()) {
      Rule rule = new Rule(issue.code(), s.entity(), issue.field(), issue.consequence());
      found.merge(rule, new Found(rule, 1, issue.rows()), Found::and);
    }
  }

  /** An older version of the program may have found it in a field that there is no more. */
  private static String field(Rule rule, Language language) {
    return rule.table().isEmpty()
        ? rule.field()
        : Dictionary.shipped().table(rule.table()).fields().stream()
            .filter(f -> f.name().equals(rule.field()))
            .findFirst()
            .map(f -> f.label().in(language))
            .orElse(rule.field());
  }

  private static String wording(Rule rule, Language language) {
    boolean known = RuleCatalogue.rules().stream().anyMatch(r -> r.code().equals(rule.code()));
    return known
        ? GeneralWording.of(rule.code(), rule.table(), field(rule, language), language)
        : "";
  }

  private static Text consequence(Consequence consequence) {
    return switch (consequence) {
      case REJECT_FILE -> new Text("odrzucenie pliku", "file rejected");
      case QUARANTINE_ROW -> new Text("kwarantanna wiersza", "row quarantined");
      case WARN -> new Text("ostrzeżenie", "warning");
    };
  }
}
