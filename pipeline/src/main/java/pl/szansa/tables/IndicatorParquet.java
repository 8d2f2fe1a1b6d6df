package pl.szansa.tables;

import static pl.szansa.model.ValueCursor.DENOMINATOR;
import static pl.szansa.model.ValueCursor.LOWER;
import static pl.szansa.model.ValueCursor.NONE;
import static pl.szansa.model.ValueCursor.NUMERATOR;
import static pl.szansa.model.ValueCursor.UPPER;
import static pl.szansa.model.ValueCursor.VALUE;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Supplier;
import pl.szansa.model.PackedValues;
import pl.szansa.model.ValueCursor;
import pl.szansa.store.columns.Column;
import pl.szansa.store.columns.StoredValue;
import pl.szansa.tables.schema.ColumnSchema.Blank;

/**
 * {@code indicators.parquet} written without its values being made. The bytes are those that {@link
 * ParquetRows} writes of them.
 */
final class IndicatorParquet {

  private static final long[] TENS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

  /** From here on an amount's smallest units may be more than a long integer has room for. */
  private static final long MOST_UNITS = 1_000_000_000_000_000_000L;

  private final ValueCursor values;
  private final ParquetRows file;

  private IndicatorParquet(PackedValues values, ParquetRows file) {
    this.values = new ValueCursor(values);
    this.file = file;
  }

  /** Writes the rows of a file that was begun; how many. */
  static long write(PackedValues values, ParquetRows file) throws IOException {
    new IndicatorParquet(values, file).write();
    return values.size();
  }

  private void write() throws IOException {
    Lasting indicator = new Lasting(column(IndicatorColumns.INDICATOR));
    Lasting level = new Lasting(column(IndicatorColumns.AREA_LEVEL));
    Lasting area = new Lasting(column(IndicatorColumns.AREA));
    Known period = known(IndicatorColumns.PERIOD, () -> values.period());
    Known breakdown = known(IndicatorColumns.BREAKDOWN, () -> values.breakdown());
    Known category = known(IndicatorColumns.CATEGORY, () -> values.category());
    Known status = known(IndicatorColumns.STATUS, () -> values.status().name());
    Known confidence = known(IndicatorColumns.CONFIDENCE, () -> values.confidence());
    Known method = known(IndicatorColumns.METHOD, () -> values.method());
    Known unit = known(IndicatorColumns.UNIT, () -> values.unit().code());
    Known note = known(IndicatorColumns.NOTE, () -> values.noteText());
    Column value = column(IndicatorColumns.VALUE);
    Column lower = column(IndicatorColumns.LOWER);
    Column upper = column(IndicatorColumns.UPPER);
    Column numerator = column(IndicatorColumns.NUMERATOR);
    Column denominator = column(IndicatorColumns.DENOMINATOR);
    while (values.next()) {
      indicator.add(values.indicator());
      level.add(values.level().code());
      area.add(values.area());
      int spot = values.spot();
      period.add(spot);
      breakdown.add(spot);
      category.add(spot);
      int form = values.form();
      status.add(form);
      number(VALUE, value);
      number(LOWER, lower);
      number(UPPER, upper);
      confidence.add(form);
      method.add(form);
      number(NUMERATOR, numerator);
      number(DENOMINATOR, denominator);
      unit.add(form);
      note.add(values.note());
      file.endRow();
    }
  }

  private Column column(IndicatorColumns column) {
    return file.columns().get(column.ordinal());
  }

  private Known known(IndicatorColumns column, Supplier<Object> content) {
    boolean emptyIsText = column.schema().range().blank() == Blank.EMPTY_TEXT;
    return new Known(
        column(column),
        () -> {
          Object cell = content.get();
          return "".equals(cell) && !emptyIsText ? null : cell;
        });
  }

  private void number(int number, Column column) {
    int scale = values.scale(number);
    if (scale == NONE) {
      column.addAbsent();
      return;
    }
    int further = SharedColumns.DECIMALS - scale;
    if (further >= 0 && further < TENS.length) {
      long units = values.units(number);
      if (Math.abs(units) < MOST_UNITS / TENS[further]) {
        column.addUnits(units * TENS[further]);
        return;
      }
    }
    column.add(column.value(values.number(number)));
  }

  /** A column of texts of which each stands in many rows, one below the other. */
  private static final class Lasting {

    private final Column column;
    private String last;
    private StoredValue stored;

    Lasting(Column column) {
      this.column = column;
    }

    void add(String text) {
      if (text != last || !column.holds(stored)) {
        last = text;
        stored = column.value(text);
      }
      column.add(stored);
    }
  }

  /** A column of few different cells, with the place of each among the column's values. */
  private static final class Known {

    private static final long UNKNOWN = 0;

    private final Column column;
    private final Supplier<Object> content;
    private long[] places = new long[64];

    Known(Column column, Supplier<Object> content) {
      this.column = column;
      this.content = content;
    }

    /**
     * @param number that the cursor tells the cell by
     */
    void add(int number) {
      long place = number < places.length ? places[number] : UNKNOWN;
      if (column.holds(place)) {
        column.add(place);
      } else {
        anew(number);
      }
    }

    private void anew(int number) {
      if (number >= places.length) {
        places = Arrays.copyOf(places, 2 * number);
      }
      StoredValue value = column.value(content.get());
      places[number] = value.place();
      column.add(value);
    }
  }
}
