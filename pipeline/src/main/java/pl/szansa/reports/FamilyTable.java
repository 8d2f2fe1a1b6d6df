package pl.szansa.reports;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.szansa.dashboard.KeyFigures;
import pl.szansa.dashboard.Labels;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;

/**
 * The country's values of a family's indicators over all years, a line each: women, men, total.
 *
 * @param women head of the column of women; empty where no indicator is broken down by sex
 * @param men as {@code women}
 * @param rows those that have something to tell
 */
public record FamilyTable(String women, String men, List<Row> rows) {

  /** A code of a regulation's list, as CO01. */
  private static final Pattern CODE = Pattern.compile("[A-Z]+\\d+");

  private static final String SEX = "sex";
  private static final String FEMALE = "female";
  private static final String MALE = "male";

  /**
   * A line.
   *
   * @param code of a regulation's list, empty for others
   * @param part whether it counts a part of what the line above it counts
   */
  public record Row(
      String code,
      String name,
      String women,
      String men,
      String total,
      String interval,
      boolean part) {}

  static FamilyTable of(List<Indicator> indicators, Evaluation evaluation, Labels labels) {
    Language language = evaluation.language();
    List<Row> rows = indicators.stream().map(i -> row(i, evaluation)).toList();
    boolean sexes = rows.stream().anyMatch(r -> !r.women().isEmpty() || !r.men().isEmpty());
    return new FamilyTable(
        sexes ? labels.category(SEX, FEMALE).in(language) : "",
        sexes ? labels.category(SEX, MALE).in(language) : "",
        rows);
  }

  private static Row row(Indicator indicator, Evaluation evaluation) {
    Language language = evaluation.language();
    Optional<IndicatorValue> total = KeyFigures.value(indicator, evaluation);
    return new Row(
        code(indicator),
        indicator.name().in(language),
        of(indicator, FEMALE, evaluation),
        of(indicator, MALE, evaluation),
        total.map(v -> Formats.value(v, language)).orElse(""),
        total.map(v -> Formats.interval(v, language)).orElse(""),
        !indicator.partOf().isEmpty());
  }

  static String code(Indicator indicator) {
    return CODE.matcher(indicator.id()).matches() ? indicator.id() : "";
  }

  private static String of(Indicator indicator, String sex, Evaluation evaluation) {
    return evaluation
        .values()
        .categories(indicator.id(), AreaLevel.COUNTRY, "all", "all", SEX)
        .stream()
        .filter(v -> v.category().equals(sex))
        .findFirst()
        .map(v -> Formats.value(v, evaluation.language()))
        .orElse("");
  }
}
