package pl.szansa.compare;

import java.util.List;
import pl.szansa.model.CaseMix;
import pl.szansa.model.CaseMixModel;

/**
 * What adjusting for the case mix gave.
 *
 * @param adjusted by indicator and office
 * @param models one per indicator
 */
public record CaseMixResults(List<CaseMix> adjusted, List<CaseMixModel> models) {

  /** Nothing was adjusted. */
  public static final CaseMixResults NONE = new CaseMixResults(List.of(), List.of());

  public CaseMixResults {
    adjusted = List.copyOf(adjusted);
    models = List.copyOf(models);
  }
}
