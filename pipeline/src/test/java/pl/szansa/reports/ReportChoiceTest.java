package pl.szansa.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.UserError;
import pl.szansa.reports.ReportChoice.Offices;
import pl.szansa.reports.ReportChoice.Pdf;

final class ReportChoiceTest {

  @ParameterizedTest
  @CsvSource({
    "yes, yes, EACH, ALL",
    "true, region, EACH, REGION",
    "no, no, NONE, NONE",
    "false, false, NONE, NONE",
    ", , EACH, FOR_FEW",
  })
  void is_read_as_written(String offices, String pdf, Offices wanted, Pdf as) {
    assertThat(ReportChoice.of(offices, pdf)).isEqualTo(new ReportChoice(wanted, as));
  }

  @Test
  void what_is_neither_yes_nor_no_is_a_mistake() {
    assertThatThrownBy(() -> ReportChoice.of("all", null))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("offices: \"all\"");
    assertThatThrownBy(() -> ReportChoice.of(null, "offices"))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("pdf: \"offices\"");
  }
}
