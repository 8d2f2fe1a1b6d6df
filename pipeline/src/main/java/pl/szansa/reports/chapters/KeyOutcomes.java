package pl.szansa.reports.chapters;

import java.util.List;
import java.util.Optional;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Indicator;

/** The indicators of which one way is better that offices are held against each other by. */
final class KeyOutcomes {

  private static final List<String> IDS =
      List.of(
          "completion_rate",
          "qualification_rate",
          "education_gain_rate",
          "employment_rate_exit",
          "employment_rate_3m",
          "employment_rate_6m",
          "employment_effectiveness",
          "social_effectiveness",
          "cost_per_participant",
          "cost_per_completer",
          "cost_per_qualification",
          "cost_per_job");

  private KeyOutcomes() {}

  /** Those that the catalogue has, results first, then costs. */
  static List<Indicator> of(Evaluation evaluation) {
    return IDS.stream().map(evaluation::indicator).flatMap(Optional::stream).toList();
  }
}
