package pl.szansa.peers;

import java.util.Map;
import java.util.Optional;

/**
 * In what circumstances an office works.
 *
 * @param office office_id
 * @param figures those that are known: inhabitants, per cent, participations a year
 * @param commune kind of its commune, if known
 */
record OfficeContext(String office, Map<Variable, Double> figures, Optional<CommuneKind> commune) {

  OfficeContext {
    figures = Map.copyOf(figures);
  }

  boolean knows(Variable variable) {
    return variable == Variable.COMMUNE ? commune.isPresent() : figures.containsKey(variable);
  }

  /** A figure that is known. */
  double figure(Variable variable) {
    return figures.get(variable);
  }
}
