package pl.szansa.history;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
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
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/**
 * The values of a result as gzipped CSV: the columns of {@code indicators.csv}, by indicator id.
 */
final class ValuesFile {

  private static final int BUFFER = 1 << 16;

  private static final List<String> COLUMNS =
      List.of(
          "indicator",
          "area_level",
          "area",
          "period",
          "breakdown",
          "category",
          "status",
          "value",
          "lower",
          "upper",
          "confidence",
          "method",
          "numerator",
          "denominator",
          "unit",
          "note");

  private static final Map<String, Unit> UNITS =
      Arrays.stream(Unit.values()).collect(Collectors.toMap(Unit::code, u -> u));

  private ValuesFile() {}

  static void write(List<IndicatorValue> values, OutputStream file) throws IOException {
    try (OutputStream packed = new Packing(file);
        Writer text = new OutputStreamWriter(packed, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(COLUMNS);
      Block.of(values).forEachRemaining(b -> b.values().forEach(v -> csv.writeRecord(cells(v))));
    }
  }

  /** The fastest level: the numbers are many, and shorter by a third is not worth waiting for. */
  private static final class Packing extends GZIPOutputStream {
    Packing(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  private static String[] cells(IndicatorValue v) {
    return new String[] {
      v.indicator(),
      v.level().code(),
      v.area(),
      v.period(),
      v.breakdown(),
      v.category(),
      v.status().name(),
      text(v.value()),
      text(v.lower()),
      text(v.upper()),
      text(v.confidence()),
      v.method(),
      text(v.numerator()),
      text(v.denominator()),
      v.unit().code(),
      v.note()
    };
  }

  private static String text(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  /** Reads the values back, a block at a time. */
  static final class Blocks implements Iterator<Block>, AutoCloseable {

    private final CsvReader<NamedCsvRecord> csv;
    private final Iterator<NamedCsvRecord> records;
    private final Map<String, String> known = new HashMap<>();
    private IndicatorValue next;

    Blocks(InputStream file) throws IOException {
      csv =
          CsvReader.builder()
              .ofNamedCsvRecord(
                  new InputStreamReader(new GZIPInputStream(file, BUFFER), StandardCharsets.UTF_8));
      records = csv.iterator();
      next = read();
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
      return new Block(indicator, values);
    }

    private IndicatorValue read() {
      if (!records.hasNext()) {
        return null;
      }
      List<String> cells = records.next().getFields();
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
          UNITS.get(cells.get(14)),
          shared(cells.get(15)));
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
}
