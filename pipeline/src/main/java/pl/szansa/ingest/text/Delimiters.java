package pl.szansa.ingest.text;

/**
 * The delimiter of a text file: the one that splits its first lines into most equal rows. Commas
 * between digits are counted only if nothing else delimits, because amounts have them.
 */
public final class Delimiters {

  private static final char[] USUAL = {';', ',', '\t', '|'};

  /** They stand in texts, too: taken only where they split every row into as many cells. */
  private static final char[] RARE = {':', '^'};

  private static final char NONE = '\0';

  private static final int FEWEST_CELLS = 3;

  private Delimiters() {}

  public static char detect(String head) {
    return detect(head, Math.min(head.length(), DialectScan.CHARS));
  }

  /**
   * @param length of the text in which the first rows are looked for
   */
  static char detect(String head, int length) {
    char between = head.indexOf('\'') < 0 ? NONE : best(head, length, '\'');
    if (between != NONE) {
      return between;
    }
    char best = best(head, length, '"');
    return best == NONE ? rare(head, length) : best;
  }

  /** The best of the usual ones; apostrophes are quotes only where they are nothing else. */
  private static char best(String head, int length, char quote) {
    char best = NONE;
    int bestScore = 0;
    for (char candidate : USUAL) {
      DialectScan scan = DialectScan.ofFirstRows(head, length, candidate, quote);
      if (scan.score() > bestScore && (quote == '"' || scan.sound())) {
        best = candidate;
        bestScore = scan.score();
      }
    }
    return best;
  }

  private static char rare(String head, int length) {
    for (char candidate : RARE) {
      DialectScan scan = DialectScan.ofFirstRows(head, length, candidate, '"');
      if (scan.rows() > 1 && scan.even() && scan.width() >= FEWEST_CELLS) {
        return candidate;
      }
    }
    return head.indexOf(',') >= 0 ? ',' : ';';
  }
}
