package pl.szansa.indicators.counting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The codes of a breakdown's categories as small numbers, in the order in which they came. */
final class Codes implements Serializable {

  private final List<String> codes = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The number of a code, a new one if it has none. */
  int number(String code) {
    Integer number = numbers.putIfAbsent(code, codes.size());
    if (number == null) {
      codes.add(code);
      return codes.size() - 1;
    }
    return number;
  }

  /** The number of a code, which nothing has if it is none. */
  int known(String code) {
    return numbers.getOrDefault(code, codes.size());
  }

  String code(int number) {
    return codes.get(number);
  }

  /** By their numbers. */
  List<String> all() {
    return List.copyOf(codes);
  }

  /** The numbers here of another's codes. */
  int[] numbers(Codes others) {
    return others.codes.stream().mapToInt(this::number).toArray();
  }
}
