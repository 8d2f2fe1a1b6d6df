package pl.szansa.charts.drawing;

import java.util.List;
import pl.szansa.model.Evaluation;

/** One kind of chart. */
public interface Drawing {

  /**
   * The pages of a chart, each with an id of its own, the first with the chart's; none if the
   * evaluation has nothing that it could show.
   */
  List<Sheet> of(Evaluation evaluation);
}
