package pl.szansa.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnpackLimitsTest {

  @ParameterizedTest
  @CsvSource({
    // Expected
    "100, 10",
    "1000000, 90000000",
    // Edge: what is small may be packed as tightly as it likes
    "1, 104857600",
    "1048576, 209715200",
  })
  void honest_bytes_pass_unchanged(long packed, long unpacked) throws IOException {
    try (InputStream in = UnpackLimits.guarded(new Zeros(unpacked), packed)) {
      assertThat(drain(in)).isEqualTo(unpacked);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 104857601, 0.00 MB → > 100 MB",
    "1048576, 220000000, 1.00 MB → > 200 MB",
    "4294967296, 4294967297, 4096 MB → > 4096 MB",
  })
  void a_bomb_is_stopped_at_the_limit(long packed, long unpacked, String figures)
      throws IOException {
    Zeros zeros = new Zeros(unpacked);
    try (InputStream in = UnpackLimits.guarded(zeros, packed)) {
      assertThatThrownBy(() -> drain(in))
          .isInstanceOfSatisfying(
              DamagedFile.class,
              e -> assertThat(e.problem()).isEqualTo(Unreadable.UNPACKS_TOO_LARGE))
          .hasMessage(figures);
    }
  }

  @Test
  void single_bytes_and_skipped_ones_count_too() throws IOException {
    try (InputStream in = UnpackLimits.guarded(new Zeros(UnpackLimits.HARMLESS + 2), 1)) {
      in.skipNBytes(UnpackLimits.HARMLESS);
      assertThatThrownBy(in::read).isInstanceOf(DamagedFile.class);
    }
  }

  @Test
  void the_bytes_are_the_same() throws IOException {
    byte[] bytes = {1, 2, -3, 0};
    try (InputStream in = UnpackLimits.guarded(new ByteArrayInputStream(bytes), 4)) {
      assertThat(in.readAllBytes()).isEqualTo(bytes);
    }
  }

  private static long drain(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long all = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      all += n;
    }
    return all;
  }

  /** So many zeros, as fast as can be. */
  private static final class Zeros extends InputStream {

    private long left;

    Zeros(long left) {
      this.left = left;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      int n = (int) Math.min(left, length);
      left -= n;
      return n == 0 ? -1 : n;
    }

    @Override
    public long skip(long n) {
      long skipped = Math.min(left, n);
      left -= skipped;
      return skipped;
    }
  }
}
