package pl.szansa.charts.offices;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.plot.XYPlot;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Drawing;
import pl.szansa.charts.drawing.Legend;
import pl.szansa.charts.drawing.Mark;
import pl.szansa.charts.drawing.Panel;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.Style;
import pl.szansa.charts.drawing.Subject;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.charts.drawing.Words;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;
import pl.szansa.model.Trend;

/**
 * The key rates and the cost over the years: of all offices together each in the band of its
 * interval, of one office as points with intervals and the line of all offices together behind
 * them. Below stands the sentence that the test for a trend allows.
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

  private static final Text OFFICE_TITLE =
      new Text(
          "Ośrodek rok po roku: najważniejsze odsetki i koszt",
          "The office year by year: the key rates and the cost");
  private static final Text OFFICE_READING =
      new Text(
          "Kropki to wartości ośrodka w kolejnych latach, pionowe kreski to przedziały ufności%1$s,"
              + " linia przerywana to wszystkie ośrodki razem. Zdanie pod wykresem mówi, czy test"
              + " wykazał trend w ośrodku. Gdzie nie ma wartości, podano powód.",
          "The dots are the office's values of each year, the upright bars%1$s confidence intervals,"
              + " the dashed line all offices together. The sentence below says whether the test"
              + " found a trend in the office. Where there is no value, the reason is given.");
  private static final Text OFFICE = new Text("ośrodek", "the office");

  private static final double GAP = 20;
  private static final double WHOLE = Sheet.WIDTH - 2.0 * Sheet.MARGIN;
  private static final double WIDTH = (WHOLE - GAP) / 2;
  private static final double PLOT = 200;

  /** A year more and there may be a line. */
  private static final int FEWEST_YEARS = 2;

  /** An indicator's values, and behind an office's those of all offices together. */
  private record Line(
      Indicator indicator,
      YearlyValues values,
      Optional<YearlyValues> behind,
      Optional<Trend> trend) {}

  @Override
  public List<Sheet> of(Evaluation evaluation) {
    return of(Subject.all(evaluation)).stream().toList();
  }

  /** The years of all offices together or of one; empty where no two of them have a value. */
  public Optional<Sheet> of(Subject subject) {
    List<Line> lines =
        INDICATORS.stream()
            .flatMap(id -> subject.evaluation().indicator(id).stream())
            .map(indicator -> line(subject, indicator))
            .filter(line -> line.values().present().size() >= FEWEST_YEARS)
            .toList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(sheet(subject, lines));
  }

  private static Line line(Subject subject, Indicator indicator) {
    Subject all = Subject.all(subject.evaluation());
    return new Line(
        indicator,
        values(subject, indicator),
        subject.office().map(office -> values(all, indicator)),
        subject.evaluation().comparisons().trend(indicator.id(), subject.level(), subject.code()));
  }

  private static YearlyValues values(Subject subject, Indicator indicator) {
    return YearlyValues.of(subject.evaluation(), indicator.id(), subject.level(), subject.code());
  }

  private static Sheet sheet(Subject subject, List<Line> lines) {
    Captions captions = new Captions(subject.evaluation());
    boolean office = subject.office().isPresent();
    List<Panel> panels = new ArrayList<>();
    if (office) {
      panels.add(legend(captions));
    }
    panels.addAll(panels(lines, office ? panels.get(0).area().getHeight() : 0, captions));
    String reading =
        captions.say(
            office ? OFFICE_READING : READING,
            captions.confidence(
                lines.stream().flatMap(line -> line.values().present().stream()).toList()));
    return new Sheet(
        subject.id("trends"),
        lines.stream().map(line -> line.indicator().id()).toList(),
        captions.say(office ? OFFICE_TITLE : TITLE),
        subject.subtitle(
            captions.subtitle(
                Wording.YEARS_EACH,
                subject.total("participations").map(IndicatorValue::value),
                captions.say(Wording.PARTICIPATIONS))),
        reading,
        List.of(reading),
        captions.notice(),
        captions.source(),
        (int) panels.stream().mapToDouble(p -> p.area().getMaxY()).max().orElseThrow(),
        panels);
  }

  private static Panel legend(Captions captions) {
    Legend legend =
        new Legend()
            .mark(Mark.VALUE, captions.say(OFFICE))
            .line(Style.DASHED, Style.REFERENCE, captions.say(Wording.COUNTRY));
    return new Panel("", legend, new Rectangle2D.Double(0, 0, WHOLE, legend.height(WHOLE)));
  }

  /** Two abreast, a sentence below each plot. */
  private static List<Panel> panels(List<Line> lines, double from, Captions captions) {
    List<Panel> panels = new ArrayList<>();
    double top = from;
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
    double behind = line.behind().map(YearlyValues::highest).orElse(0.0);
    YearPlot plots =
        new YearPlot(captions, line.indicator().unit(), Math.max(behind, line.values().highest()));
    return line.behind()
        .map(all -> plots.points(line.values(), all))
        .orElseGet(() -> plots.band(line.values()));
  }
}
