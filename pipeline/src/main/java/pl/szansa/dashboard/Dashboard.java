package pl.szansa.dashboard;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.model.Chart;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Output;

/**
 * Writes {@code dashboard/index.html}: one file that holds its data, pictures, style and script,
 * opens by double click and asks for nothing from a network.
 */
public final class Dashboard {

  private static final Texts WORDS = Texts.of("dashboard/texts.json");

  /** In this order; what runs at once depends only on those before it. */
  static final List<String> SCRIPTS =
      List.of(
          "data.js",
          "state.js",
          "words.js",
          "table.js",
          "combobox.js",
          "filters.js",
          "export.js",
          "shell.js",
          "charts/base.js",
          "charts/bars.js",
          "charts/rows.js",
          "charts/funnel.js",
          "charts/trend.js",
          "charts/map.js",
          "charts/spine.js",
          "charts/matrix.js",
          "charts/frontier.js",
          "views/shared.js",
          "views/overview.js",
          "views/map.js",
          "views/ranking.js",
          "views/funnel.js",
          "views/trend.js",
          "views/frontier.js",
          "views/office.js",
          "views/compare.js",
          "views/matrix.js",
          "views/peers.js",
          "views/values.js",
          "views/quality.js",
          "views/agreement.js",
          "views/pictures.js",
          "views/definitions.js",
          "views/accessibility.js");

  /** D3, which draws the interactive charts. */
  private static final String LIBRARY = "META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";

  public void write(Evaluation evaluation, List<Chart> charts, Output output) throws IOException {
    try (Writer to =
        new OutputStreamWriter(output.create("dashboard/index.html"), StandardCharsets.UTF_8)) {
      Page.render("dashboard/index.ftlh", model(evaluation, charts), to);
    }
  }

  private static Map<String, Object> model(Evaluation evaluation, List<Chart> charts) {
    String library = Page.resource(LIBRARY);
    String script = script();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("language", evaluation.language().tag());
    model.put("title", evaluation.title().in(evaluation.language()));
    model.put("notice", evaluation.notice().in(evaluation.language()));
    model.put("fingerprint", evaluation.fingerprint());
    model.put("version", evaluation.version());
    model.put("texts", WORDS.in(evaluation.language()));
    model.put("charts", charts.stream().map(Pictures::of).toList());
    model.put("style", style());
    model.put("library", library);
    model.put("libraryHash", hash(library));
    model.put("script", script);
    model.put("scriptHash", hash(script));
    PageValues values = new PageValues(evaluation);
    model.put("values", values.packed());
    model.put("submissions", Packing.of(DashboardData.submissions(evaluation)));
    model.put("data", DashboardData.json(evaluation, WORDS, values.description()));
    return model;
  }

  private static String style() {
    return Page.resource("dashboard/dashboard.css") + Page.resource("dashboard/charts/charts.css");
  }

  private static String script() {
    StringBuilder script = new StringBuilder("\"use strict\";\n");
    SCRIPTS.forEach(name -> script.append(Page.resource("dashboard/" + name)));
    return script.toString();
  }

  /** What the page's content security policy calls this script and no other. */
  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
