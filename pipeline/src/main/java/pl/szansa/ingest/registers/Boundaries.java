package pl.szansa.ingest.registers;

import java.util.Locale;
import pl.szansa.model.UserError;

/** Whose offices and areas rows are counted under. */
public enum Boundaries {
  /** The office and the areas as they were on the row's day. */
  THEN,
  /** The last successor and the newest areas for every row, so that no merger breaks a trend. */
  TODAY;

  /** The choice that {@code szansa.yml} writes, {@code then} or {@code today}. */
  public static Boundaries of(String code) {
    for (Boundaries boundaries : values()) {
      if (boundaries.code().equals(code.strip())) {
        return boundaries;
      }
    }
    throw new UserError("boundaries \"" + code + "\" are not known", "write then or today");
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
