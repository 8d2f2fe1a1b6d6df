package pl.szansa.reports;

import java.util.List;
import pl.szansa.model.UserError;

/**
 * Which reports {@code szansa.yml} wants written. That on all offices together always is.
 *
 * @param offices whether each office gets one
 * @param pdf which of those that are written are PDF as well as HTML
 */
public record ReportChoice(Offices offices, Pdf pdf) {

  /** Everything, but no PDF for each of many offices. */
  public static final ReportChoice DEFAULT = new ReportChoice(Offices.EACH, Pdf.FOR_FEW);

  /** Up to so many offices have PDF unasked: a minute of two cores. */
  static final int FEW = 100;

  private static final List<String> YES = List.of("yes", "true");
  private static final List<String> NO = List.of("no", "false");

  /** What is written as PDF of so many offices; never FOR_FEW. */
  Pdf pdf(int count) {
    return pdf != Pdf.FOR_FEW ? pdf : count <= FEW ? Pdf.ALL : Pdf.REGION;
  }

  /** Whether offices get reports of their own. */
  public enum Offices {
    EACH,
    NONE
  }

  /** Which reports are written as PDF too. */
  public enum Pdf {
    ALL,
    /** Those of the offices only where there are at most {@link #FEW}. */
    FOR_FEW,
    /** Only that on all offices together. */
    REGION,
    NONE
  }

  /**
   * @param offices {@code yes}, {@code no}, or null for yes
   * @param pdf {@code yes}, {@code region}, {@code no}, or null for those of few offices
   * @throws UserError whose message begins with the key
   */
  public static ReportChoice of(String offices, String pdf) {
    return new ReportChoice(offices(offices), pdf(pdf));
  }

  private static Offices offices(String stated) {
    if (stated == null || YES.contains(stated)) {
      return Offices.EACH;
    }
    if (NO.contains(stated)) {
      return Offices.NONE;
    }
    throw new UserError("offices: \"" + stated + "\" is neither yes nor no", "write yes or no");
  }

  private static Pdf pdf(String stated) {
    if (stated == null) {
      return Pdf.FOR_FEW;
    }
    if (YES.contains(stated)) {
      return Pdf.ALL;
    }
    if (NO.contains(stated)) {
      return Pdf.NONE;
    }
    if (stated.equals("region")) {
      return Pdf.REGION;
    }
    throw new UserError(
        "pdf: \"" + stated + "\" is not understood",
        "write yes, no, or region for the report on all offices alone");
  }
}
