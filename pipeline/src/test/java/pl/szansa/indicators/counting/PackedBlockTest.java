package pl.szansa.indicators.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.commons.lang3.SerializationUtils;
import org.junit.jupiter.api.Test;

/** A block comes out of its package as it went in. */
class PackedBlockTest {

  private static final long[] EDGES = {
    0, 1, 127, 128, 255, 16383, 16384, 1L << 35, -1, -128, Long.MAX_VALUE, Long.MIN_VALUE
  };

  @Test
  void numbers_of_every_size_come_back() {
    Block block = new Block(EDGES, Map.of(3, Map.of("żłobek", EDGES, "", new long[2])));
    Block back = SerializationUtils.clone(block);
    assertThat(back.totals()).containsExactly(EDGES);
    assertThat(back.categories(3)).containsOnlyKeys("żłobek", "");
    assertThat(back.categories(3).get("żłobek")).containsExactly(EDGES);
    assertThat(back.categories(3).get("")).containsExactly(0, 0);
    assertThat(back.categories(0)).isEmpty();
  }

  @Test
  void a_block_of_nothing_comes_back() {
    assertThat(SerializationUtils.clone(new Block(0)).totals()).isEmpty();
  }

  @Test
  void small_numbers_are_small() {
    assertThat(PackedBlock.of(new long[1000], Map.of()).bytes()).hasSizeLessThan(1010);
  }
}
