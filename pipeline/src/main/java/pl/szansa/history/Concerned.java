package pl.szansa.history;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.model.ChangeLog.Cause;
import pl.szansa.model.Input.Kind;

/** Which files a cause is about, in either of two results. */
final class Concerned {

  /** How the settings of rules begin. */
  private static final String RULES = "rules.";

  private final Result before;
  private final Result after;

  private final Map<String, List<Delivery>> byPath;

  Concerned(Result before, Result after) {
    this.before = before;
    this.after = after;
    this.byPath = sent(d -> true).stream().collect(Collectors.groupingBy(Delivery::path));
  }

  /** Whether a cause is about some files only, so that other files cannot be concerned. */
  static boolean someFiles(Cause cause) {
    return switch (cause.kind()) {
      case SUBMISSION, CORRECTION, MAPPING, RULE -> true;
      case SETTING -> cause.name().startsWith(RULES);
      default -> false;
    };
  }

  /** The files of a cause that is about some only. */
  List<Delivery> by(Cause cause) {
    return switch (cause.kind()) {
      case SUBMISSION -> byPath.getOrDefault(cause.name(), List.of());
      case CORRECTION -> {
        String file = cause.name().substring(cause.name().lastIndexOf('/') + 1);
        yield sent(d -> d.corrections().contains(file));
      }
      case MAPPING -> sent(mapped(cause.name()));
      case RULE -> breaking(cause.name());
      default -> breaking(cause.name().substring(RULES.length()));
    };
  }

  private List<Delivery> sent(Predicate<Delivery> which) {
    return Stream.concat(before.deliveries().stream(), after.deliveries().stream())
        .filter(which)
        .toList();
  }

  private Predicate<Delivery> mapped(String mapping) {
    List<PathMatcher> files =
        Stream.of(before, after)
            .map(result -> result.content(Kind.MAPPING, mapping))
            .filter(content -> !content.isEmpty())
            .map(content -> Details.tree(content).path("files").asText())
            .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern))
            .toList();
    return d ->
        files.stream().anyMatch(f -> f.matches(Path.of(d.path())) || f.matches(Path.of(place(d))));
  }

  /** Files that break a rule more or less often than before, or with another consequence. */
  private List<Delivery> breaking(String code) {
    Map<String, Map<String, Long>> earlier = new HashMap<>();
    before.deliveries().forEach(d -> earlier.put(place(d), d.issues(code)));
    Set<String> later = new HashSet<>();
    List<Delivery> breaking = new ArrayList<>();
    for (Delivery delivery : after.deliveries()) {
      later.add(place(delivery));
      if (!earlier.getOrDefault(place(delivery), Map.of()).equals(delivery.issues(code))) {
        breaking.add(delivery);
      }
    }
    before.deliveries().stream()
        .filter(d -> !later.contains(place(d)) && !d.issues(code).isEmpty())
        .forEach(breaking::add);
    return breaking;
  }

  private static String place(Delivery delivery) {
    return delivery.path() + "/" + delivery.sheet();
  }
}
