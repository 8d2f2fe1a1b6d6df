package pl.szansa.store.scan;

import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedList;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.spark.sql.catalyst.util.GenericArrayData;

/** Sets the numbers of a column from its part of a row group, some cells of a page at once. */
final class ParquetColumn {

  /** Number of a list that nobody has asked for yet. */
  private static final int UNKNOWN = -1;

  /** The lists that begin with the same codes, and where they go on. */
  private static final class Prefix {
    private final Prefix shorter;
    private final int code;
    private Prefix[] longer = {};
    private int list = UNKNOWN;

    /**
     * @param shorter the list without its last element, null of the empty one
     */
    private Prefix(Prefix shorter, int code) {
      this.shorter = shorter;
      this.code = code;
    }

    private Prefix with(int next) {
      if (next >= longer.length) {
        longer = Arrays.copyOf(longer, next + 8);
      }
      if (longer[next] == null) {
        longer[next] = new Prefix(this, next);
      }
      return longer[next];
    }

    private Object[] values(Coded elements) {
      Deque<Object> values = new LinkedList<>();
      for (Prefix last = this; last.shorter != null; last = last.shorter) {
        values.addFirst(elements.value(last.code));
      }
      return values.toArray();
    }
  }

  private final PageReader pages;
  private final ColumnDescriptor path;
  private final Coded column;
  private final int present;

  /** From which definition level on a list has an element; 0 for no list. */
  private final int element;

  private final Coded elements;
  private final Cells cells;
  private final int[] codes = new int[Batch.SIZE];
  private final int[] definition = new int[Batch.SIZE];
  private final int[] repetition = new int[Batch.SIZE];
  private Page page;
  private int left;
  private int at;
  private int size;
  private Prefix lists = new Prefix(null, Coded.NULL);
  private int generation;

  /**
   * @param element from which definition level on a list has an element; 0 for no list
   */
  ParquetColumn(PageReader pages, ColumnDescriptor path, Coded column, int element) {
    this.pages = pages;
    this.path = path;
    this.column = column;
    this.present = path.getMaxDefinitionLevel();
    this.element = element;
    this.elements = element == 0 ? column : new Coded();
    this.cells = new Cells(pages, path, elements);
  }

  /** Sets the numbers of rows, from one to another, from the next cells. */
  void read(int from, int to) {
    cells.begin();
    if (element > 0) {
      readLists(from, to);
      return;
    }
    for (int row = from; row < to; row += size) {
      need(to - row);
      column.set(row, codes, size);
    }
  }

  /** Goes past the next rows, whose numbers nobody asks for. */
  void pass(int rows) {
    if (element > 0) {
      cells.begin();
      for (int row = 0; row < rows; row++) {
        list();
      }
      return;
    }
    for (int row = 0; row < rows; row += size) {
      if (!levels(rows - row)) {
        throw tooFew();
      }
      cells.pass(present());
    }
  }

  private void need(int most) {
    fill(most);
    if (size == 0) {
      throw tooFew();
    }
  }

  private IllegalStateException tooFew() {
    return new IllegalStateException(path + " has fewer rows than its row group");
  }

  /** Reads the next cells, which are all of one page; none after the last. */
  private void fill(int most) {
    if (levels(most)) {
      int values = present();
      cells.read(codes, values);
      if (values < size) {
        spread(values);
      }
    }
  }

  /** Reads which of the next cells have values, all of one page; false after the last. */
  private boolean levels(int most) {
    at = 0;
    size = 0;
    while (left == 0) {
      DataPage next = pages.readPage();
      if (next == null) {
        return false;
      }
      page = Page.of(next, path);
      left = page.cells();
      cells.begin(page);
    }
    size = Math.min(left, most);
    left -= size;
    page.definition().read(definition, size);
    page.repetition().read(repetition, size);
    return true;
  }

  /** How many of the cells that were read have values. */
  private int present() {
    int values = 0;
    for (int i = 0; i < size; i++) {
      values += definition[i] == present ? 1 : 0;
    }
    return values;
  }

  /** Puts the values, which stand one after the other, into the cells that have one. */
  private void spread(int values) {
    int from = values;
    for (int i = size - 1; i >= 0; i--) {
      codes[i] = definition[i] == present ? codes[--from] : Coded.NULL;
    }
  }

  private void readLists(int from, int to) {
    if (generation != column.generation()) {
      generation = column.generation();
      lists = new Prefix(null, Coded.NULL);
    }
    for (int row = from; row < to; row++) {
      Prefix list = list();
      column.set(row, list == null ? Coded.NULL : code(list));
    }
  }

  private int code(Prefix list) {
    if (list.list == UNKNOWN) {
      list.list = column.code(new GenericArrayData(list.values(elements)));
    }
    return list.list;
  }

  /** The next list; null if there is none. */
  private Prefix list() {
    if (at == size) {
      need(Batch.SIZE);
    }
    int level = definition[at];
    Prefix list = lists;
    do {
      list = level < element ? list : list.with(codes[at]);
      if (++at == size) {
        fill(Batch.SIZE);
      }
    } while (at < size && repetition[at] > 0);
    // below the level of the list itself, which is one less than that of its first element
    return level < element - 1 ? null : list;
  }
}
