package pl.szansa.crosscheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pl.szansa.model.Language;
import pl.szansa.model.OfficeFinding;
import pl.szansa.model.Submission;
import pl.szansa.resolve.rows.Snapshots;
import pl.szansa.validate.AcrossFiles;
import pl.szansa.validate.Rule;

/** In a cumulative file nobody disappears: a later snapshot has what earlier ones had. */
final class ShrunkCoverage {

  private ShrunkCoverage() {}

  static List<OfficeFinding> find(
      List<Submission> submissions,
      Function<Submission, Optional<Boolean>> cumulative,
      Function<String, Language> languages) {
    List<OfficeFinding> findings = new ArrayList<>();
    for (Rule rule : AcrossFiles.rules("coverage")) {
      for (Snapshots.Shrunk shrunk : Snapshots.shrunk(submissions, cumulative)) {
        String office = shrunk.newer().office();
        Map<String, String> fillings =
            Map.of(
                "other", shrunk.older().path(),
                "low", Long.toString(shrunk.has()),
                "high", Long.toString(shrunk.had()));
        findings.add(
            new OfficeFinding(
                office,
                shrunk.newer().path(),
                AcrossFiles.issue(rule, languages.apply(office), shrunk.project(), fillings)));
      }
    }
    return findings;
  }
}
