package pl.szansa.disclose;

/**
 * Cells that add up to another one, so that the one that is hidden among them follows from the
 * rest.
 *
 * @param whole place of the sum among the cells, or {@link #KNOWN}
 * @param parts places of the cells that add up to it
 */
record Partition(int whole, int[] parts) {

  /** The sum is no cell, but told elsewhere, or has to be taken for told. */
  static final int KNOWN = -1;
}
