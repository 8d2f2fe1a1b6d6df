package pl.szansa.ingest.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.ingest.values.HeaderText;
import pl.szansa.model.Field;
import pl.szansa.model.Privacy;

/**
 * Which known headers a misspelt one comes close to: at most one letter wrong, missing, surplus or
 * swapped with its neighbour in up to eight letters, two in longer ones; none in short words, where
 * one letter makes another word.
 */
final class NearMisses {

  private static final int SHORTEST = 5;
  private static final int LONG = 9;

  /**
   * A field that a header comes close to.
   *
   * @param field the field
   * @param known its spelling that comes closest
   * @param distance letters that differ
   */
  record Near(Field field, String known, int distance) {}

  private NearMisses() {}

  /** The closest spelling of every field within reach, the closest first. */
  static List<Near> of(String header, Aliases aliases) {
    String plain = HeaderText.plain(HeaderText.words(header));
    String digits = digits(plain);
    Map<Field, Near> nearest = new LinkedHashMap<>();
    for (Aliases.Known known : aliases.all()) {
      // after 3 months is not after 6 months
      int distance = digits.equals(known.digits()) ? within(plain, known.words()) : -1;
      if (distance >= 0) {
        nearest.merge(
            known.field(),
            new Near(known.field(), known.text(), distance),
            (a, b) -> a.distance() <= b.distance() ? a : b);
      }
    }
    List<Near> sorted = new ArrayList<>(nearest.values());
    sorted.sort(Comparator.comparingInt(Near::distance));
    return sorted;
  }

  /**
   * Whether a misspelling may be taken for the field without asking: numbers of persons, projects
   * and offices are too much alike.
   */
  static boolean guessable(Field field) {
    return field.privacy() != Privacy.IDENTIFIER
        && !field.name().equals("project")
        && !field.name().equals("office");
  }

  /** Letters that differ, or -1 where there are too many. */
  private static int within(String a, String b) {
    int length = Math.min(a.length(), b.length());
    int most = length < SHORTEST ? 0 : length < LONG ? 1 : 2;
    if (most == 0 || Math.abs(a.length() - b.length()) > most) {
      return -1;
    }
    int distance = distance(a, b);
    return distance <= most ? distance : -1;
  }

  /** The numbers in a header. */
  static String digits(String words) {
    return words.replaceAll("\\D+", " ").strip();
  }

  /** Optimal string alignment: insertions, deletions, substitutions, swaps of neighbours. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : step(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] d, int i, int j) {
    int changed = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(changed, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
