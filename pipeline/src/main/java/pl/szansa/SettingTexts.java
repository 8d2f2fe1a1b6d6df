package pl.szansa;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.indicators.catalogue.DetailChoice;
import pl.szansa.peers.PeerChoice;
import pl.szansa.peers.Variable;

/** The settings that decide numbers, as they could stand in {@code szansa.yml}. */
final class SettingTexts {

  private static final String CATALOGUE = "as the catalogue says";

  private SettingTexts() {}

  /** What is set, by key; a rule of the workspace has the key {@code rules.CODE}. */
  static Map<String, String> of(Settings settings) {
    Map<String, String> texts = new TreeMap<>();
    texts.put("years", settings.firstYear() + "-" + settings.lastYear());
    texts.put("smallest_base", settings.smallestBase().map(String::valueOf).orElse(CATALOGUE));
    texts.put("smallest_cell", Integer.toString(settings.smallestCell()));
    texts.put("indicators", list(settings.indicators().names(), "all"));
    texts.put("publish", publish(settings.publish()));
    texts.put("intervals", intervals(settings));
    texts.put("confidence", settings.intervals().confidence().toPlainString());
    texts.put("boundaries", settings.reference().boundaries().code());
    texts.put(
        "prices",
        settings.reference().prices().isPresent()
            ? Integer.toString(settings.reference().prices().getAsInt())
            : "last year of the index");
    texts.put("peers", peers(settings.peers()));
    settings.rules().stated().forEach((code, stated) -> texts.put("rules." + code, stated));
    return texts;
  }

  private static String publish(DetailChoice choice) {
    String parts =
        Stream.of(
                part("areas", choice.areas()),
                part("periods", choice.periods()),
                part("breakdowns", choice.breakdowns()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    return parts.isEmpty() ? CATALOGUE : parts;
  }

  private static String intervals(Settings settings) {
    String methods =
        settings.intervals().methods().entrySet().stream()
            .map(m -> m.getKey().name().toLowerCase(Locale.ROOT) + ": " + m.getValue().code())
            .collect(Collectors.joining("; "));
    return methods.isEmpty() ? CATALOGUE : methods;
  }

  private static String peers(PeerChoice choice) {
    if (!choice.wanted()) {
      return "none";
    }
    String groups = choice.groups().isPresent() ? "groups: " + choice.groups().getAsInt() : "";
    String variables = part("variables", choice.variables().stream().map(Variable::code).toList());
    String both =
        Stream.of(groups, variables)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    return both.isEmpty() ? "as listed, else as fits best" : both;
  }

  private static String part(String key, List<String> names) {
    return names.isEmpty() ? "" : key + ": " + list(names, "");
  }

  private static String list(List<String> names, String none) {
    return names.isEmpty() ? none : String.join(", ", names);
  }
}
