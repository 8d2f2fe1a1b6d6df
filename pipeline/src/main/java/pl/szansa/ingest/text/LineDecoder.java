package pl.szansa.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;

/**
 * Decodes a text to which programs of different encodings may have written: a line that is not in
 * the file's charset is decoded in its own. A letter that is damaged in a line which else is UTF-8
 * comes out as U+FFFD.
 */
public final class LineDecoder extends Reader {

  private static final int BLOCK = 1 << 16;
  private static final int LONGEST_LETTER = 3;

  private final InputStream in;
  private final Charset charset;
  private final boolean utf8;
  private final CharsetDecoder decoder;
  private final byte[] bytes = new byte[BLOCK];
  private final CharBuffer chars = CharBuffer.allocate(BLOCK).limit(0);
  private final TreeSet<String> foreign = new TreeSet<>();
  private int filled;
  private boolean ended;
  private boolean first = true;

  LineDecoder(InputStream in, Charset charset) {
    this.in = in;
    this.charset = charset;
    this.utf8 = charset.equals(StandardCharsets.UTF_8);
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(utf8 ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  /** The charsets of lines that were not in the file's, as {@code UTF-8 + windows-1250}. */
  public String mixture() {
    return foreign.isEmpty() ? "" : charset.name() + " + " + String.join(" + ", foreign);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (ended && filled == 0) {
        return -1;
      }
      fill();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  /** Decodes whole lines, as many as fit; of a line that does not, as much as fits. */
  private void fill() throws IOException {
    int end = 0;
    while (end == 0 && !ended && filled < BLOCK) {
      int count = in.read(bytes, filled, BLOCK - filled);
      ended = count < 0;
      end = ended ? 0 : lastLine(filled + count);
      filled += Math.max(count, 0);
    }
    if (end == 0) {
      end = ended ? filled : filled - cutLetter();
    }
    chars.clear();
    if (utf8) {
      decodeUtf8(end);
    } else {
      decodeOld(end);
    }
    chars.flip();
    if (first && chars.hasRemaining() && chars.get(0) == Encodings.BOM) {
      chars.position(1);
    }
    first = false;
    System.arraycopy(bytes, end, bytes, 0, filled - end);
    filled -= end;
  }

  private int lastLine(int to) {
    int i = to;
    while (i > 0 && !endsLine(bytes[i - 1])) {
      i--;
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

  private void decodeUtf8(int end) {
    ByteBuffer block = ByteBuffer.wrap(bytes, 0, end);
    while (block.hasRemaining()) {
      CoderResult result = decoder.reset().decode(block, chars, true);
      if (!result.isError()) {
        return;
      }
      int from = lastLine(block.position());
      int to = lineEnd(block.position(), end);
      dropLine();
      other(from, to);
      block.position(to);
    }
  }

  /** Takes back what was decoded of a line before its damage. */
  private void dropLine() {
    int i = chars.position();
    while (i > 0 && chars.get(i - 1) != '\n' && chars.get(i - 1) != '\r') {
      i--;
    }
    chars.position(i);
  }

  private int lineEnd(int from, int end) {
    int i = from;
    while (i < end && !endsLine(bytes[i])) {
      i++;
    }
    return i;
  }

  private void other(int from, int to) {
    if (Utf8Pairs.of(bytes, from, to).prevail()) {
      put(from, to, StandardCharsets.UTF_8);
    } else {
      Charset old = OldCharsets.detect(bytes, from, to);
      foreign.add(old.name());
      put(from, to, old);
    }
  }

  private void put(int from, int to, Charset as) {
    chars.put(new String(bytes, from, to - from, as));
  }

  private void decodeOld(int end) {
    int done = 0;
    for (int i = 0; i + 1 < end; i++) {
      if (bytes[i] < 0 && polishPair(i)) {
        int from = Math.max(lastLine(i), done);
        int to = lineEnd(i, end);
        Utf8Pairs pairs = Utf8Pairs.of(bytes, from, to);
        if (pairs.bad() == 0) {
          old(done, from);
          foreign.add(StandardCharsets.UTF_8.name());
          put(from, to, StandardCharsets.UTF_8);
          done = to;
        }
        i = to;
      }
    }
    old(done, end);
  }

  /** A small Polish letter in UTF-8; as windows-1250 it would be Ä or Ĺ and a sign. */
  private boolean polishPair(int i) {
    return (bytes[i] & 0xFE) == 0xC4 && (bytes[i + 1] & 0xC0) == 0x80
        || (bytes[i] & 0xFF) == 0xC3 && (bytes[i + 1] & 0xFF) == 0xB3;
  }

  private void old(int from, int to) {
    decoder.reset().decode(ByteBuffer.wrap(bytes, from, to - from), chars, true);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
