package pl.szansa.charts.offices;

/**
 * An office's two values.
 *
 * @param rate along the horizontal axis
 * @param cost along the vertical axis
 */
record OfficePoint(OfficeRow rate, OfficeRow cost) {

  boolean drawable() {
    return rate.hasValue() && cost.hasValue();
  }
}
