package pl.szansa.peers;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Language;
import pl.szansa.model.Office;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.Text;
import pl.szansa.model.UserError;

/** Forms the peer groups: those that the analyst lists, else by clustering offices. */
public final class FormPeerGroups {

  private static final Text SWITCHED_OFF =
      new Text(
          "Grupy porównawcze wyłączono w szansa.yml (peers: none).",
          "Peer groups are switched off in szansa.yml (peers: none).");
  private static final Text LISTED =
      new Text(
          "Grupy porównawcze podano w reference/peers.csv.",
          "The peer groups are those of reference/peers.csv.");
  private static final Text IN_NONE = new Text(" Poza grupami: %s.", " In no group: %s.");

  private final Reference reference;
  private final PeerChoice choice;
  private final Supplier<Map<String, Double>> clients;

  /**
   * @param reference registers of offices, of their circumstances, and of listed groups
   * @param choice what {@code szansa.yml} says
   * @param clients participations a year by office; asked only if groups have to be found
   */
  public FormPeerGroups(
      Reference reference, PeerChoice choice, Supplier<Map<String, Double>> clients) {
    this.reference = reference;
    this.choice = choice;
    this.clients = clients;
  }

  /**
   * The groups of this run.
   *
   * @throws UserError if groups are listed and are to be found as well
   */
  public PeerGroups form() {
    if (!choice.wanted()) {
      return new PeerGroups(List.of(), SWITCHED_OFF);
    }
    if (reference.peers().isEmpty()) {
      return new ClusterOffices(choice).cluster(new Contexts(reference).of(clients.get()));
    }
    if (choice.ofClustering()) {
      throw new UserError(
          "szansa.yml: the key peers says how to find groups, but reference/peers.csv lists them",
          "remove the key or the file");
    }
    return listed();
  }

  private PeerGroups listed() {
    List<PeerGroup> groups = reference.peers().groups();
    Set<String> placed = new HashSet<>();
    groups.forEach(g -> placed.addAll(g.offices()));
    List<String> others =
        reference.offices().offices().stream()
            .map(Office::id)
            .filter(id -> !placed.contains(id))
            .sorted()
            .toList();
    return new PeerGroups(
        groups, new Text(listed(others, Language.PL), listed(others, Language.EN)));
  }

  private static String listed(List<String> others, Language language) {
    return others.isEmpty()
        ? LISTED.in(language)
        : LISTED.in(language) + IN_NONE.in(language).formatted(SomeOffices.named(others, language));
  }
}
