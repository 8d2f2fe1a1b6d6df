package pl.szansa.ingest.columns;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.szansa.ingest.values.HeaderText;
import pl.szansa.ingest.values.Words;
import pl.szansa.model.Field;

/** A text as a header: what it may mean is found out when it is asked for, and once. */
final class HeaderCell {

  private final String text;
  private final Map<Aliases, Optional<Field>> loose = new IdentityHashMap<>(1);
  private final Map<Aliases, List<NearMisses.Near>> near = new IdentityHashMap<>(1);
  private String words;
  private List<String> readings;

  HeaderCell(String text) {
    this.text = text;
  }

  /** As it stands in the file. */
  String text() {
    return text;
  }

  /** Its words, without punctuation, diacritics and letter case. */
  String words() {
    if (words == null) {
      words = Words.normalise(text);
    }
    return words;
  }

  /** All ways to read it, the most literal first. */
  List<String> readings() {
    if (readings == null) {
      readings = HeaderText.readings(text);
    }
    return readings;
  }

  /** The field from whose spellings it differs in numbers, units or gaps only, or null. */
  Field loose(Aliases aliases) {
    return loose
        .computeIfAbsent(aliases, a -> Optional.ofNullable(a.loose(readings())))
        .orElse(null);
  }

  /** The fields that it comes close to, the closest first. */
  List<NearMisses.Near> near(Aliases aliases) {
    return near.computeIfAbsent(aliases, a -> NearMisses.of(text, a));
  }
}
