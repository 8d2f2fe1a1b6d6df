package pl.szansa.ingest;

/**
 * What one text says in its column. Most columns have few different texts, so a cell is read once
 * and shared by all rows of the sheet that say the same there; two cells of one text may still
 * exist, for only so many are remembered.
 */
public final class Cell {

  /** {@link #marks} of a cell that nobody has looked at yet. */
  public static final long NOT_LOOKED_AT = -1;

  private final String text;
  private final Object value;
  private long marks = NOT_LOOKED_AT;
  private long hash;
  private Object stored;
  private long place;

  /**
   * @param text what the file says, null where it has no such column
   * @param value a String, LocalDate, Integer or BigDecimal, a Missing, or CellReader.UNREADABLE
   */
  Cell(String text, Object value) {
    this.text = text;
    this.value = value;
  }

  /** What the file says, null where it has no such column. */
  public String text() {
    return text;
  }

  /** A String, LocalDate, Integer or BigDecimal, a Missing, or CellReader.UNREADABLE. */
  public Object value() {
    return value;
  }

  /** What the sheet's rules found in it, one bit a finding, or {@link #NOT_LOOKED_AT}. */
  public long marks() {
    return marks;
  }

  /** Remembers what the rules found in it; of two that look at once both find the same. */
  public void mark(long found) {
    marks = found;
  }

  /** A hash of its value, 0 while nobody has made one. */
  public long hash() {
    return hash;
  }

  /** Remembers the hash of its value. */
  public void hash(long made) {
    hash = made;
  }

  /** What the store made of its value, null while nothing was stored. */
  public Object stored() {
    return stored;
  }

  /** Remembers what the store made of its value. */
  public void store(Object made) {
    stored = made;
  }

  /** Where its value stands among those that the store writes, 0 while nobody said. */
  public long place() {
    return place;
  }

  /** Remembers where its value stands. */
  public void place(long found) {
    place = found;
  }
}
