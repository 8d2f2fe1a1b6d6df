package pl.szansa.charts.offices;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.plot.XYPlot;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Drawing;
import pl.szansa.charts.drawing.Panel;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.charts.drawing.Words;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;
import pl.szansa.model.Trend;

/**
 * All offices together over the years: the key rates and the cost, each in the band of its
 * interval, with the sentence that the test for a trend allows.
 */
public final class TrendBands implements Drawing {

  static final List<String> INDICATORS =
      List.of(
          "completion_rate", "qualification_rate", "employment_rate_exit", "cost_per_participant");

  private static final Text TITLE =
      new Text(
          "Wszystkie ośrodki razem, rok po roku: najważniejsze odsetki i koszt",
          "All offices together, year by year: the key rates and the cost");
  private static final Text READING =
      new Text(
          "Linia z kropkami to wartość wszystkich ośrodków razem w kolejnych latach, jaśniejszy pas to"
              + " przedział ufności%1$s. Zdanie pod wykresem mówi, czy test wykazał trend. Gdzie nie"
              + " ma wartości, podano powód.",
          "The line with dots is the value of all offices together in each year, the paler band its%1$s"
              + " confidence interval. The sentence below says whether the test found a trend. Where"
              + " there is no value, the reason is given.");

  private static final double GAP = 20;
  private static final double WIDTH = (Sheet.WIDTH - 2.0 * Sheet.MARGIN - GAP) / 2;
  private static final double PLOT = 200;

  /** A year more and there may be a line. */
  private static final int FEWEST_YEARS = 2;

  private record Line(Indicator indicator, YearlyValues values, Optional<Trend> trend) {}

  @Override
  public List<Sheet> of(Evaluation evaluation) {
    List<Line> lines =
        INDICATORS.stream()
            .flatMap(id -> evaluation.indicator(id).stream())
            .map(indicator -> line(evaluation, indicator))
            .filter(line -> line.values().present().size() >= FEWEST_YEARS)
            .toList();
    return lines.isEmpty() ? List.of() : List.of(sheet(evaluation, lines));
  }

  private static Line line(Evaluation evaluation, Indicator indicator) {
    return new Line(
        indicator,
        YearlyValues.of(evaluation, indicator.id(), AreaLevel.COUNTRY, OfficeRows.PERIOD),
        evaluation.comparisons().trend(indicator.id(), AreaLevel.COUNTRY, OfficeRows.PERIOD));
  }

  private static Sheet sheet(Evaluation evaluation, List<Line> lines) {
    Captions captions = new Captions(evaluation);
    List<Panel> panels = panels(lines, captions);
    String reading =
        captions.say(
            READING,
            captions.confidence(
                lines.stream().flatMap(line -> line.values().present().stream()).toList()));
    return new Sheet(
        "trends",
        lines.stream().map(line -> line.indicator().id()).toList(),
        captions.say(TITLE),
        captions.subtitle(
            Wording.YEARS_EACH,
            OfficeRows.country(evaluation, "participations").map(IndicatorValue::value),
            captions.say(Wording.PARTICIPATIONS)),
        reading,
        List.of(reading),
        captions.notice(),
        captions.source(),
        (int) panels.stream().mapToDouble(p -> p.area().getMaxY()).max().orElseThrow(),
        panels);
  }

  /** Two abreast, a sentence below each plot. */
  private static List<Panel> panels(List<Line> lines, Captions captions) {
    List<Panel> panels = new ArrayList<>();
    double top = 0;
    for (int i = 0; i < lines.size(); i += 2) {
      double words = 0;
      for (int j = i; j < Math.min(i + 2, lines.size()); j++) {
        Line line = lines.get(j);
        double x = (j - i) * (WIDTH + GAP);
        Words sentence =
            new Words(line.trend().map(t -> t.sentence().in(captions.language())).orElse(""));
        words = Math.max(words, sentence.height(WIDTH));
        panels.add(
            new Panel(
                line.indicator().name().in(captions.language()),
                plot(line, captions),
                new Rectangle2D.Double(x, top, WIDTH, PLOT)));
        panels.add(
            new Panel(
                "",
                sentence,
                new Rectangle2D.Double(x, top + PLOT + 2, WIDTH, sentence.height(WIDTH))));
      }
      top += PLOT + words + 14;
    }
    return panels;
  }

  private static XYPlot plot(Line line, Captions captions) {
    return new YearPlot(captions, line.indicator().unit(), line.values().highest())
        .band(line.values());
  }
}
