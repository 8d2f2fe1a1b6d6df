package pl.szansa.resolve.participations;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.Table;
import org.apache.spark.api.java.JavaSparkContext;
import pl.szansa.store.scan.Batch;
import pl.szansa.store.scan.Derived;
import pl.szansa.store.scan.ParquetRows;
import pl.szansa.store.scan.PartTasks;

/**
 * Counts the complete participations that began.
 *
 * @param firstYear first year of entry that is counted
 * @param lastYear last year of entry that is counted
 */
public record BegunParticipations(int firstYear, int lastYear) implements Serializable {

  private static final int NONE = -1;

  /** By office and year; of a participation without an office nobody asks. */
  public Map<OfficeYear, Long> in(Table participations, JavaSparkContext context) {
    Map<OfficeYear, Long> begun = new HashMap<>();
    PartTasks.over(context, participations, this::count)
        .collect()
        .forEach(some -> some.forEach((place, n) -> begun.merge(place, n, Long::sum)));
    return begun;
  }

  private Iterator<Map<OfficeYear, Long>> count(
      Iterator<ParquetRows.Part> parts, Configuration hadoop) {
    Rows rows = new Rows();
    parts.forEachRemaining(part -> ParquetRows.read(part, hadoop, rows.batch, rows::add));
    return List.of(rows.counted()).iterator();
  }

  /** Counts batches of rows. */
  private final class Rows {

    private final Batch batch = new Batch(List.of("office", "entry_year", "complete"));
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<long[]> counts = new ArrayList<>();
    private final Derived office =
        new Derived(batch.column("office"), of -> of == null ? NONE : number(of.toString()));
    private final Derived year = new Derived(batch.column("entry_year"), year());
    private final Derived complete =
        new Derived(batch.column("complete"), yes -> Boolean.TRUE.equals(yes) ? 1 : 0);

    private int number(String of) {
      return numbers.computeIfAbsent(
          of,
          o -> {
            counts.add(new long[lastYear - firstYear + 1]);
            return counts.size() - 1;
          });
    }

    private ToIntFunction<Object> year() {
      return of -> {
        int in = of == null ? NONE : (Integer) of;
        return in < firstYear || in > lastYear ? NONE : in - firstYear;
      };
    }

    void add() {
      office.prepare();
      year.prepare();
      complete.prepare();
      for (int row = 0; row < batch.rows(); row++) {
        if (complete.at(row) == 1 && office.at(row) != NONE && year.at(row) != NONE) {
          counts.get(office.at(row))[year.at(row)]++;
        }
      }
    }

    Map<OfficeYear, Long> counted() {
      Map<OfficeYear, Long> begun = new HashMap<>();
      numbers.forEach(
          (of, number) -> {
            for (int place = 0; place < counts.get(number).length; place++) {
              if (counts.get(number)[place] > 0) {
                begun.put(new OfficeYear(of, firstYear + place), counts.get(number)[place]);
              }
            }
          });
      return begun;
    }
  }
}
