package pl.szansa.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import pl.szansa.ingest.formats.Unreadable;

/** Reads one file in a Java machine of its own, whose heap bounds what reading may take. */
public final class LargeWorkbookReading {

  private LargeWorkbookReading() {}

  /** Prints rows, what was wrong, and seconds. */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    long start = System.nanoTime();
    Counter counter = new Counter();
    InboxFile sent =
        new InboxFile(
            new org.apache.hadoop.fs.Path(file.toUri()).toString(),
            file.getFileName().toString(),
            Files.size(file),
            "hash");
    new FileReader(Delivery.plain()).read(sent, new Configuration(), counter);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "%d rows %s %.1f s%n", counter.rows, counter.problems, seconds);
  }

  private static final class Counter implements SheetListener {

    private final List<String> problems = new java.util.ArrayList<>();
    private long rows;

    @Override
    public void begin(Sheet sheet) {
      // only rows are counted
    }

    @Override
    public void row(CanonicalRow row) {
      rows++;
      for (int i = 0; i < row.table().storedFields().size(); i++) {
        if ("UNREADABLE".equals(String.valueOf(row.value(i))) && problems.size() < 10) {
          problems.add(row.line() + ": " + row.table().storedFields().get(i).name());
        }
      }
    }

    @Override
    public void note(SheetNote note, String detail) {
      problems.add(note + " " + detail);
    }

    @Override
    public void end() {
      // only rows are counted
    }

    @Override
    public void unreadable(Sheet sheet, Unreadable problem, String detail) {
      problems.add(problem + " " + detail);
    }
  }
}
