package pl.szansa.charts.offices;

import java.util.ArrayList;
import java.util.List;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.PeriodKind;

/**
 * An area's values by year.
 *
 * @param values one for each year that has a row, in order of time
 */
record YearlyValues(List<IndicatorValue> values) {

  static YearlyValues of(Evaluation evaluation, String indicator, AreaLevel level, String area) {
    return new YearlyValues(
        evaluation.periods(PeriodKind.YEAR).stream()
            .flatMap(year -> evaluation.values().total(indicator, level, area, year).stream())
            .toList());
  }

  /** Those that have a value. */
  List<IndicatorValue> present() {
    return values.stream().filter(v -> v.value() != null).toList();
  }

  /** Those that have none. */
  List<IndicatorValue> absent() {
    return values.stream().filter(v -> v.value() == null).toList();
  }

  /** The highest limit or value; 0 for none. */
  double highest() {
    return present().stream().mapToDouble(YearlyValues::upper).max().orElse(0);
  }

  /** A series for each unbroken run of years: no line leads over a year without a value. */
  YIntervalSeriesCollection runs() {
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    int last = Integer.MIN_VALUE;
    List<YIntervalSeries> runs = new ArrayList<>();
    for (IndicatorValue value : present()) {
      if (year(value) != last + 1) {
        runs.add(new YIntervalSeries(runs.size(), false, true));
      }
      last = year(value);
      runs.get(runs.size() - 1).add(last, value.value().doubleValue(), lower(value), upper(value));
    }
    runs.forEach(data::addSeries);
    return data;
  }

  /** One series of points with intervals. */
  XYIntervalSeries points() {
    XYIntervalSeries series = new XYIntervalSeries("values", false, true);
    for (IndicatorValue v : present()) {
      int x = year(v);
      series.add(x, x, x, v.value().doubleValue(), lower(v), upper(v));
    }
    return series;
  }

  static int year(IndicatorValue value) {
    return Integer.parseInt(value.period());
  }

  private static double lower(IndicatorValue v) {
    return (v.lower() == null ? v.value() : v.lower()).doubleValue();
  }

  private static double upper(IndicatorValue v) {
    return (v.upper() == null ? v.value() : v.upper()).doubleValue();
  }
}
