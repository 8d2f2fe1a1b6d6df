package pl.szansa.compare.casemix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.Direction;
import pl.szansa.model.Indicator;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.Relation;

class CaseMixListTest {

  private static final CaseMixList LIST = CaseMixList.shipped();

  @Test
  void everyIndicatorIsAShareOfParticipationsAndHasADirection() {
    Catalogue catalogue = CatalogueReader.read(Map.of(), Optional.empty());
    assertThat(LIST.indicators()).doesNotHaveDuplicates().hasSizeGreaterThan(5);
    for (String id : LIST.indicators()) {
      Indicator indicator = catalogue.entry(id).orElseThrow().indicator();
      assertThat(indicator.direction()).as(id).isNotEqualTo(Direction.NEITHER);
      assertThat(indicator.numerator().relation()).as(id).isEqualTo(Relation.PARTICIPATIONS);
      assertThat(indicator.numerator().aggregate()).as(id).isEqualTo(Aggregate.COUNT);
      assertThat(indicator.denominator().orElseThrow().aggregate())
          .as(id)
          .isEqualTo(Aggregate.COUNT);
      assertThat(indicator.denominator().orElseThrow().period().lasting()).as(id).isFalse();
    }
  }

  @Test
  void everyPatternHasANumberOfItsOwn() {
    PatternCode code = new PatternCode(LIST.covariates());
    int patterns = 1;
    for (int c = 0; c < LIST.covariates().size(); c++) {
      patterns *= code.digits(c);
    }
    Set<String> decoded = new TreeSet<>();
    for (int pattern = 0; pattern < patterns; pattern++) {
      decoded.add(java.util.Arrays.toString(code.decode(pattern)));
    }
    assertThat(decoded).hasSize(patterns);
    assertThat(code.category(0, 0)).isEqualTo("missing");
    assertThat(code.category(0, 1)).isEqualTo("female");
  }
}
