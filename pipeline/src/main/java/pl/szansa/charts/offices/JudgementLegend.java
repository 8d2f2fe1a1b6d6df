package pl.szansa.charts.offices;

import java.util.Collection;
import java.util.List;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Legend;
import pl.szansa.charts.drawing.Mark;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Text;

/** What colour and shape say of an office. */
final class JudgementLegend {

  private static final Text AGAINST_ALL = new Text("Na tle ogółu:", "Against all offices:");

  private JudgementLegend() {}

  /** The judgements that occur among the rows with a value; empty where nothing is judged. */
  static Legend of(Collection<OfficeRow> rows, Captions captions) {
    List<Judgement> found =
        rows.stream()
            .filter(OfficeRow::hasValue)
            .map(OfficeRow::judgement)
            .distinct()
            .sorted()
            .toList();
    Legend legend = new Legend();
    if (found.isEmpty() || found.equals(List.of(Judgement.NOT_JUDGED))) {
      return legend;
    }
    legend.words(captions.say(AGAINST_ALL));
    found.forEach(j -> legend.mark(Mark.of(j), j.label().in(captions.language())));
    return legend;
  }
}
