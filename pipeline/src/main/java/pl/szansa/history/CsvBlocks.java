package pl.szansa.history;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.PackedValues;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/**
 * Reads values as older versions kept them: the columns of {@code indicators.csv} by indicator id,
 * gzipped.
 */
final class CsvBlocks implements ValueBlocks {

  private static final int BUFFER = 1 << 16;

  private static final Map<String, Unit> UNITS =
      Arrays.stream(Unit.values()).collect(Collectors.toMap(Unit::code, u -> u));

  private final CsvReader<NamedCsvRecord> csv;
  private final Iterator<NamedCsvRecord> records;
  private final Map<String, String> known = new HashMap<>();
  private final Function<Exception, RuntimeException> damaged;
  private IndicatorValue next;

  /**
   * @param file is closed with this, and where it cannot be read from the start
   * @param damaged what to throw where the file cannot be read on
   */
  CsvBlocks(InputStream file, Function<Exception, RuntimeException> damaged) throws IOException {
    this.damaged = damaged;
    try {
      csv = csv(file);
      records = csv.iterator();
      next = read();
    } catch (IOException | RuntimeException e) {
      close(file, e);
      throw e;
    }
  }

  private static CsvReader<NamedCsvRecord> csv(InputStream file) throws IOException {
    return CsvReader.builder()
        .ofNamedCsvRecord(
            new InputStreamReader(new GZIPInputStream(file, BUFFER), StandardCharsets.UTF_8));
  }

  /** Closes a file that cannot be read. */
  static void close(InputStream file, Exception problem) {
    try {
      file.close();
    } catch (IOException e) {
      problem.addSuppressed(e);
    }
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Block next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    String indicator = next.indicator();
    List<IndicatorValue> values = new ArrayList<>();
    while (next != null && next.indicator().equals(indicator)) {
      values.add(next);
      next = read();
    }
    return new Block(indicator, PackedValues.of(values));
  }

  private IndicatorValue read() {
    try {
      return records.hasNext() ? value(records.next().getFields()) : null;
    } catch (RuntimeException e) {
      throw damaged.apply(e);
    }
  }

  private IndicatorValue value(List<String> cells) {
    return new IndicatorValue(
        shared(cells.get(0)),
        AreaLevel.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
        shared(cells.get(2)),
        shared(cells.get(3)),
        shared(cells.get(4)),
        shared(cells.get(5)),
        ValueStatus.valueOf(cells.get(6)),
        number(cells.get(7)),
        number(cells.get(8)),
        number(cells.get(9)),
        number(cells.get(10)),
        shared(cells.get(11)),
        number(cells.get(12)),
        number(cells.get(13)),
        unit(cells.get(14)),
        shared(cells.get(15)));
  }

  /** By its code. */
  static Unit unit(String code) {
    return UNITS.get(code);
  }

  /** The same few codes stand in every row, so each is kept once. */
  private String shared(String text) {
    return known.computeIfAbsent(text, t -> t);
  }

  private static BigDecimal number(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
