package pl.szansa.crosscheck;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.unsafe.types.UTF8String;
import pl.szansa.store.scan.Batch;
import pl.szansa.store.scan.Coded;
import pl.szansa.store.scan.ParquetRows;
import pl.szansa.store.scan.PartTasks;

/**
 * The rows of supports of those who, as the participations say, receive the same kind of support in
 * another project at the same time. They are few, so that both tables are only looked through.
 */
final class SupportsTwice {

  /** A participation, and the forms of support that it has in common with another one. */
  record Concerned(UTF8String person, UTF8String project, Set<UTF8String> forms)
      implements Serializable {}

  /**
   * A row of supports.
   *
   * @param submission id of the submission
   * @param line in the submission's file, from 1
   * @param start days since 1970-01-01
   * @param end days since 1970-01-01
   */
  record Support(
      String submission, long line, String person, String project, String form, int start, int end)
      implements Serializable {

    boolean overlaps(Support other) {
      return form.equals(other.form)
          && !project.equals(other.project)
          && start <= other.end
          && other.start <= end;
    }
  }

  private static final String FORMS = "double_funded";

  private static final UTF8String ACCEPTED = UTF8String.fromString("accepted");

  private SupportsTwice() {}

  /** Those of a store, in no order. */
  static List<Support> of(SparkSession spark) throws Exception {
    Map<UTF8String, List<Concerned>> byPerson =
        byPerson(
            PartTasks.over(spark, "store.szansa.participations", SupportsTwice::concerned)
                .collect());
    return byPerson.isEmpty()
        ? List.of()
        : PartTasks.over(
                spark,
                "store.szansa.supports",
                (parts, hadoop) -> supports(parts, hadoop, byPerson))
            .collect();
  }

  static Map<UTF8String, List<Concerned>> byPerson(List<Concerned> all) {
    Map<UTF8String, List<Concerned>> byPerson = new HashMap<>();
    all.forEach(c -> byPerson.computeIfAbsent(c.person(), p -> new ArrayList<>()).add(c));
    return byPerson;
  }

  /** The participations that have forms of support in common with another one. */
  static Iterator<Concerned> concerned(Iterator<ParquetRows.Part> parts, Configuration hadoop) {
    Batch batch = new Batch(List.of("person", "project", FORMS)).only(FORMS, SupportsTwice::some);
    List<Concerned> concerned = new ArrayList<>();
    rows(parts, hadoop, batch, row -> concerned.add(concerned(batch, row)));
    return concerned.iterator();
  }

  private static boolean some(Object forms) {
    return ((ArrayData) forms).numElements() > 0;
  }

  private static void rows(
      Iterator<ParquetRows.Part> parts, Configuration hadoop, Batch batch, IntConsumer each) {
    parts.forEachRemaining(
        part ->
            ParquetRows.read(
                part, hadoop, batch, () -> IntStream.range(0, batch.rows()).forEach(each)));
  }

  private static Concerned concerned(Batch batch, int row) {
    ArrayData forms = (ArrayData) value(batch, FORMS, row);
    Set<UTF8String> codes = new HashSet<>();
    for (int i = 0; i < forms.numElements(); i++) {
      codes.add(forms.getUTF8String(i));
    }
    return new Concerned(
        (UTF8String) value(batch, "person", row), (UTF8String) value(batch, "project", row), codes);
  }

  /**
   * The rows that make participations concerned.
   *
   * @param byPerson the participations
   */
  static Iterator<Support> supports(
      Iterator<ParquetRows.Part> parts,
      Configuration hadoop,
      Map<UTF8String, List<Concerned>> byPerson) {
    Batch batch =
        new Batch(
                List.of(
                    "person",
                    "project",
                    "form",
                    "start_date",
                    "end_date",
                    "status",
                    "submission",
                    "line"))
            .only("person", byPerson::containsKey);
    List<Support> supports = new ArrayList<>();
    rows(
        parts,
        hadoop,
        batch,
        row -> {
          if (counts(batch, row)) {
            add(batch, row, byPerson, supports);
          }
        });
    return supports.iterator();
  }

  private static boolean counts(Batch batch, int row) {
    return ACCEPTED.equals(value(batch, "status", row))
        && value(batch, "start_date", row) != null
        && value(batch, "end_date", row) != null;
  }

  private static void add(
      Batch batch, int row, Map<UTF8String, List<Concerned>> byPerson, List<Support> supports) {
    Object project = value(batch, "project", row);
    Object form = value(batch, "form", row);
    for (Concerned concerned : byPerson.get(value(batch, "person", row))) {
      if (concerned.project().equals(project) && concerned.forms().contains(form)) {
        supports.add(
            new Support(
                value(batch, "submission", row).toString(),
                (Long) value(batch, "line", row),
                concerned.person().toString(),
                project.toString(),
                form.toString(),
                (Integer) value(batch, "start_date", row),
                (Integer) value(batch, "end_date", row)));
      }
    }
  }

  private static Object value(Batch batch, String name, int row) {
    Coded column = batch.column(name);
    return column.value(column.at(row));
  }
}
