package pl.szansa.resolve;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import pl.szansa.model.Missing;

/** Coded answers, and what several of them say together. */
final class Answers {

  static final String YES = "yes";
  static final String NO = "no";

  private static final String[] REASONS =
      Arrays.stream(Missing.values()).map(Missing::code).toArray(String[]::new);

  private Answers() {}

  /** Whether a code is an answer, and not the reason why there is none. */
  static boolean given(String code) {
    if (code == null) {
      return false;
    }
    for (String reason : REASONS) {
      if (reason.equals(code)) {
        return false;
      }
    }
    return true;
  }

  /** The code; a cell that could not be read holds none, and that is no answer. */
  static String stated(String code) {
    return Objects.requireNonNullElse(code, Missing.NO_ANSWER.code());
  }

  /** Yes if one says so; else no if one says that; else why there is no answer. */
  static String any(Collection<String> codes) {
    return codes.contains(YES) ? YES : codes.contains(NO) ? NO : absence(codes);
  }

  /** Why there is no answer: refused by one, else asked by one, else asked by none. */
  static String absence(Collection<String> codes) {
    boolean asked = false;
    for (String code : codes) {
      if (Missing.REFUSED.code().equals(code)) {
        return code;
      }
      asked |= !Missing.NOT_COLLECTED.code().equals(code);
    }
    return (asked ? Missing.NO_ANSWER : Missing.NOT_COLLECTED).code();
  }
}
