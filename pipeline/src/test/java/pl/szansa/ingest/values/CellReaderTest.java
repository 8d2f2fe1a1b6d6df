package pl.szansa.ingest.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.Missing;

final class CellReaderTest {

  private static Field field(String table, String name) {
    return Dictionary.shipped().table(table).field(name);
  }

  static Stream<Arguments> cells() {
    Field sex = field("participants", "sex");
    Field disability = field("participants", "disability");
    Field education = field("participants", "education");
    Field labour = field("participants", "labour_status");
    Field entry = field("participants", "entry_date");
    Field age = field("participants", "age_at_entry");
    Field amount = field("spending", "amount");
    Field project = field("spending", "project");
    Field hours = field("supports", "hours");
    return Stream.of(
        // Expected: a value
        Arguments.of(sex, "kobieta", "female"),
        Arguments.of(sex, "K", "female"),
        Arguments.of(sex, "Mężczyzna", "male"),
        Arguments.of(sex, "male", "male"),
        Arguments.of(disability, "TAK", "yes"),
        Arguments.of(disability, "x", "yes"),
        Arguments.of(disability, "0", "no"),
        Arguments.of(education, "brak", "isced_0"),
        Arguments.of(education, "isced_5_8", "isced_5_8"),
        Arguments.of(education, "Zasadnicze zawodowe", "isced_3"),
        Arguments.of(labour, "osoba długotrwale bezrobotna", "unemployed_long_term"),
        Arguments.of(entry, "29.12.2008", LocalDate.of(2008, 12, 29)),
        Arguments.of(age, "35", 35),
        Arguments.of(age, "35,00", 35),
        Arguments.of(age, "34 lata", 34),
        Arguments.of(age, "34 l.", 34),
        Arguments.of(hours, "40 godz.", new BigDecimal("40.00")),
        Arguments.of(amount, "1 084,79 zł", new BigDecimal("1084.79")),
        Arguments.of(project, " POKL.07.01.01-14-001/08 ", "POKL.07.01.01-14-001/08"),
        // Edge: an absence, which is never a "no"
        Arguments.of(disability, "", Missing.NO_ANSWER),
        Arguments.of(disability, " \u00a0\t", Missing.NO_ANSWER),
        Arguments.of(disability, "b.d.", Missing.NO_ANSWER),
        Arguments.of(disability, "Brak danych", Missing.NO_ANSWER),
        Arguments.of(disability, "-", Missing.NO_ANSWER),
        Arguments.of(disability, "–", Missing.NO_ANSWER),
        Arguments.of(disability, "n/a", Missing.NO_ANSWER), // not available, not applicable
        Arguments.of(disability, "Nie dotyczy", Missing.NOT_COLLECTED),
        Arguments.of(disability, "n.d.", Missing.NOT_COLLECTED),
        Arguments.of(hours, "nie dotyczy", Missing.NOT_COLLECTED),
        Arguments.of(project, "not applicable", Missing.NOT_COLLECTED),
        Arguments.of(disability, "Odmowa", Missing.REFUSED),
        Arguments.of(disability, "odmowa podania informacji", Missing.REFUSED),
        Arguments.of(disability, "refused", Missing.REFUSED),
        Arguments.of(disability, "not_collected", Missing.NOT_COLLECTED),
        Arguments.of(entry, "b.d.", Missing.NO_ANSWER),
        Arguments.of(amount, "-", Missing.NO_ANSWER),
        Arguments.of(project, "b/d", Missing.NO_ANSWER),
        // Erroneous: a text that nobody can read
        Arguments.of(sex, "kobeita", CellReader.UNREADABLE),
        Arguments.of(labour, "w trakcie ustalania", CellReader.UNREADABLE),
        Arguments.of(disability, "może", CellReader.UNREADABLE),
        Arguments.of(entry, "31.02.2010", CellReader.UNREADABLE),
        Arguments.of(age, "35,5", CellReader.UNREADABLE),
        Arguments.of(age, "99999999999", CellReader.UNREADABLE),
        Arguments.of(amount, "brak", CellReader.UNREADABLE),
        Arguments.of(amount, "45%", CellReader.UNREADABLE),
        Arguments.of(hours, "osiem", CellReader.UNREADABLE),
        Arguments.of(amount, "12,345", CellReader.UNREADABLE));
  }

  @ParameterizedTest(name = "[{index}] {1} is {2}")
  @MethodSource("cells")
  void reads(Field field, String text, Object value) {
    assertThat(new CellReader(field).read(text)).isEqualTo(value);
  }

  static Stream<Field> yesNo() {
    return Dictionary.shipped().tables().stream()
        .flatMap(t -> t.storedFields().stream())
        .filter(f -> f.code("yes").isPresent() && f.code("no").isPresent());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("yesNo")
  void every_yes_or_no_is_spelt_in_every_way(Field field) {
    CellReader reader = new CellReader(field);
    Stream.of("TAK", "T", "X", "1", "true", "prawda", "yes", "Y")
        .forEach(text -> assertThat(reader.read(text)).as(text).isEqualTo("yes"));
    Stream.of("NIE", "N", "0", "false", "FAŁSZ", "no")
        .forEach(text -> assertThat(reader.read(text)).as(text).isEqualTo("no"));
    assertThat(reader.read("Odmowa")).isEqualTo(Missing.REFUSED);
  }

  static Stream<Arguments> codes() {
    return Dictionary.shipped().tables().stream()
        .flatMap(t -> t.storedFields().stream())
        .filter(Field::coded)
        .flatMap(f -> f.codes().stream().map(c -> Arguments.of(f, c)));
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @MethodSource("codes")
  void every_spelling_of_a_code_is_read(Field field, pl.szansa.model.Code code) {
    CellReader reader = new CellReader(field);
    Stream.concat(
            Stream.of(code.value(), code.label().pl(), code.label().en()), code.aliases().stream())
        .forEach(
            spelling -> {
              assertThat(reader.read(spelling)).as(spelling).isEqualTo(code.value());
              assertThat(reader.read(spelling.toUpperCase(java.util.Locale.ROOT)))
                  .as(spelling)
                  .isEqualTo(code.value());
            });
  }
}
