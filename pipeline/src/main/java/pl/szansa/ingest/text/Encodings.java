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

/**
 * The encoding of a text file. Polish files are UTF-8, windows-1250 or ISO-8859-2; the last two
 * differ in six letters, whose bytes tell them apart: in windows-1250 Ś ś Ą ą Ź ź are 8C 9C A5 B9
 * 8F 9F, in ISO-8859-2 A6 B6 A1 B1 AC BC.
 */
public final class Encodings {

  public static final Charset WINDOWS_1250 = Charset.forName("windows-1250");
  public static final Charset ISO_8859_2 = Charset.forName("ISO-8859-2");

  private static final char BOM = '\uFEFF';

  private Encodings() {}

  /** The text of a stream without its byte order mark. */
  public static Reader reader(InputStream in, Charset charset) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, charset));
    reader.mark(1);
    if (reader.read() != BOM) {
      reader.reset();
    }
    return reader;
  }

  /** The charset of a text, from its bytes (the more the better). */
  public static Charset detect(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return isUtf8(bytes) ? StandardCharsets.UTF_8 : centralEuropean(bytes);
  }

  /**
   * Whether bytes are text at all: no control characters but tabs, line ends and UTF-16's zeros.
   */
  public static boolean isText(byte[] head) {
    if (detect(head).name().startsWith("UTF-16")) {
      return true;
    }
    for (byte b : head) {
      if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != 0x0C && b != 0x1A) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] bytes) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result;
    do {
      out.clear();
      // not the end of the input: a letter cut in two by the end of the bytes is no error
      result = decoder.decode(in, out, false);
    } while (result.isOverflow());
    return !result.isError();
  }

  private static Charset centralEuropean(byte[] bytes) {
    int windows = 0;
    int iso = 0;
    for (byte b : bytes) {
      switch (b & 0xFF) {
        case 0x8C, 0x9C, 0xA5, 0xB9, 0x8F, 0x9F -> windows++;
        case 0xA6, 0xB6, 0xA1, 0xB1, 0xAC, 0xBC -> iso++;
        default -> {
          // the same letter in both
        }
      }
    }
    return iso > windows ? ISO_8859_2 : WINDOWS_1250;
  }
}
