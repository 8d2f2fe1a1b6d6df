package pl.szansa;

/**
 * What the command line says of a run; null where it says nothing.
 *
 * @param workspace folder of the workspace
 * @param reread whether every file is read anew
 * @param years replaces the years of {@code szansa.yml}
 * @param locale replaces its locale
 * @param master Spark master
 * @param boundaries TopoJSON or GeoJSON file of outlines to draw maps with
 */
public record RunOptions(
    String workspace,
    Reread reread,
    String years,
    String locale,
    String master,
    String boundaries) {

  Settings applyTo(Settings settings) {
    Settings inYears = years == null ? settings : settings.withYears(years);
    return locale == null ? inYears : inYears.withLanguage(locale);
  }

  /** Which files are read. */
  public enum Reread {
    CHANGED,
    ALL
  }
}
