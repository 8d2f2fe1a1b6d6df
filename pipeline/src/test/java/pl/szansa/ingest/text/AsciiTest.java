package pl.szansa.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AsciiTest {

  private static final byte[] TELLING = {0, 9, 0x1F, ' ', 'a', 0x7F, (byte) 0x80, (byte) 0xFF};

  @Test
  void eight_bytes_at_once_tell_what_single_ones_do() {
    Random random = new Random(1);
    for (int round = 0; round < 2_000; round++) {
      byte[] bytes = new byte[random.nextInt(40)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = random.nextInt(12) > 0 ? (byte) 'x' : TELLING[random.nextInt(TELLING.length)];
      }
      int to = random.nextInt(bytes.length + 1);
      int from = random.nextInt(to + 1);
      assertThat(Ascii.end(bytes, from, to)).isEqualTo(end(bytes, from, to));
      assertThat(Ascii.control(bytes, from, to)).isEqualTo(control(bytes, from, to));
    }
  }

  private static int end(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  private static int control(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && (bytes[i] & 0xFF) >= ' ') {
      i++;
    }
    return i;
  }
}
