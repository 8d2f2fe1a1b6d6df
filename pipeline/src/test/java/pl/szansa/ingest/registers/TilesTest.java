package pl.szansa.ingest.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pl.szansa.ingest.registers.Tiles.Tile;

class TilesTest {

  /** Voivodeships with a common border. */
  private static final Set<String> NEIGHBOURS =
      Set.of(
          "02-08", "02-16", "02-30", "04-10", "04-14", "04-22", "04-28", "04-30", "06-14", "06-18",
          "06-20", "06-26", "08-30", "08-32", "10-14", "10-16", "10-24", "10-26", "10-30", "12-18",
          "12-24", "12-26", "14-20", "14-26", "14-28", "16-24", "16-30", "18-26", "20-28", "22-28",
          "22-30", "22-32", "24-26", "30-32");

  private final Map<String, Tile> tiles = Tiles.shipped();

  @Test
  void everyVoivodeshipHasATileOfItsOwn() {
    assertThat(tiles).hasSize(16);
    assertThat(tiles.keySet()).allMatch(code -> Regions.shipped().find(code).isPresent());
    assertThat(Set.copyOf(tiles.values())).hasSize(16);
  }

  @Test
  void tilesThatTouchAreNeighbours() {
    Set<String> touching = new TreeSet<>();
    tiles.forEach(
        (a, one) ->
            tiles.forEach(
                (b, two) -> {
                  int distance =
                      Math.abs(one.column() - two.column()) + Math.abs(one.row() - two.row());
                  if (a.compareTo(b) < 0 && distance == 1) {
                    touching.add(a + "-" + b);
                  }
                }));
    assertThat(touching).hasSize(23).isSubsetOf(NEIGHBOURS);
  }

  @Test
  void northIsAboveAndWestIsLeft() {
    // Pomerania is north of Kuyavia, that of Łódź, that of Silesia; Lubusz west of Podlasie
    assertThat(tiles.get("22").row())
        .isLessThan(tiles.get("04").row())
        .isLessThan(tiles.get("10").row())
        .isLessThan(tiles.get("24").row());
    assertThat(tiles.get("08").column()).isLessThan(tiles.get("20").column());
  }
}
