package pl.szansa.reports;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.szansa.dashboard.Page;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Formats;
import pl.szansa.model.Language;
import pl.szansa.model.Output;
import pl.szansa.model.Plurals;
import pl.szansa.model.Text;

/** Writes {@code reports/index.html}: every report in one table, to be found with a browser. */
final class ReportIndex {

  private static final Text REPORTS = new Text("raport|raporty|raportów", "report|reports");
  private static final Map<Language, Text> NAMES =
      Map.of(
          Language.PL, new Text("polski", "Polish"),
          Language.EN, new Text("angielski", "English"));
  private static final String FOLDER = "reports/";
  private static final int KILOBYTE = 1024;

  /**
   * A line of the list.
   *
   * @param lang of the report
   * @param path without suffix, relative to the list
   * @param pdf size in words, empty where there is none
   */
  public record Line(
      String name,
      String code,
      String place,
      String lang,
      String language,
      String path,
      String html,
      String pdf) {}

  private ReportIndex() {}

  static void write(Evaluation evaluation, List<Written> written, Output output)
      throws IOException {
    Language language = evaluation.language();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("language", language.tag());
    model.put("title", evaluation.title().in(language));
    model.put("notice", evaluation.notice().in(language));
    model.put("fingerprint", evaluation.fingerprint());
    model.put("version", evaluation.version());
    model.put("texts", ReportPage.WORDS.in(language));
    model.put("style", ReportPage.STYLE);
    model.put("counted", Plurals.counted(written.size(), REPORTS, language));
    model.put("lines", lines(evaluation, written));
    try (Writer to =
        new OutputStreamWriter(output.create("reports/index.html"), StandardCharsets.UTF_8)) {
      Page.render("reports/index.ftlh", model, to);
    }
  }

  private static List<Line> lines(Evaluation evaluation, List<Written> written) {
    Map<String, Area> places =
        evaluation.areas(AreaLevel.VOIVODESHIP).stream()
            .collect(Collectors.toMap(Area::code, Function.identity()));
    return written.stream().map(w -> line(w, places, evaluation.language())).toList();
  }

  private static Line line(Written written, Map<String, Area> places, Language language) {
    Subject subject = written.subject();
    Area place = places.get(subject.area().parent());
    return new Line(
        subject.name(),
        subject.isRegion() ? "" : subject.area().code(),
        place == null ? "" : place.name().in(language),
        subject.language().tag(),
        NAMES.get(subject.language()).in(language),
        subject.path().substring(FOLDER.length()),
        size(written.html(), language),
        written.pdf() == 0 ? "" : size(written.pdf(), language));
  }

  private static String size(long bytes, Language language) {
    return Formats.count((bytes + KILOBYTE - 1) / KILOBYTE, language) + "\u00a0kB";
  }
}
