package pl.szansa.indicators.counting;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import pl.szansa.store.scan.Batch;

/** Conditions over the rows of a resolved table, for those who count beside the engine. */
public final class Conditions implements Serializable {

  private final Formulas formulas;

  private Conditions(Formulas formulas) {
    this.formulas = formulas;
  }

  /**
   * @param table full name, as {@code store.szansa.participations}
   * @param conditions SQL over its columns, of 64 conditions at most; unknown is taken for false
   * @throws pl.szansa.model.UserError if one looks beyond its row
   */
  public static Conditions of(SparkSession spark, String table, List<String> conditions) {
    if (conditions.size() > Long.SIZE) {
      throw new IllegalArgumentException(conditions.size() + " conditions");
    }
    List<String> known = conditions.stream().map(CountPlan::known).toList();
    return new Conditions(Formulas.of(spark, table, known, known.size()));
  }

  /** The columns that they are over. */
  public Set<String> columns() {
    Set<String> columns = new LinkedHashSet<>();
    formulas.conditions().forEach(group -> columns.addAll(group.columns()));
    return columns;
  }

  /** The bit of a condition in what {@link Rows#at} gives. */
  public long bit(int condition) {
    return 1L << condition;
  }

  /**
   * @param batch that has the columns
   */
  public Rows in(Batch batch) {
    return new Rows(formulas, batch);
  }

  /** The conditions in the rows of a batch. */
  public static final class Rows {

    private final Batch batch;
    private final List<Evaluation> groups;
    private final long[][] bits = new long[1][Batch.SIZE];

    private Rows(Formulas formulas, Batch batch) {
      long[][] each = new long[Long.SIZE][];
      Arrays.setAll(each, condition -> new long[] {1L << condition});
      this.batch = batch;
      this.groups = formulas.conditions().stream().map(g -> g.ofConditions(batch, each)).toList();
    }

    /** To be called once the rows of a batch are set. */
    public void prepare() {
      Arrays.fill(bits[0], 0);
      groups.forEach(group -> group.evaluate(batch.rows(), bits));
    }

    /** The bits of the conditions that hold in a row. */
    public long at(int row) {
      return bits[0][row];
    }
  }
}
