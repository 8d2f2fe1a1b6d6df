package pl.szansa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DictionaryTest {

  private static final Dictionary DICTIONARY = Dictionary.shipped();

  static List<TableSchema> rowTables() {
    return DICTIONARY.tables();
  }

  static Stream<TableSchema> tables() {
    return Stream.concat(DICTIONARY.tables().stream(), DICTIONARY.resolved().stream());
  }

  static Stream<Field> codedFields() {
    return tables().flatMap(t -> t.fields().stream()).filter(Field::coded);
  }

  @Test
  void has_the_tables_of_the_job() {
    assertThat(rowTables().stream().map(TableSchema::name))
        .containsExactly("participants", "supports", "spending", "projects", "published");
    assertThat(DICTIONARY.resolved().stream().map(TableSchema::name))
        .containsExactly("participations", "finances");
    assertThat(DICTIONARY.table("finances")).isSameAs(DICTIONARY.resolved().get(1));
    assertThatThrownBy(() -> DICTIONARY.table("people"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("people");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rowTables")
  void a_header_means_one_field_of_its_table(TableSchema table) {
    Map<String, String> meaning = new HashMap<>();
    for (Field field : table.fields()) {
      for (String spelling : spellings(field.name(), field.label(), field.aliases())) {
        String before = meaning.put(spelling, field.name());
        assertThat(before).as("\"%s\" in %s", spelling, table.name()).isNull();
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("codedFields")
  void a_spelling_means_one_code_of_its_list(Field field) {
    Map<String, String> meaning = new HashMap<>();
    for (Code code : field.codes()) {
      for (String spelling : spellings(code.value(), code.label(), code.aliases())) {
        String before = meaning.put(spelling, code.value());
        assertThat(before).as("\"%s\" in %s", spelling, field.name()).isNull();
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void everything_has_both_wordings(TableSchema table) {
    assertBoth(table.label());
    assertBoth(table.description());
    for (Field field : table.fields()) {
      assertBoth(field.label());
      assertBoth(field.description());
      field.codes().forEach(code -> assertBoth(code.label()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void columns_have_one_name_and_a_place(TableSchema table) {
    assertThat(table.fields()).extracting(Field::name).doesNotHaveDuplicates();
    List<Field> stored = table.storedFields();
    for (int i = 0; i < stored.size(); i++) {
      assertThat(table.position(stored.get(i).name())).isEqualTo(i);
      assertThat(table.field(stored.get(i).name())).isSameAs(stored.get(i));
    }
    assertThatThrownBy(() -> table.position("shoe_size")).hasMessageContaining("shoe_size");
    assertThatThrownBy(() -> table.field("shoe_size")).hasMessageContaining("shoe_size");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rowTables")
  void a_row_table_knows_its_office_and_has_types_that_files_can_hold(TableSchema table) {
    assertThat(table.storedFields()).extracting(Field::name).contains("office", "project");
    assertThat(table.storedFields())
        .extracting(Field::type)
        .doesNotContain(FieldType.BOOLEAN, FieldType.ARRAY);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void names_addresses_and_telephones_are_not_stored(TableSchema table) {
    Set<String> personal =
        Set.of(
            "given_name",
            "family_name",
            "street",
            "house",
            "town",
            "postcode",
            "telephone",
            "email");
    assertThat(table.storedFields()).extracting(Field::name).doesNotContainAnyElementsOf(personal);
    for (Field field : table.fields()) {
      if (field.name().equals("person") && rowTables().contains(table)) {
        assertThat(field.privacy()).isEqualTo(Privacy.IDENTIFIER);
      }
    }
  }

  @Test
  void levels_of_education_rise() {
    List<Code> codes = DICTIONARY.table("participants").field("education").codes();

    assertThat(codes).extracting(Code::level).isSorted().doesNotHaveDuplicates();
  }

  private static void assertBoth(Text text) {
    assertThat(text.pl()).isNotBlank();
    assertThat(text.en()).isNotBlank();
  }

  private static Set<String> spellings(String name, Text label, List<String> aliases) {
    Set<String> spellings = new TreeSet<>();
    Stream.concat(Stream.of(name, label.pl(), label.en()), aliases.stream())
        .forEach(s -> spellings.add(compared(s)));
    return spellings;
  }

  /** As headers are compared, spelt out once more so that the test stands on its own. */
  private static String compared(String text) {
    return Normalizer.normalize(
            text.toLowerCase(Locale.ROOT).replace('ł', 'l'), Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
