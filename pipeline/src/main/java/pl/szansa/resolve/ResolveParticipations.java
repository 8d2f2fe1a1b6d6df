package pl.szansa.resolve;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Makes {@code participations} of {@code participants} and {@code supports}, one shuffle each: both
 * are brought together by person, and neither the join nor the merging moves them again.
 */
final class ResolveParticipations {

  private static final String RECEIVED = "received";
  private static final List<String> PERSON_AND_PROJECT = List.of("person", "project");

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
    Dataset<Row> entries =
        rows.of("participants")
            .drop("status", "issues", "original")
            .repartition(col("person"))
            .join(supports(), Columns.named(PERSON_AND_PROJECT), "left")
            .sortWithinPartitions(col("person"));
    StructType input = entries.schema();
    StructType output = ResolvedSchemas.spark(ParticipationRows.TABLE);
    Places known = places;
    int first = firstYear;
    int last = lastYear;
    Snapshots snapshots = rows.snapshots();
    return entries.mapPartitions(
        (MapPartitionsFunction<Row, Row>)
            partition ->
                new PersonIterator(
                    partition,
                    input,
                    output,
                    snapshots,
                    new ParticipationRows(known, snapshots, new FirstParticipations(first, last))),
        Encoders.row(output));
  }

  /** What each person received in each project; partitioned as the participants are. */
  private Dataset<Row> supports() {
    return rows.of("supports")
        .repartition(col("person"))
        .groupBy("person", "project")
        .agg(
            collect_list(
                    struct(
                        col(CurrentRows.RANK),
                        col("form"),
                        col("sphere"),
                        col("start_date"),
                        col("end_date"),
                        col("hours"),
                        col("completed"),
                        col("certificate"),
                        col("qualification")))
                .as(RECEIVED));
  }

  /** Groups sorted rows by person, holding one person at a time. */
  private static final class PersonIterator implements Iterator<Row> {

    private final Iterator<Row> rows;
    private final StructType input;
    private final StructType output;
    private final Snapshots snapshots;
    private final ParticipationRows derive;
    private final List<Row> ready = new ArrayList<>();
    private Row next;

    PersonIterator(
        Iterator<Row> rows,
        StructType input,
        StructType output,
        Snapshots snapshots,
        ParticipationRows derive) {
      this.rows = rows;
      this.input = input;
      this.output = output;
      this.snapshots = snapshots;
      this.derive = derive;
      this.next = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
      return !ready.isEmpty() || next != null;
    }

    @Override
    public Row next() {
      if (ready.isEmpty()) {
        readPerson();
      }
      return ready.remove(ready.size() - 1);
    }

    private void readPerson() {
      String person = next.getAs("person");
      List<Entry> entries = new ArrayList<>();
      while (next != null && person.equals(next.getAs("person"))) {
        entries.add(entry(next));
        next = rows.hasNext() ? rows.next() : null;
      }
      derive
          .of(person, PersonHistory.resolve(entries, snapshots))
          .forEach(columns -> ready.add(ResolvedSchemas.row(columns, output)));
    }

    private Entry entry(Row row) {
      Map<String, Object> values = new HashMap<>();
      for (int i = 0; i < input.size(); i++) {
        values.put(input.fields()[i].name(), row.get(i));
      }
      String project = row.getAs("project");
      Object received = values.remove(RECEIVED);
      values.put(Entry.RECEIVED, received == null ? List.of() : received(received, project));
      return new Entry(
          row.getAs("project"),
          row.getAs("office"),
          row.getAs("entry_date"),
          row.getAs(CurrentRows.RANK),
          row.getAs("line"),
          values);
    }

    private List<Received> received(Object supports, String project) {
      List<Received> all = new ArrayList<>();
      for (Object support : CollectionConverters.asJava((Seq<?>) supports)) {
        Row r = (Row) support;
        all.add(
            new Received(
                r.getInt(0),
                r.getString(1),
                r.getString(2),
                r.getAs(3),
                r.getAs(4),
                r.getDecimal(5),
                Answers.YES.equals(r.getString(6)),
                Answers.YES.equals(r.getString(7)),
                Answers.YES.equals(r.getString(8))));
      }
      return Received.current(all, project, snapshots);
    }
  }
}
