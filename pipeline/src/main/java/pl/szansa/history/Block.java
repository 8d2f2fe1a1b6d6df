package pl.szansa.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import pl.szansa.model.IndicatorValue;

/**
 * All values of an indicator. Results are compared block by block, so that neither has to be held
 * in memory.
 *
 * @param indicator its id
 * @param values in published order
 */
record Block(String indicator, List<IndicatorValue> values) {

  /**
   * The blocks of a result by id, whatever the order of the catalogue.
   *
   * @param values all values of an indicator standing together
   */
  static Iterator<Block> of(List<IndicatorValue> values) {
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= values.size(); i++) {
      String indicator = values.get(from).indicator();
      if (i == values.size() || !values.get(i).indicator().equals(indicator)) {
        blocks.add(new Block(indicator, values.subList(from, i)));
        from = i;
      }
    }
    blocks.sort(Comparator.comparing(Block::indicator));
    return blocks.iterator();
  }
}
