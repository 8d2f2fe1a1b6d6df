package pl.szansa.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.Family;
import pl.szansa.model.Indicator;
import pl.szansa.model.UserError;

/** A part of the catalogue is published; what it is made of is counted. */
class IndicatorChoiceTest {

  private static final Catalogue ALL = CatalogueReader.read(Map.of(), Optional.empty());

  private static Catalogue chosen(String... names) {
    return new IndicatorChoice(List.of(names), "szansa.yml, line 7").of(ALL);
  }

  @Test
  void withoutAChoiceEverythingIsPublished() {
    assertThat(IndicatorChoice.ALL.of(ALL)).isSameAs(ALL);
    assertThat(ALL.hidden()).isEmpty();
  }

  @Test
  void familiesAndIndicatorsMayBeMixedInTheCataloguesOrder() {
    Catalogue some = chosen("CO01", "esf_plus_2021_2027", "participations", "CO01");
    assertThat(some.indicators())
        .extracting(Indicator::id)
        .startsWith("participations", "CO01", "EECO01")
        .hasSize(2 + 25);
    assertThat(some.families())
        .extracting(Family::id)
        .containsExactly("participation", "esf_2014_2020", "esf_plus_2021_2027");
    assertThat(some.hidden()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "cost_per_participant_median, cost_per_participant",
    "employment_rate_6m_sampled, employment_rate_6m"
  })
  void whatAChosenOneIsMadeOfIsCountedButHidden(String name, String of) {
    Catalogue some = chosen(name);
    assertThat(some.entries()).extracting(e -> e.indicator().id()).containsExactly(of, name);
    assertThat(some.indicators()).extracting(Indicator::id).containsExactly(name);
    assertThat(some.hidden()).containsExactly(of);
    assertThat(some.families()).hasSize(1);
    assertThat(chosen(name, of).hidden()).isEmpty();
  }

  @Test
  void everyUnknownNameIsToldAtOnce() {
    assertThatThrownBy(() -> chosen("monye", "CO99", "money"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("szansa.yml, line 7: indicators: there is no \"monye\"")
        .hasMessageContaining("did you mean \"money\"?")
        .hasMessageContaining("there is no \"CO99\"; did you mean \"CO0");
  }
}
