package pl.szansa.ingest.text;

import java.util.Locale;

/** Names that strangers gave, made fit to be shown on one line of a terminal, page or cell. */
public final class Printable {

  private Printable() {}

  /**
   * The name with line ends, escape codes, and marks that turn the direction of writing spelled
   * out, as in {@code a⟨U+000A⟩b}: different names stay different.
   */
  public static String of(String name) {
    if (name.codePoints().noneMatch(Printable::hidden)) {
      return name;
    }
    StringBuilder shown = new StringBuilder(name.length() + 16);
    name.codePoints()
        .forEach(
            c -> {
              if (hidden(c)) {
                shown.append(String.format(Locale.ROOT, "⟨U+%04X⟩", c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }

  private static boolean hidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
