package pl.szansa.peers;

import java.util.List;
import pl.szansa.model.Formats;
import pl.szansa.model.Language;
import pl.szansa.model.Text;

/** Names offices in a sentence, the first of them if there are many. */
final class SomeOffices {

  private static final int MOST = 10;
  private static final Text MORE = new Text(" i jeszcze %s", " and %s more");

  private SomeOffices() {}

  static String named(List<String> offices, Language language) {
    String first = String.join(", ", offices.subList(0, Math.min(MOST, offices.size())));
    int more = offices.size() - MOST;
    return more > 0 ? first + MORE.in(language).formatted(Formats.count(more, language)) : first;
  }
}
