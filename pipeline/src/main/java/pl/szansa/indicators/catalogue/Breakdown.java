package pl.szansa.indicators.catalogue;

import java.util.List;
import java.util.Set;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Measure;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.Text;

/**
 * A breakdown beside total.
 *
 * @param id as in the column {@code breakdown}
 * @param over the resolved table that has it
 * @param columns one or two columns whose codes are the categories; of a list every code is one
 * @param areas the narrowest level at which it is published
 * @param periods kinds of period beside all for which it is published
 * @param name what people read, where it is not the name of the columns; empty texts elsewhere
 */
public record Breakdown(
    String id,
    Measure.Relation over,
    List<String> columns,
    AreaLevel areas,
    Set<PeriodKind> periods,
    Text name)
    implements java.io.Serializable {

  /** Between the two codes of a category. */
  public static final String AND = ":";

  public Breakdown {
    columns = List.copyOf(columns);
    periods = Set.copyOf(periods);
    name = name == null ? Text.NONE : name;
  }
}
