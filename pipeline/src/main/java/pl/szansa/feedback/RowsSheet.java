package pl.szansa.feedback;

import java.io.IOException;
import java.util.ArrayList;
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

/** The affected rows of one table: where they stand, what is wrong, and the file's own text. */
final class RowsSheet {

  static final int MESSAGES = 4;
  static final int FIRST_FIELD = 5;

  private static final int FROZEN = 3;
  private static final int FLUSH_ROWS = 1_000;
  private static final double NARROWEST = 12;
  private static final double WIDEST = 28;

  private static final List<Text> PLACE =
      List.of(Words.FILE, Words.SHEET, Words.LINE, Words.CONSEQUENCE, Words.WHAT);
  private static final Text MORE =
      new Text("Dalszych wierszy do poprawienia: %s.", "Further rows to correct: %s.");

  private final TableRows table;
  private final List<Field> fields;
  private final Language language;
  private final Worksheet sheet;

  RowsSheet(TableRows table, Language language, Worksheet sheet) {
    this.table = table;
    this.fields = table.fields();
    this.language = language;
    this.sheet = sheet;
  }

  void write() throws IOException {
    List<AffectedRow> rows = table.rows();
    List<String> header = new ArrayList<>(PLACE.stream().map(c -> c.in(language)).toList());
    fields.forEach(f -> header.add(f.label().in(language)));
    // what stands above the rows has to be said before the first of them is flushed
    Look.page(sheet, 0);
    sheet.freezePane(FROZEN, 1);
    Look.widths(sheet, 36, 14, 8, 14, 70);
    for (int f = 0; f < fields.size(); f++) {
      double wanted = header.get(FIRST_FIELD + f).length() / 2.0 + 4;
      sheet.width(FIRST_FIELD + f, Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    }
    Look.header(sheet, 0, header);
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
    Look.text(sheet, line, 0, Masking.hide(row.path()));
    Look.text(sheet, line, 1, Masking.hide(row.sheet()));
    sheet.value(line, 2, row.line());
    Look.text(sheet, line, 3, Words.ofRow(row.quarantined()).in(language));
    Look.text(sheet, line, MESSAGES, messages(row));
    for (int f = 0; f < fields.size(); f++) {
      Look.text(
          sheet, line, FIRST_FIELD + f, row.original().getOrDefault(fields.get(f).name(), ""));
    }
    Look.body(sheet, line, FIRST_FIELD + fields.size());
    Look.consequence(
        sheet, line, 3, row.quarantined() ? Consequence.QUARANTINE_ROW : Consequence.WARN);
    marks(row).forEach((column, worst) -> Look.mark(sheet, line, column, worst));
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
