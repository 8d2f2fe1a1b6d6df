package pl.szansa.ingest.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-16 and UTF-32, told by their byte order mark or, without one, by where the zeros stand. */
final class WideText {

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  private static final int SAMPLE = 4096;
  private static final int FEWEST_BYTES = 8;

  private WideText() {}

  static boolean isWide(Charset charset) {
    String name = charset.name();
    return name.startsWith("UTF-16") || name.startsWith("UTF-32");
  }

  /**
   * The charset of a text of 16 or 32 bits, or null.
   *
   * @param length bytes without what fills the end
   */
  static Charset detect(byte[] bytes, int length) {
    Charset marked = marked(bytes);
    // the zero of the last letter counts as filling
    int sample = Math.min(Math.min((length + 3) / 4 * 4, bytes.length), SAMPLE) / 4 * 4;
    return marked != null || sample < FEWEST_BYTES ? marked : byZeros(bytes, sample);
  }

  private static Charset marked(byte[] b) {
    if (starts(b, 0xFF, 0xFE, 0, 0)) {
      return UTF_32LE;
    }
    if (starts(b, 0, 0, 0xFE, 0xFF)) {
      return UTF_32BE;
    }
    if (starts(b, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return starts(b, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Charset byZeros(byte[] bytes, int sample) {
    int[] zeros = new int[4];
    for (int i = 0; i < sample; i++) {
      zeros[i % 4] += bytes[i] == 0 ? 1 : 0;
    }
    int quarter = sample / 4;
    int first = zeros[0] + zeros[2];
    int second = zeros[1] + zeros[3];
    if (first + second < quarter) {
      return null;
    }
    Charset told;
    if (zeros[2] + zeros[3] == 2 * quarter && zeros[0] < quarter) {
      told = UTF_32LE;
    } else if (zeros[0] + zeros[1] == 2 * quarter && zeros[3] < quarter) {
      told = UTF_32BE;
    } else {
      told = second > first ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    return latin(new String(bytes, 0, sample, told)) ? told : null;
  }

  /** Binary files have zeros too, but nothing that anybody could read. */
  private static boolean latin(String text) {
    return text.chars()
        .allMatch(
            c ->
                c >= 0x20 && c < 0x250
                    || c >= 0x2000 && c < 0x2300
                    || c == '\t'
                    || c == '\n'
                    || c == '\r');
  }
}
