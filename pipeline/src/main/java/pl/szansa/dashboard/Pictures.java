package pl.szansa.dashboard;

import java.util.Map;
import pl.szansa.model.Chart;

/** Charts as templates want them. */
public final class Pictures {

  private Pictures() {}

  /** The chart with its SVG as an element, without the declarations of a document of its own. */
  public static Map<String, String> of(Chart chart) {
    return Map.of(
        "id", chart.id(),
        "title", chart.title(),
        "reading", chart.reading(),
        "indicator", chart.indicators().get(0),
        "indicators", String.join(" ", chart.indicators()),
        "svg", chart.svg().substring(chart.svg().indexOf("<svg")));
  }
}
