package pl.szansa.indicators.catalogue;

import java.util.ArrayList;
import java.util.List;
import pl.szansa.model.Text;

/**
 * A statistic over the values of an area's offices.
 *
 * @param of id of the indicator whose values are taken
 * @param statistic what is made of them
 */
public record OverOffices(String of, Statistic statistic) {

  public enum Statistic {
    MINIMUM(new Text("najmniejsza", "minimum")),
    MEDIAN(new Text("mediana", "median")),
    /** Each office counts the same, whatever its size. */
    MEAN(new Text("średnia", "mean")),
    MAXIMUM(new Text("największa", "maximum"));

    private final Text label;

    Statistic(Text label) {
      this.label = label;
    }

    public Text label() {
      return label;
    }
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
