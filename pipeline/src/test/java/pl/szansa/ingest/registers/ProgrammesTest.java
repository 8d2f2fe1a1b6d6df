package pl.szansa.ingest.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.ingest.Delivery;
import pl.szansa.model.UserError;

final class ProgrammesTest {

  private static final String HEADER = "code,pattern,period,name_pl,name_en\n";

  @TempDir Path folder;

  private static String code(Programmes programmes, String project) {
    return programmes.of(project).map(Programme::code).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    // Expected
    "POKL.07.01.01-14-001/08, POKL, 2007-2013",
    "UDA-POKL.07.01.01-14-001/08-00, POKL, 2007-2013",
    "WND-POKL.07.01.02-02-105/12, POKL, 2007-2013",
    "POWR.01.02.01-IP.08-14-001/16, POWR, 2014-2020",
    "RPDS.09.01.01-02-0001/16, RPDS, 2014-2020",
    "RPMA.09.01.00-14-a123/18-00, RPMA, 2014-2020",
    "FERS.01.05-IP.08-0001/23, FERS, 2021-2027",
    "FEPZ.06.15-IP.01-0001/23, FEPZ, 2021-2027",
    // Edge
    "pokl 07.01.01, '', 2014-2020",
    "POKL. 07.01.01-14-001/08, POKL, 2007-2013",
    "pokl.07.01.01-14-001/08, POKL, 2007-2013",
    // the regional programmes of 2007-2013 had the same letters, but no money of the ESF
    "RPDS.04.01.00-02-001/08, '', 2014-2020",
    "RPDS.04.01.00-02-001/08-01, '', 2014-2020",
    // Erroneous
    "XPOKL.07, '', 2014-2020",
    "1/2016, '', 2014-2020",
    "'', '', 2014-2020",
  })
  void theNumberNamesTheProgramme(String project, String code, String period) {
    Programmes programmes = Delivery.noReference().programmes();
    assertThat(code(programmes, project)).isEqualTo(code);
    assertThat(programmes.period(project, LocalDate.of(2015, 12, 31))).isEqualTo(period);
  }

  @ParameterizedTest
  @CsvSource({
    "2004-05-01, 2004-2006",
    "2006-12-31, 2004-2006",
    "2007-01-01, 2007-2013",
    "2013-12-31, 2007-2013",
    "2014-01-01, 2014-2020",
    "2020-12-31, 2014-2020",
    "2021-01-01, 2021-2027",
    "2029-06-30, 2021-2027",
    ", ''",
  })
  void whereNothingTellsItTheDateDoes(LocalDate day, String period) {
    assertThat(Delivery.noReference().programmes().period("1/A", day)).isEqualTo(period);
    assertThat(Delivery.noReference().programmes().period(null, day)).isEqualTo(period);
  }

  @ParameterizedTest
  @CsvSource({
    "PO KL 7.1.1, POKL",
    "PO KL, POKL",
    "Program Operacyjny Kapitał Ludzki, POKL",
    "POKL, POKL",
    "Kapitał ludzki, POKL",
    "PO WER 2014-2020, POWR",
    "SPO RZL 1.5, SPORZL",
    "ZPORR, ZPORR",
    "PO KLIMAT, ''",
    "'', ''",
  })
  void theRegisterOfProjectsMayNameIt(String stated, String code) {
    Delivery.csv(
        folder, "projects.csv", "project,office_id,programme\nP/1,radom,\"" + stated + "\"\n");
    assertThat(code(Delivery.reference(folder).programmes(), "P/1")).isEqualTo(code);
  }

  @Test
  void aWorkspaceAddsAndReplaces() {
    Delivery.csv(
        folder,
        "programmes.csv",
        HEADER + "OWN,\\d{4}/OWN,2014-2020,Własny,Own\n" + "POKL,POKL[.]07,2014-2020,Inny,Other\n");
    Programmes programmes = Delivery.reference(folder).programmes();
    assertThat(code(programmes, "2016/OWN")).isEqualTo("OWN");
    assertThat(programmes.period("POKL.07.01", null)).isEqualTo("2014-2020");
    assertThat(code(programmes, "POKL.09.01")).isEmpty();
    assertThat(code(programmes, "POWR.01.02")).isEqualTo("POWR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OWN,(,2014-2020,Własny,Own",
        "OWN,X,2014,Własny,Own",
        "OWN,,2014-2020,Własny,Own",
        "OWN,X,2014-2020,Własny,"
      })
  void aMistakeIsToldWithItsLine(String line) {
    Delivery.csv(folder, "programmes.csv", HEADER + line + "\n");
    assertThatThrownBy(() -> Delivery.reference(folder))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("reference/programmes.csv, line 2: ");
  }
}
