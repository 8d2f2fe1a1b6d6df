package pl.szansa.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/**
 * How numbers, money, percentages, intervals and dates look to people, in one place for every page.
 *
 * <p>Written out rather than taken from the platform's locale data, which differs between Java
 * releases: the same input has to give the same bytes.
 */
public final class Formats {

  private static final String NBSP = "\u00a0";
  private static final String MINUS = "\u2212";
  private static final String DASH = "\u2013";

  /**
   * The signs of a language, for those who format elsewhere (the dashboard's script).
   *
   * @param decimal decimal sign
   * @param group between thousands
   * @param minus before negative numbers
   * @param percent a percentage, {@code #} standing for the number
   * @param money an amount in PLN, {@code #} standing for the number
   */
  public record Marks(String decimal, String group, String minus, String percent, String money) {}

  /**
   * What the quantities of a unit look like.
   *
   * @param shift places by which the decimal point moves to the right: 2 for per cent
   * @param decimals shown
   * @param pattern with the unit's sign, {@code #} standing for the number
   */
  public record Shape(int shift, int decimals, Text pattern) {}

  private static final Marks PL = new Marks(",", NBSP, MINUS, "#" + NBSP + "%", "#" + NBSP + "zł");
  private static final Marks EN = new Marks(".", ",", MINUS, "#%", "PLN" + NBSP + "#");
  private static final Shape NUMBER = new Shape(0, 0, new Text("#", "#"));
  private static final Map<Unit, Shape> SHAPES =
      Map.of(
          Unit.PROPORTION, new Shape(2, 1, new Text(PL.percent(), EN.percent())),
          Unit.PLN, new Shape(0, 2, new Text(PL.money(), EN.money())),
          Unit.HOURS, new Shape(0, 0, new Text("#" + NBSP + "godz.", "#" + NBSP + "h")),
          // a number with decimals takes the genitive singular: 12,5 dnia
          Unit.DAYS_EACH, new Shape(0, 1, new Text("#" + NBSP + "dnia", "#" + NBSP + "days")),
          Unit.HOURS_EACH, new Shape(0, 1, new Text("#" + NBSP + "godz.", "#" + NBSP + "h")),
          Unit.PER_PARTICIPATION, new Shape(0, 2, new Text("#", "#")));

  private Formats() {}

  public static Marks marks(Language language) {
    return language == Language.PL ? PL : EN;
  }

  /** What the quantities of a unit look like; those of most are whole numbers. */
  public static Shape shape(Unit unit) {
    return SHAPES.getOrDefault(unit, NUMBER);
  }

  /** The value with its unit's sign, or the reason in words why there is none; never a zero. */
  public static String value(IndicatorValue value, Language language) {
    return value.status() == ValueStatus.VALUE
        ? quantity(value.value(), value.unit(), language)
        : value.status().label().in(language);
  }

  /** The confidence interval, {@code 9,1–12,0 %}; empty where there is none. */
  public static String interval(IndicatorValue value, Language language) {
    return value.lower() == null || value.upper() == null
        ? ""
        : shape(value.unit())
            .pattern()
            .in(language)
            .replace(
                "#",
                plain(value.lower(), value.unit(), language)
                    + DASH
                    + plain(value.upper(), value.unit(), language));
  }

  /**
   * A quantity in its unit: a proportion as a percentage, money as money, all else as a number.
   *
   * @param quantity proportions from 0 to 1, money in PLN
   */
  public static String quantity(BigDecimal quantity, Unit unit, Language language) {
    return shape(unit).pattern().in(language).replace("#", plain(quantity, unit, language));
  }

  /** {@code 6 528,54 zł}, {@code PLN 6,528.54}. */
  public static String money(BigDecimal amount, Language language) {
    return quantity(amount, Unit.PLN, language);
  }

  /** {@code 10,5 %}, {@code 10.5%}, from a proportion between 0 and 1. */
  public static String percent(BigDecimal proportion, Language language) {
    return quantity(proportion, Unit.PROPORTION, language);
  }

  /** {@code 2 022}, {@code 2,022}. */
  public static String count(long number, Language language) {
    return number(BigDecimal.valueOf(number), 0, language);
  }

  /** {@code 2 022}, {@code 2,022}; a fraction is rounded half up. */
  public static String count(BigDecimal number, Language language) {
    return number(number, 0, language);
  }

  /** {@code 31 grudnia 2014}, {@code 31 December 2014}. */
  public static String date(LocalDate date, Language language) {
    return (language == Language.PL ? Days.PL : Days.EN).format(date);
  }

  /** Loaded once a date is to be written. */
  private static final class Days {
    static final DateTimeFormatter PL = of(Language.PL);
    static final DateTimeFormatter EN = of(Language.EN);

    private static DateTimeFormatter of(Language language) {
      return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale());
    }
  }

  /**
   * The name of a period: {@code 2008–2014} for all of them, {@code 2012}, {@code okres
   * programowania 2007–2013}, {@code 2012, I półrocze}.
   *
   * @param period as in the column {@code period}
   * @param periods all periods of the evaluation; {@code all} is named by the first and last year
   */
  public static Text period(String period, List<String> periods) {
    return switch (PeriodKind.of(period)) {
      case ALL -> years(periods);
      case YEAR -> new Text(period, period);
      case PROGRAMMING_PERIOD -> {
        String years = period.replace("-", DASH);
        yield new Text("okres programowania " + years, "programming period " + years);
      }
      case HALF_YEAR -> {
        String year = period.substring(0, 4);
        yield period.endsWith("1")
            ? new Text(year + ", I półrocze", "first half of " + year)
            : new Text(year + ", II półrocze", "second half of " + year);
      }
    };
  }

  /** As {@link #period(String, List)}, in a language. */
  public static String period(String period, List<String> periods, Language language) {
    return period(period, periods).in(language);
  }

  private static Text years(List<String> periods) {
    List<String> years =
        periods.stream().filter(p -> PeriodKind.of(p) == PeriodKind.YEAR).sorted().toList();
    if (years.isEmpty()) {
      return new Text("wszystkie lata", "all years");
    }
    String first = years.get(0);
    String last = years.get(years.size() - 1);
    String span = first.equals(last) ? first : first + DASH + last;
    return new Text(span, span);
  }

  private static String plain(BigDecimal quantity, Unit unit, Language language) {
    Shape shape = shape(unit);
    return number(quantity.movePointRight(shape.shift()), shape.decimals(), language);
  }

  /** {@code 12,3}, {@code 12.3}; rounded half up. */
  public static String number(BigDecimal number, int decimals, Language language) {
    Marks marks = marks(language);
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
    String digits = rounded.abs().toPlainString();
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    StringBuilder text = new StringBuilder(digits);
    if (decimals > 0) {
      text.replace(point, point + 1, marks.decimal());
    }
    for (int i = point - 3; i > 0; i -= 3) {
      text.insert(i, marks.group());
    }
    return rounded.signum() < 0 ? text.insert(0, marks.minus()).toString() : text.toString();
  }
}
