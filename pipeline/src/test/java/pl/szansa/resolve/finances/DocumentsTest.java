package pl.szansa.resolve.finances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.resolve.rows.Bytes;

/** Which expenditure counts. */
final class DocumentsTest {

  private static final List<String> COLUMNS = PackedExpenditure.columns();

  /** A row as in {@code P1 100 eu}: project, amount, and columns that are set to something. */
  private static InternalRow row(String text) {
    Object[] values = new Object[COLUMNS.size()];
    String[] parts = text.split(" ");
    values[COLUMNS.indexOf("office")] = UTF8String.fromString("radom");
    values[COLUMNS.indexOf("project")] =
        parts[0].equals("?") ? null : UTF8String.fromString(parts[0]);
    values[COLUMNS.indexOf("amount")] = Decimal.apply(Long.parseLong(parts[1]) * 100, 18, 2);
    for (String column : Arrays.asList(parts).subList(2, parts.length)) {
      values[COLUMNS.indexOf(column)] =
          column.endsWith("_amount") ? Decimal.apply(500, 18, 2) : UTF8String.fromString("yes");
    }
    return new GenericInternalRow(values);
  }

  /** A row of a file. */
  private record Line(int rank, long line, String text) {}

  /**
   * @param files texts of rows with commas; files are separated by bars, the oldest first
   */
  private static List<Line> lines(String files) {
    List<Line> lines = new ArrayList<>();
    String[] ranked = files.split("\\|");
    for (int rank = 0; rank < ranked.length; rank++) {
      long line = 1;
      for (String text : ranked[rank].trim().split(", *")) {
        if (!text.isEmpty()) {
          lines.add(new Line(rank, ++line, text));
        }
      }
    }
    return lines;
  }

  /** The rows packed in any order and in blocks of any size. */
  private static Documents documents(List<Line> lines, Random random) {
    PackedExpenditure packed = new PackedExpenditure();
    List<Line> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, random);
    List<byte[]> blocks = new ArrayList<>();
    Bytes open = new Bytes(8);
    for (Line line : shuffled) {
      InternalRow row = row(line.text());
      packed.pack(packed.document(row), line.rank(), line.line(), row, open);
      if (random.nextInt(3) == 0) {
        blocks.add(open.take());
      }
    }
    blocks.add(open.take());
    return new Documents(blocks.iterator());
  }

  /** Rank and line of the rows that count, in order. */
  private static String counted(Documents documents, Set<ReplacedLedgers.Ledger> replaced) {
    return documents.counted(replaced).stream()
        .map(row -> row.rank() + ":" + row.line())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          P1 1, P1 2                             ; 0:2 0:3             ; all differ
          P1 1, P1 1                             ; 0:2 0:3             ; twice in a file
          P1 1 | P1 1                            ; 1:2                 ; the newest stands for all
          P1 1 | P1 2, P1 1 | P1 1               ; 1:2 2:2             ; in three files
          P1 1, P1 1 | P1 1                      ; 0:3 1:2             ; once more in the older
          P1 1 | P1 1, P1 1                      ; 1:2 1:3             ; once more in the newer
          P1 1, P1 1, P1 1 | P1 1, P1 1 | P1 1   ; 0:4 1:3 2:2         ; each file has one less
          P1 1 | P2 1                            ; 0:2 1:2             ; of other projects
          ? 1 | ? 1                              ; 1:2                 ; null equals null
          ? 1 | P1 1                             ; 0:2 1:2             ; null equals nothing else
          P1 1 eu_amount | P1 1 own_amount       ; 0:2 1:2             ; nulls at different places
          P1 1 task | P1 1                       ; 0:2 1:2             ; one has no task
          P1 1 task | P1 1 own_source            ; 0:2 1:2             ; alike in other columns
          P1 1 indirect | P1 1                   ; 1:2                 ; no part of the document
          P1 1 cross_financing | P1 1 indirect   ; 1:2                 ; nor is this
          P1 -1 | P1 -1                          ; 1:2                 ; amounts below zero
          | P1 1                                 ; 1:2                 ; an empty file
          """)
  void a_document_counts_once_unless_one_file_repeats_it(String files, String expected, String of) {
    for (int seed = 0; seed < 10; seed++) {
      Documents documents = documents(lines(files), new Random(seed));
      assertThat(counted(documents, Set.of())).as(of).isEqualTo(expected);
    }
  }

  @Test
  void what_a_row_says_is_kept() {
    Documents documents = documents(lines("P1 7 task eu_amount indirect"), new Random(1));
    Expenditure read = documents.read(documents.counted(Set.of()).get(0));
    assertThat(read.submission()).isZero();
    assertThat(read.line()).isEqualTo(2);
    assertThat(read.project()).isEqualTo("P1");
    assertThat(read.task()).isEqualTo("yes");
    assertThat(read.amount()).isEqualTo("7.00");
    assertThat(read.eu()).isEqualTo("5.00");
    assertThat(read.own()).isNull();
    assertThat(read.date()).isNull();
    assertThat(read.indirect()).isEqualTo("yes");
    assertThat(read.crossFinancing()).isNull();
  }

  @Test
  void a_replaced_ledger_does_not_count_but_other_projects_of_its_file_do() {
    List<Line> lines = lines("P1 1, P1 2, P2 5 | P1 1, P1 3 | P1 1");
    Set<ReplacedLedgers.Ledger> replaced =
        Set.of(new ReplacedLedgers.Ledger(0, "P1"), new ReplacedLedgers.Ledger(2, "P1"));
    assertThat(counted(documents(lines, new Random(1)), replaced)).isEqualTo("0:4 1:2 1:3");
  }

  /** Looks at each row by itself, as the definition says. */
  private static String slowly(List<Line> lines, Set<ReplacedLedgers.Ledger> replaced) {
    Map<String, Line> newest = new TreeMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (Line line : lines) {
      String[] parts = line.text().split(" ");
      if (!replaced.contains(new ReplacedLedgers.Ledger(line.rank(), parts[0]))) {
        String document = line.text().replace(" indirect", "");
        int nth = times.merge(line.rank() + document, 1, Integer::sum);
        newest.put(document + " " + nth, line); // lines come with the newest last
      }
    }
    return newest.values().stream()
        .map(line -> line.rank() + ":" + line.line())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void rows_that_count_are_those_of_the_definition(int seed) {
    Random random = new Random(seed);
    List<Line> lines = new ArrayList<>();
    for (int rank = 0; rank < 5; rank++) {
      for (int line = 2; line < 60; line++) {
        String text = "P" + random.nextInt(3) + " " + random.nextInt(8);
        lines.add(new Line(rank, line, text + (random.nextBoolean() ? " indirect" : "")));
      }
    }
    Set<ReplacedLedgers.Ledger> replaced = new HashSet<>();
    for (int i = 0; i < random.nextInt(5); i++) {
      replaced.add(new ReplacedLedgers.Ledger(random.nextInt(5), "P" + random.nextInt(3)));
    }
    assertThat(counted(documents(lines, random), replaced)).isEqualTo(slowly(lines, replaced));
  }
}
