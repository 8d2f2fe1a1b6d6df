package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.ChangeLog;
import pl.szansa.model.ChangeLog.Cause;
import pl.szansa.model.ChangeLog.Change;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.Input.Kind;
import pl.szansa.model.Language;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Heading;
import pl.szansa.reports.content.Block.Paragraph;
import pl.szansa.reports.content.Block.Points;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** What became different since the last result, and why. */
final class ChangesChapter implements Chapter.Writer {

  static final Texts WORDS = Texts.of("reports/words/changes.json");

  /** Rows of the table of what is no key figure. */
  private static final int MOST_OTHERS = 12;

  @Override
  public Chapter write(Report report) {
    String title = WORDS.say("title", report.language(), Map.of());
    return new Chapter(
        "changes",
        title,
        report.evaluation().changes().map(log -> blocks(log, report)).orElse(List.of()));
  }

  private static List<Block> blocks(ChangeLog log, Report report) {
    Language language = report.language();
    List<Change> own =
        log.changes().stream()
            .filter(c -> c.place().level() == report.area().level())
            .filter(c -> c.place().area().equals(report.area().code()))
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(opening(log, own, report)));
    List<Cause> causes = report.ofOffice() ? of(own) : log.causes();
    if (!causes.isEmpty()) {
      blocks.add(new Heading(WORDS.say("inputs", language, Map.of())));
      blocks.add(new Points(ChangedInputs.of(causes, report)));
    }
    boolean everything = causes.stream().anyMatch(ChangesChapter::movesEverything);
    if (everything) {
      blocks.add(new Paragraph(WORDS.say("everything", language, Map.of())));
    }
    figures(own, everything ? 0 : MOST_OTHERS, report, blocks);
    return blocks;
  }

  private static String opening(ChangeLog log, List<Change> own, Report report) {
    String changed = Formats.count(own.size(), report.language());
    Map<String, String> places =
        Map.of(
            "previous", log.previous(),
            "differing", Formats.count(log.differing(), report.language()),
            "compared", Formats.count(log.compared(), report.language()),
            "changed", changed);
    String wording =
        report.ofOffice()
            ? own.isEmpty() ? "officeAlike" : "ofOffice"
            : log.differing() == 0 ? "alike" : "differing";
    return WORDS.say(wording, report.language(), places);
  }

  /** The causes of these changes, in their order. */
  private static List<Cause> of(List<Change> changes) {
    Set<Cause> causes = new LinkedHashSet<>();
    Set<List<Cause>> seen = new HashSet<>();
    changes.stream().map(Change::causes).filter(seen::add).forEach(causes::addAll);
    return causes.stream()
        .sorted(Comparator.comparing(Cause::kind).thenComparing(Cause::name))
        .toList();
  }

  private static boolean movesEverything(Cause cause) {
    return cause.kind() == Kind.PROGRAM
        || cause.kind() == Kind.DICTIONARY
        || cause.kind() == Kind.METHOD && cause.name().equals("reading");
  }

  private static void figures(
      List<Change> changes, int mostOthers, Report report, List<Block> blocks) {
    Language language = report.language();
    List<String> keys = report.keyFigures().stream().map(Indicator::id).toList();
    List<Change> key = changes.stream().filter(c -> keys.contains(id(c))).toList();
    List<Change> others = changes.stream().filter(c -> !keys.contains(id(c))).toList();
    if (!key.isEmpty()) {
      blocks.add(ChangedFigures.table("keyFigures", key, report));
    }
    String unchanged = unchanged(key, report);
    if (!changes.isEmpty() && !unchanged.isEmpty()) {
      blocks.add(new Paragraph(WORDS.say("unchanged", language, Map.of("names", unchanged))));
    }
    List<Change> shown =
        others.stream().filter(c -> ChangedFigures.visible(c, language)).limit(mostOthers).toList();
    if (!shown.isEmpty()) {
      blocks.add(ChangedFigures.table("others", shown, report));
    }
    int more = others.size() - shown.size();
    if (more > 0) {
      Map<String, String> number = Map.of("number", Formats.count(more, language));
      blocks.add(new Paragraph(WORDS.say("more", language, number)));
    }
  }

  private static String unchanged(List<Change> changed, Report report) {
    return report.keyFigures().stream()
        .filter(i -> changed.stream().noneMatch(c -> id(c).equals(i.id())))
        .map(i -> i.name().in(report.language()))
        .collect(Collectors.joining(", "));
  }

  private static String id(Change change) {
    return change.place().indicator();
  }
}
