package pl.szansa.indicators.counting;

/** What a row counts and sums, wherever it does; to be set anew for each. */
final class Row {

  /** A bit per lane. */
  final long[] lanes;

  /** By slot: hundredths, or their squares. */
  final long[] amounts;

  Row(Layout layout) {
    this.lanes = new long[layout.words()];
    this.amounts = new long[layout.slots()];
  }
}
