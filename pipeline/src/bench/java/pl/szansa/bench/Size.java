package pl.szansa.bench;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.szansa.model.UserError;

/**
 * How large a generated workspace is.
 *
 * @param text as the user wrote it, such as 350k
 * @param participations in all
 */
record Size(String text, int participations) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,6})([km]?)");
  private static final int PER_OFFICE = 7_000;
  private static final int FEWEST_OFFICES = 5;
  private static final int MOST_OFFICES = 500;

  /**
   * @throws UserError if it is not written like 350k or 35m, or too large
   */
  static Size of(String text) {
    Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      throw new UserError("\"" + text + "\" is no size", "write it like 350k, 3500k or 35m");
    }
    long unit = form.group(2).equals("k") ? 1_000 : form.group(2).equals("m") ? 1_000_000 : 1;
    long participations = Long.parseLong(form.group(1)) * unit;
    if (participations < FEWEST_OFFICES || participations > 100_000_000) {
      throw new UserError("size " + text + " is out of range", "stay between 5 and 100m");
    }
    return new Size(form.group(), (int) participations);
  }

  /** One for every seven thousand participations, 5 to 500. */
  int offices() {
    return Math.max(FEWEST_OFFICES, Math.min(MOST_OFFICES, participations / PER_OFFICE));
  }
}
