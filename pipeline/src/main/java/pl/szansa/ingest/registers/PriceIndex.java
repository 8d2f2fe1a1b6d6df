package pl.szansa.ingest.registers;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import pl.szansa.model.UserError;

/** Makes amounts of different years comparable, by the annual index of consumer prices. */
public final class PriceIndex implements Serializable {

  /** Levels of prices by year; that of the year before the first index is 1. */
  private final TreeMap<Integer, BigDecimal> levels = new TreeMap<>();

  private int baseYear;

  private PriceIndex() {}

  /**
   * @param file columns {@code year} and {@code index}, the previous year being 100
   * @param base the year in whose prices amounts are told, empty for the last of the index
   */
  static PriceIndex read(RegisterFile file, OptionalInt base) {
    PriceIndex prices = new PriceIndex();
    file.lines(prices::add);
    if (prices.levels.isEmpty()) {
      throw new UserError(
          "reference/price_index.csv has no line with an index",
          "fill the columns year and index, or remove the file");
    }
    prices.baseYear = base.orElse(prices.levels.lastKey());
    if (!prices.levels.containsKey(prices.baseYear)) {
      throw new UserError(
          "szansa.yml: there is no price index for the year "
              + prices.baseYear
              + " that the key prices states",
          "give a year from " + prices.levels.firstKey() + " to " + prices.levels.lastKey());
    }
    return prices;
  }

  private void add(RegisterLine line) {
    BigDecimal stated = line.number("year");
    BigDecimal index = line.number("index");
    if (index.signum() <= 0) {
      throw line.wrong("index " + index + " is not above 0; the previous year is 100");
    }
    int year = year(line, stated);
    levels.putIfAbsent(year - 1, BigDecimal.ONE);
    levels.put(year, levels.get(year - 1).multiply(index.movePointLeft(2)));
  }

  /** An index is that of the year before, so no year may be missing between two. */
  private int year(RegisterLine line, BigDecimal stated) {
    if (stated.stripTrailingZeros().scale() > 0 || stated.precision() > 4) {
      throw line.wrong("year " + stated + " is not a year like 2014");
    }
    int year = stated.intValue();
    if (!levels.isEmpty() && year != levels.lastKey() + 1) {
      throw line.wrong(
          "the year " + year + " stands where " + (levels.lastKey() + 1) + " must follow");
    }
    return year;
  }

  /** The year in whose prices constant amounts are. */
  public int baseYear() {
    return baseYear;
  }

  /**
   * An amount in prices of the base year, in grosze, half up.
   *
   * @param amount in prices of the year
   * @param year of the document
   * @return empty where the index does not reach the year
   */
  public Optional<BigDecimal> toConstant(BigDecimal amount, int year) {
    return Optional.ofNullable(levels.get(year))
        .map(level -> amount.multiply(levels.get(baseYear)).divide(level, 2, RoundingMode.HALF_UP));
  }
}
