package pl.szansa.docs;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of a Markdown page. */
final class Markdown {

  /** Stands first on every page that is made. */
  static final String MADE =
      "<!-- Made from the %s by `mvn -Dtest=DocsTest -Ddocs.write=true test`; edit that instead. -->\n\n";

  private Markdown() {}

  /** A table, or nothing if it has no rows. */
  static String table(List<String> header, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return "";
    }
    return row(header)
        + row(header.stream().map(h -> "---").toList())
        + rows.stream().map(Markdown::row).collect(Collectors.joining());
  }

  static String code(String text) {
    return "`" + text + "`";
  }

  /** Texts in code font, with commas; empty for none. */
  static String codes(List<String> texts) {
    return texts.stream().map(Markdown::code).collect(Collectors.joining(", "));
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(c -> " " + c.replace("|", "\\|").replaceAll("\\s+", " ") + " ")
        .collect(Collectors.joining("|", "|", "|\n"));
  }
}
