package pl.szansa.tables.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.Language;

final class NoteWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "base below 30 | podstawa poniżej 30",
        "base below 5 offices | liczba ośrodków poniżej 5",
        "outcome windows still open: 1; prices of 2025 | okna wyniku jeszcze otwarte: 1; ceny z 2025 r.",
        "nothing to divide by | nie ma przez co dzielić",
        "sample wave-2012, wave-2013: 40 of 52 drawn with a known result | próba wave-2012, wave-2013: wylosowani 52, w tym ze znanym wynikiem 40",
        "no participant register | brak rejestru uczestników",
        "a note of one's own; base below 10 | a note of one's own; podstawa poniżej 10",
        "'' | ''"
      })
  void a_note_in_Polish(String note, String polish) {
    assertThat(NoteWords.of(note, Language.PL)).isEqualTo(polish);
    assertThat(NoteWords.of(note, Language.EN)).isEqualTo(note);
  }
}
