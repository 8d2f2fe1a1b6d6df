package pl.szansa.history;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import pl.szansa.model.IndicatorValue;

/**
 * The values of a result as gzipped CSV: the columns of {@code indicators.csv}, by indicator id.
 */
final class ValuesFile {

  static final int BUFFER = 1 << 16;

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
}
