package pl.szansa.tables.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.Language;
import pl.szansa.model.Unit;

final class NumberFormatsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "PROPORTION; PL; `#,##0.0\"~\"%_-`",
        "PROPORTION; EN; #,##0.0%_-",
        "PLN; PL; `#,##0.00\"~zł\"_-`",
        "PLN; EN; `\"PLN~\"#,##0.00_-`",
        "PARTICIPATIONS; PL; #,##0_-",
        "DAYS_EACH; PL; `#,##0.0\"~dnia\"_-`",
        "HOURS; EN; `#,##0\"~h\"_-`",
        "PER_PARTICIPATION; EN; #,##0.00_-"
      })
  void a_number_looks_as_everywhere_else(Unit unit, Language language, String format) {
    assertThat(NumberFormats.of(unit, language)).isEqualTo(format.replace('~', '\u00a0'));
  }

  @Test
  void every_unit_has_a_format() {
    assertThat(Arrays.stream(Unit.values()))
        .allSatisfy(u -> assertThat(NumberFormats.of(u, Language.PL)).startsWith("#,##0"));
  }
}
