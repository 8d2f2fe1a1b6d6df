package pl.szansa.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "radom, radom",
    "1463011, 1463011",
    "Łódź 2, Łódź-2",
    "../../etc, etc",
    "a/b:c, a-b-c",
    "=cmd|' /C calc'!A0, cmd-C-calc-A0",
    "..., office",
  })
  void are_what_every_file_system_takes(String office, String name) {
    assertThat(new FileNames().of(office)).isEqualTo(name);
  }

  @Test
  void no_two_offices_share_one() {
    FileNames names = new FileNames();
    assertThat(names.of("a/b")).isEqualTo("a-b");
    assertThat(names.of("A-B")).isEqualTo("A-B-2");
    assertThat(names.of("a-b")).isEqualTo("a-b-3");
    assertThat(names.of("x".repeat(300))).hasSize(100);
  }
}
