package pl.szansa.tables.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparisons;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Language;
import pl.szansa.model.Provenance;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/**
 * A workbook of more values than anybody reads, of 2,500 offices. With {@code
 * -Dlarge.workbook=1000000} it has that many, and time, memory and size are printed; every value
 * has numbers and texts of its own.
 */
final class LargeWorkbookTest {

  private static final int OFFICES = 2500;
  private static final int USUALLY = 100_000;

  /** For what the first workbook loads. */
  private static final long ROOM = 8 << 20;

  private static final long BYTES_A_VALUE = 20;

  private static final List<String> CATEGORIES = List.of("female", "male", "unknown");
  private static final BigDecimal CONFIDENCE = new BigDecimal("0.95");

  @TempDir Path folder;

  @Test
  void every_value_is_in_it_and_memory_does_not_grow_with_the_rows() throws IOException {
    int size = Integer.getInteger("large.workbook", USUALLY);
    Evaluation evaluation = evaluation(size);
    Path file = folder.resolve("indicators.xlsx");
    long before = live();
    long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    IndicatorWorkbook.write(evaluation, path -> Files.newOutputStream(folder.resolve(path)));
    long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
    long kept = live() - before;
    if (size != USUALLY) {
      System.out.printf(
          Locale.ROOT,
          "%,d values: %.1f s of one core, %,d MB of heap in use before, %,d MB more after, %,d MB"
              + " of workbook%n",
          size,
          took / 1e9,
          before >> 20,
          kept >> 20,
          Files.size(file) >> 20);
    }
    assertThat(kept).isLessThan(ROOM + size * BYTES_A_VALUE);
    assertThat(rows(file)).isEqualTo(size);
  }

  private static long rows(Path file) throws IOException {
    long rows = 0;
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
      for (Sheet sheet : book.getSheets().toList()) {
        if (sheet.getName().startsWith("indicators")) {
          try (var lines = sheet.openStream()) {
            rows += lines.count() - 1;
          }
        }
      }
    }
    return rows;
  }

  /** Bytes in use; nothing but an estimate, but texts kept of every number would show. */
  private static long live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static Evaluation evaluation(int size) {
    List<Indicator> rates =
        CatalogueReader.read(Map.of(), Optional.empty()).indicators().stream()
            .filter(i -> i.unit() == Unit.PROPORTION)
            .toList();
    List<IndicatorValue> values = new ArrayList<>(size);
    for (int i = 0; values.size() < size; i++) {
      String indicator = rates.get(i / (OFFICES * 8) % rates.size()).id();
      String office = "office" + i / 8 % OFFICES;
      String period = i % 8 == 0 ? "all" : String.valueOf(2007 + i % 8);
      values.add(value(indicator, office, period, "total", "all", values.size()));
      for (String category : CATEGORIES) {
        if (values.size() < size) {
          values.add(value(indicator, office, period, "sex", category, values.size()));
        }
      }
    }
    return of(rates, values);
  }

  private static IndicatorValue value(
      String indicator, String office, String period, String breakdown, String category, int i) {
    return new IndicatorValue(
        indicator,
        AreaLevel.OFFICE,
        office,
        period,
        breakdown,
        category,
        ValueStatus.VALUE,
        BigDecimal.valueOf(300_000 + i % 400_000, 6),
        BigDecimal.valueOf(200_000 + i % 399_989, 6),
        BigDecimal.valueOf(500_000 + i % 399_979, 6),
        CONFIDENCE,
        "wilson",
        BigDecimal.valueOf(i % 997),
        BigDecimal.valueOf(997 + i % 991),
        Unit.PROPORTION,
        i % 10 == 0 ? "outcome windows still open: " + i % 313 : "");
  }

  private static Evaluation of(List<Indicator> rates, List<IndicatorValue> values) {
    List<Area> areas =
        IntStream.range(0, OFFICES)
            .mapToObj(i -> "office" + i)
            .map(id -> new Area(AreaLevel.OFFICE, id, new Text(id, id), ""))
            .toList();
    IndicatorValues indexed = new IndicatorValues(values);
    return new Evaluation(
        new Text("Tyle ośrodków, ile jest w Polsce", "As many offices as there are in Poland"),
        Text.NONE,
        Text.NONE,
        Language.PL,
        new Provenance("0", "0", List.of()),
        CatalogueReader.families(),
        rates,
        areas,
        indexed.periods(),
        indexed,
        Comparisons.NONE,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
