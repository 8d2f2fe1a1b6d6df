package pl.szansa.store.scan;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/**
 * A column without lists, read page by page: what a cell holds is told by its place in the
 * dictionary, or where in the page it stands, for many rows at once. So what follows from a value
 * is worked out once for all cells that have it, and nothing is called per cell.
 */
public abstract class FlatColumn {

  /** In place of a cell's place: it is null. */
  public static final int ABSENT = -1;

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final String name;
  private final int[] places = new int[FlatRows.MOST];
  private final int[] defined = new int[FlatRows.MOST];

  private ColumnDescriptor path;
  private PageReader pages;
  private Page page;

  /** Cells of the page that are still to be read. */
  private int left;

  /** Places in the dictionary, null where values are written out. */
  private Runs listed;

  /** Where the next cell stands in the page, if it is in no list. */
  private int next;

  protected FlatColumn(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** How the cells that follow are stored; refuses what it does not know. */
  protected abstract void type(PrimitiveTypeName stored);

  /** The dictionary of what follows; none if there are cells that stand in no list alone. */
  protected abstract void list(Dictionary values);

  /**
   * Takes cells that are in the dictionary.
   *
   * @param places by row, {@link #ABSENT} of a null
   */
  protected abstract void fromList(int[] places, int from, int to);

  /**
   * Takes cells that stand in a page, in Parquet's plain encoding.
   *
   * @param places by row, in bytes, {@link #ABSENT} of a null
   */
  protected abstract void fromPage(byte[] page, int[] places, int from, int to);

  /** Four bytes of a page as a number. */
  protected static int number(byte[] page, int place) {
    return (int) INT.get(page, place);
  }

  /** Begins a row group. */
  final void begin(ColumnDescriptor column, PageReader reader) throws IOException {
    type(column.getPrimitiveType().getPrimitiveTypeName());
    path = column;
    pages = reader;
    left = 0;
    DictionaryPage dictionary = reader.readDictionaryPage();
    if (dictionary != null) {
      list(dictionary.getEncoding().initDictionary(column, dictionary));
    }
  }

  /** Reads the cells of the next rows. */
  final void read(int rows) {
    for (int from = 0; from < rows; ) {
      int to = locate(from, rows);
      if (listed != null) {
        fromList(places, from, to);
      } else {
        fromPage(page.bytes(), places, from, to);
      }
      from = to;
    }
  }

  /** Goes past the next rows, whose cells nobody asks for. */
  final void pass(int rows) {
    for (int from = 0; from < rows; ) {
      from = locate(from, rows);
    }
  }

  /** Sets the places of the next cells, so far as they are of one page; up to which. */
  private int locate(int from, int rows) {
    if (left == 0) {
      beginPage(pages.readPage());
    }
    int to = Math.min(rows, from + left);
    boolean whole = define(from, to);
    if (listed != null) {
      place(from, to, whole);
    } else {
      walk(from, to);
    }
    left -= to - from;
    return to;
  }

  private void beginPage(DataPage read) {
    if (read == null) {
      throw new IllegalStateException(name + " has fewer rows than its row group");
    }
    page = Page.of(read, path);
    left = page.cells();
    next = page.values();
    listed = page.encoding().usesDictionary() ? page.places() : null;
    if (listed == null && page.encoding() != Encoding.PLAIN) {
      throw new IllegalStateException(name + " is encoded as " + page.encoding());
    }
  }

  /** Reads which cells are there; whether all are. */
  private boolean define(int from, int to) {
    if (path.getMaxDefinitionLevel() == 0) {
      Arrays.fill(defined, from, to, 1);
      return true;
    }
    page.definition().read(defined, from, to);
    int there = 0;
    for (int i = from; i < to; i++) {
      there += defined[i];
    }
    return there == to - from;
  }

  /** Sets the places in the list; numbers are stored of the cells that are there. */
  private void place(int from, int to, boolean whole) {
    if (whole) {
      listed.read(places, from, to);
      return;
    }
    int there = from;
    for (int i = from; i < to; i++) {
      there += defined[i];
    }
    listed.read(places, from, there);
    for (int i = to - 1; i >= from; i--) {
      places[i] = defined[i] == 1 ? places[--there] : ABSENT;
    }
  }

  /** Sets the places in the page. */
  private void walk(int from, int to) {
    PrimitiveTypeName type = path.getPrimitiveType().getPrimitiveTypeName();
    boolean text = type == PrimitiveTypeName.BINARY;
    int width = text ? 0 : type == PrimitiveTypeName.INT32 ? Integer.BYTES : Long.BYTES;
    for (int i = from; i < to; i++) {
      if (defined[i] == 0) {
        places[i] = ABSENT;
      } else {
        places[i] = next;
        next += text ? Integer.BYTES + number(page.bytes(), next) : width;
      }
    }
  }
}
