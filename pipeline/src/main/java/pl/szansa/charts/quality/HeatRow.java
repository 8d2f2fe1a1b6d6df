package pl.szansa.charts.quality;

import com.ibm.icu.text.Collator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.ValueStatus;

/**
 * An area with its values.
 *
 * @param area an office, a voivodeship or the country
 * @param years its values in the order of years, empty where it has no records
 * @param all its value over all years
 */
record HeatRow(Area area, List<Optional<IndicatorValue>> years, Optional<IndicatorValue> all) {

  /** Those with the most incomplete records first. */
  static final Comparator<HeatRow> MOST_CASES =
      Comparator.comparingLong(HeatRow::cases).reversed().thenComparing(r -> r.area().code());

  /** The areas of a level that have records, by name. */
  static List<HeatRow> of(Evaluation evaluation, AreaLevel level) {
    // the language's own order: łódzkie stands before małopolskie
    Collator alphabet = Collator.getInstance(evaluation.language().locale());
    return evaluation.areas(level).stream()
        .map(area -> row(evaluation, area))
        .filter(row -> row.all().isPresent() || row.years().stream().anyMatch(Optional::isPresent))
        .sorted(
            Comparator.comparing(
                    (HeatRow r) -> r.area().name().in(evaluation.language()), alphabet::compare)
                .thenComparing(r -> r.area().code()))
        .toList();
  }

  private static HeatRow row(Evaluation evaluation, Area area) {
    List<Optional<IndicatorValue>> years = new ArrayList<>();
    for (String year : evaluation.periods(PeriodKind.YEAR)) {
      years.add(at(evaluation, area, year));
    }
    return new HeatRow(area, years, at(evaluation, area, "all"));
  }

  private static Optional<IndicatorValue> at(Evaluation evaluation, Area area, String period) {
    return evaluation
        .values()
        .total(CompletenessHeatMap.INDICATOR, area.level(), area.code(), period);
  }

  /** How many records are incomplete, as far as that is published. */
  long cases() {
    return all.map(IndicatorValue::numerator).map(BigDecimal::longValue).orElse(0L);
  }

  boolean anyValue() {
    return all.filter(v -> v.status() == ValueStatus.VALUE).isPresent()
        || years.stream().flatMap(Optional::stream).anyMatch(v -> v.status() == ValueStatus.VALUE);
  }
}
