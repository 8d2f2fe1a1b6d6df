package pl.szansa.resolve.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonKeyTest {

  private static final String DIGITS = "0123456789abcdef0f1e2d3c4b5a6978";

  private static byte[] letters(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String again(byte[] letters, int from, int length) {
    return PersonKey.text(PersonKey.high(letters, from, length), PersonKey.low(letters, from));
  }

  @ParameterizedTest
  @CsvSource({
    // Expected
    "0123456789abcdef0f1e2d3c4b5a6978, 81985529216486895, 1089357896855742840",
    // Edge: leading zeros, the sign's bit
    "00000000000000000000000000000001, 0, 1",
    "ffffffffffffffff8000000000000000, -1, -9223372036854775808",
  })
  void a_pseudonym_is_two_numbers_and_back(String text, long high, long low) {
    byte[] letters = letters(text);
    assertThat(PersonKey.high(letters, 0, letters.length)).isEqualTo(high);
    assertThat(PersonKey.low(letters, 0)).isEqualTo(low);
    assertThat(again(letters, 0, letters.length)).isEqualTo(text);
  }

  @Test
  void the_digits_may_stand_anywhere_in_a_page() {
    assertThat(again(letters("\u0020\0\0\0" + DIGITS + "ffff"), 4, DIGITS.length()))
        .isEqualTo(DIGITS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0123456789abcdef0f1e2d3c4b5a697", "0123456789abcdef0f1e2d3c4b5a69780"})
  void a_pseudonym_of_another_length_is_a_mistake_of_ours(String text) {
    byte[] letters = letters(text);
    assertThatThrownBy(() -> PersonKey.high(letters, 0, letters.length))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("32 digits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123456789abcdeg0f1e2d3c4b5a6978", "0123456789abcde 0f1e2d3c4b5a6978"})
  void so_is_what_is_no_digit(String text) {
    byte[] letters = letters(text);
    assertThatThrownBy(() -> PersonKey.high(letters, 0, letters.length))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 64})
  void persons_are_spread_evenly_over_buckets(int buckets) {
    Random random = new Random(buckets);
    int persons = 20_000;
    int[] counts = new int[buckets];
    for (int i = 0; i < persons; i++) {
      counts[PersonKey.bucket(random.nextLong(), buckets)]++;
    }
    int even = persons / buckets;
    // of 312 expected in one of 64, a hundred is more than five standard deviations
    assertThat(Arrays.stream(counts)).allMatch(c -> c >= even * 2 / 3 && c <= even * 4 / 3);
  }
}
