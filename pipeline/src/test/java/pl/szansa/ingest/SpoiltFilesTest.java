package pl.szansa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.szansa.ingest.formats.Sl2014;

/** Files with some bytes changed or cut off: whatever they are taken for, reading them ends. */
final class SpoiltFilesTest {

  private static final int TIMES = 400;

  private static final String JSON =
      """
      {"projekt": {"numer": "P1"}, "uczestnicy": [
        {"pesel": "93111698132", "plec": "M", "wsparcia": [{"form": "staż", "godziny": 1.5e2}]},
        {"pesel": "00000000000", "plec": null, "wsparcia": [], "adres": {"gmina": "\\u0141"}}]}
      """;

  @TempDir Path inbox;

  static Stream<Arguments> files() {
    byte[] json = JSON.getBytes(StandardCharsets.UTF_8);
    byte[] xml = Sl2014.TWO.getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        Arguments.of("a.json", json),
        Arguments.of("a.xml", xml),
        Arguments.of("b.xml", Sl2014.TWO.getBytes(StandardCharsets.UTF_16)),
        Arguments.of("a.zip", new Zip().add("a/b.json", json).add("c.xml", xml).bytes()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void reading_them_ends(String name, byte[] whole) {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(20261122L);
    for (int i = 0; i < TIMES; i++) {
      byte[] spoilt = spoilt(whole, random);
      Delivery.Told told = Delivery.read(Delivery.file(inbox, "radom/" + name, spoilt));

      assertThat(told.sheets.size() + told.unread.size())
          .as("nothing is told of %d", i)
          .isPositive();
      assertThat(told.ended).as("ended in %d", i).isLessThanOrEqualTo(told.sheets.size());
      assertThat(told.sheets.size() - told.ended)
          .as("broken off in %d", i)
          .isLessThanOrEqualTo(told.unread.size());
      assertThat(told.unread)
          .extracting(Delivery.Told.Unread::detail)
          .noneMatch(SpoiltFilesTest::leaks);
    }
  }

  private static boolean leaks(String detail) {
    return detail.contains("9311169813") || detail.contains("Testowa");
  }

  private static byte[] spoilt(byte[] whole, UniformRandomProvider random) {
    byte[] spoilt = random.nextInt(4) > 0 ? whole.clone() : cut(whole, random);
    for (int n = random.nextInt(6); n > 0; n--) {
      byte other = (byte) random.nextInt(256);
      spoilt[random.nextInt(spoilt.length)] = random.nextBoolean() ? other : pick(random);
    }
    return spoilt;
  }

  private static byte[] cut(byte[] whole, UniformRandomProvider random) {
    return Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
  }

  /** A byte that means something in one of the formats. */
  private static byte pick(UniformRandomProvider random) {
    String meaning = "<>&;\"'{}[],:/!?-]0\\= \n";
    return (byte) meaning.charAt(random.nextInt(meaning.length()));
  }
}
