package pl.szansa.ingest.formats;

import java.util.Locale;
import java.util.Set;

/** Files that operating systems and spreadsheets leave behind; nobody sent them on purpose. */
public final class Litter {

  private static final Set<String> NAMES = Set.of("thumbs.db", "desktop.ini", "__macosx");

  private Litter() {}

  /**
   * @param name of a file or folder, without folders above it
   */
  public static boolean is(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || NAMES.contains(name.toLowerCase(Locale.ROOT));
  }
}
