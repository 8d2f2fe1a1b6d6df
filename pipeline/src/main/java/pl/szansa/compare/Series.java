package pl.szansa.compare;

import java.util.Arrays;

/**
 * Numbers by year.
 *
 * @param years ascending; there may be gaps
 * @param values one per year
 */
record Series(int[] years, double[] values) {

  Series {
    if (years.length != values.length) {
      throw new IllegalArgumentException(years.length + " years, " + values.length + " values");
    }
  }

  int length() {
    return values.length;
  }

  /** Whether two years have the same value. */
  boolean hasTies() {
    return Arrays.stream(values).distinct().count() < values.length;
  }
}
