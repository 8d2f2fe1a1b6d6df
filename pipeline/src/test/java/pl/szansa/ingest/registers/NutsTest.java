package pl.szansa.ingest.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped tables of regions are complete and agree with each other. */
final class NutsTest {

  private static final Nuts NUTS = Nuts.shipped();
  private static final Powiats POWIATS = Powiats.shipped();
  private static final Regions REGIONS = Regions.shipped();

  /** Powiats as they were on a day, each once. */
  private static List<Nuts.Line> lines(LocalDate day) {
    return POWIATS.codes().stream()
        .filter(code -> POWIATS.on(code, day).equals(code))
        .map(code -> NUTS.on(code, day).orElseThrow())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2004-05-01, 379, 16, 72",
    "2012-12-31, 379, 16, 72",
    "2013-01-01, 380, 16, 72",
    "2014-12-31, 380, 16, 72",
    "2015-01-01, 380, 16, 72",
    "2017-12-31, 380, 16, 72",
    "2018-01-01, 380, 17, 73",
    "2027-12-31, 380, 17, 73",
  })
  void everyPowiatIsInOneRegionOnAnyDay(LocalDate day, int powiats, int nuts2, int nuts3) {
    List<Nuts.Line> lines = lines(day);
    assertThat(lines).extracting(Nuts.Line::powiat).doesNotHaveDuplicates().hasSize(powiats);
    assertThat(lines.stream().map(Nuts.Line::nuts2).collect(Collectors.toSet())).hasSize(nuts2);
    assertThat(lines.stream().map(Nuts.Line::nuts3).collect(Collectors.toSet())).hasSize(nuts3);
  }

  @ParameterizedTest
  @CsvSource({"2008-06-01", "2016-06-01", "2018-06-01"})
  void regionsNestAndCoverEveryVoivodeship(LocalDate day) {
    Map<String, Set<String>> byNuts2 =
        lines(day).stream()
            .collect(
                Collectors.groupingBy(
                    Nuts.Line::nuts2,
                    Collectors.mapping(l -> l.powiat().substring(0, 2), Collectors.toSet())));
    assertThat(byNuts2.values()).allMatch(voivodeships -> voivodeships.size() == 1);
    assertThat(byNuts2.values().stream().flatMap(Set::stream).distinct()).hasSize(16);
    assertThat(lines(day)).allMatch(line -> line.nuts3().startsWith(line.nuts2()));
  }

  @Test
  void everyRegionHasANameAndItsVoivodeship() {
    for (String day : List.of("2010-01-01", "2020-01-01")) {
      for (Nuts.Line line : lines(LocalDate.parse(day))) {
        String voivodeship = line.powiat().substring(0, 2);
        for (String code : List.of(line.nuts2(), line.nuts3())) {
          Regions.Region region = REGIONS.find(code).orElseThrow();
          assertThat(region.voivodeship()).as(code).isEqualTo(voivodeship);
          assertThat(region.name().pl()).isNotBlank();
          assertThat(region.name().en()).isNotBlank();
        }
        assertThat(REGIONS.find(voivodeship)).isPresent();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1463, 2012-06-30, PL128, PL12",
    "1463, 2017-12-31, PL128, PL12",
    "1463, 2018-01-01, PL921, PL92",
    // Garwolin went from the east of Warsaw to Siedlce, Grójec from its west to Żyrardów
    "1403, 2016-06-30, PL129, PL12",
    "1403, 2019-06-30, PL925, PL92",
    "1406, 2016-06-30, PL12A, PL12",
    "1406, 2019-06-30, PL926, PL92",
    "1465, 2019-06-30, PL911, PL91",
    "1020, 2016-06-30, PL114, PL11",
    "1020, 2019-06-30, PL712, PL71",
    "2610, 2016-06-30, PL331, PL33",
    "0216, 2008-06-30, PL516, PL51",
  })
  void codesFollowTheVersionOfTheDay(String powiat, LocalDate day, String nuts3, String nuts2) {
    Nuts.Line line = NUTS.on(powiat, day).orElseThrow();
    assertThat(List.of(line.nuts3(), line.nuts2())).containsExactly(nuts3, nuts2);
  }

  @Test
  void noPowiatNoRegion() {
    assertThat(NUTS.on("9999", LocalDate.of(2020, 1, 1))).isEmpty();
  }
}
