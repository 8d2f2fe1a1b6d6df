package pl.szansa.indicators.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * A statistic over the values of an area's offices.
 *
 * @param of id of the indicator whose values are taken
 * @param statistic what is made of them
 */
public record OverOffices(String of, Statistic statistic) {

  public enum Statistic {
    MINIMUM,
    MEDIAN,
    /** Each office counts the same, whatever its size. */
    MEAN,
    MAXIMUM
  }

  List<String> mistakes() {
    List<String> mistakes = new ArrayList<>();
    if (of == null) {
      mistakes.add("over_offices needs of: the id of another indicator");
    }
    if (statistic == null) {
      mistakes.add("over_offices needs a statistic: minimum, median, mean or maximum");
    }
    return mistakes;
  }
}
