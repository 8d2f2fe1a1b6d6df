package pl.szansa.store.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ValuesType;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.unsafe.types.UTF8String;

/** Turns the values of one column's pages into numbers that stand for them, as Spark holds them. */
final class Cells {

  private final ColumnDescriptor path;
  private final PrimitiveType type;
  private final Coded column;
  private final Dictionary dictionary;

  /** By place in the dictionary, or of no and yes; {@link Coded#NULL} for not known yet. */
  private int[] codes;

  private int generation;
  private final int[] passed = new int[Batch.SIZE];

  /** Places in the dictionary, null where values are written out. */
  private Runs places;

  private ValuesReader plain;

  /**
   * @param column whose numbers are given; of lists, the numbers of what is in them
   */
  Cells(PageReader pages, ColumnDescriptor path, Coded column) {
    this.path = path;
    this.type = path.getPrimitiveType();
    this.column = column;
    this.generation = column.generation();
    this.dictionary = dictionary(pages.readDictionaryPage(), path);
    this.codes = new int[dictionary == null ? 2 : dictionary.getMaxId() + 1];
  }

  private static Dictionary dictionary(DictionaryPage page, ColumnDescriptor path) {
    try {
      return page == null ? null : page.getEncoding().initDictionary(path, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** To be called at the start of a batch. */
  void begin() {
    if (generation != column.generation()) {
      generation = column.generation();
      codes = new int[codes.length];
    }
  }

  /** To be called at the start of a page. */
  void begin(Page page) {
    if (page.encoding().usesDictionary()) {
      places = page.places();
    } else if (page.encoding() == Encoding.PLAIN && isFlag()) {
      places = Runs.ofBits(page.bytes(), page.values());
    } else {
      places = null;
      plain = page.encoding().getValuesReader(path, ValuesType.VALUES);
      try {
        plain.initFromPage(page.cells(), ByteBufferInputStream.wrap(page.plain()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private boolean isFlag() {
    return type.getPrimitiveTypeName() == PrimitiveTypeName.BOOLEAN;
  }

  /** Gives the numbers of the next values. */
  void read(int[] numbers, int count) {
    if (places == null) {
      for (int i = 0; i < count; i++) {
        numbers[i] = column.code(next());
      }
      return;
    }
    places.read(numbers, count);
    for (int i = 0; i < count; i++) {
      int code = codes[numbers[i]];
      numbers[i] = code == Coded.NULL ? learn(numbers[i]) : code;
    }
  }

  /** Goes past the next values. */
  void pass(int count) {
    if (places == null) {
      plain.skip(count);
    } else {
      places.read(passed, count);
    }
  }

  private int learn(int place) {
    codes[place] = column.code(isFlag() ? (Object) (place == 1) : listed(place));
    return codes[place];
  }

  private Object listed(int place) {
    return switch (type.getPrimitiveTypeName()) {
      case INT32 -> number(dictionary.decodeToInt(place), dictionary.decodeToInt(place));
      case INT64 -> number(dictionary.decodeToLong(place), dictionary.decodeToLong(place));
      case DOUBLE -> dictionary.decodeToDouble(place);
      case BINARY -> text(dictionary.decodeToBinary(place));
      default -> throw unknown();
    };
  }

  private Object next() {
    switch (type.getPrimitiveTypeName()) {
      case INT32:
        int small = plain.readInteger();
        return number(small, small);
      case INT64:
        long large = plain.readLong();
        return number(large, large);
      case DOUBLE:
        return plain.readDouble();
      case BOOLEAN:
        return plain.readBoolean();
      case BINARY:
        return text(plain.readBytes());
      default:
        throw unknown();
    }
  }

  private Object number(long unscaled, Object plain) {
    return type.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation decimal
        ? Decimal.apply(unscaled, decimal.getPrecision(), decimal.getScale())
        : plain;
  }

  private static UTF8String text(Binary bytes) {
    return UTF8String.fromBytes(bytes.getBytes());
  }

  private IllegalStateException unknown() {
    return new IllegalStateException(type + " is no type of a resolved table");
  }
}
