package pl.szansa.tables.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.PeriodKind;

/**
 * The values that people look up: totals of the country, the voivodeships, the peer groups and the
 * offices, for all years together and each of them. Where these are more than people can work with
 * on a sheet, offices are shown over all years only, and if need be not at all; the long sheet has
 * them.
 */
final class ReadableValues {

  /** What a spreadsheet filters without delay on an ordinary computer. */
  static final int MOST = 200_000;

  private static final List<AreaLevel> WIDER =
      List.of(AreaLevel.COUNTRY, AreaLevel.VOIVODESHIP, AreaLevel.PEER_GROUP);

  /** How much of the offices is shown. */
  enum Offices {
    EACH_YEAR,
    ALL_YEARS_TOGETHER,
    LEFT_OUT
  }

  private final Evaluation evaluation;
  private final List<String> periods;
  private final Offices offices;
  private final Map<AreaLevel, List<String>> areas = new HashMap<>();

  /**
   * @param most values
   */
  ReadableValues(Evaluation evaluation, AreaNames names, int most) {
    this.evaluation = evaluation;
    this.periods =
        Stream.of(PeriodKind.ALL, PeriodKind.YEAR)
            .flatMap(kind -> evaluation.periods(kind).stream())
            .toList();
    long wider = WIDER.stream().mapToLong(level -> count(level, periods)).sum();
    this.offices =
        wider + count(AreaLevel.OFFICE, periods) <= most
            ? Offices.EACH_YEAR
            : wider + count(AreaLevel.OFFICE, together()) <= most
                ? Offices.ALL_YEARS_TOGETHER
                : Offices.LEFT_OUT;
    for (AreaLevel level : levels()) {
      areas.put(level, names.sorted(level, codes(level)));
    }
  }

  Offices offices() {
    return offices;
  }

  private List<AreaLevel> levels() {
    return offices == Offices.LEFT_OUT
        ? WIDER
        : Stream.concat(WIDER.stream(), Stream.of(AreaLevel.OFFICE)).toList();
  }

  private List<String> together() {
    return evaluation.periods(PeriodKind.ALL);
  }

  private List<String> periods(AreaLevel level) {
    return level == AreaLevel.OFFICE && offices == Offices.ALL_YEARS_TOGETHER
        ? together()
        : periods;
  }

  private long count(AreaLevel level, List<String> of) {
    return evaluation.indicators().stream()
        .flatMapToInt(
            i -> of.stream().mapToInt(p -> evaluation.values().totals(i.id(), level, p).size()))
        .asLongStream()
        .sum();
  }

  private List<String> codes(AreaLevel level) {
    return evaluation.indicators().stream()
        .flatMap(
            i -> periods(level).stream().map(p -> evaluation.values().totals(i.id(), level, p)))
        .flatMap(List::stream)
        .map(IndicatorValue::area)
        .distinct()
        .toList();
  }

  /** The values of an indicator: from the country to the offices, of each area all its periods. */
  List<IndicatorValue> of(Indicator indicator) {
    List<IndicatorValue> values = new ArrayList<>();
    for (AreaLevel level : levels()) {
      for (String area : areas.get(level)) {
        for (String period : periods(level)) {
          evaluation.values().total(indicator.id(), level, area, period).ifPresent(values::add);
        }
      }
    }
    return values;
  }
}
