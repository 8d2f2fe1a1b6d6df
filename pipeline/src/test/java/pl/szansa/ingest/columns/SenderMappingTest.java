package pl.szansa.ingest.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.InboxFile;
import pl.szansa.model.UserError;

final class SenderMappingTest {

  @TempDir Path folder;

  @Test
  void reads_the_files_of_the_folder_by_name() {
    Delivery.csv(folder, "b.yml", "files: 'b/*.csv'\n");
    Delivery.csv(
        folder,
        "a.yml",
        """
        files: 'radom/**.{csv,xlsx}'
        office: radom
        columns:
          Kto: person
          "Data (od)": entry_date
        """);
    Delivery.csv(folder, "notes.txt", "not a mapping");

    List<SenderMapping> mappings = read();

    assertThat(mappings)
        .extracting(SenderMapping::files)
        .containsExactly("radom/**.{csv,xlsx}", "b/*.csv");
    SenderMapping radom = mappings.get(0);
    assertThat(radom.office()).isEqualTo("radom");
    assertThat(radom.field("KTO")).isEqualTo("person");
    assertThat(radom.field("data od")).isEqualTo("entry_date");
    assertThat(radom.field("Płeć")).isNull();
    assertThat(radom.covers("radom/2014/a.xlsx")).isTrue();
    assertThat(radom.covers("glowno/a.csv")).isFalse();
    assertThat(mappings.get(1).office()).isEmpty();
  }

  @Test
  void there_need_be_none() {
    assertThat(
            SenderMapping.read(
                Delivery.local(), new org.apache.hadoop.fs.Path("file:/nowhere/mappings")))
        .isEmpty();
  }

  @Test
  void places_columns_and_office_of_a_senders_files() {
    Delivery.csv(
        folder,
        "a.yml",
        "files: 'listy/*'\noffice: glowno\ncolumns: {Kto: person, Plec: sex, Kiedy: entry_date}\n");
    InboxFile file =
        Delivery.csv(folder, "listy/a.csv", "Kto;Plec;Kiedy\n93111698132;m;01.02.2010\n");

    Delivery.Told told = Delivery.read(file, Delivery.noReference(), read());

    assertThat(told.sheets.get(0).office()).isEqualTo("glowno");
    assertThat(told.value(0, "office")).isEqualTo("glowno");
    assertThat(told.value(0, "sex")).isEqualTo("male");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          office: radom                              | no key "files"
          # nothing                                  | m.yml
          files: 'a/*'\\ncolumns: {A: shoe_size}     | no field "shoe_size"
          files: 'a/*'\\ncolumns: {A: }              | no field "null"
          files: 'a/*'\\nofice: radom                | line 2
          files: [a, b]                              | line 1
          files: 'a/*\\noffice: x                    | line
          files: 'a/{b'                              | "a/{b" is no pattern
          files: 'a/[b'                              | "a/[b" is no pattern
          """)
  void a_mistake_is_told_with_its_file(String yaml, String told) {
    Delivery.csv(folder, "m.yml", yaml.replace("\\n", "\n"));

    assertThatThrownBy(this::read)
        .isInstanceOfSatisfying(
            UserError.class,
            e -> {
              assertThat(e).hasMessageStartingWith("mappings/m.yml").hasMessageContaining(told);
              assertThat(e.remedy()).isNotBlank();
            });
  }

  private List<SenderMapping> read() {
    return SenderMapping.read(Delivery.local(), new org.apache.hadoop.fs.Path(folder.toUri()));
  }
}
