package pl.szansa.bench.micro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import pl.szansa.generate.Plan;
import pl.szansa.generate.WorkspaceGenerator;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.FileReader;
import pl.szansa.ingest.InboxFile;
import pl.szansa.ingest.Reading;
import pl.szansa.ingest.Sheet;
import pl.szansa.ingest.SheetListener;
import pl.szansa.ingest.SheetNote;
import pl.szansa.ingest.corrections.Corrections;
import pl.szansa.ingest.formats.Unreadable;
import pl.szansa.ingest.privacy.PersonKeys;
import pl.szansa.ingest.registers.OfficeRegister;
import pl.szansa.ingest.registers.ProjectRegister;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Language;
import pl.szansa.validate.RuleChoice;
import pl.szansa.validate.SheetRules;
import pl.szansa.validate.TableRules;

/**
 * Rows of a plain register of participants: read alone, and read and judged by every rule. The
 * difference is what the rules take.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RowBenchmark {

  private static final int ROWS = 10_000;

  private final Reference reference = new Reference(new OfficeRegister(), new ProjectRegister());
  private final FileReader reader =
      new FileReader(
          new Reading(
              reference,
              java.util.List.of(),
              Corrections.none(),
              new PersonKeys("0123456789abcdef".getBytes(StandardCharsets.UTF_8))));
  private final Configuration hadoop = new Configuration();
  private Path workspace;
  private InboxFile file;

  @Setup(Level.Trial)
  public void generate() throws IOException {
    workspace = Files.createTempDirectory("szansa-bench");
    new WorkspaceGenerator()
        .generate(Plan.of(1, 2010, 2010, ROWS, 1, 0, Optional.of("plain")), workspace);
    try (Stream<Path> files = Files.walk(workspace.resolve("inbox"))) {
      Path register =
          files.filter(f -> f.toString().contains("_participants_")).findFirst().orElseThrow();
      file =
          new InboxFile(
              register.toUri().toString(),
              register.getFileName().toString(),
              Files.size(register),
              "");
    }
  }

  @TearDown(Level.Trial)
  public void delete() throws IOException {
    try (Stream<Path> files = Files.walk(workspace)) {
      for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public long read() throws IOException {
    return rows(false);
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public long readAndJudged() throws IOException {
    return rows(true);
  }

  private long rows(boolean judged) throws IOException {
    Counter counter = new Counter(reference, judged);
    reader.read(file, hadoop, counter);
    return counter.rows;
  }

  /** Counts rows, and lets the rules see them. */
  private static final class Counter implements SheetListener {

    private final Reference reference;
    private final boolean judged;
    private SheetRules rules;
    private long rows;

    Counter(Reference reference, boolean judged) {
      this.reference = reference;
      this.judged = judged;
    }

    @Override
    public void begin(Sheet sheet) {
      rules =
          new TableRules(
                  sheet.header().orElseThrow().table(), reference, RuleChoice.SHIPPED, Language.EN)
              .sheet();
    }

    @Override
    public void row(CanonicalRow row) {
      if (judged) {
        rules.check(row);
      }
      rows++;
    }

    @Override
    public void note(SheetNote note, String detail) {
      // nothing is told
    }

    @Override
    public void end() {
      rules = null;
    }

    @Override
    public void unreadable(Sheet sheet, Unreadable problem, String detail) {
      throw new IllegalStateException(detail);
    }
  }
}
