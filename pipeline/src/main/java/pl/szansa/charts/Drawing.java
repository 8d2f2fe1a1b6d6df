package pl.szansa.charts;

import java.util.Optional;
import pl.szansa.model.Evaluation;

/** One kind of chart. */
interface Drawing {

  /** The chart of an evaluation; empty if the evaluation has nothing that it could show. */
  Optional<Sheet> of(Evaluation evaluation);
}
