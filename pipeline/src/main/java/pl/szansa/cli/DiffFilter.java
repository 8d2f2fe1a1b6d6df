package pl.szansa.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.history.Differing;
import pl.szansa.history.Result;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Suggestion;
import pl.szansa.model.UserError;

/**
 * Which differing values are asked for.
 *
 * @param indicator id, empty for all
 * @param level empty for all
 * @param area code, empty for all
 */
record DiffFilter(Optional<String> indicator, Optional<AreaLevel> level, Optional<String> area) {

  /**
   * @param indicator null for all
   * @param area {@code LEVEL=CODE}, a level or a code; null for all
   * @throws UserError if neither result has it
   */
  static DiffFilter of(String indicator, String area, Result before, Result after) {
    if (indicator != null) {
      List<String> known =
          Stream.of(after, before)
              .flatMap(r -> r.indicators().keySet().stream())
              .distinct()
              .toList();
      refuse("indicator", indicator, known);
    }
    if (area == null) {
      return new DiffFilter(Optional.ofNullable(indicator), Optional.empty(), Optional.empty());
    }
    int equals = area.indexOf('=');
    String head = equals < 0 ? area : area.substring(0, equals);
    Optional<AreaLevel> level =
        Arrays.stream(AreaLevel.values()).filter(l -> l.code().equals(head)).findFirst();
    if (equals >= 0 && level.isEmpty()) {
      refuse("level", head, Arrays.stream(AreaLevel.values()).map(AreaLevel::code).toList());
    }
    Optional<String> code =
        equals >= 0
            ? Optional.of(area.substring(equals + 1))
            : level.isPresent() ? Optional.empty() : Optional.of(area);
    code.ifPresent(
        c ->
            refuse(
                "area",
                c,
                Stream.of(after, before)
                    .flatMap(r -> r.areas().stream())
                    .filter(a -> level.isEmpty() || a.level() == level.get())
                    .map(Area::code)
                    .distinct()
                    .toList()));
    return new DiffFilter(Optional.ofNullable(indicator), level, code);
  }

  private static void refuse(String what, String name, List<String> known) {
    if (!known.contains(name)) {
      throw new UserError(
          "there is no " + what + " \"" + name + "\" in these results" + Suggestion.of(name, known),
          what.equals("indicator")
              ? "list them with: szansa indicators"
              : "write it like office=radom, radom or voivodeship");
    }
  }

  /** What is asked for in words; empty for everything. */
  String said() {
    return Stream.of(indicator, level.map(AreaLevel::code), area)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  boolean wants(Differing value) {
    return indicator.map(i -> i.equals(value.place().indicator())).orElse(true)
        && level.map(l -> l == value.place().level()).orElse(true)
        && area.map(a -> a.equals(value.place().area())).orElse(true);
  }
}
