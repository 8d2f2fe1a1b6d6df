package pl.szansa.model;

import java.util.List;

/**
 * One entry of a code list.
 *
 * @param value what is stored
 * @param label what people read
 * @param aliases what offices write instead; letter case and diacritics do not matter
 * @param level the rank within an ordered list such as ISCED, or null
 * @param sphere of a form of support: the instrument of active integration that it belongs to,
 *     where a file does not say; else empty
 */
public record Code(String value, Text label, List<String> aliases, Integer level, String sphere)
    implements java.io.Serializable {

  public Code {
    aliases = List.copyOf(aliases);
  }
}
