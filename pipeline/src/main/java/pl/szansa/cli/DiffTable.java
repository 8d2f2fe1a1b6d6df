package pl.szansa.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.szansa.history.Differing;
import pl.szansa.history.Reach;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.UserError;
import pl.szansa.tables.SafeText;

/** Every differing value as a row of a CSV file. */
final class DiffTable implements AutoCloseable {

  private static final List<String> COLUMNS =
      List.of(
          "indicator",
          "area_level",
          "area",
          "period",
          "breakdown",
          "category",
          "change",
          "status_before",
          "status_after",
          "value_before",
          "value_after",
          "difference",
          "lower_before",
          "lower_after",
          "upper_before",
          "upper_after",
          "numerator_before",
          "numerator_after",
          "denominator_before",
          "denominator_after",
          "unit",
          "possible_causes");

  private final CsvWriter csv;
  private final Reach reach;

  /**
   * @param file null to write none
   * @throws UserError if it cannot be written
   */
  DiffTable(Path file, Reach reach) {
    this.reach = reach;
    this.csv = file == null ? null : open(file);
    if (csv != null) {
      csv.writeRecord(COLUMNS);
    }
  }

  private static CsvWriter open(Path file) {
    try {
      return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
    } catch (IOException e) {
      throw new UserError(
          file + " cannot be written: " + e,
          "name a file in a folder that is there and that you may write to: --csv changes.csv");
    }
  }

  void write(Differing value) {
    if (csv == null) {
      return;
    }
    IndicatorValue place = value.place();
    List<String> cells =
        new ArrayList<>(
            List.of(
                place.indicator(),
                place.level().code(),
                place.area(),
                place.period(),
                place.breakdown(),
                place.category(),
                change(value)));
    both(value, v -> v.status().name(), cells);
    numbers(value, IndicatorValue::value, cells);
    cells.add(value.difference().map(DiffTable::number).orElse(""));
    numbers(value, IndicatorValue::lower, cells);
    numbers(value, IndicatorValue::upper, cells);
    numbers(value, IndicatorValue::numerator, cells);
    numbers(value, IndicatorValue::denominator, cells);
    cells.add(place.unit().code());
    cells.add(
        reach.of(value).stream()
            .map(c -> c.kind().label().en() + " " + c.name())
            .collect(Collectors.joining("; ")));
    csv.writeRecord(cells.stream().map(SafeText::csv).toList());
  }

  private static String change(Differing value) {
    return value.before().isEmpty() ? "appeared" : value.after().isEmpty() ? "vanished" : "changed";
  }

  /** None of a value that is suppressed in either result. */
  private static void numbers(
      Differing value, Function<IndicatorValue, BigDecimal> column, List<String> cells) {
    both(value, v -> value.suppressed() ? "" : number(column.apply(v)), cells);
  }

  private static void both(
      Differing value, Function<IndicatorValue, String> column, List<String> cells) {
    cells.add(cell(value.before(), column));
    cells.add(cell(value.after(), column));
  }

  private static String cell(
      Optional<IndicatorValue> value, Function<IndicatorValue, String> column) {
    return value.map(column).orElse("");
  }

  private static String number(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  @Override
  public void close() throws IOException {
    if (csv != null) {
      csv.close();
    }
  }
}
