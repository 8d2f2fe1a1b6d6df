package pl.szansa.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.Text;

class LabelsTest {

  private final Labels labels = new Labels();

  @ParameterizedTest
  @CsvSource({
    "sex, female, kobieta, female",
    "sex, no_answer, brak odpowiedzi, no answer",
    "sex, refused, odmowa, refused",
    "education, isced_1, podstawowe (ISCED 1), primary (ISCED 1)",
    "age, below_25, poniżej 25 lat, below 25 years",
    "age, 25_54, 25–54 lat, 25–54 years",
    "age, above_54, powyżej 54 lat, above 54 years",
    "age, 55_plus, 55 lat i więcej, 55 years and over",
    "total, all, ogółem, total",
    "own_breakdown, some_code, some code, some code"
  })
  void aCategoryHasItsNameFromTheDictionary(
      String breakdown, String category, String pl, String en) {
    assertThat(labels.category(breakdown, category)).isEqualTo(new Text(pl, en));
  }

  @ParameterizedTest
  @CsvSource({"labour_status, Status na rynku pracy", "age, Wiek", "own_breakdown, own breakdown"})
  void aBreakdownHasTheNameOfItsField(String breakdown, String pl) {
    assertThat(labels.breakdown(breakdown).pl()).isEqualTo(pl);
  }
}
