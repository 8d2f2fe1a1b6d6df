package pl.szansa.ingest.formats;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import pl.szansa.ingest.formats.TreeEvents.Event;
import pl.szansa.ingest.formats.TreeTable.Column;

/**
 * The rows of one table of a document: a header, then the records. A record waits until those
 * around it have ended, because what it inherits may stand behind it.
 */
final class TreeRows implements Closeable {

  /** Rows that wait for one record to end. */
  private static final int MOST_WAITING = 10_000;

  private static final int NONE = -1;

  /** A record around the rows, of which the document has several. */
  private static final class Around {
    private final TreePath path;
    private final List<Integer> slots = new ArrayList<>();
    private int firstWaiting;
    private boolean passedOn;

    private Around(TreePath path) {
      this.path = path;
    }
  }

  private final TreeTable table;
  private final TreeEvents events;
  private final int[] slots;
  private final String[] inherited;
  private final List<Around> arounds = new ArrayList<>();
  private final List<SourceRow> waiting = new ArrayList<>();
  private final Deque<SourceRow> ready = new ArrayDeque<>();
  private final List<String> cells = new ArrayList<>();
  private TreePath at;
  private String[] row;
  private long line;
  private long rows;

  /**
   * @param paths how many paths the document has
   */
  TreeRows(TreeTable table, TreePath document, int paths, TreeEvents events) {
    this.table = table;
    this.events = events;
    this.at = document;
    String[] headers = table.headers();
    this.inherited = new String[headers.length];
    this.slots = new int[paths];
    Arrays.fill(slots, NONE);
    int slot = 0;
    for (Column column : table.own()) {
      slots[column.path().id] = slot++;
    }
    for (Column column : table.inherited()) {
      inherit(column, slot++);
    }
    if (!table.record().cells()) {
      // before the first line, because the first record may stand on that
      ready.add(new TextRow(0, headers));
    }
  }

  private void inherit(Column column, int slot) {
    if (column.single()) {
      inherited[slot] = column.path().first();
      return;
    }
    inherited[slot] = "";
    slots[column.path().id] = slot;
    if (around(column.scope()) == null) {
      arounds.add(new Around(column.scope()));
    }
    around(column.scope()).slots.add(slot);
  }

  private Around around(TreePath path) {
    for (Around around : arounds) {
      if (around.path == path) {
        return around;
      }
    }
    return null;
  }

  /** The header, the rows, then null. */
  SourceRow next() throws IOException {
    while (ready.isEmpty()) {
      Event event = events.next();
      if (event == null) {
        return null;
      }
      switch (event.kind()) {
        case OPEN -> opened(event);
        case TEXT -> text(event.text());
        case CLOSE -> closed();
      }
    }
    return ready.poll();
  }

  private void opened(Event event) {
    if (at == table.record() && at.cells()) {
      cells.add("");
    }
    at = at.children.get(event.text());
    if (at == null) {
      throw new DamagedFile(Unreadable.CHANGED_WHILE_READ, "");
    }
    if (at == table.record()) {
      cells.clear();
      row = inherited.clone();
      Arrays.fill(row, 0, table.own().size(), "");
      line = at.lineShared() ? ++rows : event.line();
    } else if (around(at) != null) {
      Around begun = around(at);
      begun.slots.forEach(slot -> inherited[slot] = "");
      begun.firstWaiting = waiting.size();
      begun.passedOn = false;
    }
  }

  private void text(String text) {
    if (at.parent == table.record() && table.record().cells()) {
      cells.set(cells.size() - 1, text);
      return;
    }
    int slot = slots[at.id];
    if (slot == NONE) {
      return;
    }
    if (slot < table.own().size()) {
      row[slot] = joined(row[slot], text);
    } else {
      inherited[slot] = joined(inherited[slot], text);
      checkNotLate(slot);
    }
  }

  private static String joined(String before, String text) {
    return before.isEmpty() ? text : before + "; " + text;
  }

  private void checkNotLate(int slot) {
    for (Around around : arounds) {
      if (around.passedOn && around.slots.contains(slot)) {
        throw new DamagedFile(
            Unreadable.DAMAGED_FILE,
            table.headers()[slot] + " < " + table.name() + " × " + MOST_WAITING);
      }
    }
  }

  private void closed() {
    if (at == table.record()) {
      waiting.add(new TextRow(line, at.cells() ? cells.toArray(String[]::new) : row));
      if (arounds.isEmpty()) {
        passOn();
      } else if (waiting.size() >= MOST_WAITING) {
        arounds.forEach(this::fill);
        arounds.forEach(around -> around.passedOn = true);
        passOn();
      }
    } else if (around(at) != null) {
      fill(around(at));
      if (at == arounds.get(arounds.size() - 1).path) {
        passOn();
      }
    }
    at = at.parent;
  }

  private void fill(Around around) {
    for (SourceRow behind : waiting.subList(around.firstWaiting, waiting.size())) {
      around.slots.forEach(slot -> behind.cells()[slot] = inherited[slot]);
    }
  }

  private void passOn() {
    ready.addAll(waiting);
    waiting.clear();
    arounds.forEach(around -> around.firstWaiting = 0);
  }

  @Override
  public void close() throws IOException {
    events.close();
  }
}
