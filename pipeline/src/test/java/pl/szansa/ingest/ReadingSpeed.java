package pl.szansa.ingest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.conf.Configuration;
import pl.szansa.ingest.formats.Unreadable;
import pl.szansa.model.Language;
import pl.szansa.validate.SheetRules;

/**
 * How fast a CSV is read and checked, and in how little memory. Not part of the tests; run it with
 * {@code java -Xmx2g -cp target/test-classes:target/classes:LIBRARIES pl.szansa.ingest.ReadingSpeed
 * MEGABYTES CHARSET}.
 */
public final class ReadingSpeed {

  private static final String HEADER =
      "PESEL;Imię;Nazwisko;Płeć;Wykształcenie;Status na rynku pracy;Data rozpoczęcia;Niepełnosprawność\n";
  private static final String ROW =
      ";Żółcisław;Fikcyjna-Źdźbłowska;k;wyższe;bezrobotny;29.12.2008;odmowa\n";

  private ReadingSpeed() {}

  public static void main(String[] args) throws IOException {
    long size = Long.parseLong(args[0]) << 20;
    Path file = Path.of("target", "speed-" + args[0] + "-" + args[1] + ".csv");
    if (!Files.exists(file)) {
      write(file, size, Charset.forName(args[1]));
    }
    size = Files.size(file);
    Counter counter = new Counter();
    InboxFile sent = new InboxFile(file.toUri().toString(), "radom/a.csv", size, "");
    long start = System.nanoTime();
    new FileReader(Delivery.plain()).read(sent, new Configuration(), counter);
    double seconds = (System.nanoTime() - start) / 1e9;
    double busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%d rows, %d quarantined, %.1f s (%.1f s of processor), %.1f MB/s%n",
        counter.rows.get(),
        counter.quarantined.get(),
        seconds,
        busy,
        size / seconds / (1 << 20));
  }

  private static void write(Path file, long size, Charset charset) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      out.write(HEADER.getBytes(charset));
      byte[] rest = ROW.getBytes(charset);
      long written = 0;
      for (int i = 0; written < size; i++) {
        byte[] number = String.format(Locale.ROOT, "%011d", 99_000_000_000L - i).getBytes(charset);
        out.write(number);
        out.write(rest);
        written += number.length + rest.length;
      }
    }
  }

  private static final class Counter implements SheetListener {

    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong quarantined = new AtomicLong();
    private SheetRules rules;

    @Override
    public void begin(Sheet sheet) {
      rules =
          Boolean.getBoolean("rules")
              ? new SheetRules(sheet.header().orElseThrow(), Delivery.noReference(), Language.PL)
              : null;
    }

    @Override
    public void row(CanonicalRow row) {
      rows.incrementAndGet();
      if (rules != null) {
        rules.check(row);
        quarantined.addAndGet(row.quarantined() ? 1 : 0);
      }
    }

    @Override
    public void note(SheetNote note, String detail) {
      System.out.println(note + " " + detail);
    }

    @Override
    public void end() {
      // counted already
    }

    @Override
    public void unreadable(Sheet sheet, Unreadable problem, String detail) {
      throw new UncheckedIOException(new IOException(problem + " " + detail));
    }
  }
}
