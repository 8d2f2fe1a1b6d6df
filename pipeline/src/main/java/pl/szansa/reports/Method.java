package pl.szansa.reports;

import java.util.List;
import java.util.Map;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.Language;
import pl.szansa.model.Measure;

/** An entry of the method annex, straight from the catalogue; empty texts where a part has none. */
public record Method(
    String id,
    String name,
    String definition,
    String source,
    String unit,
    String numerator,
    String denominator,
    String interval,
    String smallestBase) {

  static List<Method> of(Evaluation evaluation, Texts words) {
    return evaluation.indicators().stream().map(i -> of(i, evaluation.language(), words)).toList();
  }

  private static Method of(Indicator indicator, Language language, Texts words) {
    return new Method(
        indicator.id(),
        indicator.name().in(language),
        indicator.definition().in(language),
        indicator.source(),
        indicator.unit().label().in(language),
        indicator.numerator().expression(),
        indicator.denominator().map(Measure::expression).orElse(""),
        indicator.interval().equals("none")
            ? words.say("none", language, Map.of())
            : indicator.interval(),
        indicator.smallestBase() == 0 ? "" : Formats.count(indicator.smallestBase(), language));
  }
}
