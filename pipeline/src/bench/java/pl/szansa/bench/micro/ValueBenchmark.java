package pl.szansa.bench.micro;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pl.szansa.ingest.privacy.PersonKeys;
import pl.szansa.ingest.values.Amounts;
import pl.szansa.ingest.values.CellReader;
import pl.szansa.ingest.values.Dates;
import pl.szansa.model.Dictionary;

/** One cell: an amount, a date, a coded word, an identifier. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ValueBenchmark {

  /** As a spreadsheet wrote it, and as a program did. */
  @Param({"13 200,50 zł", "13200.50"})
  public String amount;

  @Param({"29.12.2008", "2008-12-29"})
  public String date;

  @Param({"bezrobotny", "długotrwale bezrobotny"})
  public String word;

  private final CellReader status =
      new CellReader(Dictionary.shipped().table("participants").field("labour_status"));
  private final PersonKeys.Hasher hasher =
      new PersonKeys("0123456789abcdef".getBytes(StandardCharsets.UTF_8)).hasher();
  private long person = 56_710_700_000L;

  @Benchmark
  public BigDecimal amount() {
    return Amounts.parse(amount);
  }

  @Benchmark
  public LocalDate date() {
    return Dates.parse(date);
  }

  @Benchmark
  public Object codedField() {
    return status.read(word);
  }

  /** Always another one: whoever is known already is remembered. */
  @Benchmark
  public String identifierHash() {
    return hasher.pseudonym(Long.toString(person++));
  }
}
