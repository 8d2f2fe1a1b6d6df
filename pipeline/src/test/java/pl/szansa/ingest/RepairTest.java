package pl.szansa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.ingest.formats.Unreadable;

final class RepairTest {

  private static final String TEXT =
      "PESEL;Płeć;Wykształcenie;Data rozpoczęcia\n1;k;wyższe;29.12.2008\n2;m;średnie;29.12.2008\n";

  @TempDir Path inbox;

  @ParameterizedTest
  @CsvSource({
    "windows-1250, windows-1252",
    "ISO-8859-2, windows-1250",
    "UTF-8, windows-1252",
    "IBM852, windows-1252"
  })
  void a_garbled_text_file_is_read_as_it_was_written(String written, String read) {
    String garbled = new String(TEXT.getBytes(Charset.forName(written)), Charset.forName(read));

    Delivery.Told told = Delivery.read(Delivery.csv(inbox, "radom/a.csv", garbled));

    assertThat(told.unread).isEmpty();
    assertThat(told.value(0, "education")).isEqualTo("isced_5_8");
    assertThat(told.header().unknown()).isEmpty();
    assertThat(told.notes)
        .containsExactly("REPAIRED_TEXT: " + written.replace("IBM", "CP") + " → " + read);
  }

  @Test
  void rows_after_the_first_ones_are_repaired_too() {
    String garbled =
        new String(
            (TEXT + "3;k;wyższe;29.12.2008\n".repeat(100))
                .getBytes(Charset.forName("windows-1250")),
            Charset.forName("windows-1252"));

    Delivery.Told told = Delivery.read(Delivery.csv(inbox, "radom/a.csv", garbled));

    assertThat(told.rows).hasSize(102);
    assertThat(told.value(101, "education")).isEqualTo("isced_5_8");
  }

  @Test
  void the_cells_of_a_workbook_are_repaired() {
    byte[] bytes =
        new Workbook()
            .sheet(
                "A",
                Workbook.texts(1, "PESEL", "P³eæ", "Wykszta³cenie", "Data rozpoczêcia"),
                Workbook.texts(2, "1", "k", "wy¿sze", "2008-12-29"))
            .bytes();

    Delivery.Told told = Delivery.read(Delivery.file(inbox, "radom/a.xlsx", bytes));

    assertThat(told.value(0, "education")).isEqualTo("isced_5_8");
    assertThat(told.notes).containsExactly("REPAIRED_TEXT: windows-1250 → windows-1252");
  }

  @Test
  void a_sound_file_has_no_note() {
    assertThat(Delivery.read(Delivery.csv(inbox, "radom/a.csv", TEXT)).notes).isEmpty();
  }

  @Test
  void rows_that_another_program_appended_keep_their_letters() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(TEXT.getBytes(StandardCharsets.UTF_8));
    file.writeBytes("3;k;wyższe;29.12.2008\n".getBytes(Charset.forName("windows-1250")));

    Delivery.Told told = Delivery.read(Delivery.file(inbox, "radom/a.csv", file.toByteArray()));

    assertThat(told.value(2, "education")).isEqualTo("isced_5_8");
    assertThat(told.notes).containsExactly("REPAIRED_TEXT: UTF-8 + windows-1250");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "\uFFFD"})
  void a_file_that_lost_its_letters_is_refused_with_a_word_of_its_header(String instead) {
    String lost = TEXT.replaceAll("[^\\x00-\\x7F]", instead.equals("?") ? "?" : instead);

    Delivery.Told told = Delivery.read(Delivery.csv(inbox, "radom/a.csv", lost));

    assertThat(told.unread).extracting(u -> u.problem()).containsExactly(Unreadable.GARBLED_FILE);
    assertThat(told.unread.get(0).detail()).startsWith("P").hasSize(4).contains(instead);
    assertThat(told.rows).isEmpty();
  }

  @Test
  void a_name_that_lost_a_letter_is_nobodys_header() {
    String lost = "Wac?aw;Micha?;x\nPawe?ek;Ma?gosia;y\n";

    Delivery.Told told = Delivery.read(Delivery.csv(inbox, "radom/a.csv", lost));

    assertThat(told.unread).extracting(u -> u.problem()).containsExactly(Unreadable.NO_HEADER);
    assertThat(told.unread.get(0).detail()).doesNotContain("Wac").doesNotContain("gosia");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "IBM852", "ISO-8859-2"})
  void encodings_without_a_mark(String charset) {
    Delivery.Told told =
        Delivery.read(Delivery.csv(inbox, "radom/a.csv", TEXT, Charset.forName(charset)));

    assertThat(told.sheets.get(0).encoding()).isEqualTo(charset);
    assertThat(told.value(0, "education")).isEqualTo("isced_5_8");
  }
}
