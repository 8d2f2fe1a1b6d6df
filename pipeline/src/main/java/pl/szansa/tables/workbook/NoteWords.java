package pl.szansa.tables.workbook;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.model.Language;

/**
 * Notes on values as people read them. The column {@code note} is English, for programs that look
 * for its wordings; a note that is not known here stays as it is.
 */
final class NoteWords {

  private static final String BETWEEN = "; ";

  /** A note, with groups, and what it says in Polish. */
  private record Wording(Pattern note, String polish) {}

  private static final List<Wording> WORDINGS =
      List.of(
          wording("outcome windows still open: (\\d+)", "okna wyniku jeszcze otwarte: $1"),
          wording("base below (\\d+)", "podstawa poniżej $1"),
          wording("base below (\\d+) offices", "liczba ośrodków poniżej $1"),
          wording("prices of (\\d+)", "ceny z $1 r."),
          wording("nothing to divide by", "nie ma przez co dzielić"),
          wording("no office has a value", "żaden ośrodek nie ma wartości"),
          wording("no spending or project list", "brak wydatków i wykazu projektów"),
          wording("no participant register", "brak rejestru uczestników"),
          wording(
              "sample (.+): (\\d+) of (\\d+) drawn with a known result",
              "próba $1: wylosowani $3, w tym ze znanym wynikiem $2"));

  private NoteWords() {}

  private static Wording wording(String note, String polish) {
    return new Wording(Pattern.compile(note), polish);
  }

  static String of(String note, Language language) {
    return note.isEmpty() || language == Language.EN
        ? note
        : Stream.of(note.split(BETWEEN))
            .map(NoteWords::polish)
            .collect(Collectors.joining(BETWEEN));
  }

  private static String polish(String note) {
    for (Wording wording : WORDINGS) {
      Matcher matcher = wording.note().matcher(note);
      if (matcher.matches()) {
        return matcher.replaceFirst(wording.polish());
      }
    }
    return note;
  }
}
