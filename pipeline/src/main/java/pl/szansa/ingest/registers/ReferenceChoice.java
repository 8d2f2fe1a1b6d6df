package pl.szansa.ingest.registers;

import java.util.OptionalInt;

/**
 * What {@code szansa.yml} chooses of the reference tables.
 *
 * @param boundaries whose offices and areas count
 * @param prices the year in whose prices constant amounts are, empty for the index's last
 */
public record ReferenceChoice(Boundaries boundaries, OptionalInt prices) {

  public static final ReferenceChoice DEFAULT =
      new ReferenceChoice(Boundaries.THEN, OptionalInt.empty());
}
