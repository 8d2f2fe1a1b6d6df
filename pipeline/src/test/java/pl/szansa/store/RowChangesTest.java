package pl.szansa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.AppendFiles;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.DataFiles;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.RowDelta;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.types.Types;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came and went is found along the commits of a table. */
final class RowChangesTest {

  @TempDir Path folder;
  private Store store;
  private Table table;

  @BeforeEach
  void open() {
    store =
        new Store(new Configuration(), new org.apache.hadoop.fs.Path(folder.resolve("s").toUri()));
    table =
        store.resolved(
            "participations",
            new Schema(Types.NestedField.optional(1, "person", Types.StringType.get())));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static DataFile file(String name) {
    return DataFiles.builder(org.apache.iceberg.PartitionSpec.unpartitioned())
        .withPath("/" + name + ".parquet")
        .withFormat(FileFormat.PARQUET)
        .withFileSizeInBytes(1)
        .withRecordCount(1)
        .build();
  }

  private long full(String name) {
    AppendFiles commit = table.newAppend().appendFile(file(name));
    commit.commit();
    return table.currentSnapshot().snapshotId();
  }

  private long delta(String name, String... takenBack) {
    RowDelta commit = table.newRowDelta().addRows(file(name));
    RowChanges.note(commit, List.of(takenBack));
    commit.commit();
    return table.currentSnapshot().snapshotId();
  }

  @Test
  void a_table_without_a_commit_has_no_past() {
    assertThat(RowChanges.since(table, 1)).isEmpty();
  }

  @Test
  void nothing_came_since_the_current_snapshot() {
    assertThat(RowChanges.since(table, full("a"))).hasValue(new RowChanges(List.of(), List.of()));
  }

  @Test
  void changes_are_found_along_the_commits() {
    long first = full("a");
    long second = delta("b", "/x.parquet", "/y.parquet");
    delta("c");

    assertThat(RowChanges.since(table, second))
        .hasValue(new RowChanges(List.of("/c.parquet"), List.of()));
    assertThat(RowChanges.since(table, first))
        .hasValue(
            new RowChanges(
                List.of("/c.parquet", "/b.parquet"), List.of("/x.parquet", "/y.parquet")));
  }

  @Test
  void a_commit_that_replaced_everything_hides_what_was_before() {
    long first = full("a");
    full("b");
    long third = delta("c");

    assertThat(RowChanges.since(table, first)).isEmpty();
    assertThat(RowChanges.since(table, third)).isPresent();
    assertThat(RowChanges.since(table, 1)).as("no snapshot of the table").isEmpty();
  }
}
