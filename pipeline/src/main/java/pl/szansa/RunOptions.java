package pl.szansa;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the command line says of a run; null where it says nothing.
 *
 * @param workspace folder of the workspace
 * @param reread whether every file is read anew
 * @param years replaces the years of {@code szansa.yml}
 * @param locale replaces its locale
 * @param master Spark master
 * @param boundaries TopoJSON or GeoJSON file of outlines to draw maps with
 * @param out folder to publish to instead of the workspace's {@code out}
 */
public record RunOptions(
    String workspace,
    Reread reread,
    String years,
    String locale,
    String master,
    String boundaries,
    String out) {

  /** Publishing to the workspace. */
  public RunOptions(
      String workspace,
      Reread reread,
      String years,
      String locale,
      String master,
      String boundaries) {
    this(workspace, reread, years, locale, master, boundaries, null);
  }

  Settings applyTo(Settings settings) {
    Settings inYears = years == null ? settings : settings.withYears(years);
    return locale == null ? inYears : inYears.withLanguage(locale);
  }

  /** What was said, by option; the Spark master changes nothing that is published. */
  Map<String, String> stated() {
    Map<String, String> stated = new TreeMap<>();
    if (reread == Reread.ALL) {
      stated.put("--full", "");
    }
    put("--years", years, stated);
    put("--locale", locale, stated);
    put("--boundaries", boundaries, stated);
    put("--out", out, stated);
    return stated;
  }

  private static void put(String option, String said, Map<String, String> stated) {
    if (said != null) {
      stated.put(option, said);
    }
  }

  /** Refuses a bad folder to publish to before any work is done. */
  void check(Workspace opened) throws IOException {
    if (out != null) {
      NamedOut.of(out, opened);
    }
  }

  Publication publication(Workspace opened) throws IOException {
    return out == null
        ? new Publication(opened.fs(), opened.out())
        : Publication.elsewhere(out, opened);
  }

  /** Which files are read. */
  public enum Reread {
    CHANGED,
    ALL
  }
}
