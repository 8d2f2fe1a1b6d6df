package pl.szansa.ingest.values;

import java.text.Normalizer;
import java.util.Locale;

/** Text made comparable: letter case, diacritics, punctuation and line breaks do not count. */
public final class Words {

  /** Past the letters of Latin Extended-A, and before all marks that combine with others. */
  private static final int SIMPLE = 0x180;

  private static final char GAP = ' ';

  /** What a character of Polish texts becomes by itself. */
  private static final char[] FOLDED = folded();

  private Words() {}

  private static char[] folded() {
    char[] folded = new char[SIMPLE];
    for (char c = 0; c < SIMPLE; c++) {
      String word = normaliseAny(String.valueOf(c));
      if (word.length() > 1) {
        throw new IllegalStateException("U+" + Integer.toHexString(c) + " is two letters");
      }
      folded[c] = word.isEmpty() ? GAP : word.charAt(0);
    }
    return folded;
  }

  /**
   * Lower case, without diacritics, every run of other characters than letters and digits one
   * space.
   */
  public static String normalise(String text) {
    char[] words = new char[text.length()];
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= SIMPLE) {
        return normaliseAny(text);
      }
      char folded = FOLDED[c];
      if (folded == GAP) {
        gap = length > 0;
      } else {
        if (gap) {
          words[length++] = GAP;
          gap = false;
        }
        words[length++] = folded;
      }
    }
    return new String(words, 0, length);
  }

  /** The same, of texts in whatever letters. */
  static String normaliseAny(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder words = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = Character.toLowerCase(plain.charAt(i));
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      if (!Character.isLetterOrDigit(c)) {
        gap = true;
        continue;
      }
      if (gap && !words.isEmpty()) {
        words.append(' ');
      }
      gap = false;
      // ł has no decomposition
      words.append(c == 'ł' ? 'l' : c);
    }
    return words.toString();
  }

  /** A code for file names and areas: the normalised words joined by hyphens. */
  public static String slug(String text) {
    return normalise(text).replace(' ', '-').toLowerCase(Locale.ROOT);
  }
}
