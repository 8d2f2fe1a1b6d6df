package pl.szansa;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.Indicator;

/**
 * The catalogue, with a workspace's own indicators.
 *
 * @param indicators in published order
 */
public record IndicatorList(List<Indicator> indicators) {

  /**
   * @param workspace folder of a workspace, or null for the shipped catalogue alone
   */
  public static IndicatorList of(String workspace) {
    Map<String, String> own =
        workspace == null ? Map.of() : Workspace.open(workspace, new Configuration()).indicators();
    return new IndicatorList(CatalogueReader.read(own, Optional.empty()).indicators());
  }
}
