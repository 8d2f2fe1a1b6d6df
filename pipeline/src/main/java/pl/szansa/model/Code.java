package pl.szansa.model;

import java.util.List;

/**
 * One entry of a code list.
 *
 * @param value what is stored
 * @param label what people read
 * @param aliases what offices write instead; letter case and diacritics do not matter
 * @param level the rank within an ordered list such as ISCED, or null
 */
public record Code(String value, Text label, List<String> aliases, Integer level) {

  public Code {
    aliases = List.copyOf(aliases);
  }
}
