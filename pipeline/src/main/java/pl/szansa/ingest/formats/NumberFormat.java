package pl.szansa.ingest.formats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the number of an Excel cell means by the cell's number format: a date, a time, a number. */
enum NumberFormat {
  NUMBER,
  DATE,
  TIME,
  /** Hours that do not end at 24, as in {@code [h]:mm}. */
  DURATION;

  /** The day after 31 December 9999, as Excel counts days. */
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

  /** What a format of hours shows of a smaller number is a length of time, of others a date's. */
  private static final int FIRST_DATE = 2200;

  private static final long SECONDS = 86_400;
  private static final long HOUR = 3600;
  private static final long MINUTE = 60;
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

  /** More than the exponent of any double. */
  private static final int WIDEST = 400;

  /** Excel has a 29 February 1900, which is its day 60. */
  private static final int NO_DAY = 60;

  /** A workbook has a handful, a cell each of the same ones. */
  private static final Map<String, NumberFormat> KNOWN = new ConcurrentHashMap<>();

  private static final int MOST_KNOWN = 1000;

  /**
   * The meaning of a format code: a year or a day in it, outside quoted text and colour brackets,
   * makes a date; hours or seconds without them a time.
   *
   * @param code as in {@code dd.mm.yyyy}; null for none
   */
  static NumberFormat of(String code) {
    if (code == null || code.isEmpty()) {
      return NUMBER;
    }
    NumberFormat known = KNOWN.get(code);
    if (known == null) {
      known = read(code.toLowerCase(Locale.ROOT));
      if (KNOWN.size() < MOST_KNOWN) {
        KNOWN.put(code, known);
      }
    }
    return known;
  }

  private static NumberFormat read(String code) {
    String letters = code.replaceAll("\"[^\"]*\"|\\\\.|_.", "");
    if (letters.startsWith("general") || letters.startsWith("standard")) {
      return NUMBER;
    }
    boolean duration = letters.matches(".*\\[(h+|m+|s+)\\].*");
    String plain = letters.replaceAll("\\[[^\\]]*\\]", "");
    if (plain.contains("yy") || plain.contains("d") || plain.contains("rr")) {
      return DATE;
    }
    return duration ? DURATION : plain.matches(".*(h|ss).*") ? TIME : NUMBER;
  }

  /** The number as people write what it means; a day that there is not stays a number. */
  String text(BigDecimal number, boolean since1904) {
    if (Math.abs(number.scale()) > WIDEST) {
      // written out it would have as many digits
      return number.toString();
    }
    if (this == NUMBER || number.signum() < 0 || number.compareTo(LAST_DAY) >= 0) {
      return plain(number);
    }
    int days = number.intValue();
    if (this == DURATION || this == TIME && days < FIRST_DATE) {
      return clock(seconds(number));
    }
    return days > 0 ? date(number, since1904) : plain(number);
  }

  private static String date(BigDecimal number, boolean since1904) {
    int days = number.intValue();
    if (since1904) {
      return EPOCH_1904.plusDays(days).toString();
    }
    // before the day that there was not, Excel is one day ahead
    return days == NO_DAY
        ? plain(number)
        : EPOCH.plusDays(days < NO_DAY ? days + 1 : days).toString();
  }

  /** Hours, which may be more than 24, and minutes; seconds where there are some. */
  static String clock(long seconds) {
    String minutes =
        String.format(Locale.ROOT, "%02d:%02d", seconds / HOUR, seconds % HOUR / MINUTE);
    long rest = seconds % MINUTE;
    return rest == 0 ? minutes : minutes + String.format(Locale.ROOT, ":%02d", rest);
  }

  private static long seconds(BigDecimal days) {
    return days.multiply(BigDecimal.valueOf(SECONDS)).setScale(0, RoundingMode.HALF_UP).longValue();
  }

  /** Three decimals get a fourth, so that the dot is not taken for a grouping mark. */
  static String plain(BigDecimal number) {
    BigDecimal exact = number.setScale(8, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return (exact.scale() == 3 ? exact.setScale(4) : exact).toPlainString();
  }
}
