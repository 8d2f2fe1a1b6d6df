package pl.szansa.ingest.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.input.ReaderInputStream;

/**
 * The encoding of a text file, told from its bytes: by its mark, by its zeros, as UTF-8 by its
 * pairs, else by which old charset has most Polish letters in it.
 */
public final class Encodings {

  public static final Charset WINDOWS_1250 = Charset.forName("windows-1250");
  public static final Charset ISO_8859_2 = Charset.forName("ISO-8859-2");

  static final char BOM = '\uFEFF';

  /** Bytes that the mark of UTF-8 takes. */
  static final int MARK = 3;

  private static final byte CTRL_Z = 0x1A;

  private Encodings() {}

  /** The text of a stream without its byte order mark. */
  public static Reader reader(InputStream in, Charset charset) throws IOException {
    return WideText.isWide(charset)
        ? wide(in, charset)
        : new InputStreamReader(new LineDecoder(in, charset), StandardCharsets.UTF_8);
  }

  /** The same as UTF-8. */
  public static InputStream utf8(InputStream in, Charset charset) throws IOException {
    return WideText.isWide(charset)
        ? ReaderInputStream.builder()
            .setReader(wide(in, charset))
            .setCharset(StandardCharsets.UTF_8)
            .get()
        : new LineDecoder(in, charset);
  }

  private static Reader wide(InputStream in, Charset charset) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, charset));
    reader.mark(1);
    if (reader.read() != BOM) {
      reader.reset();
    }
    return reader;
  }

  /** The text of a file's first bytes without its byte order mark. */
  public static String decode(byte[] head, Charset charset) {
    String text = new String(head, charset);
    return text.isEmpty() || text.charAt(0) != BOM ? text : text.substring(1);
  }

  /** The charset of a text, from its bytes (the more the better). */
  public static Charset detect(byte[] bytes) {
    Charset wide = WideText.detect(bytes, textLength(bytes));
    if (wide != null) {
      return wide;
    }
    if (isUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    // a file that two programs wrote to is taken for what most of it is
    boolean nearlyMarked = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
    return nearlyMarked || Utf8Pairs.of(bytes, 0, bytes.length).prevail()
        ? StandardCharsets.UTF_8
        : OldCharsets.detect(bytes, 0, bytes.length);
  }

  /**
   * Whether bytes are text at all: no control characters but tabs, line ends, the zeros of UTF-16,
   * and those that fill the end of a file.
   */
  public static boolean isText(byte[] head) {
    int length = textLength(head);
    if (WideText.detect(head, length) != null) {
      return true;
    }
    int control = Ascii.control(head, 0, length);
    while (control < length && inText(head[control])) {
      control = Ascii.control(head, control + 1, length);
    }
    return length > 0 && control == length;
  }

  private static boolean inText(byte control) {
    return control == '\t'
        || control == '\n'
        || control == '\r'
        || control == '\f'
        || control == CTRL_Z;
  }

  /** Without the zeros and the Ctrl-Z at the end that old programs and broken copies leave. */
  private static int textLength(byte[] bytes) {
    int length = bytes.length;
    while (length > 0 && (bytes[length - 1] == 0 || bytes[length - 1] == CTRL_Z)) {
      length--;
    }
    return length;
  }

  /** Whether bytes are UTF-8; a letter that their end cuts in two is no error. */
  static boolean isUtf8(byte[] bytes) {
    int usual = Utf8Pairs.usualEnd(bytes, 0, bytes.length);
    return usual == bytes.length || isUtf8(ByteBuffer.wrap(bytes, usual, bytes.length - usual));
  }

  /**
   * Whether bytes begin with the mark of UTF-8.
   *
   * @param length how many there are
   */
  static boolean marked(byte[] bytes, int length) {
    return length >= MARK
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static boolean isUtf8(ByteBuffer in) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result;
    do {
      out.clear();
      // not the end of the input
      result = decoder.decode(in, out, false);
    } while (result.isOverflow());
    return !result.isError();
  }
}
