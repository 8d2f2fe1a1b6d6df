package pl.szansa.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * By which variables offices can be held to be alike: those that nearly all of them have and that
 * differ between them.
 *
 * @param used in their order
 * @param known by variable that was left out, of how many offices it is known
 * @param alike those that were left out because they are the same everywhere
 * @param offices those that have all that is used
 * @param others those that lack something of it
 */
record UsedVariables(
    List<Variable> used,
    Map<Variable, Integer> known,
    List<Variable> alike,
    List<OfficeContext> offices,
    List<OfficeContext> others) {

  /** A variable that fewer offices have would leave too many of them without a group. */
  private static final int LEAST_PERCENT = 90;

  /**
   * @param wanted those that are to be looked at
   */
  static UsedVariables of(List<OfficeContext> offices, List<Variable> wanted) {
    List<Variable> used = new ArrayList<>();
    Map<Variable, Integer> known = new TreeMap<>();
    for (Variable variable : wanted) {
      int with = (int) offices.stream().filter(o -> o.knows(variable)).count();
      if (with >= least(offices.size())) {
        used.add(variable);
      } else {
        known.put(variable, with);
      }
    }
    Map<Boolean, List<OfficeContext>> whole =
        offices.stream().collect(Collectors.partitioningBy(o -> used.stream().allMatch(o::knows)));
    List<Variable> alike = used.stream().filter(v -> alike(v, whole.get(true))).toList();
    used.removeAll(alike);
    return new UsedVariables(List.copyOf(used), known, alike, whole.get(true), whole.get(false));
  }

  /** Of how many offices a variable has to be known. */
  static int least(int offices) {
    return (offices * LEAST_PERCENT + 99) / 100;
  }

  private static boolean alike(Variable variable, List<OfficeContext> offices) {
    return offices.stream()
            .map(o -> variable == Variable.COMMUNE ? o.commune() : o.figure(variable))
            .distinct()
            .count()
        < 2;
  }
}
