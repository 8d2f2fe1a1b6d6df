package pl.szansa.tables.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pl.szansa.model.Code;
import pl.szansa.model.Field;
import pl.szansa.model.FieldType;
import pl.szansa.model.Missing;
import pl.szansa.model.Text;

/**
 * What a column holds; the one declaration that the CSV file, the Parquet file, the descriptors and
 * the docs are made from.
 *
 * @param name header, also the name in Parquet
 * @param type its type; codes are strings
 * @param decimals places after the point of a NUMBER, else 0
 * @param label a few words
 * @param description a sentence or two
 * @param unit unit of measurement, empty where there is none or another column says it
 * @param codes its code list with labels, empty for free values
 * @param range what values are allowed
 */
public record ColumnSchema(
    String name,
    FieldType type,
    int decimals,
    Text label,
    Text description,
    String unit,
    List<Code> codes,
    Range range)
    implements java.io.Serializable {

  /** What an empty cell is. */
  public enum Blank {
    /** There is no value. */
    NO_VALUE,
    /** Does not occur. */
    NEVER,
    /** An empty text, which is a value and may be part of a key. */
    EMPTY_TEXT
  }

  /**
   * What values are allowed.
   *
   * @param blank what an empty cell is
   * @param minimum the least value, null for no limit
   * @param maximum the greatest value, null for no limit
   */
  public record Range(Blank blank, BigDecimal minimum, BigDecimal maximum)
      implements java.io.Serializable {

    static final Range ANY = new Range(Blank.NO_VALUE, null, null);
  }

  /** Numbers of the dictionary's tables: PLN and hours. */
  private static final int DICTIONARY_DECIMALS = 2;

  private static final List<Code> MISSING =
      Arrays.stream(Missing.values()).map(m -> CodeLists.code(m.code(), m.label())).toList();

  public ColumnSchema {
    codes = List.copyOf(codes);
  }

  private ColumnSchema(String name, FieldType type, int decimals, Text label, Text description) {
    this(name, type, decimals, label, description, "", List.of(), Range.ANY);
  }

  /** Text, or codes that have no list. */
  public static ColumnSchema text(String name, Text label, Text description) {
    return new ColumnSchema(name, FieldType.STRING, 0, label, description);
  }

  /** One of a list of codes. */
  public static ColumnSchema code(String name, List<Code> codes, Text label, Text description) {
    return new ColumnSchema(name, FieldType.STRING, 0, label, description, "", codes, Range.ANY);
  }

  public static ColumnSchema date(String name, Text label, Text description) {
    return new ColumnSchema(name, FieldType.DATE, 0, label, description);
  }

  /** A whole number from 0 on. */
  public static ColumnSchema count(String name, String unit, Text label, Text description) {
    return new ColumnSchema(name, FieldType.INTEGER, 0, label, description).in(unit).from(0);
  }

  /** A decimal of fixed scale. */
  public static ColumnSchema number(String name, int decimals, Text label, Text description) {
    return new ColumnSchema(name, FieldType.NUMBER, decimals, label, description);
  }

  /** A field of the dictionary; its codes are followed by those of answers that are not there. */
  public static ColumnSchema of(Field field) {
    return new ColumnSchema(
        field.name(),
        field.type(),
        field.type() == FieldType.NUMBER ? DICTIONARY_DECIMALS : 0,
        field.label(),
        field.description(),
        field.unit(),
        codes(field),
        Range.ANY);
  }

  private static List<Code> codes(Field field) {
    List<Code> codes = new ArrayList<>(field.codes());
    if (field.coded()) {
      codes.addAll(MISSING);
    }
    return codes;
  }

  /** The same, with a value in every row. */
  public ColumnSchema always() {
    return within(new Range(Blank.NEVER, range.minimum(), range.maximum()));
  }

  /** The same, where an empty text is a value. */
  public ColumnSchema orEmpty() {
    return within(new Range(Blank.EMPTY_TEXT, range.minimum(), range.maximum()));
  }

  /** The same with a least value. */
  public ColumnSchema from(long least) {
    return within(new Range(range.blank(), BigDecimal.valueOf(least), range.maximum()));
  }

  /** The same with a greatest value. */
  public ColumnSchema to(long most) {
    return within(new Range(range.blank(), range.minimum(), BigDecimal.valueOf(most)));
  }

  /** The same in a unit. */
  public ColumnSchema in(String measured) {
    return new ColumnSchema(name, type, decimals, label, description, measured, codes, range);
  }

  /** The same column under another name and in other words. */
  public ColumnSchema as(String header, Text words, Text meaning) {
    return new ColumnSchema(header, type, decimals, words, meaning, unit, codes, range);
  }

  private ColumnSchema within(Range allowed) {
    return new ColumnSchema(name, type, decimals, label, description, unit, codes, allowed);
  }
}
