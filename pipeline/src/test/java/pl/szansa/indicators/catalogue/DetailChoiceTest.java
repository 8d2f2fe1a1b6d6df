package pl.szansa.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.UserError;

class DetailChoiceTest {

  private static final Catalogue ALL = CatalogueReader.read(Map.of(), Optional.empty());

  @Test
  void without_a_choice_everything_is_as_fine_as_in_the_catalogue() {
    assertThat(DetailChoice.CATALOGUE.checked().of(ALL)).isEqualTo(ALL);
    assertThat(new DetailChoice(null, null, null)).isEqualTo(DetailChoice.CATALOGUE);
  }

  @Test
  void what_is_not_named_is_left_out_and_all_years_never() {
    Catalogue chosen =
        new DetailChoice(List.of("country", "office"), List.of("year"), List.of("sex"))
            .checked()
            .of(ALL);
    assertThat(chosen.total().covers(AreaLevel.OFFICE, PeriodKind.YEAR)).isTrue();
    assertThat(chosen.total().covers(AreaLevel.OFFICE, PeriodKind.ALL)).isTrue();
    assertThat(chosen.total().covers(AreaLevel.OFFICE, PeriodKind.HALF_YEAR)).isFalse();
    assertThat(chosen.total().covers(AreaLevel.VOIVODESHIP, PeriodKind.YEAR)).isFalse();
    assertThat(chosen.breakdowns()).extracting(Breakdown::id).containsExactly("sex");
    assertThat(chosen.breakdown("age")).isEmpty();
    assertThat(chosen.entries()).isEqualTo(ALL.entries());
  }

  @Test
  void it_makes_nothing_finer() {
    Catalogue chosen = new DetailChoice(List.of("project"), null, List.of("sex")).of(ALL);
    assertThat(
            chosen
                .breakdown("sex")
                .orElseThrow()
                .detail()
                .covers(AreaLevel.PROJECT, PeriodKind.ALL))
        .isFalse();
  }

  @Test
  void all_unknown_names_are_told_at_once() {
    DetailChoice wrong =
        new DetailChoice(List.of("ofice"), List.of("quarter"), List.of("sex", "shoe_size"));
    assertThatThrownBy(wrong::checked)
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("areas: there is no \"ofice\"; did you mean \"office\"?")
        .hasMessageContaining("periods: there is no \"quarter\"")
        .hasMessageContaining("breakdowns: there is no \"shoe_size\"");
  }
}
