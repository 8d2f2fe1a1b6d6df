package pl.szansa.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.szansa.cli.Terminal.Weight;
import pl.szansa.history.Differing;
import pl.szansa.history.Reach;
import pl.szansa.history.Result;
import pl.szansa.history.Run;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.ChangeLog.Cause;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;

/** Prints what two runs do not have alike. Causes are numbered once and then named by number. */
final class DiffReport {

  private static final int SHOWN_CAUSES = 25;
  private static final int SHOWN_INDICATORS = 12;
  private static final int LONGEST_NAME = 48;

  private final Terminal out;
  private final Reach reach;
  private final Result before;
  private final Result after;
  private final Map<Cause, Integer> numbers = new HashMap<>();

  DiffReport(Terminal out, Reach reach, Result before, Result after) {
    this.out = out;
    this.reach = reach;
    this.before = before;
    this.after = after;
    reach.causes().forEach(cause -> numbers.put(cause, numbers.size() + 1));
  }

  void print(Run earlier, Run later, DiffTally tally) {
    out.print(0, Weight.STRONG, "From " + named(earlier) + " to " + named(later));
    if (earlier.fingerprint().equals(later.fingerprint())) {
      out.print(0, Weight.PLAIN, "The same result: the same inputs, the same numbers.");
      out.flush();
      return;
    }
    causes(tally);
    counts(tally);
    if (tally.all().all() > 0) {
      indicators(tally);
      tally.largest().forEach((level, changes) -> changes(level, changes, tally));
    }
    out.flush();
  }

  private static String named(Run run) {
    return "run "
        + run.number()
        + " ("
        + RunsCommand.when(run.finished())
        + ", "
        + run.fingerprint()
        + ")";
  }

  private void causes(DiffTally tally) {
    out.blank();
    out.print(
        0,
        Weight.STRONG,
        reach.causes().size() == 1
            ? "1 input differs:"
            : reach.causes().size() + " inputs differ:");
    reach.causes().stream()
        .limit(tally.everyChange() ? Integer.MAX_VALUE : SHOWN_CAUSES)
        .forEach(cause -> out.print(2, Weight.PLAIN, said(cause)));
    int more = reach.causes().size() - SHOWN_CAUSES;
    if (more > 0 && !tally.everyChange()) {
      out.print(2, Weight.FAINT, "and " + more + " more, see --all");
    }
  }

  private String said(Cause cause) {
    String detail = cause.detail().en();
    return "["
        + numbers.get(cause)
        + "] "
        + cause.kind().label().en()
        + " "
        + cause.name()
        + " "
        + cause.what().label().en()
        + (detail.isEmpty() ? "" : ": " + detail);
  }

  private void counts(DiffTally tally) {
    DiffTally.Counts all = tally.all();
    out.blank();
    out.print(0, Weight.STRONG, differ(tally));
    if (all.all() == 0) {
      return;
    }
    TextTable table = new TextTable("area level", ">changed", ">new", ">gone");
    tally.byLevel().forEach((level, counts) -> table.row(row(level.code(), counts)));
    table.lines().forEach(line -> out.row(2, line));
  }

  private static String differ(DiffTally tally) {
    long n = tally.all().all();
    String of = tally.asked().isEmpty() ? "" : " of " + tally.asked();
    if (n == 0) {
      return "No value" + of + " differs.";
    }
    String values =
        of.isEmpty()
            ? DiffWords.number(n) + " of " + DiffWords.number(tally.compared()) + " values"
            : DiffWords.number(n) + (n == 1 ? " value" : " values") + of;
    return values + (n == 1 ? " differs:" : " differ:");
  }

  private void indicators(DiffTally tally) {
    TextTable table = new TextTable("indicator", ">changed", ">new", ">gone");
    List<Map.Entry<String, DiffTally.Counts>> all = tally.byIndicator();
    all.stream()
        .limit(tally.everyChange() ? Integer.MAX_VALUE : SHOWN_INDICATORS)
        .forEach(e -> table.row(row(e.getKey(), e.getValue())));
    out.blank();
    table.lines().forEach(line -> out.row(2, line));
    int more = all.size() - SHOWN_INDICATORS;
    if (more > 0 && !tally.everyChange()) {
      out.print(2, Weight.FAINT, "and " + more + " more indicators, see --all");
    }
  }

  private static String[] row(String head, DiffTally.Counts counts) {
    return new String[] {
      head,
      DiffWords.number(counts.changed()),
      DiffWords.number(counts.appeared()),
      DiffWords.number(counts.vanished())
    };
  }

  private void changes(AreaLevel level, List<Differing> changes, DiffTally tally) {
    out.blank();
    String which =
        tally.everyChange()
            ? "Changes of totals, "
            : changes.size() < tally.shown()
                ? "Changes over all years, "
                : "Largest changes over all years, ";
    out.print(0, Weight.STRONG, which + level.code().replace('_', ' ') + ":");
    boolean places = level != AreaLevel.COUNTRY;
    String[] heads = {"area", "indicator", ">before", ">after", ">difference", "possible causes"};
    TextTable table = new TextTable(places ? heads : Arrays.copyOfRange(heads, 1, heads.length));
    for (Differing value : changes) {
      String[] row = row(value);
      table.row(places ? row : Arrays.copyOfRange(row, 1, row.length));
    }
    if (!changes.isEmpty()) {
      table.lines().forEach(line -> out.row(2, line));
    }
    long hidden = tally.inStatusOnly(level);
    if (hidden > 0) {
      String those =
          hidden == 1 ? "1 total that has" : DiffWords.number(hidden) + " totals that have";
      out.print(2, Weight.FAINT, "and " + those + " a value only before or only after, see --all");
    }
  }

  private String[] row(Differing value) {
    IndicatorValue place = value.place();
    String period = place.period().equals("all") ? "" : ", " + place.period();
    return new String[] {
      area(place),
      name(place.indicator()) + period,
      DiffWords.before(value),
      DiffWords.after(value),
      DiffWords.difference(value),
      because(reach.of(value))
    };
  }

  /** By number. */
  private String because(List<Cause> causes) {
    if (causes.isEmpty()) {
      return "";
    }
    return "[" + DiffWords.ranges(causes.stream().map(numbers::get).sorted().toList()) + "]";
  }

  private String area(IndicatorValue place) {
    return Stream.of(after, before)
        .flatMap(r -> r.areas().stream())
        .filter(a -> a.level() == place.level() && a.code().equals(place.area()))
        .findFirst()
        .map(Area::name)
        .map(Text::en)
        .orElse(place.area());
  }

  private String name(String indicator) {
    Text name = after.indicators().getOrDefault(indicator, before.indicators().get(indicator));
    String text = name == null ? indicator : name.en();
    return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME - 1) + "\u2026";
  }
}
