package pl.szansa.ingest.values;

import java.text.Normalizer;
import java.util.Locale;

/** Text made comparable: letter case, diacritics, punctuation and line breaks do not count. */
public final class Words {

  private Words() {}

  /**
   * Lower case, without diacritics, every run of other characters than letters and digits one
   * space.
   */
  public static String normalise(String text) {
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
