package pl.szansa.reports;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pl.szansa.charts.OfficeCharts;
import pl.szansa.dashboard.Page;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Chart;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Formats;
import pl.szansa.model.Language;
import pl.szansa.model.Output;
import pl.szansa.reports.chapters.Chapters;
import pl.szansa.reports.content.Report;

/**
 * Writes {@code reports/evaluation.html}, a report on all offices together, and {@code
 * reports/offices/<office>.html}, one on each: single files without a network, laid out for A4.
 */
public final class EvaluationReports {

  private static final Texts WORDS = Texts.of("reports/texts.json");

  private final Function<String, Language> languages;

  /**
   * @param languages which language an office reads
   */
  public EvaluationReports(Function<String, Language> languages) {
    this.languages = languages;
  }

  /**
   * @param charts of all offices together
   */
  public void write(Evaluation evaluation, List<Chart> charts, Output output) throws IOException {
    write(new Report(evaluation, all(evaluation), charts), "reports/evaluation.html", output);
    for (Area office : evaluation.areas(AreaLevel.OFFICE)) {
      Evaluation own = evaluation.in(languages.apply(office.code()));
      Report report = new Report(own, office, OfficeCharts.of(own, office));
      write(report, "reports/offices/" + office.code() + ".html", output);
    }
  }

  private static Area all(Evaluation evaluation) {
    return new Area(AreaLevel.COUNTRY, "all", evaluation.title(), "");
  }

  private static void write(Report report, String path, Output output) throws IOException {
    try (Writer to = new OutputStreamWriter(output.create(path), StandardCharsets.UTF_8)) {
      Page.render("reports/report.ftlh", model(report), to);
    }
  }

  private static Map<String, Object> model(Report report) {
    Evaluation evaluation = report.evaluation();
    Language language = report.language();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("language", language.tag());
    model.put("subject", report.area().name().in(language));
    model.put("title", evaluation.title().in(language));
    model.put("notice", evaluation.notice().in(language));
    model.put("coverage", Formats.period("all", evaluation.periods(), language));
    model.put("fingerprint", evaluation.fingerprint());
    model.put("version", evaluation.version());
    model.put("texts", WORDS.in(language));
    model.put("style", Page.resource("reports/report.css"));
    model.put("chapters", Chapters.of(report));
    return model;
  }
}
