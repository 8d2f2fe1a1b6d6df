package pl.szansa.store.columns;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.apache.iceberg.shaded.org.apache.parquet.bytes.BytesInput;
import org.apache.iceberg.shaded.org.apache.parquet.bytes.BytesUtils;
import org.apache.iceberg.shaded.org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.iceberg.shaded.org.apache.parquet.column.ColumnDescriptor;
import org.apache.iceberg.shaded.org.apache.parquet.column.Encoding;
import org.apache.iceberg.shaded.org.apache.parquet.column.page.PageWriter;
import org.apache.iceberg.shaded.org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.apache.iceberg.shaded.org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.iceberg.shaded.org.apache.parquet.schema.PrimitiveType;
import org.apache.iceberg.shaded.org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/**
 * One column of a file that is being written: the cells of its next page. A cell is the place of
 * its value in the column's list, so that writing a value which is known costs next to nothing;
 * where nearly all values are different they are written out instead.
 */
public final class Column {

  private static final int ABSENT = -1;

  /** Levels of a cell: a further one of its row's list; none, for there is no list. */
  private static final byte FURTHER = 1;

  private static final byte NO_LIST = 2;
  private static final int FIRST_CELLS = 1 << 10;
  private static final int FIRST_BYTES = 1 << 6;
  private static final int LARGEST_SLAB = 1 << 16;

  private final ColumnDescriptor path;
  private final int scale;

  /** Whether cells are yes or no: bits, which are neither listed nor measured. */
  private final boolean flags;

  private ValueList list;
  private boolean unlisted;
  private long listed;
  private int listedBytes;

  private int page;
  private int[] places = new int[FIRST_CELLS];
  private byte[] levels;
  private int cells;
  private int absent;
  private ByteBuffer plain = ByteBuffer.allocate(0);
  private Bounds bounds;

  Column(ColumnDescriptor path) {
    this.path = path;
    this.scale =
        path.getPrimitiveType().getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation d
            ? d.getScale()
            : 0;
    this.levels = new byte[path.getMaxRepetitionLevel() == 0 ? 0 : FIRST_CELLS];
    this.bounds = new Bounds(path.getPrimitiveType());
    this.list = list();
    this.flags = path.getPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BOOLEAN;
    if (flags) {
      unlisted = true;
      list.close();
    }
  }

  private ValueList list() {
    PrimitiveType type = path.getPrimitiveType();
    boolean fixed = type.getPrimitiveTypeName() == PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
    return new ValueList(scale, fixed ? type.getTypeLength() : 0);
  }

  /** Whether a value that was kept can be written as it is. */
  public boolean holds(StoredValue value) {
    return value.list == list || value == StoredValue.ABSENT;
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

  /** Writes the cell of the next row, in a column that has one a row. */
  public void add(StoredValue value) {
    if (cells == places.length) {
      grow();
    }
    if (value == StoredValue.ABSENT) {
      if (levels.length > 0) {
        // unless it is one of a list's values, which is told next
        levels[cells] = NO_LIST;
      }
      places[cells++] = ABSENT;
      absent++;
      return;
    }
    if (value.newTo(page)) {
      bounds.note(value);
    }
    places[cells++] = unlisted ? 0 : value.place;
    if (unlisted) {
      room(value.plain.length).put(value.plain);
    }
  }

  /**
   * Writes the next row's number, in a column of long integers of which hardly two are the same.
   */
  public void addNumber(long number) {
    if (!unlisted) {
      unlisted = true;
      list.close();
    }
    if (cells == places.length) {
      grow();
    }
    places[cells++] = 0;
    bounds.note(number);
    room(Long.BYTES).putLong(number);
  }

  /** Writes the next row's yes or no, in a column of them. */
  public void addFlag(boolean flag) {
    if (cells == places.length) {
      grow();
    }
    places[cells++] = flag ? 1 : 0;
    bounds.note(flag ? 1 : 0);
  }

  /** Writes one of the values that a list, or a map, has in a row. */
  public void addElement(StoredValue value, boolean first) {
    add(value);
    levels[cells - 1] = first ? 0 : FURTHER;
  }

  /** Writes a row whose list, or map, has no values, or is not there. */
  public void addNoElements(boolean there) {
    add(StoredValue.ABSENT);
    levels[cells - 1] = there ? 0 : NO_LIST;
  }

  private void grow() {
    places = Arrays.copyOf(places, cells * 2);
    levels = levels.length == 0 ? levels : Arrays.copyOf(levels, cells * 2);
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
   */
  void writePage(PageWriter out, int rows) throws IOException {
    boolean inList = !unlisted && absent < cells;
    int highest = path.getMaxDefinitionLevel();
    out.writePage(
        BytesInput.concat(
            levels(path.getMaxRepetitionLevel(), i -> levels[i] & FURTHER),
            levels(highest, i -> places[i] == ABSENT ? definition(i) : highest),
            inList
                ? places()
                : flags ? bits() : BytesInput.from(plain.array(), 0, plain.position())),
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
      unlisted = true;
      list.close();
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
    list = list();
    listed = 0;
    listedBytes = 0;
    if (unlisted) {
      list.close();
    }
  }

  /** The places of the values that are there, each in as many bits as the last one needs. */
  private BytesInput places() throws IOException {
    int width = BytesUtils.getWidthFromMaxInt(list.size() - 1);
    RunLengthBitPackingHybridEncoder runs = encoder(width);
    for (int i = 0; i < cells; i++) {
      if (places[i] != ABSENT) {
        runs.writeInt(places[i]);
      }
    }
    return BytesInput.concat(BytesInput.from(new byte[] {(byte) width}), runs.toBytes());
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

  private BytesInput levels(int highest, IntUnaryOperator level) throws IOException {
    if (highest == 0) {
      return BytesInput.empty();
    }
    RunLengthBitPackingHybridEncoder runs = encoder(BytesUtils.getWidthFromMaxInt(highest));
    for (int i = 0; i < cells; i++) {
      runs.writeInt(level.applyAsInt(i));
    }
    BytesInput bytes = runs.toBytes();
    return BytesInput.concat(BytesInput.fromInt((int) bytes.size()), bytes);
  }

  private static RunLengthBitPackingHybridEncoder encoder(int width) {
    return new RunLengthBitPackingHybridEncoder(
        width, FIRST_BYTES, LARGEST_SLAB, HeapByteBufferAllocator.getInstance());
  }

  /** How far a cell without a value is defined: an empty list is there, an absent one is not. */
  private int definition(int cell) {
    return levels.length == 0 || levels[cell] == NO_LIST ? 0 : 1;
  }
}
