package pl.szansa.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineDecoderTest {

  private static final Charset CP852 = Charset.forName("IBM852");
  private static final String LINE = "Zażółć gęślą jaźń;OGÓŁEM\r\n";

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(strings = {"windows-1250", "ISO-8859-2", "IBM852"})
  void lines_of_an_older_program_below_UTF_8(String charset) throws IOException {
    write(LINE.repeat(3), StandardCharsets.UTF_8);
    write(LINE.repeat(3), Charset.forName(charset));

    assertThat(decoded(StandardCharsets.UTF_8)).isEqualTo(LINE.repeat(6) + "|UTF-8 + " + charset);
  }

  @Test
  void lines_of_UTF_8_below_an_older_program() throws IOException {
    write(LINE.repeat(3), Encodings.WINDOWS_1250);
    write(LINE, StandardCharsets.UTF_8);
    write(LINE, Encodings.WINDOWS_1250);

    assertThat(decoded(Encodings.WINDOWS_1250)).isEqualTo(LINE.repeat(5) + "|windows-1250 + UTF-8");
  }

  @Test
  void two_letters_of_windows_1250_that_look_like_one_of_UTF_8() throws IOException {
    write("a;OGÓŁEM\n", StandardCharsets.UTF_8);
    write("b;WSPÓŁPRACA\n", Encodings.WINDOWS_1250);
    write("c;WSPÓŁPRACA Ż\n", Encodings.WINDOWS_1250);

    // D3 A3 is also a letter of Tajik
    assertThat(decoded(StandardCharsets.UTF_8)).contains("c;WSPÓŁPRACA Ż");
    assertThat(decoded(Encodings.WINDOWS_1250)).contains("b;WSPÓŁPRACA\n");
  }

  @Test
  void a_letter_that_was_cut_in_two_spoils_no_others() throws IOException {
    write("żółć;", StandardCharsets.UTF_8);
    file.write(0xC5);
    write(";gęś\nb\n", StandardCharsets.UTF_8);

    assertThat(decoded(StandardCharsets.UTF_8)).isEqualTo("żółć;\uFFFD;gęś\nb\n|");
  }

  @Test
  void lines_longer_than_any_buffer() throws IOException {
    String line = "ąż€".repeat(100_000);
    write(line, StandardCharsets.UTF_8);

    assertThat(decoded(StandardCharsets.UTF_8)).isEqualTo(line + "|");
  }

  @Test
  void every_size_of_line_around_the_buffer() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      all.append("x".repeat(65_530 - 4 * i)).append("żółć\n");
    }
    write(all.toString(), StandardCharsets.UTF_8);

    assertThat(decoded(StandardCharsets.UTF_8)).isEqualTo(all + "|");
  }

  @Test
  void a_mark_is_left_out_once() throws IOException {
    write("\uFEFFa\n\uFEFFb", StandardCharsets.UTF_8);

    assertThat(decoded(StandardCharsets.UTF_8)).isEqualTo("a\n\uFEFFb|");
  }

  @Test
  void nothing_is_nothing() throws IOException {
    assertThat(decoded(StandardCharsets.UTF_8)).isEqualTo("|");
    assertThat(decoded(CP852)).isEqualTo("|");
  }

  private void write(String text, Charset charset) throws IOException {
    file.write(text.getBytes(charset));
  }

  /** The text, then the mixture behind a bar. */
  private String decoded(Charset charset) throws IOException {
    try (LineDecoder decoder =
        new LineDecoder(new ByteArrayInputStream(file.toByteArray()), charset)) {
      String text = new String(decoder.readAllBytes(), StandardCharsets.UTF_8);
      return text + "|" + decoder.mixture();
    }
  }
}
