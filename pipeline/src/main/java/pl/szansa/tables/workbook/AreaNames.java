package pl.szansa.tables.workbook;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;
import pl.szansa.model.PeerGroup;

/** What areas are called, and in which order people look for them. */
final class AreaNames {

  private record Place(AreaLevel level, String code) {}

  private final Language language;
  private final Map<Place, String> names = new HashMap<>();
  private final Map<Place, String> voivodeships = new HashMap<>();

  AreaNames(Evaluation evaluation) {
    this.language = evaluation.language();
    for (PeerGroup group : evaluation.comparisons().peers().groups()) {
      names.put(new Place(AreaLevel.PEER_GROUP, group.id()), group.name().in(language));
    }
    for (Area area : evaluation.areas()) {
      Place place = new Place(area.level(), area.code());
      names.put(place, area.name().in(language));
      voivodeships.put(place, area.parent());
    }
  }

  /** The name of an area; one that nobody named keeps its code. */
  String name(AreaLevel level, String code) {
    return names.getOrDefault(new Place(level, code), code);
  }

  /** The name of the voivodeship that an area lies in, or is; empty for none. */
  String voivodeship(AreaLevel level, String code) {
    String parent =
        level == AreaLevel.VOIVODESHIP
            ? code
            : voivodeships.getOrDefault(new Place(level, code), "");
    return parent.isEmpty() ? "" : name(AreaLevel.VOIVODESHIP, parent);
  }

  /** The codes of a level in the alphabet's order of their names; an empty one is the last. */
  List<String> sorted(AreaLevel level, List<String> codes) {
    Collator alphabet = Collator.getInstance(language.locale());
    Comparator<String> byName = Comparator.comparing(code -> name(level, code), alphabet::compare);
    return codes.stream()
        .sorted(
            Comparator.comparing(String::isEmpty)
                .thenComparing(byName)
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
