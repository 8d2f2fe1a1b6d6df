package pl.szansa.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Formats;
import pl.szansa.model.Language;
import pl.szansa.model.Plurals;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;

/** What came in, what of it counts, and what that means for the conclusions. */
public final class Quality {

  /** From this share of quarantined rows on, the report warns of conclusions about the office. */
  private static final BigDecimal CAUTION = new BigDecimal("0.05");

  /** An office's counts, formatted. */
  public record Row(
      String office,
      String files,
      String rows,
      String accepted,
      String quarantined,
      String share) {}

  private final Evaluation evaluation;
  private final Language language;
  private final Texts words;
  private final List<Submission> counted;
  private final Map<String, Tally> offices;

  Quality(Evaluation evaluation, Texts words) {
    this.evaluation = evaluation;
    this.language = evaluation.language();
    this.words = words;
    this.counted =
        evaluation.submissions().stream()
            .filter(s -> s.status() != SubmissionStatus.SUPERSEDED)
            .toList();
    this.offices =
        counted.stream()
            .collect(
                Collectors.groupingBy(
                    s -> name(s.office()),
                    TreeMap::new,
                    Collectors.collectingAndThen(Collectors.toList(), Tally::of)));
  }

  /** What was read, and what it means. */
  public List<String> sentences() {
    Tally all = Tally.of(counted);
    if (all.rows() == 0) {
      return List.of(words.say("readNothing", language, Map.of()));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(read(all));
    String meaning = all.quarantined() == 0 ? "meansNothingLost" : "meansLost";
    sentences.add(words.say(meaning, language, Map.of()));
    String doubtful =
        offices.entrySet().stream()
            .filter(e -> e.getValue().quarantinedShare().compareTo(CAUTION) > 0)
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    if (!doubtful.isEmpty()) {
      Map<String, String> places =
          Map.of("share", Formats.percent(CAUTION, language), "offices", doubtful);
      sentences.add(words.say("meansCaution", language, places));
    }
    return sentences;
  }

  /** Files and rows by office. */
  public List<Row> offices() {
    return offices.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList();
  }

  /** Issues by rule. */
  public List<Issues.Row> issues() {
    return Issues.of(counted, language, words);
  }

  private String read(Tally all) {
    long files = evaluation.submissions().size();
    long left = evaluation.submissions().stream().filter(s -> !s.current()).count();
    return words.say(
        "read",
        language,
        Map.of(
            "files", Plurals.counted(files, Plurals.FILES, language),
            "left", Formats.count(left, language),
            "rows", Formats.count(all.rows(), language),
            "accepted", Formats.count(all.accepted(), language),
            "quarantined", Formats.count(all.quarantined(), language),
            "share", Formats.percent(all.quarantinedShare(), language)));
  }

  private Row row(String office, Tally tally) {
    return new Row(
        office,
        Formats.count(tally.files(), language),
        Formats.count(tally.rows(), language),
        Formats.count(tally.accepted(), language),
        Formats.count(tally.quarantined(), language),
        tally.rows() == 0 ? "" : Formats.percent(tally.quarantinedShare(), language));
  }

  private String name(String office) {
    if (office.isEmpty()) {
      return words.say("severalOffices", language, Map.of());
    }
    return evaluation.areas(AreaLevel.OFFICE).stream()
        .filter(a -> a.code().equals(office))
        .findFirst()
        .map(Area::name)
        .map(n -> n.in(language))
        .orElse(office);
  }
}
