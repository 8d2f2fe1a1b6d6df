package pl.szansa.feedback;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.model.Consequence;
import pl.szansa.model.Field;
import pl.szansa.model.Formats;
import pl.szansa.model.Issue;
import pl.szansa.model.Language;
import pl.szansa.model.Text;
import pl.szansa.store.AffectedRow;
import pl.szansa.tables.workbook.Look;

/** The affected rows of one table: where they stand, what is wrong, and the file's own text. */
final class RowsSheet {

  static final int MESSAGES = 4;
  static final int FIRST_FIELD = 5;

  private static final int FROZEN = 3;
  private static final int FLUSH_ROWS = 1_000;
  private static final double NARROWEST = 10;
  private static final double WIDEST = 24;

  private static final List<Text> PLACE =
      List.of(Words.FILE, Words.SHEET, Words.LINE, Words.CONSEQUENCE, Words.WHAT);
  private static final Text MORE =
      new Text("Dalszych wierszy do poprawienia: %s.", "Further rows to correct: %s.");

  private final TableRows table;
  private final List<Field> fields;
  private final Language language;
  private final Worksheet sheet;
  private final double[] widths;

  RowsSheet(TableRows table, Language language, Worksheet sheet) {
    this.table = table;
    this.fields = table.fields();
    this.language = language;
    this.sheet = sheet;
    this.widths = widths();
  }

  private double[] widths() {
    boolean sheets = table.rows().stream().anyMatch(r -> !r.sheet().isEmpty());
    double[] place = {32, sheets ? 14 : 8, 8, 13, 50};
    double[] all = Arrays.copyOf(place, FIRST_FIELD + fields.size());
    for (int f = 0; f < fields.size(); f++) {
      all[FIRST_FIELD + f] = width(fields.get(f).label().in(language));
    }
    return all;
  }

  /** Wide enough for the longest word of the header in bold. */
  private static double width(String label) {
    int longest = Arrays.stream(label.split(" ")).mapToInt(String::length).max().orElse(0);
    return Math.min(WIDEST, Math.max(NARROWEST, longest * 1.3 + 1));
  }

  void write() throws IOException {
    List<AffectedRow> rows = table.rows();
    List<String> header = new ArrayList<>(PLACE.stream().map(c -> c.in(language)).toList());
    fields.forEach(f -> header.add(f.label().in(language)));
    // what stands above the rows has to be said before the first of them is flushed
    Look.page(sheet, 0, widths);
    sheet.freezePane(FROZEN, 1);
    Look.header(sheet, 0, header, widths);
    for (int r = 0; r < rows.size(); r++) {
      write(rows.get(r), r + 1);
      if ((r + 1) % FLUSH_ROWS == 0) {
        sheet.flush();
      }
    }
    if (table.more() > 0) {
      String more = Formats.count(table.more(), language);
      Look.text(sheet, rows.size() + 1, 0, String.format(MORE.in(language), more));
    }
    sheet.setAutoFilter(0, 0, rows.size(), header.size() - 1);
    sheet.finish();
  }

  private void write(AffectedRow row, int line) {
    List<Object> cells = new ArrayList<>();
    cells.add(Masking.hide(row.path()));
    cells.add(Masking.hide(row.sheet()));
    cells.add(row.line());
    cells.add(Words.ofRow(row.quarantined()).in(language));
    cells.add(messages(row));
    fields.forEach(f -> cells.add(row.original().getOrDefault(f.name(), "")));
    Look.row(sheet, line, cells, widths);
    Marks.consequence(
        sheet, line, 3, row.quarantined() ? Consequence.QUARANTINE_ROW : Consequence.WARN);
    marks(row).forEach((column, worst) -> Marks.mark(sheet, line, column, worst));
  }

  /** One a line, each naming its field: colours are not for everybody. */
  private String messages(AffectedRow row) {
    Stream<String> messages = row.issues().stream().map(i -> message(row, i)).distinct();
    return messages.collect(Collectors.joining("\n"));
  }

  private String message(AffectedRow row, Issue issue) {
    String field = Fields.label(row.table(), issue.field(), language);
    return field.isEmpty() || issue.message().contains(field)
        ? issue.message()
        : field + ": " + issue.message();
  }

  /** The columns concerned, each with the worst that is wrong there. */
  private Map<Integer, Consequence> marks(AffectedRow row) {
    Map<Integer, Consequence> marks = new TreeMap<>();
    for (Issue issue : row.issues()) {
      for (int f = 0; f < fields.size(); f++) {
        if (fields.get(f).name().equals(issue.field())) {
          marks.merge(FIRST_FIELD + f, issue.consequence(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
      }
    }
    return marks;
  }
}
