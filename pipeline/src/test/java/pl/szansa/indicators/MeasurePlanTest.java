package pl.szansa.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.Measure.Relation;

class MeasurePlanTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Map.of(), Optional.empty());
  private static final MeasurePlan PLAN = new MeasurePlan(CATALOGUE);

  @Test
  void everyMeasureHasItsPlaceAndEqualMeasuresShareOne() {
    Set<Measure> measures = new HashSet<>();
    CATALOGUE.entries().forEach(e -> e.measures().forEach(measures::add));
    measures.add(MeasurePlan.rows(Relation.FINANCES, PeriodRule.DOCUMENT));
    measures.add(MeasurePlan.rows(Relation.PARTICIPATIONS, PeriodRule.ENTRY));
    measures.add(MeasurePlan.rows(Relation.PARTICIPATIONS, PeriodRule.EXIT));
    Set<Integer> places = new HashSet<>();
    for (Measure measure : measures) {
      for (AreaLevel level : MeasurePlan.LEVELS) {
        places.add(PLAN.slot(measure, level, false));
        places.add(PLAN.slot(measure, level, true));
      }
    }
    long persons = measures.stream().filter(m -> m.aggregate() == Aggregate.COUNT_PERSONS).count();
    assertThat(persons).isEqualTo(1);
    assertThat(PLAN.slots()).hasSize(places.size());
    assertThat(places).hasSize(measures.size() - 1 + 2 * MeasurePlan.LEVELS.size());
  }

  @Test
  void aCountIsAddedTheSameEverywhere() {
    Measure leavers =
        new Measure(
            Relation.PARTICIPATIONS, Aggregate.COUNT, "complete AND leaver", PeriodRule.EXIT);
    int place = PLAN.slot(leavers, AreaLevel.COUNTRY, false);
    assertThat(PLAN.slot(leavers, AreaLevel.OFFICE, true)).isEqualTo(place);
    assertThat(PLAN.slots().get(place))
        .isEqualTo(
            new MeasurePlan.Slot(
                Relation.PARTICIPATIONS,
                "if(coalesce((complete AND leaver), false), 1L, 0L)",
                PeriodRule.EXIT));
  }

  @Test
  void personsAreAddedPerLevelAndPeriod() {
    Measure persons =
        new Measure(Relation.PARTICIPATIONS, Aggregate.COUNT_PERSONS, "complete", PeriodRule.ENTRY);
    assertThat(PLAN.slots().get(PLAN.slot(persons, AreaLevel.POWIAT, true)).sql())
        .isEqualTo("if(coalesce(((complete) AND first_in_powiat_year), false), 1L, 0L)");
    assertThat(PLAN.slots().get(PLAN.slot(persons, AreaLevel.COUNTRY, false)).sql())
        .isEqualTo("if(coalesce(((complete) AND first_in_country), false), 1L, 0L)");
  }
}
