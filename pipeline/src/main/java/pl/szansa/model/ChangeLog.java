package pl.szansa.model;

import java.util.List;
import java.util.Optional;

/**
 * What became different since the last result that had another fingerprint, and why.
 *
 * @param previous its fingerprint
 * @param causes inputs that were added, removed or changed, by kind and name
 * @param compared how many values either result has
 * @param differing how many of them appeared, vanished or changed
 * @param changes the differing totals over all periods ({@code period} {@code all}, {@code
 *     breakdown} {@code total}) of the country and the offices, in published order
 */
public record ChangeLog(
    String previous, List<Cause> causes, long compared, long differing, List<Change> changes) {

  public ChangeLog {
    causes = List.copyOf(causes);
    changes = List.copyOf(changes);
  }

  public enum What {
    ADDED(new Text("dodano", "added")),
    REMOVED(new Text("usunięto", "removed")),
    CHANGED(new Text("zmieniono", "changed"));

    private final Text label;

    What(Text label) {
      this.label = label;
    }

    public Text label() {
      return label;
    }
  }

  /**
   * An input that is no longer what it was.
   *
   * @param office whose file it is, empty for what concerns all or more than one
   * @param detail what changed in it as far as that can be said, else empty texts
   */
  public record Cause(Input.Kind kind, String name, What what, String office, Text detail) {}

  /**
   * A value that differs.
   *
   * @param before empty if it is new
   * @param after empty if it is gone
   * @param causes those of the causes that can have moved it
   */
  public record Change(
      Optional<IndicatorValue> before, Optional<IndicatorValue> after, List<Cause> causes) {

    public Change {
      causes = List.copyOf(causes);
    }

    /** The value that says which indicator, area and period this is about. */
    public IndicatorValue place() {
      return after.or(() -> before).orElseThrow();
    }
  }
}
