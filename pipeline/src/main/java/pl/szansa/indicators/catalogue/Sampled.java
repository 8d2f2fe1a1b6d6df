package pl.szansa.indicators.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * An estimate of another indicator from the people that were drawn.
 *
 * @param of id of the indicator that is estimated, a share of participations
 * @param answered condition, SQL over the columns of participations: the result of a drawn person
 *     is known, or the indicator does not apply to it
 */
public record Sampled(String of, String answered) {

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
