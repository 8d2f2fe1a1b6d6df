package pl.szansa.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Spells dates and amounts in the ways in which offices spell them. */
final class CellText {

  private static final String HARD_SPACE = "\u00a0";
  private static final List<String> MONTHS =
      List.of(
          "stycznia",
          "lutego",
          "marca",
          "kwietnia",
          "maja",
          "czerwca",
          "lipca",
          "sierpnia",
          "września",
          "października",
          "listopada",
          "grudnia");

  private CellText() {}

  static String of(LocalDate date, Style.DateForm form) {
    int day = date.getDayOfMonth();
    int month = date.getMonthValue();
    int year = date.getYear();
    return switch (form) {
      case DOTTED -> two(day) + "." + two(month) + "." + year;
      case DASHED -> two(day) + "-" + two(month) + "-" + year;
      case ISO -> year + "-" + two(month) + "-" + two(day);
      case LONG -> two(day) + " " + MONTHS.get(month - 1) + " " + year + " r.";
    };
  }

  static String of(BigDecimal amount, Style.AmountForm form) {
    String plain = amount.setScale(2).toPlainString();
    String comma = plain.replace('.', ',');
    return switch (form) {
      case DOT -> plain;
      case COMMA -> comma;
      case SPACED_ZL -> grouped(comma, " ") + " zł";
      case NBSP -> grouped(comma, HARD_SPACE);
      case STRAY_DOT -> grouped(comma, " ").replaceFirst("^(\\d+) ", "$1. ");
    };
  }

  private static String grouped(String comma, String separator) {
    return comma.replaceAll("(?<=\\d)(?=(\\d{3})+,)", separator);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
