package pl.szansa.compare.casemix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.szansa.compare.casemix.LogisticRegression.Data;
import pl.szansa.compare.casemix.LogisticRegression.Fit;
import pl.szansa.model.CaseMixModel;

/**
 * The model of one outcome, fitted to the people of all offices.
 *
 * @param model what is published of it
 * @param probabilities fitted, by pattern
 */
record Outcome(CaseMixModel model, Map<Integer, Double> probabilities) {

  /** A model of fewer people would fit chance. */
  static final int FEWEST_PEOPLE = 200;

  /** Of those with the result, and of those without it. */
  static final int FEWEST_OF_EACH = 50;

  private static final int DECIMALS = 6;

  /**
   * @param indicator id
   * @param counts people and events, by pattern
   * @return empty where there are too few of either
   */
  static Optional<Outcome> of(String indicator, PatternCode code, TreeMap<Integer, int[]> counts) {
    long people = counts.values().stream().mapToLong(c -> c[0]).sum();
    long events = counts.values().stream().mapToLong(c -> c[1]).sum();
    if (people < FEWEST_PEOPLE || Math.min(events, people - events) < FEWEST_OF_EACH) {
      return Optional.empty();
    }
    Map<Integer, Integer> asked = new TreeMap<>();
    counts.forEach((pattern, c) -> asked.put(pattern, c[0]));
    Design design = new Design(code, asked);
    Data data =
        new Data(
            design.columns().size(),
            counts.keySet().stream().map(design::active).toArray(int[][]::new),
            counts.values().stream().mapToDouble(c -> c[0]).toArray(),
            counts.values().stream().mapToDouble(c -> c[1]).toArray());
    Fit fit = new LogisticRegression(data).fit();
    Map<Integer, Double> probabilities = new HashMap<>();
    int row = 0;
    for (Integer pattern : counts.keySet()) {
      probabilities.put(pattern, fit.probabilities()[row++]);
    }
    double concordance = Concordance.of(fit.probabilities(), data.people(), data.events());
    CaseMixModel model =
        new CaseMixModel(indicator, people, events, rounded(concordance), terms(design, fit));
    return Optional.of(new Outcome(model, probabilities));
  }

  private static List<CaseMixModel.Term> terms(Design design, Fit fit) {
    List<CaseMixModel.Term> terms = new ArrayList<>();
    for (Design.Column column : design.columns()) {
      int i = terms.size();
      terms.add(
          new CaseMixModel.Term(
              column.characteristic(),
              column.category(),
              rounded(fit.estimates()[i]),
              rounded(fit.errors()[i])));
    }
    return terms;
  }

  private static BigDecimal rounded(double x) {
    return BigDecimal.valueOf(x).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
