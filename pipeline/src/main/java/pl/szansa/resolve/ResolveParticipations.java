package pl.szansa.resolve;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.Arrays;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Makes {@code participations} of {@code participants} and {@code supports} in one shuffle: the
 * rows of both are brought together by person, and nothing is joined.
 */
final class ResolveParticipations {

  private static final String ENTRY = "entry";
  private static final String SUPPORT = "support";

  /** Columns of participants that say nothing about the person. */
  private static final String[] ABOUT_THE_ROW = {"status", "issues", "original"};

  private final CurrentRows rows;
  private final Places places;
  private final int firstYear;
  private final int lastYear;

  ResolveParticipations(CurrentRows rows, Places places, int firstYear, int lastYear) {
    this.rows = rows;
    this.places = places;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  Dataset<Row> resolve() {
    Dataset<Row> participants = rows.of("participants").drop(ABOUT_THE_ROW);
    Dataset<Row> supports =
        rows.of("supports").select(columns(SupportRow.COLUMNS.toArray(String[]::new)));
    StructType output = ResolvedSchemas.spark(ParticipationRows.TABLE);
    Places known = places;
    int first = firstYear;
    int last = lastYear;
    Snapshots snapshots = rows.snapshots();
    return byPerson(participants, supports)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                partition ->
                    new PersonIterator(
                        partition,
                        output,
                        snapshots,
                        new ParticipationRows(
                            known, snapshots, new FirstParticipations(first, last))),
            Encoders.row(output));
  }

  /**
   * Rows of person, entry and support, of which one is null; those of a person follow each other.
   */
  private static Dataset<Row> byPerson(Dataset<Row> participants, Dataset<Row> supports) {
    Column entry = struct(columns(participants.columns()));
    Column support = struct(columns(supports.columns()));
    Dataset<Row> entries =
        participants.select(
            col("person"), entry.as(ENTRY), lit(null).cast(supports.schema()).as(SUPPORT));
    Dataset<Row> received =
        supports.select(
            col("person"), lit(null).cast(participants.schema()).as(ENTRY), support.as(SUPPORT));
    return entries.union(received).repartition(col("person")).sortWithinPartitions(col("person"));
  }

  private static Column[] columns(String... names) {
    return Arrays.stream(names).map(name -> col(name)).toArray(Column[]::new);
  }
}
