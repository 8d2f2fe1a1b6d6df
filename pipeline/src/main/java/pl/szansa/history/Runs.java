package pl.szansa.history;

import java.util.List;
import java.util.Optional;
import pl.szansa.model.UserError;

/** The runs of a workspace, found as people name them. */
public final class Runs {

  private static final String LAST = "last";
  private static final String PREVIOUS = "previous";

  private final List<Run> all;
  private final String workspace;

  /**
   * @param all the newest last
   * @param workspace its folder, for messages
   * @throws UserError if there are none
   */
  public Runs(List<Run> all, String workspace) {
    this.all = List.copyOf(all);
    this.workspace = workspace;
    if (all.isEmpty()) {
      throw new UserError(
          workspace + " has no history: no run was finished there yet",
          "make one with: szansa run " + workspace);
    }
  }

  public List<Run> all() {
    return all;
  }

  /**
   * @param name a number, how a fingerprint begins (of several runs the last), {@code last}, or
   *     {@code previous}: the newest run that gave another result than the last one
   * @throws UserError if there is no such run
   */
  public Run find(String name) {
    if (all.size() == 1 && !matches(all.get(0), name)) {
      throw new UserError(
          workspace + " has only one run, so there is nothing to compare",
          "change something and run it again: szansa run " + workspace);
    }
    return switch (name) {
      case LAST -> last();
      case PREVIOUS -> previous();
      default -> newest(name).orElseThrow(() -> unknown(name));
    };
  }

  private Run last() {
    return all.get(all.size() - 1);
  }

  /** Where all runs gave the same, the one before the last. */
  private Run previous() {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (!all.get(i).fingerprint().equals(last().fingerprint())) {
        return all.get(i);
      }
    }
    return all.get(all.size() - 2);
  }

  private Optional<Run> newest(String name) {
    return all.stream().filter(run -> matches(run, name)).reduce((earlier, later) -> later);
  }

  /** A fingerprint that is all digits is told from a number by its length. */
  private boolean matches(Run run, String name) {
    return name.equals(LAST) && run == last()
        || name.equals(Integer.toString(run.number()))
        || name.length() >= 4 && run.fingerprint().startsWith(name);
  }

  private UserError unknown(String name) {
    return new UserError(
        "there is no run \"" + name + "\"",
        "name one by its number ("
            + all.get(0).number()
            + " to "
            + last().number()
            + "), by the first four or more digits of its result, or as last or previous;"
            + " szansa runs "
            + workspace
            + " lists them");
  }
}
