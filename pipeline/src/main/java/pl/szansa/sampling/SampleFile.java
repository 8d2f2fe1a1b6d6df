package pl.szansa.sampling;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.UserError;

/** A sample as the file that is kept of it: CSV in UTF-8, one row per drawn participation. */
public final class SampleFile {

  private static final List<String> HEADER =
      List.of(
          "person",
          "project",
          "office",
          "exit_date",
          "area_level",
          "area",
          "stratum",
          "stratum_population",
          "weight",
          "file",
          "sheet",
          "line",
          "population_from",
          "population_to",
          "margin",
          "confidence",
          "seed");

  private static final int DECIMALS = 6;

  private SampleFile() {}

  /**
   * @param safe makes the text of a stranger one that a spreadsheet does not run
   */
  public static String write(Sample sample, UnaryOperator<String> safe) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(HEADER);
      for (Drawn d : sample.drawn()) {
        csv.writeRecord(cells(d, sample.design()).stream().map(safe).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> cells(Drawn d, Sample.Design design) {
    return List.of(
        d.person(),
        d.project(),
        d.office(),
        d.exitDate().toString(),
        d.level().code(),
        d.area(),
        d.stratum(),
        Long.toString(d.population()),
        weight(d.weight()).toPlainString(),
        d.file(),
        d.sheet(),
        Long.toString(d.line()),
        design.from().toString(),
        design.to().toString(),
        Double.toString(design.margin()),
        Double.toString(design.confidence()),
        Long.toString(design.seed()));
  }

  private static BigDecimal weight(double weight) {
    return BigDecimal.valueOf(weight).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /**
   * @param file name of the file, for messages
   * @throws UserError naming file and line of what somebody changed
   */
  public static Sample read(String file, String text) {
    List<Drawn> drawn = new ArrayList<>();
    Sample.Design design = null;
    long line = 1;
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : rows) {
        line = row.getStartingLineNumber();
        drawn.add(drawn(row));
        design = design(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvParseException e) {
      throw changed(
          file, line + 1, e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
    } catch (RuntimeException e) {
      throw changed(file, line, e.getMessage());
    }
    if (design == null) {
      throw changed(file, 1, "nobody is in it");
    }
    Sample sample = new Sample(file.replaceAll("\\.csv$", ""), design, drawn);
    checkWeights(file, sample);
    return sample;
  }

  private static Drawn drawn(NamedCsvRecord row) {
    return new Drawn(
        row.getField("person"),
        plain(row.getField("project")),
        plain(row.getField("office")),
        LocalDate.parse(row.getField("exit_date")),
        AreaLevel.valueOf(row.getField("area_level").toUpperCase(Locale.ROOT)),
        row.getField("area"),
        row.getField("stratum"),
        Long.parseLong(row.getField("stratum_population")),
        Double.parseDouble(row.getField("weight")),
        plain(row.getField("file")),
        plain(row.getField("sheet")),
        Long.parseLong(row.getField("line")));
  }

  private static Sample.Design design(NamedCsvRecord row) {
    return new Sample.Design(
        AreaLevel.valueOf(row.getField("area_level").toUpperCase(Locale.ROOT)),
        LocalDate.parse(row.getField("population_from")),
        LocalDate.parse(row.getField("population_to")),
        Double.parseDouble(row.getField("margin")),
        Double.parseDouble(row.getField("confidence")),
        Long.parseLong(row.getField("seed")));
  }

  /** Without the apostrophe that keeps a spreadsheet from running it. */
  private static String plain(String text) {
    return text.matches("(?s)'[=+\\-@\\t\\r\\n].*") ? text.substring(1) : text;
  }

  /** Who takes a row out would make the others stand for more people than they were drawn for. */
  private static void checkWeights(String file, Sample sample) {
    Map<String, Long> rows =
        sample.drawn().stream()
            .collect(Collectors.groupingBy(SampleFile::cell, Collectors.counting()));
    for (int i = 0; i < sample.drawn().size(); i++) {
      Drawn d = sample.drawn().get(i);
      double expected = (double) d.population() / rows.get(cell(d));
      if (weight(expected).compareTo(weight(d.weight())) != 0) {
        throw changed(file, i + 2L, "rows of the stratum " + d.stratum() + " are missing or added");
      }
    }
  }

  private static String cell(Drawn d) {
    return d.area() + "\n" + d.stratum();
  }

  private static UserError changed(String file, long line, String what) {
    return new UserError(
        "sampling/" + file + ", line " + line + ": " + what,
        "put the file back as szansa sample wrote it, or take it out of the folder");
  }
}
