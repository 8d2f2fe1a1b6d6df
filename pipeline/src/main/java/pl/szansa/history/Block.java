package pl.szansa.history;

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
record Block(String indicator, PackedValues values) {

  /** The blocks of a result by id, whatever the order of the catalogue. */
  static Iterator<Block> of(List<IndicatorValue> values) {
    return PackedValues.of(values).byIndicator().entrySet().stream()
        .map(of -> new Block(of.getKey(), of.getValue()))
        .iterator();
  }
}
