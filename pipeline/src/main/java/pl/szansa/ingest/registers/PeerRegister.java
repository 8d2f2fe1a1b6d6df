package pl.szansa.ingest.registers;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.Text;

/** The peer groups that the analyst lists in {@code reference/peers.csv}. */
public final class PeerRegister implements Serializable {

  private final Map<String, List<String>> members = new TreeMap<>();
  private final Map<String, Text> names = new TreeMap<>();
  private final Set<String> placed = new HashSet<>();
  private final OfficeRegister offices;

  /**
   * @param offices those that there are; an empty register checks nothing
   */
  public PeerRegister(OfficeRegister offices) {
    this.offices = offices;
  }

  void add(RegisterLine line) {
    String office = line.required("office_id");
    String group = line.required("peer_group");
    line.known(office, offices);
    if (!placed.add(office)) {
      throw line.wrong(
          "the office \"" + office + "\" is there twice; it belongs to one group at most");
    }
    members.computeIfAbsent(group, g -> new ArrayList<>()).add(office);
    name(group, line);
  }

  /** A group is named on whichever of its lines; two different names are a mistake. */
  private void name(String group, RegisterLine line) {
    String pl = line.optional("name_pl");
    String en = line.optional("name_en");
    if (pl.isEmpty() && en.isEmpty()) {
      return;
    }
    Text name = new Text(pl.isEmpty() ? en : pl, en.isEmpty() ? pl : en);
    Text other = names.putIfAbsent(group, name);
    if (other != null && !other.equals(name)) {
      throw line.wrong(
          "the group \"" + group + "\" is called \"" + other.en() + "\" on an earlier line");
    }
  }

  public boolean isEmpty() {
    return members.isEmpty();
  }

  /** The groups by their ids; one without a name is called by its id. */
  public List<PeerGroup> groups() {
    List<PeerGroup> groups = new ArrayList<>();
    members.forEach(
        (id, ids) ->
            groups.add(
                new PeerGroup(
                    id,
                    names.getOrDefault(id, new Text(id, id)),
                    Text.NONE,
                    ids.stream().sorted().toList())));
    return groups;
  }
}
