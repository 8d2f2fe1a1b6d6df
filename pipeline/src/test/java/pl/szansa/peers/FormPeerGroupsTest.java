package pl.szansa.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.Text;
import pl.szansa.model.UserError;

final class FormPeerGroupsTest {

  private static final int EACH = 10;

  @TempDir Path folder;

  private final List<String> offices = new ArrayList<>();
  private final List<String> facts = new ArrayList<>();
  private final Map<String, Double> clients = new LinkedHashMap<>();

  /** Three kinds of offices that differ by far more between than within. */
  private void plant() {
    plant("town", 120_000, 5, "1", 300);
    plant("village", 5_000, 15, "2", 20);
    plant("both", 20_000, 10, "3", 80);
  }

  private void plant(String prefix, int people, double unemployment, String kind, double yearly) {
    for (int i = 0; i < EACH; i++) {
      String id = prefix + i;
      double factor = 0.9 + i * 0.02;
      offices.add(id + "," + id + ",1401" + (10 + i) + kind);
      facts.add(id + ",population," + Math.round(people * factor));
      facts.add(
          id + ",unemployment_rate," + String.format(Locale.ROOT, "%.2f", unemployment * factor));
      clients.put(id, yearly * factor);
    }
  }

  private PeerGroups form(PeerChoice choice) {
    return new FormPeerGroups(reference(), choice, () -> clients).form();
  }

  private PeerGroups form() {
    return form(PeerChoice.DEFAULT);
  }

  private Reference reference() {
    Delivery.csv(folder, "context.csv", "office_id,kind,fact\n" + String.join("\n", facts) + "\n");
    return Delivery.reference(
        folder, "office_id,name,teryt\n" + String.join("\n", offices) + "\n", "");
  }

  private static List<String> ids(String prefix) {
    return List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9).stream().map(i -> prefix + i).toList();
  }

  private static Map<String, List<String>> members(PeerGroups peers) {
    return peers.groups().stream()
        .collect(Collectors.toMap(g -> g.name().en(), PeerGroup::offices));
  }

  /** With spaces that may break. */
  private static Text plain(Text text) {
    return new Text(text.pl().replace('\u00a0', ' '), text.en().replace('\u00a0', ' '));
  }

  @Test
  void plantedGroupsAreFoundTheLargestClientBaseFirst() {
    plant();
    PeerGroups peers = form();
    assertThat(peers.groups())
        .extracting(PeerGroup::id, PeerGroup::name, PeerGroup::offices)
        .containsExactly(
            tuple(
                "A",
                new Text(
                    "A: duże miasta o niskim bezrobociu", "A: large towns with low unemployment"),
                ids("town")),
            tuple(
                "B",
                new Text(
                    "B: średnie gminy miejsko-wiejskie", "B: medium-sized urban-rural communes"),
                ids("both")),
            tuple(
                "C",
                new Text(
                    "C: małe gminy wiejskie o wysokim bezrobociu",
                    "C: small rural communes with high unemployment"),
                ids("village")));
    assertThat(plain(peers.groups().get(0).profile()))
        .isEqualTo(
            new Text(
                "10 ośrodków, z tego 10 w gminach miejskich; mediany: 118 800 mieszkańców,"
                    + " bezrobocie rejestrowane 5,0 %, 297 uczestnictw rocznie.",
                "10 offices, 10 of them in urban communes; medians: 118,800 inhabitants,"
                    + " registered unemployment 5.0%, 297 participations a year."));
  }

  @Test
  void theExplanationSaysWhatWasUsedAndWhySoMany() {
    plant();
    Text explanation = form().explanation();
    assertThat(explanation.en())
        .contains(
            "population (logarithm), registered unemployment rate, kind of commune (TERYT code),"
                + " participations a year (logarithm)")
        .contains("The number of groups (3) was chosen")
        .containsPattern("2: 0\\.\\d\\d; 3: 0\\.9\\d; 4: ")
        .doesNotContain("Left out")
        .doesNotContain("In no group");
    assertThat(explanation.pl()).contains("Liczbę grup (3) wybrano").contains("3: 0,9");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfOfficesAndFactsDoesNotMatter(long seed) {
    plant();
    PeerGroups sorted = form();
    Random random = new Random(seed);
    Collections.shuffle(offices, random);
    Collections.shuffle(facts, random);
    List<String> order = new ArrayList<>(clients.keySet());
    Collections.shuffle(order, random);
    Map<String, Double> shuffled = new LinkedHashMap<>();
    order.forEach(o -> shuffled.put(o, clients.get(o)));
    clients.clear();
    clients.putAll(shuffled);
    PeerGroups again = form();
    assertThat(again.groups()).isEqualTo(sorted.groups());
    assertThat(again.explanation()).isEqualTo(sorted.explanation());
  }

  @Test
  void ofFewerThanTwentyOfficesThereAreNoGroups() {
    plant("town", 120_000, 5, "1", 300);
    PeerGroups peers = form();
    assertThat(peers.groups()).isEmpty();
    assertThat(plain(peers.explanation()))
        .isEqualTo(
            new Text(
                "Grup porównawczych nie utworzono: uczestnictwa ma 10 ośrodków, a grupowanie"
                    + " wymaga co najmniej 20.",
                "No peer groups were formed: 10 offices have participations, and grouping takes at"
                    + " least 20."));
    clients.clear();
    assertThat(form().groups()).isEmpty();
  }

  @Test
  void withoutContextOfficesAreGroupedByWhatIsKnown() {
    plant();
    facts.clear();
    PeerGroups peers = form();
    assertThat(members(peers).values())
        .containsExactlyInAnyOrder(ids("town"), ids("both"), ids("village"));
    assertThat(members(peers)).containsKey("A: towns with many participants");
    assertThat(peers.explanation().en())
        .contains(
            "Left out, because too many offices lack them: population (logarithm) (known of 0 of"
                + " 30), registered unemployment rate (known of 0 of 30); at least 27 are needed.");
  }

  @Test
  void aVariableThatTooFewHaveIsLeftOutAndAnOfficeThatLacksAnotherIsInNoGroup() {
    plant();
    facts.removeIf(f -> f.matches("(town|both)[0-1],unemployment_rate.*"));
    facts.removeIf(f -> f.matches("village[78],population.*"));
    PeerGroups peers = form();
    assertThat(peers.of("village7")).isEmpty();
    assertThat(peers.of("town0")).isPresent();
    assertThat(peers.explanation().en())
        .contains("registered unemployment rate (known of 26 of 30)")
        .contains("In no group, for want of data: village7, village8.");
    assertThat(peers.explanation().pl())
        .contains("Poza grupami, z braku danych: village7, village8.");
  }

  @Test
  void whatIsTheSameEverywhereIsLeftOut() {
    plant();
    offices.replaceAll(o -> o.substring(0, o.length() - 1) + "2");
    assertThat(form().explanation().en())
        .contains("Left out, because they do not differ: kind of commune (TERYT code).");
  }

  @Test
  void officesThatAreAllAlikeAreNotGrouped() {
    for (int i = 0; i < 25; i++) {
      clients.put("o" + i, 12.0);
    }
    PeerGroups peers = form();
    assertThat(peers.groups()).isEmpty();
    assertThat(peers.explanation().en()).contains("No peer groups were formed");
  }

  @Test
  void noGroupIsSmallerThanFive() {
    for (int i = 0; i < 36; i++) {
      clients.put("o" + i, i < 3 ? 100_000.0 : 10 + i / 10.0);
    }
    PeerGroups peers = form();
    assertThat(peers.groups()).allMatch(g -> g.offices().size() >= 5);
    assertThat(peers.explanation().en()).contains("2: 0.9").contains("(smallest group: 3)");
  }

  @Test
  void theAnalystMaySayHowManyAndByWhat() {
    plant();
    PeerChoice choice = new PeerChoice(true, OptionalInt.of(2), List.of(Variable.POPULATION));
    PeerGroups peers = form(choice);
    assertThat(peers.groups()).hasSize(2);
    assertThat(peers.explanation().en())
        .contains("on: population (logarithm); standardised")
        .contains("The number of groups (2) is that of szansa.yml");
  }

  @Test
  void groupsCanBeSwitchedOff() {
    PeerGroups peers =
        new FormPeerGroups(
                reference(),
                new PeerChoice(false, OptionalInt.empty(), List.of()),
                () -> {
                  throw new AssertionError("nobody asked");
                })
            .form();
    assertThat(peers.groups()).isEmpty();
    assertThat(peers.explanation().en()).contains("switched off");
  }

  @Test
  void listedGroupsAreTakenAsTheyAreWithoutCounting() {
    plant();
    Delivery.csv(folder, "peers.csv", "office_id,peer_group\ntown1,x\ntown0,x\nvillage0,y\n");
    PeerGroups peers =
        new FormPeerGroups(
                reference(),
                PeerChoice.DEFAULT,
                () -> {
                  throw new AssertionError("nobody asked");
                })
            .form();
    assertThat(peers.groups())
        .extracting(PeerGroup::offices)
        .containsExactly(List.of("town0", "town1"), List.of("village0"));
    assertThat(peers.explanation().en())
        .isEqualTo(
            "The peer groups are those of reference/peers.csv. In no group: both0, both1, both2,"
                + " both3, both4, both5, both6, both7, both8, both9 and 17 more.");
  }

  @Test
  void listingGroupsAndHavingThemFoundIsAMistake() {
    plant();
    Delivery.csv(folder, "peers.csv", "office_id,peer_group\ntown1,x\n");
    PeerChoice choice = new PeerChoice(true, OptionalInt.of(3), List.of());
    assertThatThrownBy(() -> form(choice))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("szansa.yml")
        .hasMessageContaining("reference/peers.csv");
  }

  @Test
  void anOfficeThatNoRegisterHasIsGroupedByItsClientsIfThatIsAllThatIsKnown() {
    Map<String, Double> unregistered = new HashMap<>();
    for (int i = 0; i < 20; i++) {
      unregistered.put("new" + i, i < 10 ? 5.0 + i / 10.0 : 200.0 + i);
    }
    PeerGroups peers =
        new FormPeerGroups(Delivery.noReference(), PeerChoice.DEFAULT, () -> unregistered).form();
    assertThat(peers.groups())
        .extracting(g -> g.name().pl())
        .containsExactly(
            "A: ośrodki o dużej liczbie uczestników", "B: ośrodki o małej liczbie uczestników");
  }
}
