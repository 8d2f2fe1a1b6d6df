package pl.szansa.resolve;

import java.util.Collection;
import java.util.Objects;
import pl.szansa.model.Missing;

/** Coded answers, and what several of them say together. */
final class Answers {

  static final String YES = "yes";
  static final String NO = "no";

  private Answers() {}

  /** Whether a code is an answer, and not the reason why there is none. */
  static boolean given(String code) {
    if (code == null) {
      return false;
    }
    for (Missing reason : Missing.values()) {
      if (reason.code().equals(code)) {
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
    Missing reason =
        codes.contains(Missing.REFUSED.code())
            ? Missing.REFUSED
            : codes.stream().allMatch(Missing.NOT_COLLECTED.code()::equals)
                ? Missing.NOT_COLLECTED
                : Missing.NO_ANSWER;
    return reason.code();
  }
}
