package pl.szansa.reports.chapters;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.szansa.model.ChangeLog.Cause;
import pl.szansa.model.ChangeLog.Change;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Input.Kind;
import pl.szansa.model.Language;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Column;
import pl.szansa.reports.content.Block.Presence;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Report;

/** Values before and after, with what can have moved them. */
final class ChangedFigures {

  private static final String NONE = "\u2013";

  private ChangedFigures() {}

  /** Whether a reader sees a difference: numbers are shown with few decimals. */
  static boolean visible(Change change, Language language) {
    return change.before().isEmpty()
        || change.after().isEmpty()
        || !Formats.value(change.before().get(), language)
            .equals(Formats.value(change.after().get(), language))
        || !Formats.interval(change.before().get(), language)
            .equals(Formats.interval(change.after().get(), language));
  }

  /**
   * @param caption key of the table's caption
   */
  static Table table(String caption, List<Change> changes, Report report) {
    return new Table(
        say(caption, report),
        Width.TEXT,
        List.of(
            Column.text(say("indicator", report)),
            Column.figures(say("before", report)),
            Column.figures(say("after", report)),
            Column.text(say("because", report))),
        changes.stream().map(c -> row(c, report)).toList());
  }

  private static Row row(Change change, Report report) {
    String id = change.place().indicator();
    String name =
        report
            .evaluation()
            .indicator(id)
            .map(Indicator::name)
            .map(n -> n.in(report.language()))
            .orElse(id);
    return Row.of(
        Cell.of(name),
        earlier(change, report.language()),
        change.after().isEmpty() ? absent(NONE) : report.cell(change.after()),
        Cell.of(because(change.causes(), report)));
  }

  /**
   * Not noted as printed: the annex of numbers is of this result's values. What is withheld now is
   * not told by what it was.
   */
  private static Cell earlier(Change change, Language language) {
    boolean withheld = change.after().filter(v -> v.status() == ValueStatus.SUPPRESSED).isPresent();
    return withheld
        ? absent(NONE)
        : change.before().map(v -> earlier(v, language)).orElse(absent(NONE));
  }

  private static Cell earlier(IndicatorValue value, Language language) {
    return value.status() == ValueStatus.VALUE
        ? Cell.of(Formats.value(value, language), Formats.interval(value, language))
        : absent(Formats.value(value, language));
  }

  private static Cell absent(String text) {
    return new Cell(text, "", Presence.ABSENT);
  }

  /** The only possible cause by its name, several by their kinds. */
  private static String because(List<Cause> causes, Report report) {
    if (causes.size() == 1) {
      Map<String, String> cause = Map.of("cause", ChangedInputs.briefly(causes.get(0), report));
      return ChangesChapter.WORDS.say("only", report.language(), cause);
    }
    Map<Kind, Long> kinds =
        causes.stream()
            .collect(Collectors.groupingBy(Cause::kind, TreeMap::new, Collectors.counting()));
    return kinds.entrySet().stream()
        .map(
            e ->
                ChangesChapter.WORDS.say(
                    "counted",
                    report.language(),
                    Map.of(
                        "what", say(e.getKey().name(), report),
                        "number", Formats.count(e.getValue(), report.language()))))
        .collect(Collectors.joining(", "));
  }

  private static String say(String key, Report report) {
    return ChangesChapter.WORDS.say(key, report.language(), Map.of());
  }
}
