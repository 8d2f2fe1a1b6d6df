package pl.szansa.resolve.finances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.Coverage;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;
import pl.szansa.resolve.rows.Bytes;
import pl.szansa.resolve.rows.Snapshots;

/** Which ledgers a later one stands for. */
final class ReplacedLedgersTest {

  private static final int MONTH = Coverage.month(LocalDate.parse("2012-01-01"));

  /** A ledger of project P1 whose name says which day it is of. */
  private static Submission ledger(String day, long rows) {
    TreeMap<Integer, Long> months = new TreeMap<>();
    months.put(MONTH, rows);
    String path = "radom/ledger_" + day + ".csv";
    return new Submission(
        path,
        path,
        "0",
        "",
        "csv",
        "UTF-8",
        "spending",
        "radom",
        LocalDate.parse(day),
        rows,
        rows,
        0,
        0,
        SubmissionStatus.ACCEPTED,
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(new Coverage("P1", months)),
        List.of(),
        "a");
  }

  private static byte[] packed(String[] files) {
    PackedExpenditure packed = new PackedExpenditure();
    List<String> columns = PackedExpenditure.columns();
    Bytes block = new Bytes(64);
    for (int rank = 0; rank < files.length; rank++) {
      String[] amounts = files[rank].trim().split(" ");
      for (int i = 0; i < amounts.length; i++) {
        Object[] values = new Object[columns.size()];
        values[columns.indexOf("project")] = UTF8String.fromString("P1");
        values[columns.indexOf("amount")] = Decimal.apply(Long.parseLong(amounts[i]), 18, 2);
        InternalRow row = new GenericInternalRow(values);
        packed.pack(packed.document(row), rank, i + 2, row, block);
      }
    }
    return block.take();
  }

  /**
   * @param files amounts of documents; files are separated by bars, the oldest first
   * @param days of the files
   * @param replaced ranks of the ledgers that do not count
   */
  @ParameterizedTest
  @CsvSource({
    "1 2 3 4 | 1 2 3 4 5,       2012-03-31 2012-06-30,            0",
    "1 2 3 4 | 1 2 8 9,         2012-03-31 2012-06-30,            0",
    "1 2 3 4 | 1 7 8 9,         2012-03-31 2012-06-30,            ''",
    "1 1 1 4 | 1 7 8 9,         2012-03-31 2012-06-30,            0",
    "1 2 3 4 | 1 2 3 4,         2012-06-30 2012-06-30,            ''",
    "1 2 3 4 | 1,               2012-03-31 2012-06-30,            ''",
    "1 2 | 1 2 3 | 1 2 3 4,     2012-03-31 2012-06-30 2012-09-30, 0 1",
    "1 2 | 7 8 | 1 7 9,         2012-03-31 2012-06-30 2012-09-30, 0 1",
  })
  void a_snapshot_that_repeats_half_of_the_documents(String files, String days, String replaced) {
    String[] amounts = files.split("\\|");
    List<Submission> ranked = new ArrayList<>();
    for (int i = 0; i < amounts.length; i++) {
      ranked.add(ledger(days.split(" ")[i], amounts[i].trim().split(" ").length));
    }
    ReplacedLedgers ledgers =
        new ReplacedLedgers(ranked, new Snapshots(ranked, submission -> Optional.empty()));
    Documents documents = new Documents(List.of(packed(amounts)).iterator());
    Set<ReplacedLedgers.Ledger> found = ReplacedLedgers.replaced(documents.repeated(ledgers));
    assertThat(found.stream().map(ledger -> "" + ledger.submission()).sorted())
        .containsExactlyElementsOf(replaced.isEmpty() ? List.of() : List.of(replaced.split(" ")));
    assertThat(found).allSatisfy(ledger -> assertThat(ledger.project()).isEqualTo("P1"));
  }
}
