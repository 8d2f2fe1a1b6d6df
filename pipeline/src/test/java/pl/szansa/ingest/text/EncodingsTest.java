package pl.szansa.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.commons.lang3.ArrayUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EncodingsTest {

  private static final String TEXT =
      "Imię;Płeć;Wykształcenie\nZażółć gęślą jaźń;ŚWIADCZENIA;źródło własne\n";

  @ParameterizedTest
  @CsvSource({
    "windows-1250, '', windows-1250",
    "ISO-8859-2, '', ISO-8859-2",
    "UTF-8, '', UTF-8",
    "UTF-8, '\uFEFF', UTF-8",
    "UTF-16LE, '\uFEFF', UTF-16LE",
    "UTF-16BE, '\uFEFF', UTF-16BE",
    "UTF-16LE, '', UTF-16LE",
    "UTF-16BE, '', UTF-16BE",
    "UTF-32LE, '', UTF-32LE",
    "UTF-32BE, '\uFEFF', UTF-32BE",
    "IBM852, '', IBM852",
    "US-ASCII, '', UTF-8",
  })
  void of_real_bytes(String written, String mark, String detected) throws IOException {
    String text = written.equals("US-ASCII") ? "Project;Sex\nA;male\n" : TEXT;
    byte[] bytes = (mark + text).getBytes(Charset.forName(written));

    Charset charset = Encodings.detect(bytes);

    assertThat(charset).isEqualTo(Charset.forName(detected));
    assertThat(Encodings.isText(bytes)).isTrue();
    assertThat(decoded(bytes, charset)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ś", "ś", "Ą", "ą", "Ź", "ź"})
  void six_letters_tell_the_two_old_ones_apart(String letter) {
    String text = "Gmina " + letter + ";1\n";

    assertThat(Encodings.detect(text.getBytes(Encodings.WINDOWS_1250)))
        .isEqualTo(Encodings.WINDOWS_1250);
    assertThat(Encodings.detect(text.getBytes(Encodings.ISO_8859_2)))
        .isEqualTo(Encodings.ISO_8859_2);
  }

  @Test
  void letters_that_both_have_are_taken_for_Windows() {
    assertThat(Encodings.detect("Żółć, ćma, łęk".getBytes(Encodings.ISO_8859_2)))
        .isEqualTo(Encodings.WINDOWS_1250);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ł", "ś", "ą i ł", "Książka", "wyższe", "ŁÓDŹ", "źle"})
  void words_of_DOS(String word) {
    assertThat(Encodings.detect((word + ";1\n").getBytes(Charset.forName("IBM852"))).name())
        .isEqualTo("IBM852");
    assertThat(Encodings.detect((word + ";1\n").getBytes(Encodings.WINDOWS_1250)))
        .isEqualTo(Encodings.WINDOWS_1250);
  }

  @Test
  void a_text_without_any_Polish_letter_is_left_to_ICU() {
    String french = "Élève très zélé à l'école; forêt où l'on goûte le maïs; déçu, ça va\n";

    assertThat(Encodings.detect(french.repeat(5).getBytes(Charset.forName("windows-1252"))).name())
        .isEqualTo("windows-1252");
  }

  @Test
  void what_most_of_a_file_is_counts() {
    byte[] few = "żółć\n".getBytes(Encodings.WINDOWS_1250);
    byte[] many = "żółć\n".repeat(9).getBytes(StandardCharsets.UTF_8);

    assertThat(Encodings.detect(ArrayUtils.addAll(few, many))).isEqualTo(StandardCharsets.UTF_8);
    assertThat(Encodings.detect(ArrayUtils.addAll(many, few))).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void zeros_and_Ctrl_Z_fill_the_end_of_a_text() {
    assertThat(Encodings.isText("a;b\n1;2\n\u001A\0\0\0".getBytes(StandardCharsets.US_ASCII)))
        .isTrue();
    assertThat(Encodings.isText(new byte[100])).isFalse();
    assertThat(Encodings.isText(new byte[] {1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0})).isFalse();
  }

  @Test
  void a_letter_cut_in_two_by_the_end_of_the_bytes_is_still_UTF_8() {
    byte[] bytes = "Wykształcenie ś".getBytes(StandardCharsets.UTF_8);

    assertThat(Encodings.detect(Arrays.copyOf(bytes, bytes.length - 1)))
        .isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void more_than_one_buffer_is_looked_at() {
    byte[] bytes = ("a".repeat(20_000) + "świętość").getBytes(Encodings.WINDOWS_1250);

    assertThat(Encodings.detect(bytes)).isEqualTo(Encodings.WINDOWS_1250);
  }

  @Test
  void control_characters_are_no_text() {
    assertThat(Encodings.isText(new byte[] {'a', 0, 1, 2})).isFalse();
    assertThat(Encodings.isText("a;b\r\n\tc\f\u001a".getBytes(StandardCharsets.US_ASCII))).isTrue();
  }

  private static String decoded(byte[] bytes, Charset charset) throws IOException {
    try (Reader reader = Encodings.reader(new ByteArrayInputStream(bytes), charset)) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    }
  }

  @Test
  void utf_8_is_what_the_JDK_takes_for_it() {
    byte[][] parts = {
      {'a'},
      {(byte) 0xC5, (byte) 0xBC},
      {(byte) 0xE2, (byte) 0x82, (byte) 0xAC},
      {(byte) 0xC0},
      {(byte) 0xE0, (byte) 0xA0, (byte) 0x80},
      {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
      {(byte) 0x80},
      {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
      {(byte) 0xF0, (byte) 0x9F, (byte) 0x98, (byte) 0x80},
      {(byte) 0xE0, (byte) 0x80, (byte) 0x80},
      {(byte) 0xC5},
      {(byte) 0xE2, (byte) 0x82},
      "osiem bajtów i więcej".getBytes(StandardCharsets.UTF_8)
    };
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      ByteBuffer text = ByteBuffer.allocate(256);
      for (int n = random.nextInt(6); n > 0; n--) {
        text.put(parts[random.nextInt(random.nextInt(parts.length) + 1)]);
      }
      byte[] bytes = new byte[text.flip().remaining()];
      text.get(bytes);
      assertThat(Encodings.isUtf8(bytes)).isEqualTo(decodes(bytes));
    }
  }

  private static boolean decodes(byte[] bytes) {
    return !StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(256), false)
        .isError();
  }

  @Test
  void ascii_ends_at_the_first_byte_that_is_none() {
    for (int length = 0; length < 40; length++) {
      for (int at = 0; at <= length; at++) {
        byte[] bytes = new byte[length];
        if (at < length) {
          bytes[at] = (byte) 0x80;
        }
        for (int from = 0; from <= at; from++) {
          assertThat(Ascii.end(bytes, from, length)).isEqualTo(at);
        }
      }
    }
  }
}
