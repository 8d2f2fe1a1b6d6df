package pl.szansa.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Output;
import pl.szansa.model.PackedValues;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;
import pl.szansa.tables.packages.FileFormat;

/** The files that are copied together hold, byte by byte, what rows of cells would give. */
class IndicatorFilesTest {

  private static final String[] AREAS = {"02", "=1+1, \"Żółć\"", "radom", "-5", "a\nb", "#x"};
  private static final String[] NOTES = {"", "", "a note; with \"quotes\"", "@home", "żółw"};
  private static final String[] NUMBERS = {
    "0", "0.00", "-0.000001", "7", "-12.50", "0.650000", "999999999999.999999", "1E+3", "0.1"
  };

  /** In smallest units longer than a long integer. */
  private static final BigDecimal WIDE = new BigDecimal("-999999999999999999");

  private final Random random = new Random(3);

  private <T> T any(T[] things) {
    return things[random.nextInt(things.length)];
  }

  private BigDecimal number() {
    return switch (random.nextInt(4)) {
      case 0 -> null;
      case 1 -> new BigDecimal(any(NUMBERS));
      default -> BigDecimal.valueOf(random.nextLong() >> 24 + random.nextInt(40), 2);
    };
  }

  private IndicatorValue value(int run, BigDecimal numerator) {
    boolean interval = random.nextBoolean();
    return new IndicatorValue(
        run % 5 == 0 ? "#indicator" : "indicator" + run % 3,
        AreaLevel.values()[run % AreaLevel.values().length],
        AREAS[run % AREAS.length] + (run < AREAS.length ? "" : run),
        "20" + (10 + random.nextInt(5)),
        random.nextBoolean() ? "total" : "sex:age",
        random.nextBoolean() ? "all" : "female:15-24",
        random.nextInt(5) == 0 ? ValueStatus.TOO_FEW : ValueStatus.VALUE,
        number(),
        number(),
        number(),
        interval ? new BigDecimal("0.95") : null,
        interval ? "wilson" : "",
        numerator,
        number(),
        any(Unit.values()),
        any(NOTES));
  }

  /** Some with a caveat, some suppressed, as a run publishes them. */
  private PackedValues published(int runs, int inEach) {
    List<IndicatorValue> values = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      values.add(value(run, run == 1 ? WIDE : number()));
      for (int i = 0; i < inEach; i++) {
        values.add(value(run, number()));
      }
    }
    return PackedValues.of(values)
        .noted(Set.of("indicator1"), "prices of 2014")
        .suppressed(
            area -> {
              BitSet some = new BitSet();
              for (int i = 0; i < area.size(); i += 7) {
                some.set(i);
              }
              return some;
            });
  }

  private static Output into(Map<String, ByteArrayOutputStream> files) {
    return path -> {
      OutputStream file = new ByteArrayOutputStream();
      files.put(path, (ByteArrayOutputStream) file);
      return file;
    };
  }

  @ParameterizedTest
  @EnumSource(
      value = FileFormat.class,
      names = {"CSV", "PARQUET"})
  void aFileIsTheSameAsFromRows(FileFormat format) throws IOException {
    for (PackedValues values : List.of(published(0, 0), published(40, 60), published(3, 15_000))) {
      Table.Filled table = IndicatorTables.of(values);
      Map<String, ByteArrayOutputStream> rows = new HashMap<>();
      Map<String, ByteArrayOutputStream> copied = new HashMap<>();
      try (RowWriter file = new TableFiles(table.description(), List.of(format), into(rows))) {
        assertThat(table.write(file)).isEqualTo(values.size());
      }
      assertThat(table.write(List.of(format), into(copied))).isEqualTo(values.size());
      String name = "indicators." + format.extension();
      assertThat(copied.get(name).toByteArray()).isEqualTo(rows.get(name).toByteArray());
    }
  }
}
