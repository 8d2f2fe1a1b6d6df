package pl.szansa.ingest.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.ingest.Delivery;
import pl.szansa.model.UserError;

final class PriceIndexTest {

  @TempDir Path folder;

  private PriceIndex index(String own, OptionalInt base) {
    if (!own.isEmpty()) {
      Delivery.csv(folder, "price_index.csv", own);
    }
    return Reference.read(
            Delivery.local(),
            new org.apache.hadoop.fs.Path(folder.toUri()),
            new ReferenceChoice(Boundaries.THEN, base))
        .prices();
  }

  /**
   * Expected amounts: python3 -c "print(100*1.042*1.035*1.026*1.043*1.037*1.009*1.0)" and so on.
   */
  @ParameterizedTest
  @CsvSource({
    "100.00, 2014, 100.00",
    "100.00, 2013, 100.00",
    "100.00, 2012, 100.90",
    "100.00, 2007, 120.76",
    "-100.00, 2012, -100.90",
    "100.00, 2015, 100.91",
    "0.005, 2014, 0.01",
    "13200716.71, 2010, 14406276.37",
    "100.00, 2003, 132.11",
    "100.00, 2002, ",
    "100.00, 2026, ",
  })
  void amountsAreToldInPricesOfTheBaseYear(BigDecimal amount, int year, BigDecimal constant) {
    PriceIndex prices = index("", OptionalInt.of(2014));
    assertThat(prices.baseYear()).isEqualTo(2014);
    assertThat(prices.toConstant(amount, year).orElse(null)).isEqualTo(constant);
  }

  @Test
  void withoutAChoiceThePricesAreThoseOfTheLastYear() {
    assertThat(index("", OptionalInt.empty()).baseYear()).isEqualTo(2025);
    PriceIndex own = index("year;index\n2010;110,0\n2011;100,0\n2012;50,0\n", OptionalInt.empty());
    assertThat(own.baseYear()).isEqualTo(2012);
    assertThat(own.toConstant(BigDecimal.TEN, 2009)).hasValue(new BigDecimal("5.50"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2010,103\\n2012,102 | line 3: the year 2012 stands where 2011 must follow
          2010,103\\n2010,102 | line 3: the year 2010 stands where 2011 must follow
          2010,high           | line 2: index "high" is not a number
          2010,0              | line 2: index 0 is not above 0
          2010,-3             | line 2: index -3 is not above 0
          2010,               | line 2: there is no value in the column "index"
          2010.5,103          | line 2: year 2010.5 is not a year
          MMX,103             | line 2: year "MMX" is not a number
          """)
  void aMistakeIsToldWithItsLine(String lines, String told) {
    assertThatThrownBy(
            () -> index("year,index\n" + lines.replace("\\n", "\n"), OptionalInt.empty()))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("reference/price_index.csv, " + told);
  }

  @Test
  void anIndexWithoutTheBaseYearIsTold() {
    assertThatThrownBy(() -> index("", OptionalInt.of(2050)))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("2050");
    assertThatThrownBy(() -> index("year,index\n", OptionalInt.empty()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("price_index.csv");
  }
}
