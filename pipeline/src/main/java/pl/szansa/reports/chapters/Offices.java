package pl.szansa.reports.chapters;

import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;

/** Names of offices for people. */
final class Offices {

  private Offices() {}

  /** The office's name; of one that has no values, its code. */
  static String name(String code, Evaluation evaluation) {
    return evaluation.areas(AreaLevel.OFFICE).stream()
        .filter(a -> a.code().equals(code))
        .findFirst()
        .map(Area::name)
        .map(n -> n.in(evaluation.language()))
        .orElse(code);
  }
}
