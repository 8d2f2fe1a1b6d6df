package pl.szansa.validate;

import java.util.List;
import java.util.stream.Collectors;
import pl.szansa.ingest.columns.Header;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.model.Field;
import pl.szansa.model.Language;
import pl.szansa.model.Text;

/** What misspelt headers probably mean, where that is not certain enough to use them. */
final class NearHeaders {

  private static final Text MEANT = new Text("czy chodziło o", "did you mean");
  private static final Text OR = new Text("lub", "or");

  private NearHeaders() {}

  /** Which fields an unknown header may mean, with a blank before it; empty if none is close. */
  static String of(String unknown, Header header, Language language) {
    List<Field> fields = header.offers().getOrDefault(unknown, List.of());
    return question(fields.stream().map(f -> f.label().in(language)).toList(), language);
  }

  /** Which unknown headers may mean a missing field, with a blank before it. */
  static String of(Field missing, Header header, Language language) {
    return question(header.offered(missing).stream().map(Masking::mask).toList(), language);
  }

  private static String question(List<String> names, Language language) {
    return names.isEmpty()
        ? ""
        : names.stream()
            .map(name -> "„" + name + "”")
            .collect(
                Collectors.joining(
                    " " + OR.in(language) + " ", " (" + MEANT.in(language) + " ", "?)"));
  }
}
