package pl.szansa.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * The logistic model behind a case-mix adjustment.
 *
 * @param indicator indicator id
 * @param people how many participations it was fitted to
 * @param events how many of them had the result
 * @param concordance area under the ROC curve: 0.5 tells nothing apart, 1 everything
 * @param terms the coefficients, the intercept first
 */
public record CaseMixModel(
    String indicator, long people, long events, BigDecimal concordance, List<Term> terms) {

  /**
   * A coefficient.
   *
   * @param characteristic column, {@code intercept} for none
   * @param category its code; that which was left out is the one that it is compared with
   * @param estimate log odds ratio
   * @param error its standard error
   */
  public record Term(
      String characteristic, String category, BigDecimal estimate, BigDecimal error) {}

  public CaseMixModel {
    terms = List.copyOf(terms);
  }
}
