package pl.szansa.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pl.szansa.model.ChangeLog.Cause;
import pl.szansa.model.ChangeLog.What;
import pl.szansa.model.Input;
import pl.szansa.model.Input.Kind;
import pl.szansa.model.Text;

/** Tells which inputs of two results differ. */
final class Causes {

  private static final Text MOVED = new Text("przeniesiono z %s", "moved from %s");

  private final Result before;
  private final Result after;
  private final Details details;
  private final Map<String, List<Delivery>> sentBefore;
  private final Map<String, List<Delivery>> sentAfter;

  private Causes(Result before, Result after) {
    this.before = before;
    this.after = after;
    this.details = new Details(before, after);
    this.sentBefore = before.byPath();
    this.sentAfter = after.byPath();
  }

  /** What was added, removed or changed, by kind and name; a file that was moved is told once. */
  static List<Cause> between(Result before, Result after) {
    return new Causes(before, after).all();
  }

  private List<Cause> all() {
    Map<String, Input> earlier = byName(before);
    Map<String, Input> later = byName(after);
    Map<Input, Input> moved = moved(earlier, later);
    Set<Input> gone = new HashSet<>(moved.values());
    Map<String, Cause> causes = new TreeMap<>();
    later.forEach(
        (key, input) -> {
          Input known = earlier.get(key);
          if (moved.containsKey(input)) {
            causes.put(key, moved(moved.get(input), input));
          } else if (known == null) {
            causes.put(key, cause(input, What.ADDED));
          } else if (!known.state().equals(input.state())) {
            causes.put(key, cause(input, What.CHANGED));
          }
        });
    earlier.forEach(
        (key, input) -> {
          if (!later.containsKey(key) && !gone.contains(input)) {
            causes.put(key, cause(input, What.REMOVED));
          }
        });
    return List.copyOf(causes.values());
  }

  /** By a key that sorts by kind, then by name. */
  private static Map<String, Input> byName(Result result) {
    Map<String, Input> inputs = new LinkedHashMap<>();
    result.inputs().forEach(i -> inputs.put((char) ('a' + i.kind().ordinal()) + i.name(), i));
    return inputs;
  }

  /** Files whose content stood under another path, of the same office, that is gone now. */
  private Map<Input, Input> moved(Map<String, Input> earlier, Map<String, Input> later) {
    Map<String, Input> gone = new HashMap<>();
    earlier.forEach(
        (key, input) -> {
          if (input.kind() == Kind.SUBMISSION && !later.containsKey(key)) {
            gone.put(input.state() + offices(input.name()), input);
          }
        });
    Map<Input, Input> moved = new LinkedHashMap<>();
    later.forEach(
        (key, input) -> {
          if (input.kind() == Kind.SUBMISSION && !earlier.containsKey(key)) {
            Input from = gone.remove(input.state() + offices(input.name()));
            if (from != null) {
              moved.put(input, from);
            }
          }
        });
    return moved;
  }

  private Cause moved(Input from, Input to) {
    return new Cause(
        to.kind(),
        to.name(),
        What.CHANGED,
        office(to.name()),
        new Text(String.format(MOVED.pl(), from.name()), String.format(MOVED.en(), from.name())));
  }

  private Cause cause(Input input, What what) {
    return input.kind() == Kind.SUBMISSION
        ? new Cause(
            input.kind(),
            input.name(),
            what,
            office(input.name()),
            Details.rows(
                sentBefore.getOrDefault(input.name(), List.of()),
                sentAfter.getOrDefault(input.name(), List.of())))
        : new Cause(input.kind(), input.name(), what, "", details.of(input));
  }

  /** The office of a file, empty where it is of several or its rows say it themselves. */
  private String office(String path) {
    Set<String> offices = offices(path);
    return offices.size() == 1 ? offices.iterator().next() : "";
  }

  private Set<String> offices(String path) {
    List<Delivery> sent = new ArrayList<>(sentBefore.getOrDefault(path, List.of()));
    sent.addAll(sentAfter.getOrDefault(path, List.of()));
    return sent.stream().map(Delivery::office).collect(Collectors.toCollection(TreeSet::new));
  }
}
