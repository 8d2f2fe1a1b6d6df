package pl.szansa.resolve.persons;

import java.util.Arrays;
import java.util.Collection;
import pl.szansa.model.Missing;

/** Coded answers, and what several of them say together. */
public final class Answers {

  public static final String YES = "yes";
  public static final String NO = "no";

  private static final String[] REASONS =
      Arrays.stream(Missing.values()).map(Missing::code).toArray(String[]::new);

  /** Asked by none. */
  public static final String NOT_COLLECTED = Missing.NOT_COLLECTED.code();

  private static final String NO_ANSWER = Missing.NO_ANSWER.code();

  /** What outweighs what stands before it. */
  private static final String[] BY_WEIGHT = {
    NOT_COLLECTED, NO_ANSWER, Missing.REFUSED.code(), NO, YES
  };

  /** Weight of no answer, and of what is none of the others. */
  private static final int ASKED = 1;

  private Answers() {}

  /** Whether a code is an answer, and not the reason why there is none. */
  public static boolean given(String code) {
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
  public static String stated(String code) {
    return code == null ? NO_ANSWER : code;
  }

  /** Yes if one says so; else no if one says that; else why there is no answer. */
  static String any(Collection<String> codes) {
    String any = NOT_COLLECTED;
    for (String code : codes) {
      any = either(any, code);
    }
    return any;
  }

  /**
   * What two answers say together: yes, else no, else that it was refused, that it was asked, that
   * it was not.
   */
  public static String either(String one, String other) {
    return BY_WEIGHT[Math.max(weight(one), weight(other))];
  }

  private static int weight(String code) {
    for (int weight = BY_WEIGHT.length - 1; weight > ASKED; weight--) {
      if (BY_WEIGHT[weight].equals(code)) {
        return weight;
      }
    }
    return NOT_COLLECTED.equals(code) ? 0 : ASKED;
  }
}
