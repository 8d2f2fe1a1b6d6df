package pl.szansa.reports;

import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import pl.szansa.dashboard.Page;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Formats;
import pl.szansa.model.Language;
import pl.szansa.reports.chapters.Chapters;
import pl.szansa.reports.content.Report;

/** A report as a page: one file that asks for nothing else. */
final class ReportPage {

  static final Texts WORDS = Texts.of("reports/texts.json");
  static final String STYLE = Page.resource("reports/report.css");

  private ReportPage() {}

  static String of(Report report) throws IOException {
    StringWriter page = new StringWriter(1 << 18);
    Page.render("reports/report.ftlh", model(report), page);
    return page.toString();
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
    model.put("style", STYLE);
    model.put("chapters", Chapters.of(report));
    return model;
  }
}
