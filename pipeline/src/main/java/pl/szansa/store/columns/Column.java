package pl.szansa.store.columns;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.iceberg.shaded.org.apache.parquet.bytes.BytesInput;
import org.apache.iceberg.shaded.org.apache.parquet.bytes.BytesUtils;
import org.apache.iceberg.shaded.org.apache.parquet.column.ColumnDescriptor;
import org.apache.iceberg.shaded.org.apache.parquet.column.Encoding;
import org.apache.iceberg.shaded.org.apache.parquet.column.page.PageWriter;
import org.apache.iceberg.shaded.org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.iceberg.shaded.org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/**
 * One column of a file that is being written: the cells of its next page. A cell is the place of
 * its value in the column's list, so that writing a value which is known costs next to nothing;
 * where nearly all values are different they are written out instead.
 */
public final class Column {

  private static final int ABSENT = ValueList.NO_PLACE;

  /** Levels of a cell: a further one of its row's list; none, for there is no list. */
  private static final byte FURTHER = 1;

  private static final byte NO_LIST = 2;
  private static final int FIRST_CELLS = 1 << 12;

  private final ColumnDescriptor path;
  private final int scale;

  /** Bytes of a number. */
  private final int width;

  /** Whether cells are yes or no: bits, which are neither listed nor measured. */
  private final boolean flags;

  private ValueList list;

  /** What the places have in common that cells may be written by: of no place, if not listed. */
  private long held;

  private boolean unlisted;
  private long listed;
  private int listedBytes;

  /** By place in the list: the last page that has it. */
  private int[] pages = {};

  private int page = 1;
  private int[] places = new int[FIRST_CELLS];
  private byte[] levels;
  private int cells;
  private int absent;

  /** Rows without a list that came last and are in no cell yet: most rows have none. */
  private int without;

  private boolean listThere;
  private ByteBuffer plain = ByteBuffer.allocate(0);
  private Bounds bounds;

  Column(ColumnDescriptor path) {
    this.path = path;
    this.scale =
        path.getPrimitiveType().getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation d
            ? d.getScale()
            : 0;
    this.width =
        switch (path.getPrimitiveType().getPrimitiveTypeName()) {
          case INT32 -> Integer.BYTES;
          case FIXED_LEN_BYTE_ARRAY -> path.getPrimitiveType().getTypeLength();
          default -> Long.BYTES;
        };
    this.levels = new byte[path.getMaxRepetitionLevel() == 0 ? 0 : FIRST_CELLS];
    this.bounds = new Bounds(path.getPrimitiveType());
    this.flags = path.getPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BOOLEAN;
    this.unlisted = flags;
    beginList();
  }

  /** Whether a value that was kept can be written as it is. */
  public boolean holds(StoredValue value) {
    return value.list == list || value == StoredValue.ABSENT;
  }

  /** Whether the value of a place that was kept can be written by it. */
  public boolean holds(long place) {
    return (place ^ held) >>> Integer.SIZE == 0 || place == StoredValue.NOWHERE;
  }

  /**
   * What is to be written for a value.
   *
   * @param value a String, LocalDate, Integer, Long or BigDecimal as the column's type asks; null
   *     for none
   */
  public StoredValue value(Object value) {
    return value == null ? StoredValue.ABSENT : list.of(value);
  }

  /**
   * Writes the cell of the next row, in a column that has one a row; or that a list is not there.
   */
  public void add(StoredValue value) {
    if (value == StoredValue.ABSENT && levels.length > 0) {
      addNoElements(false);
    } else {
      addCell(value);
    }
  }

  private void addCell(StoredValue value) {
    if (cells == places.length) {
      grow();
    }
    if (value == StoredValue.ABSENT) {
      places[cells++] = ABSENT;
      absent++;
      return;
    }
    if (unlisted) {
      bounds.note(value);
      places[cells++] = 0;
      value.put(room(value.size(width)), width);
    } else {
      places[cells++] = value.place;
    }
  }

  /**
   * Writes the cell of the next row, in a column that has one a row.
   *
   * @param place that the column {@linkplain #holds(long) holds}
   */
  public void add(long place) {
    if (cells == places.length) {
      grow();
    }
    places[cells++] = (int) place;
    absent += place == StoredValue.NOWHERE ? 1 : 0;
  }

  /**
   * Writes the cells of the next rows, in a column that has one a row.
   *
   * @param place that the column {@linkplain #holds(long) holds}
   */
  public void add(long place, int times) {
    while (cells + times > places.length) {
      grow();
    }
    for (int end = cells + times; cells < end; cells++) {
      places[cells] = (int) place;
    }
    absent += place == StoredValue.NOWHERE ? times : 0;
  }

  /** Writes the next rows, whose cell, or list, is not there. */
  public void addAbsent(int times) {
    if (levels.length > 0) {
      addNoElements(false, times);
    } else {
      add(StoredValue.NOWHERE, times);
    }
  }

  /**
   * Writes the next row's number, in a column of long integers of which hardly two are the same.
   */
  public void addNumber(long number) {
    if (!unlisted) {
      unlist();
    }
    if (cells == places.length) {
      grow();
    }
    places[cells++] = 0;
    bounds.note(number);
    room(Long.BYTES).putLong(number);
  }

  /**
   * Writes the next row's number in its smallest units, in a column of amounts: the same as {@link
   * #value} of it, without that being made where it is not listed.
   */
  public void addUnits(long units) {
    if (!unlisted) {
      addCell(list.ofNumber(units));
      return;
    }
    if (cells == places.length) {
      grow();
    }
    places[cells++] = 0;
    bounds.note(units);
    StoredValue.putNumber(room(width), units, width);
  }

  /** Writes that the next row has no value, in a column that has one a row. */
  public void addAbsent() {
    addCell(StoredValue.ABSENT);
  }

  /** Writes the next row's yes or no, in a column of them. */
  public void addFlag(boolean flag) {
    if (cells == places.length) {
      grow();
    }
    places[cells++] = flag ? 1 : 0;
    bounds.note(flag ? 1 : 0);
  }

  /** Writes the next rows' yes or no, in a column of them. */
  public void addFlag(boolean flag, int times) {
    add(flag ? 1L : 0L, times);
    bounds.note(flag ? 1 : 0);
  }

  /** Writes one of the values that a list, or a map, has in a row. */
  public void addElement(StoredValue value, boolean first) {
    writeWithout();
    addCell(value);
    levels[cells - 1] = first ? 0 : FURTHER;
  }

  /**
   * Writes one of the values that a list, or a map, has in a row.
   *
   * @param place that the column {@linkplain #holds(long) holds}
   */
  public void addElement(long place, boolean first) {
    writeWithout();
    add(place);
    levels[cells - 1] = first ? 0 : FURTHER;
  }

  /** Writes a row whose list, or map, has no values, or is not there. */
  public void addNoElements(boolean there) {
    addNoElements(there, 1);
  }

  /** Writes rows whose list, or map, has no values, or is not there. */
  public void addNoElements(boolean there, int times) {
    if (there != listThere) {
      writeWithout();
      listThere = there;
    }
    without += times;
  }

  private void writeWithout() {
    if (without == 0) {
      return;
    }
    int end = cells + without;
    while (end > places.length) {
      grow();
    }
    Arrays.fill(places, cells, end, ABSENT);
    Arrays.fill(levels, cells, end, listThere ? 0 : NO_LIST);
    absent += without;
    cells = end;
    without = 0;
  }

  private void grow() {
    places = Arrays.copyOf(places, places.length * 2);
    levels = Arrays.copyOf(levels, levels.length * 2);
  }

  private ByteBuffer room(int bytes) {
    if (plain.remaining() < bytes) {
      ByteBuffer larger =
          ByteBuffer.allocate(Math.max(plain.capacity() * 2, plain.position() + bytes))
              .order(ByteOrder.LITTLE_ENDIAN);
      plain = larger.put(plain.flip());
    }
    return plain;
  }

  /** Bytes that the cells of the next page have added. */
  int bytes() {
    return plain.position() + list.bytes() - listedBytes;
  }

  /**
   * Writes the page.
   *
   * @param rows to which its cells belong
   * @param runs to write its cells with
   */
  void writePage(PageWriter out, int rows, Runs runs) throws IOException {
    writeWithout();
    boolean inList = !unlisted && absent < cells;
    int[] numbers = runs.numbers(cells);
    runs.clear();
    writeLevels(runs, numbers);
    if (inList) {
      writePlaces(runs, numbers);
    }
    BytesInput written = BytesInput.from(runs.bytes(), 0, runs.size());
    BytesInput plainly = flags ? bits() : BytesInput.from(plain.array(), 0, plain.position());
    out.writePage(
        inList ? written : BytesInput.concat(written, plainly),
        cells,
        rows,
        bounds.statistics(absent),
        Encoding.RLE,
        Encoding.RLE,
        inList ? Encoding.RLE_DICTIONARY : Encoding.PLAIN);
    nextPage();
  }

  private void nextPage() {
    listed += cells;
    if (!unlisted && list.useless(listed)) {
      unlist();
    }
    listedBytes = list.bytes();
    page++;
    cells = 0;
    absent = 0;
    plain.clear();
    bounds = new Bounds(path.getPrimitiveType());
  }

  /** Writes the list behind the pages of a row group, and begins another. */
  void writeList(PageWriter out) throws IOException {
    if (list.size() > 0) {
      out.writeDictionaryPage(list.page());
    }
    list.clear();
    beginList();
  }

  private void beginList() {
    list = new ValueList(scale, width);
    held = list.places();
    listed = 0;
    listedBytes = 0;
    if (unlisted) {
      unlist();
    }
  }

  private void unlist() {
    unlisted = true;
    held = StoredValue.NOWHERE;
    list.close();
  }

  private void writeLevels(Runs runs, int[] numbers) {
    if (path.getMaxRepetitionLevel() > 0) {
      for (int i = 0; i < cells; i++) {
        numbers[i] = levels[i] & FURTHER;
      }
      runs.writeLevels(numbers, cells, 1);
    }
    int highest = path.getMaxDefinitionLevel();
    if (highest > 0) {
      for (int i = 0; i < cells; i++) {
        numbers[i] = places[i] == ABSENT ? definition(i) : highest;
      }
      runs.writeLevels(numbers, cells, BytesUtils.getWidthFromMaxInt(highest));
    }
  }

  /** The places of the values that are there, each in as many bits as the last one needs. */
  private void writePlaces(Runs runs, int[] numbers) {
    if (pages.length < list.size()) {
      pages = Arrays.copyOf(pages, list.size() * 2);
    }
    int there = 0;
    for (int i = 0; i < cells; i++) {
      int place = places[i];
      if (place != ABSENT) {
        numbers[there++] = place;
        if (pages[place] != page) {
          pages[place] = page;
          bounds.note(list.at(place));
        }
      }
    }
    int width = BytesUtils.getWidthFromMaxInt(list.size() - 1);
    runs.writeByte(width);
    runs.write(numbers, there, width);
  }

  /** The flags that are there, the first in the lowest bit of the first byte. */
  private BytesInput bits() {
    byte[] bits = new byte[(cells + Byte.SIZE - 1) / Byte.SIZE];
    int there = 0;
    for (int i = 0; i < cells; i++) {
      if (places[i] != ABSENT) {
        bits[there / Byte.SIZE] |= (byte) (places[i] << there % Byte.SIZE);
        there++;
      }
    }
    return BytesInput.from(bits, 0, (there + Byte.SIZE - 1) / Byte.SIZE);
  }

  /** How far a cell without a value is defined: an empty list is there, an absent one is not. */
  private int definition(int cell) {
    return levels.length == 0 || levels[cell] == NO_LIST ? 0 : 1;
  }
}
