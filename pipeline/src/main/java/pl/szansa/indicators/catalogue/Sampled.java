package pl.szansa.indicators.catalogue;

import java.util.ArrayList;
import java.util.List;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.Measure.Relation;

/**
 * An estimate of another indicator from the people that were drawn.
 *
 * @param of id of the indicator that is estimated, a share of participations
 * @param answered condition, SQL over the columns of participations: the result of a drawn person
 *     is known, or the indicator does not apply to it
 */
public record Sampled(String of, String answered) {

  /** The condition as a count of those who answered. */
  Measure condition() {
    return new Measure(Relation.PARTICIPATIONS, Aggregate.COUNT, answered, PeriodRule.EXIT);
  }

  List<String> mistakes() {
    List<String> mistakes = new ArrayList<>();
    if (of == null) {
      mistakes.add("sampled needs of: the id of another indicator");
    }
    if (answered == null) {
      mistakes.add("sampled needs answered: a condition under which a result is known");
    }
    return mistakes;
  }
}
