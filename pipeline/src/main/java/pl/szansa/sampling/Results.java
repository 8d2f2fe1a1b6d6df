package pl.szansa.sampling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import pl.szansa.indicators.catalogue.CatalogueEntry;

/** What the registers say of the drawn people, by sampled indicator. */
final class Results {

  private record Participation(String person, String project) {}

  /** Of one participation and one indicator. */
  private enum Result {
    POSITIVE,
    NEGATIVE,
    NOT_APPLICABLE
  }

  /** By id of the indicator; who has no known result is missing. */
  private final Map<String, Map<Participation, Result>> known = new HashMap<>();

  private Results() {}

  static Results read(SparkSession spark, List<CatalogueEntry> entries, List<Sample> samples) {
    Results results = new Results();
    Column[] columns =
        entries.stream().map(Results::result).map(functions::expr).toArray(Column[]::new);
    Dataset<Row> drawn =
        spark
            .table("store.szansa.participations")
            .join(functions.broadcast(keys(spark, samples)), new String[] {"person", "project"});
    List<Column> selected = new ArrayList<>(List.of(drawn.col("person"), drawn.col("project")));
    selected.addAll(List.of(columns));
    for (Row row : drawn.select(selected.toArray(Column[]::new)).collectAsList()) {
      Participation participation = new Participation(row.getString(0), row.getString(1));
      for (int i = 0; i < entries.size(); i++) {
        if (!row.isNullAt(i + 2)) {
          results
              .known
              .computeIfAbsent(entries.get(i).indicator().id(), id -> new HashMap<>())
              .put(participation, Result.values()[row.getInt(i + 2)]);
        }
      }
    }
    return results;
  }

  /** The place of the result in {@link Result}, null for a result that is not known. */
  private static String result(CatalogueEntry entry) {
    return String.format(
        "CASE WHEN NOT coalesce(%s\n, false) THEN NULL WHEN NOT coalesce(%s\n, false) THEN %d"
            + " WHEN coalesce(%s\n, false) THEN %d ELSE %d END",
        entry.sampled().orElseThrow().answered(),
        entry.indicator().denominator().orElseThrow().expression(),
        Result.NOT_APPLICABLE.ordinal(),
        entry.indicator().numerator().expression(),
        Result.POSITIVE.ordinal(),
        Result.NEGATIVE.ordinal());
  }

  private static Dataset<Row> keys(SparkSession spark, List<Sample> samples) {
    Set<Participation> drawn = new HashSet<>();
    samples.forEach(
        s -> s.drawn().forEach(d -> drawn.add(new Participation(d.person(), d.project()))));
    List<Row> rows = drawn.stream().map(p -> RowFactory.create(p.person(), p.project())).toList();
    StructType schema =
        new StructType().add("person", DataTypes.StringType).add("project", DataTypes.StringType);
    return spark.createDataFrame(rows, schema);
  }

  /** The answers of an area of a sample, by stratum. */
  List<Answers> answers(CatalogueEntry entry, Sample sample, String area) {
    Map<Participation, Result> of = known.getOrDefault(entry.indicator().id(), Map.of());
    Map<String, Answers> strata = new TreeMap<>();
    for (Drawn d : sample.drawn()) {
      if (d.area().equals(area)) {
        Answers none =
            strata.getOrDefault(
                d.stratum(),
                new Answers(sample.name() + ":" + d.stratum(), d.population(), 0, 0, 0));
        Result result = of.get(new Participation(d.person(), d.project()));
        strata.put(d.stratum(), result == null ? none : counted(none, result));
      }
    }
    return List.copyOf(strata.values());
  }

  private static Answers counted(Answers of, Result result) {
    int applies = result == Result.NOT_APPLICABLE ? 0 : 1;
    int positive = result == Result.POSITIVE ? 1 : 0;
    return new Answers(
        of.stratum(),
        of.population(),
        of.answered() + 1,
        of.base() + applies,
        of.positive() + positive);
  }
}
