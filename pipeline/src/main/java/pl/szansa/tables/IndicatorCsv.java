package pl.szansa.tables;

import static pl.szansa.model.ValueCursor.DENOMINATOR;
import static pl.szansa.model.ValueCursor.LARGE;
import static pl.szansa.model.ValueCursor.LOWER;
import static pl.szansa.model.ValueCursor.NONE;
import static pl.szansa.model.ValueCursor.NUMERATOR;
import static pl.szansa.model.ValueCursor.UPPER;
import static pl.szansa.model.ValueCursor.VALUE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import pl.szansa.model.PackedValues;
import pl.szansa.model.ValueCursor;

/**
 * {@code indicators.csv} copied together without its values being made: from what stands in the
 * file for an indicator and area, a spot, a form and a note, each turned into bytes once, and the
 * digits of the numbers. The bytes are those that {@link CsvRows} would write.
 */
final class IndicatorCsv {

  private static final byte[] NOTHING = {};

  private final ValueCursor values;
  private final CsvBytes csv;
  private final KnownByNumber<byte[]> spots = new KnownByNumber<>(this::spot);
  private final KnownByNumber<byte[]> statuses = new KnownByNumber<>(this::status);
  private final KnownByNumber<byte[]> intervals = new KnownByNumber<>(this::interval);
  private final KnownByNumber<byte[]> units = new KnownByNumber<>(this::unit);
  private final KnownByNumber<byte[]> notes = new KnownByNumber<>(this::note);

  private IndicatorCsv(PackedValues values, CsvBytes csv) {
    this.values = new ValueCursor(values);
    this.csv = csv;
  }

  /** Writes header and rows, and closes the file; how many rows. */
  static long write(PackedValues values, OutputStream file) throws IOException {
    try (CsvBytes csv = new CsvBytes(file)) {
      csv.add(cells(IndicatorColumns.ALL.stream().map(IndicatorColumns::header).toArray()));
      new IndicatorCsv(values, csv).write();
    }
    return values.size();
  }

  private void write() throws IOException {
    byte[] area = NOTHING;
    while (values.next()) {
      csv.add('\n');
      csv.endRow();
      if (values.beginsRun()) {
        area = cells(values.indicator(), values.level().code(), values.area(), null);
      }
      csv.add(area);
      csv.add(spots.at(values.spot()));
      csv.add(statuses.at(values.form()));
      number(VALUE);
      number(LOWER);
      number(UPPER);
      csv.add(intervals.at(values.form()));
      number(NUMERATOR);
      number(DENOMINATOR);
      csv.add(units.at(values.form()));
      csv.add(notes.at(values.note()));
    }
    csv.add('\n');
  }

  /** A number and the comma behind it. */
  private void number(int number) {
    int scale = values.scale(number);
    if (scale >= 0 && scale != LARGE) {
      csv.add(values.units(number), scale);
    } else if (scale != NONE) {
      csv.add(values.number(number));
    }
    csv.add(',');
  }

  private byte[] spot() {
    return behind(values.period(), values.breakdown(), values.category(), null);
  }

  private byte[] status() {
    return behind(values.status().name(), null);
  }

  private byte[] interval() {
    BigDecimal confidence = values.confidence();
    return behind(confidence == null ? null : confidence.toPlainString(), values.method(), null);
  }

  private byte[] unit() {
    return behind(values.unit().code(), null);
  }

  private byte[] note() {
    return behind(values.noteText());
  }

  /** Cells with commas between them; null is empty. */
  private static byte[] cells(Object... texts) {
    return joined(true, texts);
  }

  /** The same, behind other cells of the row. */
  private static byte[] behind(Object... texts) {
    return joined(false, texts);
  }

  private static byte[] joined(boolean first, Object... texts) {
    ByteArrayOutputStream cells = new ByteArrayOutputStream();
    for (int i = 0; i < texts.length; i++) {
      if (i > 0) {
        cells.write(',');
      }
      if (texts[i] != null) {
        cells.writeBytes(CsvBytes.of(SafeText.csv(texts[i].toString()), first && i == 0));
      }
    }
    return cells.toByteArray();
  }
}
