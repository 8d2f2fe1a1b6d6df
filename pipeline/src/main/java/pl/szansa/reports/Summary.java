package pl.szansa.reports;

import java.util.List;
import java.util.Map;
import pl.szansa.dashboard.KeyFigures;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Formats;
import pl.szansa.model.Language;
import pl.szansa.model.Plurals;

/**
 * The first page.
 *
 * @param scope what the report covers
 * @param points the key figures, how they changed and how sure they are
 * @param quality what the data lack
 */
public record Summary(String scope, List<Finding> points, List<String> quality) {

  static Summary of(Evaluation evaluation, Findings findings, Quality quality, Texts words) {
    Language language = evaluation.language();
    long offices = evaluation.areas(AreaLevel.OFFICE).size();
    Map<String, String> places =
        Map.of(
            "offices", Plurals.counted(offices, Plurals.OFFICES, language),
            "period", Formats.period("all", evaluation.periods(), language));
    return new Summary(
        words.say("scope", language, places),
        KeyFigures.of(evaluation).stream().map(findings::of).toList(),
        quality.sentences());
  }
}
