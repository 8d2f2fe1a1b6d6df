package pl.szansa.compare.casemix;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import pl.szansa.model.Code;
import pl.szansa.model.Dictionary;

/**
 * Packs a person's characteristics at entry into one number, so that people who are alike in all of
 * them are counted together. Digit 0 of a characteristic is everything that is no answer: not
 * answered, refused, not asked.
 */
final class PatternCode implements Serializable {

  /** The category of those who gave no answer. */
  static final String MISSING = "missing";

  private final List<String> columns;
  private final List<List<String>> codes = new ArrayList<>();
  private final int[] weights;
  private final int size;

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
    this.weights = new int[columns.size()];
    int weight = 1;
    for (int c = 0; c < weights.length; c++) {
      weights[c] = weight;
      weight = Math.multiplyExact(weight, digits(c));
    }
    this.size = weight;
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

  /** What a characteristic adds to the number of a person. */
  int part(int column, Object code) {
    return code == null ? 0 : (codes.get(column).indexOf(code.toString()) + 1) * weights[column];
  }

  /** Numbers are below this. */
  int size() {
    return size;
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
