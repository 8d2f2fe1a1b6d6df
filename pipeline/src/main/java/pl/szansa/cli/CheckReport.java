package pl.szansa.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.FileCheck;
import pl.szansa.cli.Terminal.Weight;
import pl.szansa.feedback.Fields;
import pl.szansa.feedback.StatusWords;
import pl.szansa.ingest.formats.FileKind;
import pl.szansa.model.Consequence;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Formats;
import pl.szansa.model.Issue;
import pl.szansa.model.IssueCount;
import pl.szansa.model.Language;
import pl.szansa.model.Plurals;
import pl.szansa.model.Submission;
import pl.szansa.model.Text;
import pl.szansa.store.AffectedRow;
import pl.szansa.validate.GeneralWording;

/** What {@code szansa check} says of a file: what it is, then what is wrong, the worst first. */
final class CheckReport {

  private static final Text TABLE = new Text("tabela: %s", "table: %s");
  private static final Text COUNTS =
      new Text(
          "%s: przyjęto %s (z ostrzeżeniem %s), odłożono %s",
          "%s: %s accepted (%s with a warning), %s put aside");
  private static final Text FINE = new Text("Wszystko w porządku.", "All is well.");
  private static final Text ROWS = new Text("wiersz|wiersze|wiersze", "line|lines");
  private static final Text PUT_ASIDE = new Text("odłożone: %s", "put aside: %s");
  private static final Text WARNED = new Text("z ostrzeżeniem: %s", "with a warning: %s");
  private static final Text MORE =
      new Text("… i jeszcze %s; wszystkie pokaże --all", "… and %s more; --all lists them");
  private static final Text UNLISTED =
      new Text("… i jeszcze %s, których się nie wylicza", "… and %s more that are not listed");
  private static final Text WRITTEN = new Text("Zapisano %s.", "Wrote %s.");

  private record Kind(String code, String field) {}

  /** A row and what of it a kind of issue is about. */
  private record Listed(long line, String message) {}

  private final Terminal terminal;
  private final Language language;
  private final int shown;

  /**
   * @param shown rows that are listed of each issue at most
   */
  CheckReport(Terminal terminal, Language language, int shown) {
    this.terminal = terminal;
    this.language = language;
    this.shown = shown;
  }

  void print(FileCheck.Result result) {
    for (Submission sheet : result.sheets()) {
      String name = sheet.sheet().isEmpty() ? "" : " [" + sheet.sheet() + "]";
      terminal.print(0, Weight.STRONG, result.file() + name);
      terminal.print(2, Weight.PLAIN, recognised(sheet));
      if (!sheet.entity().isEmpty()) {
        terminal.print(2, Weight.PLAIN, counts(sheet));
      }
      ofFile(sheet);
      ofRows(sheet, result.rows());
      terminal.blank();
    }
    terminal.flush();
  }

  void written(Path workbook) {
    terminal.print(0, Weight.PLAIN, String.format(WRITTEN.in(language), workbook));
    terminal.flush();
  }

  private String recognised(Submission s) {
    String table =
        s.entity().isEmpty()
            ? ""
            : String.format(
                TABLE.in(language), Dictionary.shipped().table(s.entity()).label().in(language));
    return Stream.of(
            FileKind.ofLabel(s.format()).title().in(language),
            s.encoding(),
            table,
            StatusWords.of(s, language))
        .filter(t -> !t.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String counts(Submission s) {
    return String.format(
        COUNTS.in(language),
        Plurals.counted(s.rows(), Plurals.ROWS, language),
        Formats.count(s.accepted(), language),
        Formats.count(s.warned(), language),
        Formats.count(s.quarantined(), language));
  }

  private void ofFile(Submission s) {
    if (s.issues().isEmpty() && s.issueCounts().isEmpty()) {
      terminal.print(2, Weight.PLAIN, FINE.in(language));
    }
    for (Issue issue : s.issues()) {
      terminal.blank();
      terminal.print(2, weight(issue.consequence()), issue.code());
      terminal.print(4, Weight.PLAIN, issue.message());
    }
  }

  private void ofRows(Submission s, List<AffectedRow> rows) {
    Map<Kind, List<Listed>> listed = new LinkedHashMap<>();
    rows.stream()
        .filter(r -> r.path().equals(s.path()) && r.sheet().equals(s.sheet()))
        .forEach(r -> r.issues().forEach(i -> list(r, i, listed)));
    s.issueCounts().stream()
        .filter(c -> c.consequence() != Consequence.REJECT_FILE)
        .sorted(
            java.util.Comparator.comparing(IssueCount::consequence)
                .thenComparing(IssueCount::rows, java.util.Comparator.reverseOrder()))
        .forEach(c -> print(s, c, listed.getOrDefault(new Kind(c.code(), c.field()), List.of())));
  }

  private static void list(AffectedRow row, Issue issue, Map<Kind, List<Listed>> listed) {
    listed
        .computeIfAbsent(new Kind(issue.code(), issue.field()), k -> new ArrayList<>())
        .add(new Listed(row.line(), issue.message()));
  }

  private void print(Submission s, IssueCount count, List<Listed> listed) {
    String field = Fields.label(s.entity(), count.field(), language);
    String general = GeneralWording.of(count.code(), s.entity(), field, language);
    Text what = count.consequence() == Consequence.WARN ? WARNED : PUT_ASIDE;
    String rows = Plurals.counted(count.rows(), Plurals.ROWS, language);
    terminal.blank();
    terminal.print(
        2,
        weight(count.consequence()),
        Stream.of(count.code(), field, String.format(what.in(language), rows))
            .filter(t -> !t.isEmpty())
            .collect(Collectors.joining(" · ")));
    if (listed.stream().map(Listed::message).distinct().count() > 1) {
      terminal.print(4, Weight.PLAIN, general);
    }
    places(listed);
    long more = count.rows() - Math.min(shown, listed.size());
    if (more > 0) {
      Text rest = listed.size() > shown ? MORE : UNLISTED;
      String text = String.format(rest.in(language), Formats.count(more, language));
      terminal.print(4, Weight.FAINT, text);
    }
  }

  /** Rows with the same message stand together: {@code lines 9, 12: …}. */
  private void places(List<Listed> listed) {
    Map<String, List<Long>> byMessage = new LinkedHashMap<>();
    listed.stream()
        .limit(shown)
        .forEach(l -> byMessage.computeIfAbsent(l.message(), m -> new ArrayList<>()).add(l.line()));
    byMessage.forEach(
        (message, lines) -> {
          String numbers = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
          String where = Plurals.form(lines.size(), ROWS, language) + " " + numbers;
          terminal.print(4, Weight.PLAIN, where + ": " + message);
        });
  }

  private static Weight weight(Consequence consequence) {
    return consequence == Consequence.WARN ? Weight.DOUBTFUL : Weight.BAD;
  }
}
