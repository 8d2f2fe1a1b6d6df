package pl.szansa;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import pl.szansa.model.Suggestion;
import pl.szansa.model.UserError;

/**
 * What a run publishes beside {@code run.json}; a workspace may leave out what it has no use for.
 */
enum Published {
  TABLES,
  WORKBOOK,
  CHARTS,
  DASHBOARD,
  REPORTS,
  NOTEBOOKS,
  FEEDBACK;

  static final Set<Published> ALL = Set.of(values());

  /** Their pages send a reader on to the tables. */
  private static final Set<Published> OVER_TABLES = EnumSet.of(DASHBOARD, NOTEBOOKS);

  /** As {@code szansa.yml} names it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Those that are named, none for an empty list.
   *
   * @throws UserError naming every one that there is not; it begins with the key
   */
  static Set<Published> of(List<String> names) {
    List<String> known = Arrays.stream(values()).map(Published::code).toList();
    String unknown =
        names.stream()
            .filter(name -> !known.contains(name))
            .map(name -> "there is no \"" + name + "\"" + Suggestion.of(name, known))
            .collect(Collectors.joining("\n  "));
    if (!unknown.isEmpty()) {
      throw new UserError(
          "outputs: " + unknown,
          "choose among " + String.join(", ", known) + ", or leave the key out for all of them");
    }
    Set<Published> chosen = EnumSet.noneOf(Published.class);
    names.forEach(name -> chosen.add(valueOf(name.toUpperCase(Locale.ROOT))));
    return withTables(chosen);
  }

  private static Set<Published> withTables(Set<Published> chosen) {
    for (Published output : OVER_TABLES) {
      if (chosen.contains(output) && !chosen.contains(TABLES)) {
        throw new UserError(
            "outputs: " + output.code() + " without tables, to which it leads its readers",
            "name tables too");
      }
    }
    return chosen;
  }
}
