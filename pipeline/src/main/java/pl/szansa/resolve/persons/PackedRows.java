package pl.szansa.resolve.persons;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.Missing;
import pl.szansa.model.TableSchema;
import pl.szansa.resolve.rows.ByteReader;

/** The columns of a row table that resolve reads, and how they are read from their bytes. */
final class PackedRows {

  /** What the cells of a column are; its code tells how they are packed. */
  enum Kind {
    TEXT,
    DAY,
    WHOLE,
    AMOUNT
  }

  private static final int MOST_COLUMNS = Long.SIZE;
  private static final int MOST_CODES = 255;

  private static final int SCALE = 2;
  private static final int FIRST_DAY = (int) LocalDate.of(1900, 1, 1).toEpochDay();

  /** Values are asked for again and again; which thread makes one does not matter. */
  private static final LocalDate[] DAYS = new LocalDate[73_000];

  private static final BigDecimal[] AMOUNTS = new BigDecimal[1 << 16];

  private final List<String> names;
  private final Kind[] kinds;

  /** Of columns of texts: what their numbers stand for, from 1 on. */
  private final String[][] codes;

  PackedRows(String table, List<String> names) {
    if (names.size() > MOST_COLUMNS) {
      throw new IllegalArgumentException("more than " + MOST_COLUMNS + " columns");
    }
    TableSchema schema = Dictionary.shipped().table(table);
    this.names = names;
    this.kinds = names.stream().map(name -> kind(schema.field(name))).toArray(Kind[]::new);
    this.codes = names.stream().map(name -> codes(schema.field(name))).toArray(String[][]::new);
  }

  private static Kind kind(Field field) {
    return switch (field.type()) {
      case STRING -> Kind.TEXT;
      case DATE -> Kind.DAY;
      case INTEGER -> Kind.WHOLE;
      case NUMBER -> Kind.AMOUNT;
      case BOOLEAN, ARRAY ->
          throw new IllegalStateException(field.name() + " is no field of a row table");
    };
  }

  /** None where any text may stand. The same objects as in the code, so that few are compared. */
  private static String[] codes(Field field) {
    List<String> codes = new ArrayList<>();
    if (field.coded()) {
      field.codes().stream().map(code -> code.value().intern()).forEach(codes::add);
      for (Missing reason : Missing.values()) {
        codes.add(reason.code());
      }
    }
    return codes.size() > MOST_CODES
        ? new String[0]
        : codes.stream().distinct().toArray(String[]::new);
  }

  List<String> names() {
    return names;
  }

  /** By column. */
  Kind[] kinds() {
    return kinds;
  }

  /** Numbers for the texts of a column. */
  PackedTexts texts(int column) {
    return new PackedTexts(List.of(codes[column]));
  }

  /** The values in the order of the columns. */
  Object[] unpack(ByteReader in) {
    Object[] values = new Object[kinds.length];
    for (long there = in.number(); there != 0; there &= there - 1) {
      int column = Long.numberOfTrailingZeros(there);
      values[column] =
          switch (kinds[column]) {
            case TEXT -> text(in, codes[column]);
            case DAY -> day(in.day());
            case WHOLE -> (int) in.signed();
            case AMOUNT -> amount(in.signed());
          };
    }
    return values;
  }

  private static String text(ByteReader in, String[] codes) {
    int number = in.one();
    return number == PackedTexts.UNLISTED ? in.text() : codes[number - 1];
  }

  private static LocalDate day(long epochDay) {
    long place = epochDay - FIRST_DAY;
    if (place < 0 || place >= DAYS.length) {
      return LocalDate.ofEpochDay(epochDay);
    }
    LocalDate day = DAYS[(int) place];
    if (day == null) {
      day = LocalDate.ofEpochDay(epochDay);
      DAYS[(int) place] = day;
    }
    return day;
  }

  private static BigDecimal amount(long unscaled) {
    if (unscaled < 0 || unscaled >= AMOUNTS.length) {
      return BigDecimal.valueOf(unscaled, SCALE);
    }
    BigDecimal amount = AMOUNTS[(int) unscaled];
    if (amount == null) {
      amount = BigDecimal.valueOf(unscaled, SCALE);
      AMOUNTS[(int) unscaled] = amount;
    }
    return amount;
  }
}
