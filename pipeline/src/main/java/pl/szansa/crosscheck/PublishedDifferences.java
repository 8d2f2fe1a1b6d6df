package pl.szansa.crosscheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pl.szansa.model.Formats;
import pl.szansa.model.Language;
import pl.szansa.model.OfficeFinding;
import pl.szansa.model.Reconciliation;
import pl.szansa.model.Reconciliation.Verdict;
import pl.szansa.validate.AcrossFiles;
import pl.szansa.validate.Rule;

/** What an office published is what its registers say. */
final class PublishedDifferences {

  private PublishedDifferences() {}

  static List<OfficeFinding> find(
      List<Reconciliation> reconciliations, Function<String, Language> languages) {
    List<OfficeFinding> findings = new ArrayList<>();
    for (Rule rule : AcrossFiles.rules("published")) {
      for (Reconciliation r : reconciliations) {
        if (r.verdict() == Verdict.DIFFERS) {
          Language language = languages.apply(r.figure().office());
          Map<String, String> fillings =
              Map.of(
                  "other", r.period(),
                  "low", Formats.count(r.figure().value(), language),
                  "high", Formats.count(r.computed(), language));
          findings.add(
              new OfficeFinding(
                  r.figure().office(),
                  "",
                  AcrossFiles.issue(rule, language, r.measure().in(language), fillings)));
        }
      }
    }
    return findings;
  }
}
