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
    assertThat(radom.field(new HeaderCell("KTO"))).isEqualTo("person");
    assertThat(radom.field(new HeaderCell("data od"))).isEqualTo("entry_date");
    assertThat(radom.field(new HeaderCell("Płeć"))).isNull();
    assertThat(radom.covers("radom/2014/a.xlsx")).isTrue();
    assertThat(radom.covers("glowno/a.csv")).isFalse();
    assertThat(mappings.get(1).office()).isEmpty();
  }

  @Test
  void the_example_of_a_new_workspace_is_one() throws java.io.IOException {
    try (var example = getClass().getResourceAsStream("/init/mapping.yml.example")) {
      String text = new String(example.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      Delivery.csv(folder, "a.yml", text.replaceAll("(?m)^# (?=[a-z_]+: )", ""));
    }

    SenderMapping mapping = read().get(0);
    assertThat(mapping.form()).isEqualTo("pefs-2007-v3");
    assertThat(mapping.headerRow()).isEqualTo(4);
    assertThat(mapping.cumulative()).contains(true);
    assertThat(mapping.translate("education", "2")).isEqualTo("isced_2");
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

  @Test
  void gives_codes_and_constants_of_a_senders_files() {
    Delivery.csv(
        folder,
        "a.yml",
        """
        files: 'listy/*'
        form: pefs-2007-v3
        cumulative: no
        codes:
          education: {"1": isced_1, "2": isced_2, "+": isced_5_8, "?": no_answer}
          sex:
        constants: {project: POKL-1, labour_status: bezrobotny}
        """);
    InboxFile file =
        Delivery.csv(
            folder,
            "listy/a.csv",
            "PESEL;Płeć;Wykształcenie;Niepełnosprawność\n1;k;2;\n2;m;+;tak\n3;m;?;nie\n4;m;wyższe;-\n");

    List<SenderMapping> mappings = read();
    Delivery.Told told = Delivery.read(file, Delivery.noReference(), mappings);

    assertThat(mappings.get(0).cumulative()).contains(false);
    assertThat(told.header().form()).contains("pefs-2007-v3");
    assertThat(told.header().missing()).extracting(f -> f.name()).containsExactly("entry_date");
    assertThat(told.value(0, "education")).isEqualTo("isced_2");
    assertThat(told.value(1, "education")).isEqualTo("isced_5_8");
    assertThat(told.value(2, "education")).isEqualTo(pl.szansa.model.Missing.NO_ANSWER);
    assertThat(told.value(3, "education")).isEqualTo("isced_5_8");
    assertThat(told.value(0, "project")).isEqualTo("POKL-1");
    assertThat(told.value(3, "labour_status")).isEqualTo("unemployed");
    assertThat(told.value(0, "disability")).isEqualTo(pl.szansa.model.Missing.NOT_COLLECTED);
    assertThat(told.value(3, "disability")).isEqualTo(pl.szansa.model.Missing.NO_ANSWER);
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
          files: a\\ncolumns:\\n  A: educatoin          | line 3: there is no field "educatoin"; did you mean "education"?
          files: a\\nform: pefs-2007                    | line 2: there is no form "pefs-2007"; did you mean "pefs-2007-v1"?
          files: a\\ntable: participant                | line 2: there is no table "participant"; did you mean "participants"?
          files: a\\ntable: spending\\ncolumns: {A: sex} | there is no field "sex"
          files: a\\nheader_row: 99                    | line 2: the header cannot stand in row 99
          files: a\\nheader_row: first                 | line 2
          files: a\\ncumulative: maybe                 | line 2: "maybe" is neither yes nor no
          files: a\\ncodes: {sex: {x: femal}}          | sex has no code "femal"; did you mean "female"?
          files: a\\ncodes: {entry_date: {x: y}}       | the field "entry_date" has no code list
          files: a\\nconstants: {sex: maybe}           | "maybe" cannot be the value of "sex"
          files: a\\nconstants: {person: 93}           | "93" cannot be the value of "person"
          files: a\\nconstants: {sex: k}\\ncolumns: {A: sex} | "sex" has both a column and a constant
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
