package pl.szansa.store.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.unsafe.types.UTF8String;

/** Turns what stands in Parquet's columns into numbers of values as Spark holds them. */
final class ParquetCells {

  private ParquetCells() {}

  /** The cells of one primitive column. */
  static final class Cell extends PrimitiveConverter {

    private final PrimitiveType type;
    private final Coded column;
    private Dictionary dictionary;
    private int[] codes = {};
    private int generation;
    private int code;

    /**
     * @param column whose numbers are given; of lists, the codes in them
     */
    Cell(PrimitiveType type, Coded column) {
      this.type = type;
      this.column = column;
    }

    /** To be called at the start of a batch. */
    void begin() {
      if (generation != column.generation()) {
        generation = column.generation();
        codes = new int[codes.length];
      }
    }

    /** The number of what was read last. */
    int code() {
      return code;
    }

    Object value(int code) {
      return column.value(code);
    }

    @Override
    public boolean hasDictionarySupport() {
      return true;
    }

    @Override
    public void setDictionary(Dictionary dictionary) {
      this.dictionary = dictionary;
      this.codes = new int[dictionary.getMaxId() + 1];
    }

    @Override
    public void addValueFromDictionary(int id) {
      if (codes[id] == Coded.NULL) {
        switch (type.getPrimitiveTypeName()) {
          case INT32 -> addInt(dictionary.decodeToInt(id));
          case INT64 -> addLong(dictionary.decodeToLong(id));
          case DOUBLE -> addDouble(dictionary.decodeToDouble(id));
          default -> addBinary(dictionary.decodeToBinary(id));
        }
        codes[id] = code;
      }
      code = codes[id];
    }

    @Override
    public void addBinary(Binary value) {
      if (type.getPrimitiveTypeName() != PrimitiveType.PrimitiveTypeName.BINARY) {
        throw new IllegalStateException(type + " is no type of a resolved table");
      }
      code = column.code(UTF8String.fromBytes(value.getBytes()));
    }

    @Override
    public void addBoolean(boolean value) {
      code = column.code(value);
    }

    @Override
    public void addDouble(double value) {
      code = column.code(value);
    }

    @Override
    public void addInt(int value) {
      code = column.code(number(value, value));
    }

    @Override
    public void addLong(long value) {
      code = column.code(number(value, value));
    }

    private Object number(long unscaled, Object plain) {
      return type.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation decimal
          ? Decimal.apply(unscaled, decimal.getPrecision(), decimal.getScale())
          : plain;
    }
  }

  /** The cells of the columns in a group of Parquet's schema: of a row, or of a list. */
  private static class OfGroup extends GroupConverter {

    private final List<Converter> fields = new ArrayList<>();

    @Override
    public Converter getConverter(int field) {
      return fields.get(field);
    }

    @Override
    public void start() {
      throw new UnsupportedOperationException("columns are read one by one");
    }

    @Override
    public void end() {
      throw new UnsupportedOperationException("columns are read one by one");
    }
  }

  /** The cells of a row. */
  static final class OfRow extends OfGroup {

    private final Batch batch;
    private final Map<String, Cell> cells = new HashMap<>();

    OfRow(MessageType columns, Batch batch) {
      this.batch = batch;
      columns.getFields().forEach(field -> super.fields.add(converter(field, field.getName())));
    }

    private Converter converter(Type type, String column) {
      if (type.isPrimitive()) {
        boolean plain = type.getName().equals(column);
        Cell cell = new Cell(type.asPrimitiveType(), plain ? batch.column(column) : new Coded());
        cells.put(column, cell);
        return cell;
      }
      OfGroup group = new OfGroup();
      GroupType fields = type.asGroupType();
      fields.getFields().forEach(field -> group.fields.add(converter(field, column)));
      return group;
    }

    /** A column that is read into the batch. */
    ParquetColumn column(ColumnReader reader, MessageType columns) {
      String[] path = reader.getDescriptor().getPath();
      int elements = path.length == 1 ? 0 : columns.getMaxDefinitionLevel(path[0], path[1]);
      return new ParquetColumn(reader, cells.get(path[0]), batch.column(path[0]), elements);
    }
  }
}
