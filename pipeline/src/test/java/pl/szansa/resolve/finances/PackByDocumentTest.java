package pl.szansa.resolve.finances;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expenditure is left out that is known not to be eligible, or of which nothing is known. */
final class PackByDocumentTest {

  @ParameterizedTest
  @CsvSource({"yes, true", "no, false", "no_answer, true", "not_collected, true", ", false"})
  void eligible_expenditure_counts(String eligible, boolean counts) {
    assertThat(PackByDocument.eligible(UTF8String.fromString(eligible))).isEqualTo(counts);
  }
}
