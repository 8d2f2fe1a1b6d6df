package pl.szansa.model;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * File names for offices, whatever their ids are made of. Asked in the same order, the same names.
 */
public final class FileNames {

  private static final int LONGEST = 100;

  private final Set<String> taken = new HashSet<>();

  /** A name that every file system takes and no other office has; without suffix. */
  public String of(String office) {
    String plain = office.replaceAll("[^\\p{L}\\p{N}_.-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
    String name = plain.isEmpty() ? "office" : plain;
    String shortened = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    String free = shortened;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = shortened + "-" + i;
    }
    return free;
  }
}
