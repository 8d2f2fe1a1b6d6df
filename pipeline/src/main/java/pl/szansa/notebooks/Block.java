package pl.szansa.notebooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.szansa.model.Language;

/**
 * A cell as the resource file has it, below a line {@code %% id markdown|code [pl|en|parameters]}.
 *
 * @param id the cell's id
 * @param markdown whether it is text for people rather than code
 * @param mark {@code pl} or {@code en} for a cell of one language, {@code parameters} for the cell
 *     of parameters, else empty
 * @param text its lines, with places {@code {{like this}}}
 */
record Block(String id, boolean markdown, String mark, String text) {

  private static final Pattern HEAD =
      Pattern.compile("^%% ([a-z-]+) (markdown|code)(?: (pl|en|parameters))?$", Pattern.MULTILINE);
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  static List<Block> parse(String resource) {
    List<Block> blocks = new ArrayList<>();
    Matcher head = HEAD.matcher(resource);
    boolean more = head.find();
    while (more) {
      String id = head.group(1);
      boolean markdown = head.group(2).equals("markdown");
      String mark = head.group(3) == null ? "" : head.group(3);
      int start = head.end();
      more = head.find();
      int end = more ? head.start() : resource.length();
      blocks.add(new Block(id, markdown, mark, resource.substring(start, end).strip()));
    }
    return blocks;
  }

  boolean in(Language language) {
    return mark.isEmpty() || parameters() || mark.equals(language.tag());
  }

  boolean parameters() {
    return mark.equals("parameters");
  }

  /** The text with its places filled; one that is not given is a bug. */
  String filled(Map<String, String> places) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> {
              String value = places.get(place.group(1));
              if (value == null) {
                throw new IllegalStateException("cell " + id + " needs " + place.group(1));
              }
              return Matcher.quoteReplacement(value);
            });
  }
}
