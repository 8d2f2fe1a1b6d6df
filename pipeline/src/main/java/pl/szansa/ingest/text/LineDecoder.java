package pl.szansa.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * Makes UTF-8 of a text to which programs of different encodings may have written: a line that is
 * not in the file's charset is decoded in its own. A letter that is damaged in a line which else is
 * UTF-8 comes out as U+FFFD. What is sound UTF-8 already is only looked at.
 */
public final class LineDecoder extends InputStream {

  private static final int BLOCK = 1 << 16;
  private static final int LONGEST_LETTER = 3;

  private final InputStream in;
  private final Charset charset;
  private final boolean utf8;
  private final byte[] bytes = new byte[BLOCK];
  private final TreeSet<String> foreign = new TreeSet<>();
  private final Map<Charset, byte[][]> letters = new HashMap<>();
  private int filled;

  /** Bytes of the block that are made into UTF-8. */
  private int done;

  private boolean ended;
  private boolean first = true;

  /** What is made, from {@code next} to {@code end}: often the block itself. */
  private byte[] made = bytes;

  private int next;
  private int end;

  /** Room for a block's bytes as letters of three. */
  private byte[] room;

  /** Where it is found out which bytes are no UTF-8. */
  private CharBuffer scrap;

  LineDecoder(InputStream in, Charset charset) {
    this.in = in;
    this.charset = charset;
    this.utf8 = charset.equals(StandardCharsets.UTF_8);
  }

  /** The charsets of lines that were not in the file's, as {@code UTF-8 + windows-1250}. */
  public String mixture() {
    return foreign.isEmpty() ? "" : charset.name() + " + " + String.join(" + ", foreign);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    while (next == end && length > 0) {
      if (ended && filled == done) {
        return -1;
      }
      fill();
    }
    int count = Math.min(length, end - next);
    System.arraycopy(made, next, target, offset, count);
    next += count;
    return count;
  }

  /** Takes whole lines, as many as fit; of a line that does not, as much as fits. */
  private void fill() throws IOException {
    System.arraycopy(bytes, done, bytes, 0, filled - done);
    filled -= done;
    done = 0;
    while (done == 0 && !ended && filled < BLOCK) {
      int count = in.read(bytes, filled, BLOCK - filled);
      ended = count < 0;
      done = ended ? 0 : lastLine(filled + count);
      filled += Math.max(count, 0);
    }
    if (done == 0) {
      done = ended ? filled : filled - cutLetter();
    }
    if (utf8 ? firstError(0) == done : Ascii.end(bytes, 0, done) == done) {
      made = bytes;
      end = done;
    } else {
      room = room == null ? new byte[BLOCK * LONGEST_LETTER] : room;
      made = room;
      end = 0;
      if (utf8) {
        makeOfUtf8();
      } else {
        makeOfOld();
      }
    }
    next = first && Encodings.marked(made, end) ? Encodings.MARK : 0;
    first = false;
  }

  private int lastLine(int to) {
    int i = to;
    while (i > 0 && !endsLine(bytes[i - 1])) {
      i--;
    }
    return i;
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < done && !endsLine(bytes[i])) {
      i++;
    }
    return i;
  }

  private static boolean endsLine(byte b) {
    return b == '\n' || b == '\r';
  }

  /** Bytes at the end of the block that begin a letter of UTF-8 and do not end it. */
  private int cutLetter() {
    for (int cut = 1; utf8 && cut <= LONGEST_LETTER; cut++) {
      int b = bytes[filled - cut] & 0xFF;
      if (b >= 0xC0) {
        int length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
        return cut < length ? cut : 0;
      }
    }
    return 0;
  }

  /** The first byte that is no UTF-8, or the end. */
  private int firstError(int from) {
    int usual = Utf8Pairs.usualEnd(bytes, from, done);
    if (usual == done) {
      return done;
    }
    scrap = scrap == null ? CharBuffer.allocate(BLOCK) : scrap.clear();
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer rest = ByteBuffer.wrap(bytes, usual, done - usual);
    return decoder.decode(rest, scrap, true).isError() ? rest.position() : done;
  }

  private void makeOfUtf8() {
    int sound = 0;
    int error = firstError(0);
    while (error < done) {
      int from = lastLine(error);
      int to = lineEnd(error);
      copy(sound, from);
      other(from, to);
      sound = to;
      error = firstError(to);
    }
    copy(sound, done);
  }

  private void other(int from, int to) {
    if (Utf8Pairs.of(bytes, from, to).prevail()) {
      put(
          new String(bytes, from, to - from, StandardCharsets.UTF_8)
              .getBytes(StandardCharsets.UTF_8));
    } else {
      Charset old = OldCharsets.detect(bytes, from, to);
      foreign.add(old.name());
      old(from, to, old);
    }
  }

  private void makeOfOld() {
    int sound = 0;
    for (int i = Ascii.end(bytes, 0, done); i + 1 < done; i = Ascii.end(bytes, i + 1, done)) {
      if (polishPair(i)) {
        int from = Math.max(lastLine(i), sound);
        int to = lineEnd(i);
        if (Utf8Pairs.of(bytes, from, to).bad() == 0) {
          old(sound, from, charset);
          foreign.add(StandardCharsets.UTF_8.name());
          copy(from, to);
          sound = to;
        }
        i = to;
      }
    }
    old(sound, done, charset);
  }

  /** A small Polish letter in UTF-8; as windows-1250 it would be Ä or Ĺ and a sign. */
  private boolean polishPair(int i) {
    return (bytes[i] & 0xFE) == 0xC4 && (bytes[i + 1] & 0xC0) == 0x80
        || (bytes[i] & 0xFF) == 0xC3 && (bytes[i + 1] & 0xFF) == 0xB3;
  }

  /** Bytes of a charset of one byte per letter. */
  private void old(int from, int to, Charset old) {
    byte[][] made = letters.computeIfAbsent(old, LineDecoder::letters);
    int i = from;
    while (i < to) {
      int other = Ascii.end(bytes, i, to);
      copy(i, other);
      i = other;
      while (i < to && bytes[i] < 0) {
        put(made[bytes[i++] & 0x7F]);
      }
    }
  }

  /** The upper half of a charset as UTF-8. */
  private static byte[][] letters(Charset old) {
    byte[][] letters = new byte[0x80][];
    for (int i = 0; i < letters.length; i++) {
      String letter = new String(new byte[] {(byte) (i | 0x80)}, old);
      letters[i] = letter.getBytes(StandardCharsets.UTF_8);
    }
    return letters;
  }

  private void copy(int from, int to) {
    System.arraycopy(bytes, from, room, end, to - from);
    end += to - from;
  }

  private void put(byte[] letters) {
    for (byte b : letters) {
      room[end++] = b;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
