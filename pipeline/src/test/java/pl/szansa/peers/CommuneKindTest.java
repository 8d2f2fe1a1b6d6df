package pl.szansa.peers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommuneKindTest {

  @ParameterizedTest
  @CsvSource({
    // Expected
    "1020021, URBAN",
    "1425062, RURAL",
    "0216013, URBAN_RURAL",
    // Edge: parts of urban-rural communes, districts, cities with the rights of a powiat
    "0216014, URBAN_RURAL",
    "0216015, URBAN_RURAL",
    "1465028, URBAN",
    "1463011, URBAN",
    "146301, URBAN",
    "142500, POWIAT",
    "1425001, POWIAT",
    // Erroneous: a commune whose kind is not said, and no code at all
    "142506, ",
    "'', ",
    "1425, ",
  })
  void aCodeTellsTheKindOfCommune(String teryt, CommuneKind kind) {
    assertThat(CommuneKind.of(teryt).orElse(null)).isEqualTo(kind);
  }
}
