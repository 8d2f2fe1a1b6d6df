package pl.szansa.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.PackedValues;

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
    PackedValues packed = PackedValues.of(values);
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= packed.size(); i++) {
      String indicator = packed.indicator(from);
      if (i == packed.size() || !packed.indicator(i).equals(indicator)) {
        blocks.add(new Block(indicator, packed.subList(from, i)));
        from = i;
      }
    }
    blocks.sort(Comparator.comparing(Block::indicator));
    return blocks.iterator();
  }
}
