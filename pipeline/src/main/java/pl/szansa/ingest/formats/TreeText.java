package pl.szansa.ingest.formats;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.szansa.ingest.text.Encodings;

/** The text of JSON and XML files: what is not of the charset stops reading, it is not guessed. */
final class TreeText {

  /** Characters of one value, tag or text. */
  static final int LONGEST = 16 << 20;

  private static final char BOM = '\uFEFF';

  private static final Pattern DECLARATION =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private static final int DECLARATION_LENGTH = 400;

  private TreeText() {}

  static Reader reader(InputStream in, Charset charset) throws IOException {
    Reader text =
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    PushbackReader pushback = new PushbackReader(text);
    int first = pushback.read();
    if (first >= 0 && first != BOM) {
      pushback.unread(first);
    }
    return pushback;
  }

  /** The text of XML, in which there is never much between one {@code <} and the next. */
  static Reader xmlReader(InputStream in, Charset charset) throws IOException {
    return new BoundedTags(reader(in, charset));
  }

  /**
   * The charset of XML: what it declares, unless its bytes say otherwise.
   *
   * @param head its first bytes
   */
  static Charset xmlCharset(byte[] head) {
    Charset detected = Encodings.detect(head);
    Charset declared = declared(head);
    if (detected.name().startsWith("UTF-16")) {
      return detected;
    }
    boolean utf8 = detected.equals(StandardCharsets.UTF_8);
    boolean singleByte = !declared.name().startsWith("UTF-");
    // valid UTF-8 with letters beyond ASCII is nothing else; and what is not valid is no UTF-8
    if (utf8) {
      return singleByte && ascii(head) ? declared : detected;
    }
    return singleByte ? declared : detected;
  }

  private static Charset declared(byte[] head) {
    int length = Math.min(head.length, DECLARATION_LENGTH);
    String start = new String(head, 0, length, StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(start);
    try {
      return declaration.find() ? Charset.forName(declaration.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }

  private static boolean ascii(byte[] head) {
    for (byte b : head) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** A parser keeps a tag or a text whole, whatever its length. */
  private static final class BoundedTags extends FilterReader {

    private int since;

    BoundedTags(Reader in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      count((char) c);
      return c;
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
      int n = super.read(chars, from, length);
      for (int i = from; i < from + n; i++) {
        count(chars[i]);
      }
      return n;
    }

    private void count(char c) {
      since = c == '<' ? 0 : since + 1;
      if (since > LONGEST) {
        throw new DamagedFile(Unreadable.LINE_TOO_LONG, "XML");
      }
    }
  }
}
