package pl.szansa.ingest.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.ingest.Delivery;
import pl.szansa.model.UserError;

final class ContextRegisterTest {

  private static final String OFFICES = "office_id,name\nradom,MOPS Radom\nglowno,MOPS Głowno\n";

  @TempDir Path folder;

  private ContextRegister context(String context) {
    Delivery.csv(folder, "context.csv", context);
    return Delivery.reference(folder, OFFICES, "").context();
  }

  @Test
  void figuresAreFoundByOfficeAndKind() {
    ContextRegister context =
        context(
            "office_id;kind;fact\nradom;population;201601\nradom;unemployment_rate;10,2\n"
                + "radom;support;\"courses; 12 of them\"\nglowno;population;13855\n");
    assertThat(context.figure("radom", "population")).hasValue(new BigDecimal("201601"));
    assertThat(context.figure("radom", "unemployment_rate")).hasValue(new BigDecimal("10.2"));
    assertThat(context.figure("glowno", "unemployment_rate")).isEmpty();
    assertThat(context.figure("radom", "support")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'radom,population,3,2014\nradom,population,1,2012\nradom,population,2,2013', 3",
    "'radom,population,1,2012\nradom,population,3,2014', 3",
    "'radom,population,1,\nradom,population,3,2014', 3",
    "'radom,population,3,2014\nradom,population,1,', 3",
  })
  void theLatestYearCounts(String lines, BigDecimal latest) {
    assertThat(context("office_id,kind,fact,year\n" + lines + "\n").figure("radom", "population"))
        .hasValue(latest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "radom,population,many,        | fact \"many\" is not a number like 102.5",
        "radom,population,0,           | population 0 is not above 0",
        "radom,population,-5,          | population -5 is not above 0",
        "radom,population,,            | there is no value in the column \"fact\"",
        "radom,unemployment_rate,101,  | unemployment_rate 101 is no percentage from 0 to 100",
        "radom,unemployment_rate,-0.1, | unemployment_rate -0.1 is no percentage from 0 to 100",
        "radon,population,5,           | the office \"radon\" is not in reference/offices.csv; did"
            + " you mean \"radom\"?",
        "glowno,population,6,          | the population of \"glowno\" is there twice",
        "glowno,unemployment_rate,6,2012 | the unemployment_rate of \"glowno\" is there twice for"
            + " 2012",
        "radom,population,5,12         | year \"12\" is not a year like 2014",
        "radom,,5,                     | there is no value in the column \"kind\"",
      })
  void mistakesAreToldWithTheirLine(String line, String problem) {
    String context =
        "office_id,kind,fact,year\nglowno,population,5,\nglowno,unemployment_rate,5,2012\n"
            + line
            + "\n";
    assertThatThrownBy(() -> context(context))
        .isInstanceOf(UserError.class)
        .hasMessage("reference/context.csv, line 4: " + problem);
  }
}
