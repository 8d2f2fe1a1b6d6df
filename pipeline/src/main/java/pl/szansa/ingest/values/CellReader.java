package pl.szansa.ingest.values;

import java.util.HashMap;
import java.util.Map;
import pl.szansa.model.Code;
import pl.szansa.model.Field;
import pl.szansa.model.Missing;

/** Reads the cells of one field: text in, a typed value or the reason of its absence out. */
public final class CellReader {

  /**
   * Why a cell has no value: not one of the {@link Missing} reasons, but a text nobody can read.
   */
  public static final Object UNREADABLE =
      new Object() {
        @Override
        public String toString() {
          return "UNREADABLE";
        }
      };

  private static final Map<String, Missing> MISSING = missing();

  private final Field field;
  private final Map<String, String> codes = new HashMap<>();

  public CellReader(Field field) {
    this.field = field;
    for (Code code : field.codes()) {
      codes.put(Words.normalise(code.value()), code.value());
      codes.put(Words.normalise(code.label().pl()), code.value());
      codes.put(Words.normalise(code.label().en()), code.value());
      code.aliases().forEach(alias -> codes.putIfAbsent(Words.normalise(alias), code.value()));
    }
  }

  /**
   * The value of a cell: a String, LocalDate, Integer or BigDecimal; a {@link Missing}; or {@link
   * #UNREADABLE}.
   */
  public Object read(String text) {
    String trimmed = strip(text);
    if (trimmed.isEmpty()) {
      return Missing.NO_ANSWER;
    }
    Object value = field.coded() ? code(trimmed) : typed(trimmed);
    if (value != null) {
      return value;
    }
    Missing reason = MISSING.get(trimmed.toLowerCase(java.util.Locale.ROOT));
    return reason == null ? UNREADABLE : reason;
  }

  private Object code(String text) {
    String exact = codes.get(text);
    return exact != null ? exact : codes.get(Words.normalise(text));
  }

  private Object typed(String text) {
    return switch (field.type()) {
      case STRING -> MISSING.containsKey(text.toLowerCase(java.util.Locale.ROOT)) ? null : text;
      case DATE -> Dates.parse(text);
      case NUMBER -> Quantities.parse(text, field.unit());
      case INTEGER -> integer(text);
      case BOOLEAN, ARRAY -> throw notInFiles(field);
    };
  }

  private static IllegalStateException notInFiles(Field field) {
    return new IllegalStateException(field.name() + " is no field of a row table");
  }

  private Integer integer(String text) {
    var number = Quantities.parse(text, field.unit());
    try {
      return number == null ? null : number.intValueExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** Strips every kind of space, the non-breaking ones of spreadsheets too. */
  private static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c);
  }

  private static Map<String, Missing> missing() {
    Map<String, Missing> reasons = new HashMap<>();
    for (Missing reason : Missing.values()) {
      reasons.put(reason.code(), reason);
      reason.aliases().forEach(alias -> reasons.put(alias, reason));
    }
    return reasons;
  }
}
