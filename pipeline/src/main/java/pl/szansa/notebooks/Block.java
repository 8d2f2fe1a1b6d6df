package pl.szansa.notebooks;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.szansa.model.Language;

/**
 * A cell as the resource file has it, below a line {@code %% id markdown|code
 * [pl|en|parameters|helper]}.
 *
 * @param id the cell's id
 * @param markdown whether it is text for people rather than code
 * @param mark {@code pl} or {@code en} for a cell of one language, {@code parameters} for the cell
 *     of parameters, {@code helper} for code that viewers may fold, else empty
 * @param text its lines, with places {@code {{like this}}}, {@code {{like:this one}}} and texts in
 *     both languages, {@code {{po polsku|in English}}}
 */
record Block(String id, boolean markdown, String mark, String text) {

  private static final Pattern PLACE =
      Pattern.compile("\\{\\{(?:(\\w+)(?::([\\w .]+))?|([^{}|]+)\\|([^{}|]+))}}");

  boolean in(Language language) {
    return mark.isEmpty() || parameters() || helper() || mark.equals(language.tag());
  }

  boolean helper() {
    return mark.equals("helper");
  }

  boolean parameters() {
    return mark.equals("parameters");
  }

  /** The text with its places filled; one that is not given is a bug. */
  String filled(Places places) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(content(place, places)));
  }

  private String content(MatchResult place, Places places) {
    if (place.group(1) == null) {
      return (places.language() == Language.PL ? place.group(3) : place.group(4)).strip();
    }
    String argument = place.group(2) == null ? "" : place.group(2);
    return places
        .content(place.group(1), argument)
        .orElseThrow(() -> new IllegalStateException("cell " + id + " needs " + place.group()));
  }
}
