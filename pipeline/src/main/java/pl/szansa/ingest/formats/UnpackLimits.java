package pl.szansa.ingest.formats;

import java.io.InputStream;
import java.util.Locale;

/**
 * How far packed bytes may unfold. A zip of a few kilobytes can hold petabytes, and what it
 * declares of itself is whatever its maker wrote; so what is counted are the bytes that really come
 * out.
 */
final class UnpackLimits {

  /** A sheet of a million rows of register has about half of it. */
  static final long MOST = 4L << 30;

  /** Sheets of equal rows shrink to a hundredth; deflate's own limit is 1:1032. */
  static final long RATIO = 200;

  /** What fits into memory does no harm, whatever its ratio. */
  static final long HARMLESS = 100L << 20;

  private UnpackLimits() {}

  /**
   * The same bytes, up to the limits: behind them reading throws {@link DamagedFile} with {@link
   * Unreadable#UNPACKS_TOO_LARGE} and the figures as detail.
   *
   * @param unpacked the bytes that come out
   * @param packedBytes size of what they come out of; of an entry of a zip that of the whole zip,
   *     since an entry's own is only declared
   */
  static InputStream guarded(InputStream unpacked, long packedBytes) {
    return new Guarded(unpacked, packedBytes);
  }

  /** Language-neutral figures, as in {@code 0.10 MB → > 100 MB}. */
  private static DamagedFile tooLarge(long packed, long unpacked) {
    return new DamagedFile(
        Unreadable.UNPACKS_TOO_LARGE, megabytes(packed) + " → > " + megabytes(unpacked));
  }

  private static String megabytes(long bytes) {
    double megabytes = bytes / (double) (1 << 20);
    return String.format(Locale.ROOT, megabytes < 10 ? "%.2f MB" : "%.0f MB", megabytes);
  }

  private static final class Guarded extends CountedStream {

    private final long packed;
    private long out;

    Guarded(InputStream unpacked, long packed) {
      super(unpacked);
      this.packed = packed;
    }

    @Override
    void count(long more) {
      out += more;
      if (out > MOST || out > HARMLESS && out / RATIO > packed) {
        throw tooLarge(packed, out);
      }
    }
  }
}
