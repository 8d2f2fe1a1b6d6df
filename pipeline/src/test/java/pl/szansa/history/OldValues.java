package pl.szansa.history;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import pl.szansa.model.IndicatorValue;

/** Keeps values as versions before this form did. */
final class OldValues {

  private OldValues() {}

  /** Puts the file of an older version in the place of one of this. */
  static void inPlaceOf(Path file, List<IndicatorValue> values) throws IOException {
    Files.delete(file);
    Path old = Path.of(file.toString().replace(".values.zst", ".csv.gz"));
    try (Writer text =
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(old)), StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(
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
      values.stream()
          .sorted(Comparator.comparing(IndicatorValue::indicator))
          .forEach(v -> csv.writeRecord(cells(v)));
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
