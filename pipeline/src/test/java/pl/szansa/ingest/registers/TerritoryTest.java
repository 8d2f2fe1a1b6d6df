package pl.szansa.ingest.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.ingest.Delivery;

final class TerritoryTest {

  private static final String COMMUNES =
      """
      teryt,name,valid_from,valid_to,successor
      080910,Zielona Góra (wieś),,2014-12-31,086201
      086201,Zielona Góra,,,
      020101,Mała,,2009-12-31,020102
      020102,Średnia,2010-01-01,2012-12-31,020103
      020103,Duża,2013-01-01,,
      040101,Lewa,,2010-12-31,040103
      040102,Prawa,,2010-12-31,040103
      040103,Obie,2011-01-01,,
      060101,Tam,,2010-12-31,060102
      060102,Sam,,2010-12-31,060101
      100101,Koniec,,2010-12-31,
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    // Expected: its own code, its successor's, the successor's successor's
    "086201, 2010-01-01, 086201",
    "0809102, 2014-12-31, 080910",
    "0809102, 2015-01-01, 086201",
    "020101, 2012-06-01, 020102",
    "020101, 2020-06-01, 020103",
    // Edge: back in time, over two; of two predecessors neither is taken
    "020103, 2012-06-01, 020102",
    "040103, 2010-06-01, 040103",
    // Erroneous: in a circle, without a successor, unknown
    "060101, 2011-06-01, 060101",
    "100101, 2011-06-01, 100101",
    "999999, 2011-06-01, 999999",
  })
  void aPlaceHasTheCodeOfTheDay(String teryt, LocalDate day, String code) {
    Delivery.csv(folder, "territory.csv", COMMUNES);
    assertThat(Delivery.reference(folder).territory().on(teryt, day)).isEqualTo(code);
  }
}
