package pl.szansa.charts.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.szansa.charts.drawing.CodeNames;
import pl.szansa.charts.drawing.Subject;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;
import pl.szansa.model.ValueStatus;

/**
 * Who paid, all years together, in PLN.
 *
 * @param total what it cost
 * @param grant what the EU grant paid
 * @param own what the offices paid
 * @param sources of the own contribution, from the largest
 * @param hidden sources whose amount is not published, with the reason
 */
record MoneyFlow(
    BigDecimal total,
    BigDecimal grant,
    BigDecimal own,
    List<Source> sources,
    List<IndicatorValue> hidden) {

  static final String TOTAL = "total_cost";
  static final String GRANT = "eu_grant";
  static final String OWN = "own_contribution";

  /** Where own contribution comes from, and how much. */
  record Source(Text name, BigDecimal amount) {}

  /** Empty where one of the three sums is not published. */
  static Optional<MoneyFlow> of(Subject subject) {
    Optional<BigDecimal> total = sum(subject, TOTAL);
    Optional<BigDecimal> grant = sum(subject, GRANT);
    Optional<BigDecimal> own = sum(subject, OWN);
    if (total.isEmpty() || grant.isEmpty() || own.isEmpty()) {
      return Optional.empty();
    }
    List<IndicatorValue> parts = subject.categories(OWN, "own_source");
    CodeNames names = new CodeNames("finances", "own_source");
    List<Source> sources = new ArrayList<>();
    for (IndicatorValue part : parts) {
      if (part.status() == ValueStatus.VALUE && part.value().signum() != 0) {
        sources.add(new Source(names.name(part.category()), part.value()));
      }
    }
    sources.sort(Comparator.comparing(Source::amount).reversed().thenComparing(s -> s.name().pl()));
    return Optional.of(
        new MoneyFlow(
            total.get(),
            grant.get(),
            own.get(),
            List.copyOf(sources),
            parts.stream().filter(p -> p.status() != ValueStatus.VALUE).toList()));
  }

  private static Optional<BigDecimal> sum(Subject subject, String indicator) {
    return subject.total(indicator).map(IndicatorValue::value);
  }

  /** What neither the grant nor the offices paid; below 0 if they paid more than it cost. */
  BigDecimal other() {
    return total.subtract(grant).subtract(own);
  }

  /** Own contribution whose source is not published. */
  BigDecimal unnamed() {
    return sources.stream().map(Source::amount).reduce(own, BigDecimal::subtract);
  }
}
