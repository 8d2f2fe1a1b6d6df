package pl.szansa.charts.money;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Drawing;
import pl.szansa.charts.drawing.Palette;
import pl.szansa.charts.drawing.Panel;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.Style;
import pl.szansa.charts.drawing.Subject;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Formats;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;

/**
 * From total cost to own contribution, and from that to its sources. Two plots, each with its own
 * scale: on one the sources, a tenth of the whole, would be slivers.
 */
public final class OwnContributionWaterfall implements Drawing {

  private static final double WIDTH = Sheet.WIDTH - 2.0 * Sheet.MARGIN;
  private static final double GAP = 10;
  private static final double ROW = 34;
  private static final double AROUND = 72;

  private static final Text TITLE =
      new Text(
          "Od kosztu ogółem do wkładu własnego i jego źródeł",
          "From total cost to own contribution and its sources");
  private static final Text BASE = new Text("%1$s · koszt ogółem %2$s", "%1$s · total cost %2$s");
  private static final Text BASE_PROJECTS =
      new Text(
          "%1$s · koszt ogółem %2$s · n = %3$s (projekty)",
          "%1$s · total cost %2$s · n = %3$s (projects)");
  private static final Text COST = new Text("koszt ogółem", "total cost");
  private static final Text GRANT = new Text("dofinansowanie", "EU grant");
  private static final Text OWN = new Text("wkład własny", "own contribution");
  private static final Text OTHER = new Text("nieprzypisane", "not assigned");
  private static final Text UNNAMED = new Text("źródło nieznane", "source unknown");
  private static final Text PAID_HEADING = new Text("Kto zapłacił", "Who paid");
  private static final Text SOURCES_HEADING =
      new Text(
          "Wkład własny według źródła (inna skala)", "Own contribution by source (other scale)");
  private static final Text READING =
      new Text(
          "U góry: koszt ogółem, to, co zapłaciło dofinansowanie, i reszta, czyli wkład własny. Na"
              + " dole ta reszta w powiększeniu: każde źródło zaczyna się tam, gdzie skończyło się"
              + " poprzednie, aż do zera. Kwoty są sumami ksiąg, bez niepewności losowej.",
          "Above: total cost, what the grant paid, and the rest, which is own contribution. Below,"
              + " that rest enlarged: each source begins where the one before ended, down to zero."
              + " Amounts are sums of the ledgers, without random uncertainty.");
  private static final Text FITS =
      new Text(
          "Sumy się zgadzają: koszt ogółem = dofinansowanie + wkład własny.",
          "The sums fit: total cost = grant + own contribution.");
  private static final Text DIFFERS =
      new Text(
          "Sumy się nie zgadzają: koszt ogółem mniej dofinansowanie i wkład własny daje %1$s"
              + " (na wykresie „nieprzypisane”).",
          "The sums do not fit: total cost less grant and own contribution leaves %1$s (“not"
              + " assigned” in the plot).");
  private static final Text SOURCE_UNKNOWN =
      new Text(
          "Wkład własny bez znanego lub opublikowanego źródła: %1$s.",
          "Own contribution whose source is not known or not published: %1$s.");

  @Override
  public List<Sheet> of(Evaluation evaluation) {
    return of(Subject.all(evaluation)).stream().toList();
  }

  /** The waterfall of all offices together or of one; empty where a sum is not published. */
  public Optional<Sheet> of(Subject subject) {
    return MoneyFlow.of(subject)
        .filter(flow -> flow.total().signum() > 0)
        .map(flow -> sheet(subject, flow));
  }

  private static Sheet sheet(Subject subject, MoneyFlow flow) {
    Captions captions = new Captions(subject.evaluation());
    List<Panel> panels = new ArrayList<>();
    panels.add(panel(PAID_HEADING, paid(flow, captions), 0, captions));
    if (flow.own().signum() > 0) {
      double top = panels.get(0).area().getMaxY() + GAP;
      panels.add(panel(SOURCES_HEADING, sources(flow, captions), top, captions));
    }
    return new Sheet(
        subject.id("own-contribution-waterfall"),
        List.of(MoneyFlow.TOTAL, MoneyFlow.GRANT, MoneyFlow.OWN),
        captions.say(TITLE),
        subject.subtitle(subtitle(subject, flow, captions)),
        captions.say(READING),
        notes(flow, captions),
        captions.notice(),
        captions.source(),
        (int) Math.ceil(panels.get(panels.size() - 1).area().getMaxY()),
        panels);
  }

  private static Panel panel(Text heading, List<Step> steps, double top, Captions captions) {
    return new Panel(
        captions.say(heading),
        new WaterfallPlot(steps, captions).plot(),
        new Rectangle2D.Double(0, top, WIDTH, steps.size() * ROW + AROUND));
  }

  private static String subtitle(Subject subject, MoneyFlow flow, Captions captions) {
    String total = Formats.money(flow.total(), captions.language());
    String years = captions.period(Wording.YEARS);
    return subject
        .total("projects")
        .map(IndicatorValue::value)
        .filter(n -> n.signum() > 0) // only lists of projects tell of them
        .map(n -> captions.say(BASE_PROJECTS, years, total, captions.numbers().count(n)))
        .orElse(captions.say(BASE, years, total));
  }

  private static List<Step> paid(MoneyFlow flow, Captions captions) {
    List<Step> steps = new ArrayList<>();
    BigDecimal rest = flow.total().subtract(flow.grant());
    steps.add(
        new Step(captions.say(COST), BigDecimal.ZERO, flow.total(), Optional.of(Style.WHOLE)));
    steps.add(new Step(captions.say(GRANT), rest, flow.total(), Optional.of(Style.VALUE)));
    if (flow.other().signum() != 0) {
      steps.add(new Step(captions.say(OTHER), flow.own(), rest, Optional.empty()));
    }
    steps.add(
        new Step(captions.say(OWN), BigDecimal.ZERO, flow.own(), Optional.of(Style.REFERENCE)));
    return steps;
  }

  private static List<Step> sources(MoneyFlow flow, Captions captions) {
    List<Step> steps = new ArrayList<>();
    steps.add(
        new Step(captions.say(OWN), BigDecimal.ZERO, flow.own(), Optional.of(Style.REFERENCE)));
    BigDecimal rest = flow.own();
    for (MoneyFlow.Source source : flow.sources()) {
      BigDecimal below = rest.subtract(source.amount());
      steps.add(
          new Step(
              source.name().in(captions.language()),
              below,
              rest,
              Optional.of(Palette.DEFAULT.stacked(1))));
      rest = below;
    }
    if (rest.signum() != 0) {
      steps.add(new Step(captions.say(UNNAMED), BigDecimal.ZERO, rest, Optional.empty()));
    }
    return steps;
  }

  private static List<String> notes(MoneyFlow flow, Captions captions) {
    List<String> notes = new ArrayList<>(List.of(captions.say(READING)));
    notes.add(
        flow.other().signum() == 0
            ? captions.say(FITS)
            : captions.say(DIFFERS, Formats.money(flow.other(), captions.language())));
    if (flow.own().signum() > 0 && flow.unnamed().signum() != 0) {
      notes.add(captions.say(SOURCE_UNKNOWN, Formats.money(flow.unnamed(), captions.language())));
    }
    return notes;
  }
}
