package pl.szansa.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.szansa.IndicatorTrail.Followed;
import pl.szansa.indicators.trail.Trail;
import pl.szansa.indicators.trail.TrailRow;
import pl.szansa.model.Language;
import pl.szansa.model.Text;
import pl.szansa.tables.SafeText;

/** Prints a value and the rows behind it. */
final class TrailReport {

  /** How many rows the terminal shows. */
  static final int SHOWN = 20;

  private static final List<String> COLUMNS =
      List.of(
          "table",
          "counts",
          "file",
          "line",
          "result_file",
          "result_line",
          "project",
          "person",
          "from",
          "to",
          "numerator",
          "denominator");

  private final PrintWriter out;
  private final Language language;

  TrailReport(PrintWriter out, Language language) {
    this.out = out;
    this.language = language;
  }

  void print(Followed followed, String name) {
    Map<String, String> value = followed.published();
    Wrap.lines("", 0, name).forEach(out::println);
    out.println(value.get("area_level") + " " + value.get("area") + ", " + value.get("period"));
    out.println();
    line("opublikowano", "published", published(value));
    followed.trail().ifPresent(trail -> print(trail, value));
    followed.offices().forEach(office -> line(office.get("area"), published(office)));
  }

  private static String published(Map<String, String> value) {
    String interval =
        value.get("lower").isEmpty()
            ? ""
            : " ("
                + value.get("lower")
                + " – "
                + value.get("upper")
                + ", "
                + value.get("method")
                + ")";
    return value.get("value").isEmpty()
        ? value.get("status") + " " + value.get("note")
        : value.get("value") + interval;
  }

  private void print(Trail trail, Map<String, String> value) {
    line("licznik", "numerator", trail.numerator().toPlainString());
    if (!value.get("denominator").isEmpty() || trail.denominator().signum() != 0) {
      line("mianownik", "denominator", trail.denominator().toPlainString());
    }
    out.println();
    out.println(in("Wiersze obszaru i okresu", "Rows of the area and period"));
    trail
        .byReason()
        .forEach((reason, n) -> line("  " + reason.label().in(language), Long.toString(n)));
    if (differs(trail, value)) {
      out.println();
      String why =
          in(
              "Opublikowano inny licznik lub mianownik: po ostatnim przebiegu zmieniono ustawienia"
                  + " albo liczono inne lata. Uruchom zadanie ponownie.",
              "Another numerator or denominator is published: the settings have changed since the"
                  + " last run, or it was restricted to other years. Run the job again.");
      Wrap.lines("", 0, why).forEach(out::println);
    }
    out.println();
    trail.rows().stream().limit(SHOWN).forEach(this::print);
    if (trail.size() > SHOWN) {
      out.println(
          in("Pokazano ", "Shown are ")
              + SHOWN
              + in(" z ", " of ")
              + trail.size()
              + in("; wszystkie zapisze --csv PLIK", "; --csv FILE writes all of them"));
    }
  }

  /** Whether the published value, where it may be shown, is another than the rows give. */
  private static boolean differs(Trail trail, Map<String, String> value) {
    return !value.get("numerator").isEmpty()
            && trail.numerator().compareTo(new BigDecimal(value.get("numerator"))) != 0
        || !value.get("denominator").isEmpty()
            && trail.denominator().compareTo(new BigDecimal(value.get("denominator"))) != 0;
  }

  private void print(TrailRow row) {
    String dates = Objects.toString(row.from(), "") + (row.to() == null ? "" : " – " + row.to());
    String amounts =
        row.person().isEmpty()
            ? row.numerator().add(row.denominator()).toPlainString() + " " + in("zł", "PLN")
            : row.person();
    out.printf(
        "  %-20s %s  %s  %s%n", row.reason().label().in(language), amounts, row.project(), dates);
    String where = place(row.file(), row.line());
    String result = place(row.resultFile(), row.resultLine());
    if (!where.isEmpty()) {
      Wrap.lines("    ", 6, where).forEach(out::println);
    }
    if (!result.isEmpty() && !result.equals(where)) {
      Wrap.lines("    ", 6, in("rezultat: ", "result: ") + result).forEach(out::println);
    }
  }

  private String place(String file, int line) {
    return file.isEmpty() ? "" : file + in(", wiersz ", ", line ") + line;
  }

  private void line(String pl, String en, String text) {
    line(in(pl, en), text);
  }

  private void line(String label, String text) {
    Wrap.lines(String.format("%-24s", label), 24, text).forEach(out::println);
  }

  private String in(String pl, String en) {
    return new Text(pl, en).in(language);
  }

  /** Every row, for a spreadsheet. */
  static void write(Trail trail, Path file) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
      csv.writeRecord(COLUMNS);
      for (TrailRow row : trail.rows()) {
        csv.writeRecord(cells(row).stream().map(SafeText::csv).toList());
      }
    }
  }

  private static List<String> cells(TrailRow row) {
    return List.of(
        row.table(),
        row.reason().code(),
        row.file(),
        number(row.line()),
        row.resultFile(),
        number(row.resultLine()),
        row.project(),
        row.person(),
        Objects.toString(row.from(), ""),
        Objects.toString(row.to(), ""),
        row.numerator().toPlainString(),
        row.denominator().toPlainString());
  }

  private static String number(int line) {
    return line == 0 ? "" : Integer.toString(line);
  }
}
