package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.store.RowChanges;

/**
 * Files that come, change and go one after another leave the same resolved rows as all that are
 * there in the end, read at once; and only the persons whom they speak of are resolved anew.
 */
final class ResolveChangedTest {

  private static final int STEPS = 8;

  @TempDir static Path folder;
  private static ResolvedStores stores;

  @BeforeAll
  static void start() {
    stores = new ResolvedStores(folder);
  }

  @AfterAll
  static void stop() {
    stores.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatever_comes_changes_and_goes(long seed) throws IOException {
    RandomInbox inbox = new RandomInbox(seed);
    ResolvedStores.One lived = stores.open("lived" + seed);
    lived.resolve(inbox.files());
    int updates = 0;
    for (int step = 0; step < STEPS; step++) {
      List<String> before = lived.rows("participations");
      long from = lived.table("participations").currentSnapshot().snapshotId();
      inbox.step();
      lived.resolve(inbox.files());
      List<String> now = lived.rows("participations");
      ResolvedStores.One atOnce = stores.open("once" + seed + "-" + step);
      atOnce.resolve(inbox.files());

      same(now, atOnce.rows("participations"), "step %d: %s".formatted(step, inbox.last()));
      assertThat(lived.scanned()).as("the scan passes over what is deleted").isEqualTo(now.size());
      assertThat(lived.begun()).isEqualTo(atOnce.begun());
      same(lived.rows("finances"), atOnce.rows("finances"), "finances, " + inbox.last());
      updates += addsUp(lived, from, before, now);
      atOnce.close();
    }
    assertThat(updates).as("steps that resolved a part only").isGreaterThanOrEqualTo(STEPS / 2);
    lived.close();
  }

  /** The same rows, each as often; of thousands only a few that differ are to be read. */
  private static void same(List<String> rows, List<String> expected, String where) {
    Map<String, Integer> left = new TreeMap<>();
    rows.forEach(row -> left.merge(row, 1, Integer::sum));
    expected.forEach(row -> left.merge(row, -1, Integer::sum));
    left.values().removeIf(n -> n == 0);
    assertThat(left.entrySet().stream().limit(4)).as(where).isEmpty();
    assertThat(rows).isNotEmpty();
  }

  /** What was there, less what was taken back, with what came: what is there. */
  private static int addsUp(
      ResolvedStores.One store, long from, List<String> before, List<String> now)
      throws IOException {
    var changes = RowChanges.since(store.table("participations"), from);
    if (changes.isEmpty()) {
      return 0;
    }
    List<String> more = new ArrayList<>(before);
    more.addAll(store.rows(changes.get().came()));
    List<String> less = new ArrayList<>(now);
    less.addAll(store.rows(changes.get().takenBack()));
    same(more, less, "what came and was taken back");
    return changes.get().came().isEmpty() ? 0 : 1;
  }

  @Test
  void a_table_that_nothing_concerns_is_left_alone() throws IOException {
    RandomInbox inbox = new RandomInbox(4);
    ResolvedStores.One store = stores.open("alone");
    store.resolve(inbox.files());
    long finances = store.table("finances").currentSnapshot().snapshotId();
    long participations = store.table("participations").currentSnapshot().snapshotId();

    store.resolve(inbox.files());
    assertThat(store.table("participations").currentSnapshot().snapshotId())
        .isEqualTo(participations);

    inbox.put(
        "radom/jedna.csv",
        RandomInbox.PARTICIPANTS + RandomInbox.participant(7, 0, "2014-02-03", "", "nie"));
    store.resolve(inbox.files());
    assertThat(store.table("finances").currentSnapshot().snapshotId()).isEqualTo(finances);
    assertThat(store.partly()).isTrue();
    participations = store.table("participations").currentSnapshot().snapshotId();

    inbox.put("radom/wydatki.csv", RandomInbox.SPENDING + "P0;2014-01-10;5,00;4,00;1,00\n");
    store.resolve(inbox.files());
    assertThat(store.table("finances").currentSnapshot().snapshotId()).isNotEqualTo(finances);
    assertThat(store.table("participations").currentSnapshot().snapshotId())
        .isEqualTo(participations);
    store.close();
  }

  @Test
  void everybody_is_resolved_where_something_else_has_changed_or_much() throws IOException {
    RandomInbox inbox = new RandomInbox(5);
    ResolvedStores.One store = stores.open("anew");
    store.resolve(inbox.files());
    assertThat(store.partly()).as("the first time").isFalse();

    inbox.put(
        "radom/jedna.csv",
        RandomInbox.PARTICIPANTS + RandomInbox.participant(7, 0, "2014-02-03", "", "nie"));
    store.resolve(inbox.files());
    assertThat(store.partly()).isTrue();

    store.resolveBy("another program", inbox.files());
    assertThat(store.partly()).as("under another fingerprint").isFalse();
    assertThat(store.table("participations").currentSnapshot().summary())
        .as("what was deleted is gone")
        .containsEntry("total-delete-files", "0");

    inbox.half();
    store.resolveBy("another program", inbox.files());
    assertThat(store.partly()).as("when half of the files are gone").isFalse();
    store.close();
  }

  /** Killed after the list of submissions was committed, before the tables were. */
  @Test
  void what_a_dead_run_has_left_undone_is_done_by_the_next() throws IOException {
    RandomInbox inbox = new RandomInbox(6);
    ResolvedStores.One store = stores.open("dead");
    store.resolve(inbox.files());
    String first = inbox.files().firstKey();
    inbox.put(first, inbox.files().get(first).replaceFirst("\n[^\n]*\n", "\n"));
    store.read(inbox.files());
    inbox.put(first, inbox.files().get(first).replaceFirst("\n[^\n]*\n", "\n"));
    store.read(inbox.files());
    store.resolve(inbox.files());

    ResolvedStores.One atOnce = stores.open("dead-once");
    atOnce.resolve(inbox.files());
    same(store.rows("participations"), atOnce.rows("participations"), "after its death");
    assertThat(store.partly()).isTrue();
    store.close();
    atOnce.close();
  }

  @Test
  void after_many_commits_the_table_is_replaced() throws IOException {
    RandomInbox inbox = new RandomInbox(7);
    ResolvedStores.One store = stores.open("many");
    store.resolve(inbox.files());
    inbox.put(
        "radom/jedna.csv",
        RandomInbox.PARTICIPANTS + RandomInbox.participant(7, 0, "2014-02-03", "", "nie"));
    store.commitNothing(19);
    store.resolve(inbox.files());
    assertThat(store.partly()).as("the twentieth").isTrue();

    inbox.put(
        "radom/jedna.csv",
        RandomInbox.PARTICIPANTS + RandomInbox.participant(7, 0, "2014-02-04", "", "nie"));
    store.resolve(inbox.files());
    assertThat(store.partly()).as("the next").isFalse();
    store.close();
  }
}
