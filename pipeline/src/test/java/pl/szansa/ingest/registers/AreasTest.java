package pl.szansa.ingest.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.apache.commons.lang3.SerializationUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.ingest.Delivery;
import pl.szansa.model.AreaCodes;

final class AreasTest {

  private static final String OFFICES =
      """
      office_id,name,teryt,valid_from,valid_to,successor,voivodeship
      radom,MOPS Radom,1463011,,,,
      walbrzych,MOPS Wałbrzych,0265011,,,,
      biecz,GOPS Biecz,1205012,,2010-12-31,gorlice,
      gorlice,CUS Gorlice,1261011,,,,
      osiek,OPS Osiek,3011042,,2013-06-30,,
      osiek,OPS Osiek,3012042,2013-07-01,,,
      nowa,OPS Nowa,0802991,,,,
      lubuski,Fundacja,,,,,lubuskie
      """;
  private static final String TERRITORY =
      """
      teryt,name,valid_from,valid_to,successor
      0801011,Stara,,2014-12-31,0802991
      0802991,Nowa,2015-01-01,,
      """;

  @TempDir Path folder;

  private Areas areas(Boundaries boundaries) {
    Delivery.csv(folder, "offices.csv", OFFICES);
    Delivery.csv(folder, "territory.csv", TERRITORY);
    return Reference.read(
            Delivery.local(),
            new org.apache.hadoop.fs.Path(folder.toUri()),
            new ReferenceChoice(boundaries, OptionalInt.empty()))
        .areas();
  }

  private OfficeRegister register() {
    return Delivery.reference(folder).offices();
  }

  @ParameterizedTest
  @CsvSource({
    // Expected
    "radom, 2012-05-01, radom, 1463, PL128, PL12, 14",
    "radom, 2018-01-01, radom, 1463, PL921, PL92, 14",
    "biecz, 2010-12-31, biecz, 1205, PL218, PL21, 12",
    "biecz, 2011-01-01, gorlice, 1261, PL213, PL21, 12",
    // the city left its powiat in 2013
    "walbrzych, 2012-12-31, walbrzych, 0221, PL517, PL51, 02",
    "walbrzych, 2013-01-01, walbrzych, 0265, PL517, PL51, 02",
    // two lines of one office
    "osiek, 2013-06-30, osiek, 3011, PL417, PL41, 30",
    "osiek, 2013-07-01, osiek, 3012, PL416, PL41, 30",
    // the commune had another code in another powiat before
    "nowa, 2014-12-31, nowa, 0801, PL431, PL43, 08",
    "nowa, 2015-01-01, nowa, 0802, PL432, PL43, 08",
    // Edge: without a day it is now; without a commune only the voivodeship may be known
    "radom, , radom, 1463, PL921, PL92, 14",
    "lubuski, 2012-05-01, lubuski, '', '', '', 08",
    // Erroneous
    "nobody, 2012-05-01, nobody, '', '', '', ''",
  })
  void aRowCountsWhereItsOfficeWasOnItsDay(
      String office,
      LocalDate day,
      String then,
      String powiat,
      String nuts3,
      String nuts2,
      String voivodeship) {
    Areas areas = areas(Boundaries.THEN);
    assertThat(areas.office(register().resolve(office), day).id()).isEqualTo(then);
    assertThat(areas.of(register().resolve(office), day))
        .isEqualTo(new AreaCodes(powiat, nuts3, nuts2, voivodeship));
  }

  @ParameterizedTest
  @CsvSource({
    "radom, 2012-05-01, radom, 1463, PL921",
    "biecz, 2010-12-31, gorlice, 1261, PL213",
    "walbrzych, 2012-12-31, walbrzych, 0265, PL517",
    "osiek, 2013-06-30, osiek, 3012, PL416",
    "nowa, 2014-12-31, nowa, 0802, PL432",
  })
  void withTodaysBoundariesEveryRowCountsWhereItWouldNow(
      String office, LocalDate day, String now, String powiat, String nuts3) {
    Areas areas = areas(Boundaries.TODAY);
    assertThat(areas.office(register().resolve(office), day).id()).isEqualTo(now);
    AreaCodes codes = areas.of(register().resolve(office), day);
    assertThat(codes.powiat()).isEqualTo(powiat);
    assertThat(codes.nuts3()).isEqualTo(nuts3);
  }

  @Test
  void theReferenceTravelsToOtherMachines() {
    areas(Boundaries.THEN);
    Reference there = SerializationUtils.roundtrip(Delivery.reference(folder));
    assertThat(there.areas().of(there.offices().resolve("radom"), LocalDate.of(2019, 1, 1)))
        .isEqualTo(new AreaCodes("1463", "PL921", "PL92", "14"));
    assertThat(there.programmes().of("POKL.07.01.01-14-001/08")).isPresent();
    assertThat(there.prices().baseYear()).isEqualTo(2025);
  }
}
