package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.ChangeLog.Cause;
import pl.szansa.model.ChangeLog.What;
import pl.szansa.model.Formats;
import pl.szansa.model.Input.Kind;
import pl.szansa.model.Language;
import pl.szansa.reports.content.Block.Point;
import pl.szansa.reports.content.Report;

/**
 * Lists what became different in what the values are made from: files by office, all else singly.
 */
final class ChangedInputs {

  private static final int MOST_POINTS = 15;

  /** Up to so many files of an office are named. */
  private static final int MOST_NAMES = 3;

  private ChangedInputs() {}

  static List<Point> of(List<Cause> causes, Report report) {
    List<Point> points = new ArrayList<>();
    causes.stream()
        .filter(c -> c.kind() == Kind.SUBMISSION)
        .collect(Collectors.groupingBy(Cause::office, TreeMap::new, Collectors.toList()))
        .forEach((office, files) -> points.add(files(office, files, report)));
    causes.stream()
        .filter(c -> c.kind() != Kind.SUBMISSION)
        .forEach(c -> points.add(new Point(upper(named(c, report)), what(c, report) + ".")));
    if (points.size() <= MOST_POINTS) {
      return points;
    }
    int more = points.size() - MOST_POINTS;
    List<Point> shown = new ArrayList<>(points.subList(0, MOST_POINTS));
    shown.add(
        new Point(
            "", say("moreInputs", report, Map.of("number", Formats.count(more, lang(report))))));
    return shown;
  }

  private static Point files(String office, List<Cause> files, Report report) {
    String name = office.isEmpty() ? say("severalOffices", report, Map.of()) : name(office, report);
    String said =
        files.size() <= MOST_NAMES
            ? files.stream()
                .map(f -> Masking.hide(f.name()) + " \u2013 " + what(f, report))
                .collect(Collectors.joining("; "))
            : counts(files, report);
    return new Point(say("files", report, Map.of("office", name)), said + ".");
  }

  private static String name(String office, Report report) {
    return report.evaluation().areas(AreaLevel.OFFICE).stream()
        .filter(a -> a.code().equals(office))
        .findFirst()
        .map(a -> a.name().in(lang(report)))
        .orElse(office);
  }

  private static String counts(List<Cause> files, Report report) {
    Map<What, Long> counts =
        files.stream()
            .collect(Collectors.groupingBy(Cause::what, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(
            e ->
                say(
                    "counted",
                    report,
                    Map.of(
                        "what", e.getKey().label().in(lang(report)),
                        "number", Formats.count(e.getValue(), lang(report)))))
        .collect(Collectors.joining(", "));
  }

  /** What happened to an input, as far as it can be said. */
  private static String what(Cause cause, Report report) {
    String what = cause.what().label().in(lang(report));
    String detail = cause.detail().in(lang(report));
    return detail.isEmpty() ? what : say("told", report, Map.of("what", what, "detail", detail));
  }

  /** {@code ustawienie years}, {@code delivered file radom/2012.csv}. */
  static String named(Cause cause, Report report) {
    return say(
        "cause",
        report,
        Map.of("kind", cause.kind().label().in(lang(report)), "name", Masking.hide(cause.name())));
  }

  /** As {@link #named}, a file by its office where it is of one. */
  static String briefly(Cause cause, Report report) {
    return cause.office().isEmpty()
        ? named(cause, report)
        : say(
            "cause",
            report,
            Map.of(
                "kind", cause.kind().label().in(lang(report)),
                "name", name(cause.office(), report)));
  }

  private static String upper(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String say(String key, Report report, Map<String, String> places) {
    return ChangesChapter.WORDS.say(key, lang(report), places);
  }

  private static Language lang(Report report) {
    return report.language();
  }
}
