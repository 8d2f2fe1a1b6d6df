package pl.szansa.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody who mistyped a name probably meant. */
public final class Suggestion {

  private static final int CLOSE = 3;

  private Suggestion() {}

  /** {@code ; did you mean "…"?} or, where nothing is close, nothing. */
  public static String of(String name, Collection<String> names) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return names.stream()
        .map(candidate -> Map.entry(distance.apply(name, candidate), candidate))
        .filter(
            e ->
                e.getKey() <= Math.max(2, name.length() / 2)
                    && e.getKey() <= CLOSE
                    && e.getKey() < name.length())
        .min(
            Comparator.comparing((Map.Entry<Integer, String> e) -> e.getKey())
                .thenComparing(e -> !e.getValue().startsWith(name.substring(0, 1)))
                .thenComparing(Map.Entry::getValue))
        .map(e -> "; did you mean \"" + e.getValue() + "\"?")
        .orElse("");
  }

  /** What is close, or else the advice, after a semicolon. */
  public static String or(String name, Collection<String> names, String advice) {
    String close = of(name, names);
    return close.isEmpty() ? "; " + advice : close;
  }
}
