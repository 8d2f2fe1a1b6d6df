package pl.szansa;

import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.Language;

/**
 * The catalogue, with a workspace's own indicators.
 *
 * @param catalogue in published order
 * @param language that of the workspace
 */
public record IndicatorList(Catalogue catalogue, Language language) {

  /**
   * @param workspace folder of a workspace, or null for the shipped catalogue alone, in English
   */
  public static IndicatorList of(String workspace) {
    if (workspace == null) {
      return new IndicatorList(CatalogueReader.read(Map.of(), Optional.empty()), Language.EN);
    }
    Workspace opened = Workspace.open(workspace, new Configuration());
    Settings settings = opened.settings();
    return new IndicatorList(
        CatalogueReader.read(opened.indicators(), settings.smallestBase()), settings.language());
  }
}
