package pl.szansa.compare.casemix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pl.szansa.model.Code;
import pl.szansa.model.Dictionary;

/**
 * Packs a person's characteristics at entry into one number, so that people who are alike in all of
 * them are counted together. Digit 0 of a characteristic is everything that is no answer: not
 * answered, refused, not asked.
 */
final class PatternCode {

  /** The category of those who gave no answer. */
  static final String MISSING = "missing";

  private final List<String> columns;
  private final List<List<String>> codes = new ArrayList<>();

  /**
   * @param columns coded columns of the participations
   */
  PatternCode(List<String> columns) {
    this.columns = List.copyOf(columns);
    for (String column : columns) {
      codes.add(
          Dictionary.shipped().table("participations").field(column).codes().stream()
              .map(Code::value)
              .toList());
    }
  }

  List<String> columns() {
    return columns;
  }

  /** How many digits a characteristic has, with the one for no answer. */
  int digits(int column) {
    return codes.get(column).size() + 1;
  }

  String category(int column, int digit) {
    return digit == 0 ? MISSING : codes.get(column).get(digit - 1);
  }

  /** SQL that gives the number of a row. */
  String sql() {
    StringBuilder sum = new StringBuilder();
    long weight = 1;
    for (int c = 0; c < columns.size(); c++) {
      String list =
          codes.get(c).stream().map(code -> "'" + code + "'").collect(Collectors.joining(", "));
      sum.append(c == 0 ? "" : " + ")
          .append("coalesce(array_position(array(" + list + "), " + columns.get(c) + "), 0L) * ")
          .append(weight + "L");
      weight = Math.multiplyExact(weight, digits(c));
    }
    return "cast(" + sum + " AS int)";
  }

  /** The digits of a number. */
  int[] decode(int pattern) {
    int[] decoded = new int[columns.size()];
    int rest = pattern;
    for (int c = 0; c < decoded.length; c++) {
      decoded[c] = rest % digits(c);
      rest /= digits(c);
    }
    return decoded;
  }
}
