package pl.szansa.reports.chapters;

import java.util.Map;
import java.util.stream.Collectors;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;

/**
 * Names of offices for people.
 *
 * @param names by office_id
 */
record Offices(Map<String, String> names) {

  static Offices of(Evaluation evaluation) {
    return new Offices(
        evaluation.areas().stream()
            .filter(a -> a.level() == AreaLevel.OFFICE)
            .collect(Collectors.toMap(Area::code, a -> a.name().in(evaluation.language()))));
  }

  /** The office's name; of one that has no values, its code. */
  String name(String office) {
    return names.getOrDefault(office, office);
  }
}
