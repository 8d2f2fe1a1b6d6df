package pl.szansa.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The peer groups of a run, and how they came about. */
public final class PeerGroups {

  /** No groups: nobody listed any, and there were too few offices to form some. */
  public static final PeerGroups NONE = new PeerGroups(List.of(), new Text("", ""));

  private final List<PeerGroup> groups;
  private final Text explanation;
  private final Map<String, PeerGroup> byOffice = new HashMap<>();

  /**
   * @param groups in order of their ids; an office is in one of them at most
   * @param explanation how they were formed, why so many, who is in none; empty texts for no groups
   */
  public PeerGroups(List<PeerGroup> groups, Text explanation) {
    this.groups = List.copyOf(groups);
    this.explanation = explanation;
    for (PeerGroup group : groups) {
      for (String office : group.offices()) {
        if (byOffice.put(office, group) != null) {
          throw new IllegalArgumentException(office + " is in two groups");
        }
      }
    }
  }

  public List<PeerGroup> groups() {
    return groups;
  }

  public Text explanation() {
    return explanation;
  }

  /** The group of an office. */
  public Optional<PeerGroup> of(String office) {
    return Optional.ofNullable(byOffice.get(office));
  }

  public Optional<PeerGroup> group(String id) {
    return groups.stream().filter(g -> g.id().equals(id)).findFirst();
  }
}
