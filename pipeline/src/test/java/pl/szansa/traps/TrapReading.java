package pl.szansa.traps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.FileReader;
import pl.szansa.ingest.InboxFile;
import pl.szansa.ingest.Reading;
import pl.szansa.ingest.Sheet;
import pl.szansa.ingest.SheetListener;
import pl.szansa.ingest.SheetNote;
import pl.szansa.ingest.corrections.Corrections;
import pl.szansa.ingest.formats.Unreadable;
import pl.szansa.ingest.privacy.PersonKeys;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Language;
import pl.szansa.model.Missing;
import pl.szansa.model.Submission;
import pl.szansa.store.AffectedRow;
import pl.szansa.store.DeliveryCheck;
import pl.szansa.validate.RuleChoice;

/** Reads a file as {@code szansa check} does, and keeps its rows too. */
final class TrapReading implements SheetListener {

  private static final int MOST_ROWS = 1000;

  private final DeliveryCheck check;
  private final List<List<CanonicalRow>> rows = new ArrayList<>();

  private TrapReading(Reference reference) {
    this.check = new DeliveryCheck(reference, RuleChoice.SHIPPED, Language.PL, MOST_ROWS);
  }

  static TrapReading of(Path file, String path, Reference reference) {
    TrapReading reading = new TrapReading(reference);
    try {
      String uri = new org.apache.hadoop.fs.Path(file.toAbsolutePath().toUri()).toString();
      InboxFile sent = new InboxFile(uri, path, java.nio.file.Files.size(file), "");
      new FileReader(reading(reference)).read(sent, new Configuration(), reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reading;
  }

  private static Reading reading(Reference reference) {
    return new Reading(reference, List.of(), Corrections.none(), new PersonKeys(Delivery.KEY));
  }

  @Override
  public void begin(Sheet sheet) throws IOException {
    check.begin(sheet);
    rows.add(new ArrayList<>());
  }

  @Override
  public void row(CanonicalRow row) throws IOException {
    check.row(row);
    rows.get(rows.size() - 1).add(row);
  }

  @Override
  public void note(SheetNote note, String detail) {
    check.note(note, detail);
  }

  @Override
  public void end() {
    check.end();
  }

  @Override
  public void unreadable(Sheet sheet, Unreadable problem, String detail) {
    if (rows.size() == check.sheets().size()) {
      // no sheet began
      rows.add(new ArrayList<>());
    }
    check.unreadable(sheet, problem, detail);
  }

  List<Submission> sheets() {
    return check.sheets();
  }

  List<AffectedRow> affected() {
    return check.rows();
  }

  List<CanonicalRow> rows(int sheet) {
    return rows.get(sheet);
  }

  /** What became of a sheet, as a verdict says it. */
  Verdict verdict(int sheet) {
    Submission s = sheets().get(sheet);
    String counts =
        s.status()
            + "; "
            + s.entity()
            + "; "
            + s.rows()
            + "; "
            + s.accepted()
            + "; "
            + s.quarantined();
    Map<String, Long> codes = new TreeMap<>();
    s.issues().forEach(i -> codes.put(i.code(), 0L));
    s.issueCounts().forEach(c -> codes.merge(c.code(), c.rows(), Long::sum));
    String issues =
        codes.entrySet().stream()
            .map(c -> c.getValue() == 0 ? c.getKey() : c.getKey() + " " + c.getValue())
            .collect(Collectors.joining(", "));
    return new Verdict(s.path(), s.sheet(), counts, issues, "");
  }

  /** The values of a field in the accepted rows of a sheet. */
  List<String> accepted(int sheet, String field) {
    return rows(sheet).stream()
        .filter(row -> !row.quarantined())
        .map(row -> shown(row.value(row.table().position(field))))
        .toList();
  }

  static String shown(Object value) {
    if (value instanceof Missing reason) {
      return "(" + reason.code() + ")";
    }
    return value instanceof BigDecimal number
        ? number.toPlainString()
        : value.toString().replace("\r\n", "⏎").replace('\n', '⏎').replace('|', '¦');
  }
}
