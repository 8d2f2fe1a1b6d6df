package pl.szansa.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.ingest.columns.SenderMapping;
import pl.szansa.model.UserError;

final class MappingDraftTest {

  private static final String LIST =
      """
      Lista uczestników
      PESEL;Imię;Płeć;wykształcene;Status;"Data
      rozpoczęcia";Rodzaj rodziny;Opiekun;Data ankiety;PESLE;Nr teczki
      93111698132;Zenobia;k;techniczne;bezrobotny;01.02.2014;N;Zenobia Szyszkowska;01.02.2014;A;1234567
      82632984655;Hortensja;k;techniczne;bezrobotny;01.02.2014;W;Zenobia Szyszkowska;01.02.2014;A;1234567
      87061302072;Zenon;m;wyższe;bezrobotny;01.02.2014;N;Zenobia Szyszkowska;01.02.2014;A;1234567
      A4;Zenon;m;wyższe;na stażu;01.02.2014;N;Hortensja Szyszkowska;01.02.2014;A;1234567
      A5;Zenon;m;wyższe;na stażu;01.02.2014;W;Hortensja Szyszkowska;01.02.2014;A;1234567
      """;

  @TempDir Path folder;

  @Test
  void writes_what_is_known_guessed_and_open() throws IOException {
    assertThat(draft("radom", LIST))
        .isEqualTo(
            """
            # Proposed for "lista.csv"; check it, then put it
            # into mappings/. Commented lines are open: write a field or code and uncomment them.
            files: "radom/*.csv"
            office: "radom"  # guessed from the folder
            table: participants
            columns:
              "PESEL": person
              "Imię": given_name
              "Płeć": sex
              "wykształcene": education  # guessed
              "Status": labour_status
              "Data\\nrozpoczęcia": entry_date
              # "Rodzaj rodziny": FIELD  # perhaps kind, support_form; values: "N", "W"
              # "Opiekun": FIELD
              # "Data ankiety": FIELD
              # "PESLE": FIELD  # values: "A"
              # "Nr teczki": FIELD
            codes:
              education:
                # "techniczne": TODO  # one of isced_0, isced_1, isced_2, isced_3, isced_4, isced_5_8
              labour_status:
                # "na stażu": TODO  # one of unemployed, unemployed_long_term, inactive,\
             inactive_in_education, employed, self_employed, farmer
            """);
  }

  @Test
  void loads_as_it_is_and_says_the_same() throws IOException {
    Delivery.csv(folder, "mappings/a.yml", draft("radom", LIST));
    List<SenderMapping> mappings = mappings();
    InboxFile file = Delivery.csv(folder, "radom/lista.csv", LIST);

    Delivery.Told without = Delivery.read(file, Delivery.noReference(), List.of());
    Delivery.Told with = Delivery.read(file, Delivery.noReference(), mappings);

    assertThat(mappings.get(0).covers("radom/lista.csv")).isTrue();
    assertThat(mappings.get(0).office()).isEqualTo("radom");
    assertThat(with.header().columns()).isEqualTo(without.header().columns());
    assertThat(without.header().guesses()).hasSize(1);
    assertThat(with.header().guesses()).isEmpty();
  }

  @Test
  void loads_once_its_open_lines_are_filled_in() throws IOException {
    String filled =
        draft("radom", LIST)
            .replace("# \"Rodzaj rodziny\": FIELD", "\"Rodzaj rodziny\": jobless_household")
            .replace("# \"techniczne\": TODO", "\"techniczne\": isced_3");
    Delivery.csv(folder, "mappings/a.yml", filled);

    Delivery.Told told =
        Delivery.read(
            Delivery.csv(folder, "radom/lista.csv", LIST), Delivery.noReference(), mappings());

    assertThat(told.header().columns().get(6).name()).isEqualTo("jobless_household");
    assertThat(told.value(0, "education")).isEqualTo("isced_3");
  }

  @ParameterizedTest
  @CsvSource({"Szyszkowska", "1234567", "93111698132", "Zenobia", "Hortensja"})
  void shows_nobodys_name_or_number(String secret) throws IOException {
    assertThat(draft("radom", LIST)).doesNotContain(secret);
  }

  @ParameterizedTest
  @CsvSource({"a[b], a[b]/x.csv", "{x}, {x}/lista.csv", "a'b, a'b/lista.csv", "ąę, ąę/lista.csv"})
  void folders_of_any_name_are_covered(String office, String path) throws IOException {
    Delivery.csv(folder, "mappings/a.yml", draft(office, LIST));

    assertThat(mappings().get(0).covers(path)).isTrue();
    assertThat(mappings().get(0).office()).isEqualTo(office);
  }

  @Test
  void a_file_outside_an_inbox_does_not_tell_its_office() throws IOException {
    Delivery.csv(folder, "sent/lista.csv", LIST);
    String draft = MappingDraft.of(folder.resolve("sent/lista.csv"));

    assertThat(draft).contains("files: \"sent/*.csv\"  # guessed", "\n# office: OFFICE_ID");
    Delivery.csv(folder, "mappings/a.yml", draft);
    assertThat(mappings().get(0).office()).isEmpty();
  }

  @Test
  void without_a_header_there_is_nothing_to_propose() {
    assertThatThrownBy(() -> draft("radom", "a;b;c\n1;2;3\n"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("none of the first 30 rows is a known header");
    assertThatThrownBy(() -> MappingDraft.of(folder.resolve("nothing.csv")))
        .isInstanceOf(UserError.class);
  }

  private String draft(String office, String text) throws IOException {
    Delivery.csv(folder, "inbox/" + office + "/lista.csv", text);
    return MappingDraft.of(folder.resolve("inbox/" + office + "/lista.csv"));
  }

  private List<SenderMapping> mappings() {
    return SenderMapping.read(
        Delivery.local(), new org.apache.hadoop.fs.Path(folder.resolve("mappings").toUri()));
  }
}
