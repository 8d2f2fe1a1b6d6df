package pl.szansa.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.Language;
import pl.szansa.model.Text;

class LabelsTest {

  private final Labels labels = new Labels();

  @ParameterizedTest
  @CsvSource({
    "sex, female, kobieta, female",
    "sex, no_answer, brak odpowiedzi, no answer",
    "sex, refused, odmowa, refused",
    "education, isced_1, podstawowe (ISCED 1), primary (ISCED 1)",
    "age, under_25, poniżej 25 lat, under 25",
    "age, 55_plus, 55 lat i więcej, 55 and over",
    "beneficiary, other, inny beneficjent, other beneficiary",
    "total, all, ogółem, total",
    "sex_by_labour_status, female:unemployed, 'kobieta, bezrobotny', 'female, unemployed'",
    "sex_by_age, male:no_answer, 'mężczyzna, brak odpowiedzi', 'male, no answer'",
    "labour_status_transition, unemployed:no_answer, bezrobotny → brak odpowiedzi, unemployed → no answer",
    "sex_by_age, female, female, female",
    "programme, PO_KL, PO_KL, PO_KL",
    "form, driving_licence, kurs prawa jazdy, driving licence course",
    "form_qualified, vocational_course, kurs zawodowy, vocational course",
    "instrument, health, zdrowotna, health",
    "own_breakdown, some_code, some code, some code"
  })
  void aCategoryHasItsNameFromTheDictionary(
      String breakdown, String category, String pl, String en) {
    assertThat(labels.category(breakdown, category)).isEqualTo(new Text(pl, en));
  }

  @ParameterizedTest
  @CsvSource({
    "labour_status, Status na rynku pracy",
    "age, Grupa wieku w dniu rozpoczęcia",
    "form, Forma wsparcia",
    "sex_by_labour_status, Płeć i status na rynku pracy",
    "education_transition, Wykształcenie: przy rozpoczęciu i po zakończeniu",
    "own_breakdown, own breakdown"
  })
  void aBreakdownHasTheNameOfItsField(String breakdown, String pl) {
    assertThat(labels.breakdown(breakdown).pl()).isEqualTo(pl);
  }

  @Test
  void noTwoBreakdownsHaveTheSameName() {
    for (Language language : Language.values()) {
      assertThat(CatalogueReader.breakdowns())
          .extracting(b -> labels.breakdown(b.id()).in(language))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void pairsStandInTheOrderOfTheFirstCodeAndThenOfTheSecond() {
    assertThat(List.of("female:under_25", "female:55_plus", "female:no_answer", "male:under_25"))
        .isSortedAccordingTo(Comparator.comparingInt(code -> labels.place("sex_by_age", code)));
  }

  @Test
  void categoriesStandInTheDictionarysOrder() {
    assertThat(List.of("under_25", "25_34", "55_plus", "no_answer"))
        .isSortedAccordingTo(Comparator.comparingInt(code -> labels.place("age", code)));
  }
}
