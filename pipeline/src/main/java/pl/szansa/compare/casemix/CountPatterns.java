package pl.szansa.compare.casemix;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import pl.szansa.indicators.counting.Conditions;
import pl.szansa.indicators.counting.CountedYears;
import pl.szansa.model.Indicator;
import pl.szansa.model.Measure;
import pl.szansa.store.scan.Batch;
import pl.szansa.store.scan.Derived;
import pl.szansa.store.scan.ParquetRows;
import pl.szansa.store.scan.PartTasks;

/** Counts the patterns of all offices and outcomes in one scan of the participations. */
final class CountPatterns implements Serializable {

  private static final String TABLE = "store.szansa.participations";

  private static final String OFFICE = "office";

  private final PatternCode code;
  private final Conditions conditions;
  private final OutcomeBits bits;

  /**
   * @param indicators conditions over participations, divided by such
   * @param firstYear first year that counts
   * @param lastYear last year that counts
   */
  CountPatterns(
      SparkSession spark,
      PatternCode code,
      List<Indicator> indicators,
      int firstYear,
      int lastYear) {
    this.code = code;
    CountedYears years = new CountedYears(firstYear, lastYear);
    Set<String> distinct = new LinkedHashSet<>();
    for (Indicator indicator : indicators) {
      distinct.addAll(base(indicator, years));
      distinct.add(indicator.numerator().expression());
    }
    List<String> sql = List.copyOf(distinct);
    this.conditions = Conditions.of(spark, TABLE, sql);
    this.bits =
        new OutcomeBits(
            indicators.stream().mapToLong(i -> bits(base(i, years), sql)).toArray(),
            indicators.stream()
                .mapToLong(i -> bits(List.of(i.numerator().expression()), sql))
                .toArray());
  }

  private long bits(List<String> some, List<String> sql) {
    return some.stream().mapToLong(c -> conditions.bit(sql.indexOf(c))).reduce(0, (a, b) -> a | b);
  }

  /** Of whom the outcome is asked; what has no date counts over all years, as in the indicators. */
  private static List<String> base(Indicator indicator, CountedYears years) {
    Measure base = indicator.denominator().orElseThrow();
    String date =
        switch (base.period()) {
          case ENTRY -> "entry_date";
          case EXIT -> "exit_date";
          case RETURN -> "return_date";
          default ->
              throw new IllegalArgumentException(base.period() + " is not counted by one date");
        };
    return List.of(base.expression(), years.holds(date));
  }

  /** The counts of all offices. */
  CountedPatterns count(SparkSession spark) throws Exception {
    CountedPatterns all = new CountedPatterns(bits);
    PartTasks.over(spark, TABLE, this::count).collect().forEach(all::add);
    return all.sorted();
  }

  private Iterator<CountedPatterns> count(Iterator<ParquetRows.Part> parts, Configuration hadoop) {
    Set<String> columns = new LinkedHashSet<>(conditions.columns());
    columns.add(OFFICE);
    columns.addAll(code.columns());
    Rows rows = new Rows(new Batch(List.copyOf(columns)));
    parts.forEachRemaining(part -> ParquetRows.read(part, hadoop, rows.batch, rows::add));
    return List.of(rows.counted()).iterator();
  }

  /** Adds batches of rows to the counts of their offices. */
  private final class Rows {

    private final Batch batch;
    private final Conditions.Rows holding;
    private final Derived office;
    private final Derived[] digits;
    private final List<Derived> derived = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<CountedPatterns.OfOffice> offices = new ArrayList<>();
    private final PatternCounts events = new PatternCounts(bits.outcomes());

    Rows(Batch batch) {
      this.batch = batch;
      this.holding = conditions.in(batch);
      this.office = derived(OFFICE, name -> number(name == null ? "" : name.toString()));
      this.digits = new Derived[code.columns().size()];
      Arrays.setAll(digits, c -> derived(code.columns().get(c), value -> code.part(c, value)));
    }

    private Derived derived(String column, ToIntFunction<Object> of) {
      Derived one = new Derived(batch.column(column), of);
      derived.add(one);
      return one;
    }

    private int number(String name) {
      return numbers.computeIfAbsent(
          name,
          n -> {
            offices.add(new CountedPatterns.OfOffice(bits));
            return offices.size() - 1;
          });
    }

    void add() {
      derived.forEach(Derived::prepare);
      holding.prepare();
      for (int row = 0; row < batch.rows(); row++) {
        long holds = holding.at(row);
        if (bits.anyAsked(holds)) {
          int pattern = 0;
          for (Derived digit : digits) {
            pattern += digit.at(row);
          }
          offices.get(office.at(row)).add(pattern, holds, bits, events);
        }
      }
    }

    CountedPatterns counted() {
      CountedPatterns counted = new CountedPatterns(bits);
      counted.events().add(events);
      numbers.forEach((name, number) -> counted.add(name, offices.get(number)));
      return counted;
    }
  }
}
