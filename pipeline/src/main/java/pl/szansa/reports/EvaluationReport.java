package pl.szansa.reports;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.dashboard.Page;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Chart;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Formats;
import pl.szansa.model.Language;
import pl.szansa.model.Output;

/**
 * Writes {@code reports/evaluation.html}, a report for evaluators in the evaluation's language: one
 * file without a network, laid out for A4.
 */
public final class EvaluationReport {

  private static final Texts WORDS = Texts.of("reports/texts.json");

  public void write(Evaluation evaluation, List<Chart> charts, Output output) throws IOException {
    try (Writer to =
        new OutputStreamWriter(output.create("reports/evaluation.html"), StandardCharsets.UTF_8)) {
      Page.render("reports/evaluation.ftlh", model(evaluation, charts), to);
    }
  }

  private static Map<String, Object> model(Evaluation evaluation, List<Chart> charts) {
    Language language = evaluation.language();
    Quality quality = new Quality(evaluation, WORDS);
    Findings findings = new Findings(evaluation, WORDS);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("language", language.tag());
    model.put("title", evaluation.title().in(language));
    model.put("notice", evaluation.notice().in(language));
    model.put("coverage", Formats.period("all", evaluation.periods(), evaluation.language()));
    model.put("fingerprint", evaluation.fingerprint());
    model.put("version", evaluation.version());
    model.put("texts", WORDS.in(language));
    model.put("style", Page.resource("reports/evaluation.css"));
    model.put("summary", Summary.of(evaluation, findings, quality, WORDS));
    model.put("chapters", new Chapters(evaluation, charts, findings, WORDS).all());
    model.put("reconciliation", Agreement.of(evaluation, WORDS));
    model.put("quality", quality);
    model.put("method", Method.of(evaluation, WORDS));
    model.put("familyValues", Annex.ofFamilies(evaluation));
    model.put("keyValues", Annex.ofKeyFigures(evaluation));
    model.put("annexCut", Annex.cut(evaluation));
    return model;
  }
}
