package pl.szansa.indicators.counting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.szansa.indicators.counting.BlockKey.Grain;

/** Keys from different processes are brought together by their hash. */
class BlockKeyTest {

  @Test
  void theHashIsMadeOfTextsAndNumbersOnly() {
    Place place = new Place("ops-1", "", "1425", "PL001", "PL1", "14", "2007-2013");

    assertThat(new BlockKey(Grain.OFFICE, place, 4020)).hasSameHashCodeAs(-478_988_465);
  }
}
