package pl.szansa.ingest.text;

/**
 * The delimiter of a text file: the one that splits its first lines into most equal rows. Commas
 * between digits are counted only if nothing else delimits, because amounts have them.
 */
public final class Delimiters {

  private static final char[] CANDIDATES = {';', ',', '\t', '|'};
  private static final int LINES = 30;

  private Delimiters() {}

  public static char detect(String head) {
    char best = ';';
    int bestScore = 0;
    for (char candidate : CANDIDATES) {
      int score = score(head, candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return bestScore == 0 && head.indexOf(',') >= 0 ? ',' : best;
  }

  private static boolean decimal(String head, int i) {
    return head.charAt(i) == ','
        && i > 0
        && i + 1 < head.length()
        && Character.isDigit(head.charAt(i - 1))
        && Character.isDigit(head.charAt(i + 1));
  }

  /** How many lines have the most common number (over none) of delimiters, times that number. */
  private static int score(String head, char delimiter) {
    int[] linesWith = new int[256];
    int inLine = 0;
    int lines = 0;
    boolean quoted = false;
    for (int i = 0; i < head.length() && lines < LINES; i++) {
      char c = head.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == delimiter && !quoted && !decimal(head, i)) {
        inLine = Math.min(inLine + 1, linesWith.length - 1);
      } else if (c == '\n' && !quoted) {
        linesWith[inLine]++;
        inLine = 0;
        lines++;
      }
    }
    linesWith[inLine]++;
    int score = 0;
    for (int n = 1; n < linesWith.length; n++) {
      score = Math.max(score, linesWith[n] * n);
    }
    return score;
  }
}
