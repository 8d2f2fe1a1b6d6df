package pl.szansa.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.Text;

/** Forms groups of offices that work in like circumstances, as many as fit the data best. */
final class ClusterOffices {

  /** Of fewer, groups would be too small to be compared with. */
  static final int FEWEST_OFFICES = 20;

  /** The mean of a smaller group says more of its members than of their circumstances. */
  static final int SMALLEST_GROUP = 5;

  private static final int MOST_GROUPS = 10;

  private final PeerChoice choice;

  ClusterOffices(PeerChoice choice) {
    this.choice = choice;
  }

  /**
   * @param offices that have participations, sorted
   */
  PeerGroups cluster(List<OfficeContext> offices) {
    if (offices.size() < FEWEST_OFFICES) {
      return none(ClusterWording.tooFew(offices.size()));
    }
    UsedVariables variables = UsedVariables.of(offices, wanted());
    ClusterWording wording = new ClusterWording(offices.size(), variables);
    int n = variables.offices().size();
    if (variables.used().isEmpty() || n < FEWEST_OFFICES) {
      return none(wording.nothingToGroupBy());
    }
    List<OfficePoint> points = Standardise.points(variables.offices(), variables.used());
    List<Division> divisions = DividePoints.divide(points, numbers(n));
    return best(divisions)
        .map(d -> new PeerGroups(groups(d, variables), wording.formed(d, divisions, fixed())))
        .orElseGet(() -> none(wording.noneLargeEnough(divisions)));
  }

  private List<Variable> wanted() {
    return choice.variables().isEmpty() ? Arrays.asList(Variable.values()) : choice.variables();
  }

  private boolean fixed() {
    return choice.groups().isPresent();
  }

  private int[] numbers(int offices) {
    OptionalInt stated = choice.groups();
    return stated.isPresent()
        ? new int[] {Math.min(stated.getAsInt(), offices)}
        : IntStream.rangeClosed(2, Math.min(MOST_GROUPS, offices / SMALLEST_GROUP)).toArray();
  }

  /** Of equally good ones the one with fewer groups. */
  private Optional<Division> best(List<Division> divisions) {
    return divisions.stream()
        .filter(d -> fixed() || d.smallest() >= SMALLEST_GROUP)
        .max(
            Comparator.comparing(Division::silhouette)
                .thenComparing(Division::groups, Comparator.reverseOrder()));
  }

  /** With the largest client base first, of the same size the one with the first office. */
  private static List<PeerGroup> groups(Division division, UsedVariables variables) {
    List<GroupProfile> profiles = new ArrayList<>();
    for (int g = 0; g < division.groups(); g++) {
      int group = g;
      List<OfficeContext> members =
          IntStream.range(0, division.groupOf().length)
              .filter(i -> division.groupOf()[i] == group)
              .mapToObj(variables.offices()::get)
              .toList();
      if (!members.isEmpty()) {
        profiles.add(new GroupProfile(members));
      }
    }
    profiles.sort(
        Comparator.comparing((GroupProfile p) -> -p.median(Variable.CLIENT_BASE))
            .thenComparing(p -> p.members().get(0).office()));
    return named(profiles, variables);
  }

  private static List<PeerGroup> named(List<GroupProfile> profiles, UsedVariables variables) {
    List<Text> names = new GroupNames(variables).of(profiles);
    List<PeerGroup> groups = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      String id = String.valueOf((char) ('A' + i));
      Text name = names.get(i);
      groups.add(
          new PeerGroup(
              id,
              new Text(id + ": " + name.pl(), id + ": " + name.en()),
              profiles.get(i).sentence(variables.used()),
              profiles.get(i).members().stream().map(OfficeContext::office).toList()));
    }
    return groups;
  }

  private static PeerGroups none(Text explanation) {
    return new PeerGroups(List.of(), explanation);
  }
}
