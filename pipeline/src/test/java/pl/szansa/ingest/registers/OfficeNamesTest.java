package pl.szansa.ingest.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.ingest.Delivery;

/** The ways in which the names of welfare centres are written. */
final class OfficeNamesTest {

  private static final String OFFICES =
      """
      office_id,name,teryt,aliases
      biecz,MGOPS Biecz,1205023,
      radom,MOPS Radom,1463011,
      chocianow,MGOPS Chocianów,0216013,
      skarzysko,MOPS Skarżysko-Kamienna,2610011,
      lodz,Miejski Ośrodek Pomocy Społecznej w Łodzi,1061011,
      glowno,MOPS Głowno,1020021,
      lezajsk-m,MOPS Leżajsk,1808011,
      lezajsk-w,GOPS Leżajsk,1808042,
      nowe-miasto,GOPS Nowe Miasto nad Pilicą,1406083,
      zielona,MOPS Zielona Góra,0862011,
      mielec,OPS Mielec,1811011,
      tychy,MOPS Tychy,2477011,
      kielce,MOPR Kielce,2661011,
      gorlice,PCPR Gorlice,1205011,
      zakopane,OPS Zakopane,1217011,
      bialystok,MOPR Białystok,2061011,
      sw-krzyz,OPS Święta Katarzyna,,
      osiek,OPS Osiek,2212032,
      rudaslaska,MOPS Ruda Śląska,2472011,
      oswiecim,MOPS Oświęcim,1213011,
      """;

  /** Osiek is four communes; only some of them are here. */
  private static final String TERRITORY =
      """
      teryt,name,valid_from,valid_to,successor
      2212032,Osiek,,,
      1213082,Osiek,,,
      1808011,Leżajsk,,,
      1808042,Leżajsk,,,
      1213011,Oświęcim,,,
      1213062,Oświęcim,,,
      """;

  @TempDir static Path folder;
  private static OfficeRegister offices;

  @BeforeAll
  static void read() {
    Delivery.csv(folder, "territory.csv", TERRITORY);
    offices = Delivery.reference(folder, OFFICES, "project,office_id\n").offices();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Expected
          GMINA BIECZ / OPS                                        | biecz
          GMINA BIECZ - OPS                                        | biecz
          GMINA BIECZ/OPS                                          | biecz
          Gmina Biecz / Ośrodek Pomocy Społecznej                  | biecz
          Ośrodek Pomocy Społecznej w Bieczu                       | biecz
          OŚRODEK POMOCY SPOŁECZNEJ W BIECZU                       | biecz
          OPS w BIECZU                                             | biecz
          OPS BIECZ                                                | biecz
          MGOPS w Bieczu                                           | biecz
          M-GOPS Biecz                                             | biecz
          MIEJSKO-GMINNY OŚRODEK POMOCY SPOŁECZNEJ W BIECZU        | biecz
          Miejsko - Gminny Ośrodek Pomocy Społecznej w Bieczu      | biecz
          GMINA BIECZ / OŚRODEK POMOCY SPOŁECZNEJ W BIECZU         | biecz
          MIASTO I GMINA BIECZ / MGOPS                             | biecz
          Ośrodek Pomocy Społecznej Gminy Biecz                    | biecz
          \"""GMINA BIECZ / OPS\"""                                | biecz
          Miejski Ośrodek Pomocy Społecznej w Radomiu              | radom
          GMINA MIASTA RADOMIA / MOPS                              | radom
          Gmina Miasto Radom - MOPS                                | radom
          MOPS RADOM                                               | radom
          Miejskiego Ośrodka Pomocy Społecznej w Radomiu           | radom
          ops chocianow                                            | chocianow
          Miejsko-Gminny Ośrodek Pomocy Społecznej w Chocianowie   | chocianow
          MOPS w Skarżysku-Kamiennej                               | skarzysko
          GMINA SKARŻYSKO-KAMIENNA / MIEJSKI OŚRODEK POMOCY SPOŁECZNEJ | skarzysko
          MIASTO ŁÓDŹ / MOPS                                       | lodz
          MOPS Łódź                                                | lodz
          MOPS w Głownie                                           | glowno
          GOPS w Nowym Mieście nad Pilicą                          | nowe-miasto
          GMINA NOWE MIASTO NAD PILICĄ / GOPS                      | nowe-miasto
          MOPS w Zielonej Górze                                    | zielona
          Ośrodek Pomocy Społecznej w Mielcu                       | mielec
          MOPS w Mielcu                                            | mielec
          MOPS w Tychach                                           | tychy
          Miejski Ośrodek Pomocy Rodzinie w Kielcach               | kielce
          Powiatowe Centrum Pomocy Rodzinie w Gorlicach            | gorlice
          OPS w Zakopanem                                          | zakopane
          MOPR w Białymstoku                                       | bialystok
          MOPS w Rudzie Śląskiej                                   | rudaslaska
          OPS w Świętej Katarzynie                                 | sw-krzyz
          # Edge: the kind tells two communes of one name apart
          MOPS w Leżajsku                                          | lezajsk-m
          GOPS w Leżajsku                                          | lezajsk-w
          GMINA WIEJSKA LEŻAJSK / OPS                              | lezajsk-w
          MOPS w Oświęcimiu                                        | oswiecim
          OPS Osiek, woj. pomorskie                                | osiek
          """)
  void are_known(String name, String office) {
    assertThat(offices.find(name)).hasValueSatisfying(o -> assertThat(o.id()).isEqualTo(office));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # two offices, or two communes, may be meant
          OPS w Leżajsku
          GMINA LEŻAJSK / OPS
          OPS w Osieku
          Ośrodek Pomocy Społecznej w Oświęcimiu
          # another kind of centre
          GOPS w Radomiu
          PCPR w Radomiu
          MOPR Radom
          CUS w Radomiu
          MOPS w Kielcach
          GMINA WIEJSKA RADOM / OPS
          # another place
          MOPS w Radomsku
          OPS w Bieczynie
          OPS Biec
          MOPS w Głogowie
          MOPS Ruda
          MOPS w Zielonej
          OPS w Mielnie
          MOPS Skarżysko
          OPS Nowe Miasto
          OPS Osiek, woj. małopolskie
          OPS w Bieczu i Gorlicach
          Gmina Biecz / OPS w Libuszy
          # no centre, or no place
          GMINA BIECZ
          Urząd Gminy Biecz
          MIASTO RADOM
          Ośrodek Pomocy Społecznej
          OPS
          Fundacja w Radomiu
          Towarzystwo Samopomocy w Bieczu
          """)
  void are_left_unresolved_where_in_doubt(String name) {
    assertThat(offices.find(name)).isEmpty();
  }

  @Test
  void without_a_register_every_name_is_its_own_office() {
    assertThat(Delivery.noReference().offices().find("OPS w Bieczu")).isEmpty();
    assertThat(Delivery.noReference().offices().resolve("OPS w Bieczu").id())
        .isEqualTo("ops-w-bieczu");
  }
}
