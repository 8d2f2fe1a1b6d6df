package pl.szansa.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.crosscheck.SupportsTwice.Support;
import pl.szansa.store.scan.ParquetRows;

final class SupportsTwiceTest {

  private static final MessageType PARTICIPATIONS =
      MessageTypeParser.parseMessageType(
          """
          message participations {
            optional binary person (STRING);
            optional binary project (STRING);
            optional group double_funded (LIST) {
              repeated group list { optional binary element (STRING); }
            }
          }
          """);

  private static final MessageType SUPPORTS =
      MessageTypeParser.parseMessageType(
          """
          message supports {
            optional binary person (STRING);
            optional binary project (STRING);
            optional binary form (STRING);
            optional int32 start_date (DATE);
            optional int32 end_date (DATE);
            optional binary status (STRING);
            optional binary submission (STRING);
            optional int64 line;
          }
          """);

  @TempDir Path folder;

  private static Support support(String project, String form, LocalDate start, LocalDate end) {
    return new Support(
        "s", 2, "anna", project, form, (int) start.toEpochDay(), (int) end.toEpochDay());
  }

  @ParameterizedTest(name = "{0} {1} to {2}: {3}")
  @CsvSource({
    // Expected: beside course in P1 from 10 to 20 March
    "P2 course, 2013-03-12, 2013-03-15, true",
    "P2 course, 2013-03-01, 2013-03-31, true",
    "P2 course, 2013-04-01, 2013-04-30, false",
    // Edge: both limits belong to a support
    "P2 course, 2013-03-20, 2013-03-25, true",
    "P2 course, 2013-03-01, 2013-03-10, true",
    "P2 course, 2013-03-21, 2013-03-25, false",
    "P2 course, 2013-03-01, 2013-03-09, false",
    // Edge: one project may support somebody as it likes, and another otherwise
    "P1 course, 2013-03-12, 2013-03-15, false",
    "P2 internship, 2013-03-12, 2013-03-15, false",
  })
  void the_same_kind_in_another_project_at_the_same_time(
      String what, LocalDate start, LocalDate end, boolean overlaps) {
    String[] other = what.split(" ");
    Support march =
        support("P1", "course", LocalDate.parse("2013-03-10"), LocalDate.parse("2013-03-20"));
    Support support = support(other[0], other[1], start, end);
    assertThat(march.overlaps(support)).isEqualTo(overlaps);
    assertThat(support.overlaps(march)).isEqualTo(overlaps);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    // Expected
    "anna P1 course 2013-03-01 2013-04-01 accepted, true",
    "anna P1 internship 2013-03-01 2013-04-01 accepted, true",
    "anna P2 course 2013-03-01 2013-04-01 accepted, true",
    // Edge: of that person, but another project or kind than she has in common with another
    "anna P2 internship 2013-03-01 2013-04-01 accepted, false",
    "anna P3 course 2013-03-01 2013-04-01 accepted, false",
    // Edge: of others
    "jan P1 course 2013-03-01 2013-04-01 accepted, false",
    "ewa P1 course 2013-03-01 2013-04-01 accepted, false",
    // Erroneous: does not count, or nobody knows when it was, or whose it is
    "anna P1 course 2013-03-01 2013-04-01 quarantined, false",
    "anna P1 course ? 2013-04-01 accepted, false",
    "anna P1 course 2013-03-01 ? accepted, false",
    "? P1 course 2013-03-01 2013-04-01 accepted, false",
    "anna ? course 2013-03-01 2013-04-01 accepted, false",
    "anna P1 ? 2013-03-01 2013-04-01 accepted, false",
  })
  void only_supports_that_participations_have_in_common_are_taken(String row, boolean taken)
      throws Exception {
    Iterator<ParquetRows.Part> concerned =
        written(
            PARTICIPATIONS,
            participation("anna", "P1", "course", "internship"),
            participation("anna", "P2", "course"),
            participation("ewa", "P1"));
    Iterator<ParquetRows.Part> supports = written(SUPPORTS, row(row.split(" ")));

    List<Support> found = found(concerned, supports);

    assertThat(found).hasSize(taken ? 1 : 0);
    assertThat(found).allSatisfy(f -> assertThat(f.line()).isEqualTo(7));
  }

  @Test
  void nobody_is_concerned_where_no_participation_has_anything_in_common() throws Exception {
    Iterator<ParquetRows.Part> participations =
        written(
            PARTICIPATIONS,
            participation("ewa", "P1"),
            new SimpleGroup(PARTICIPATIONS).append("person", "jan").append("project", "P1"));
    assertThat(SupportsTwice.concerned(participations, new Configuration())).isExhausted();
  }

  private static List<Support> found(
      Iterator<ParquetRows.Part> participations, Iterator<ParquetRows.Part> supports) {
    Configuration hadoop = new Configuration();
    List<SupportsTwice.Concerned> concerned = new ArrayList<>();
    SupportsTwice.concerned(participations, hadoop).forEachRemaining(concerned::add);
    List<Support> found = new ArrayList<>();
    SupportsTwice.supports(supports, hadoop, SupportsTwice.byPerson(concerned))
        .forEachRemaining(found::add);
    return found;
  }

  private static Group participation(String person, String project, String... forms) {
    Group row = new SimpleGroup(PARTICIPATIONS).append("person", person).append("project", project);
    Group list = row.addGroup("double_funded");
    for (String form : forms) {
      list.addGroup("list").append("element", form);
    }
    return row;
  }

  /**
   * @param cells in the order of the columns; ? is no value
   */
  private static Group row(String... cells) {
    Group row = new SimpleGroup(SUPPORTS).append("submission", "s").append("line", 7L);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i].equals("?")) {
        continue;
      }
      if (SUPPORTS.getFieldName(i).endsWith("_date")) {
        row.add(i, (int) LocalDate.parse(cells[i]).toEpochDay());
      } else {
        row.add(i, cells[i]);
      }
    }
    return row;
  }

  private Iterator<ParquetRows.Part> written(MessageType schema, Group... rows) throws IOException {
    org.apache.hadoop.fs.Path file =
        new org.apache.hadoop.fs.Path(folder.resolve(schema.getName()).toUri());
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(file).withType(schema).build()) {
      for (Group row : rows) {
        writer.write(row);
      }
    }
    return List.of(new ParquetRows.Part(file.toString(), 0, Long.MAX_VALUE)).iterator();
  }
}
