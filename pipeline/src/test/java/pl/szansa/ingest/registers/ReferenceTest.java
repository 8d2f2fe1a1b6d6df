package pl.szansa.ingest.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.ingest.Delivery;
import pl.szansa.model.Office;
import pl.szansa.model.UserError;

final class ReferenceTest {

  private static final String OFFICES =
      """
      office_id,name,kind,teryt,aliases
      radom,MOPS Radom,welfare_centre,1463011,MOPS w Radomiu|GMINA MIASTA RADOMIA / MOPS|a|b|c|d|e
      fundacja,Fundacja Szansa,other,,
      glowno,MOPS Głowno,,1020021,
      """;
  private static final String PROJECTS =
      """
      project,office_id,title,programme,start_date,end_date
      POKL-1,radom,Aktywność,PO KL,2008-06-01,2014-12-31
      POKL-2,glowno,Integracja,PO KL,2014-01-01,
      POKL-3,glowno,Druga,PO KL,,
      """;

  @TempDir Path folder;

  @Test
  void knows_offices_by_id_name_and_alias() {
    OfficeRegister offices = Delivery.reference(folder, OFFICES, PROJECTS).offices();

    Office radom = new Office("radom", "MOPS Radom", "1463011", "welfare_centre");
    assertThat(offices.resolve("RADOM")).isEqualTo(radom);
    assertThat(offices.resolve(" mops radom ")).isEqualTo(radom);
    assertThat(offices.resolve("Gmina miasta Radomia/MOPS")).isEqualTo(radom);
    assertThat(radom.voivodeship()).isEqualTo("14");
    assertThat(radom.powiat()).isEqualTo("1463");
    assertThat(offices.resolve("fundacja").kind()).isEqualTo("other");
    assertThat(offices.resolve("glowno").kind()).isEqualTo("welfare_centre");
    assertThat(offices.offices()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GMINA BIECZ / OPS                          | gmina-biecz-ops          | welfare_centre
          Miejski Ośrodek Pomocy Społecznej w Łodzi  | miejski-osrodek-pomocy-spolecznej-w-lodzi | welfare_centre
          Powiatowe Centrum Pomocy Rodzinie          | powiatowe-centrum-pomocy-rodzinie | welfare_centre
          PCPR w Kole                                | pcpr-w-kole              | welfare_centre
          Towarzystwo Samopomocy                     | towarzystwo-samopomocy   | other
          Opsa sp. z o.o.                            | opsa-sp-z-o-o            | other
          """)
  void an_unknown_office_is_named_by_its_name(String name, String id, String kind) {
    assertThat(Delivery.noReference().offices().resolve(name))
        .isEqualTo(new Office(id, name, "", kind));
  }

  @Test
  void long_names_that_begin_alike_stay_apart() {
    String name = "Bardzo długa nazwa ".repeat(10);
    OfficeRegister offices = Delivery.noReference().offices();

    assertThat(offices.resolve(name + "A").id())
        .isNotEqualTo(offices.resolve(name + "B").id())
        .hasSizeLessThan(120);
  }

  @Test
  void knows_projects_and_the_only_one_of_an_office() {
    ProjectRegister projects = Delivery.reference(folder, OFFICES, PROJECTS).projects();

    assertThat(projects.find("POKL-1").orElseThrow().start()).isEqualTo(LocalDate.of(2008, 6, 1));
    assertThat(projects.find("POKL-2").orElseThrow().end()).isNull();
    assertThat(projects.find("POKL-9")).isEmpty();
    assertThat(projects.only("radom").orElseThrow().project()).isEqualTo("POKL-1");
    assertThat(projects.only("glowno")).isEmpty();
    assertThat(projects.only("nowhere")).isEmpty();
  }

  @Test
  void the_files_may_be_missing() {
    assertThat(Delivery.reference(folder).offices().offices()).isEmpty();
  }

  /** What spreadsheets of Polish offices make of a CSV file. */
  @ParameterizedTest
  @CsvSource({
    "UTF-8, ';', '\uFEFF'",
    "windows-1250, ';', ''",
    "UTF-8, ',', '\uFEFF'",
    "ISO-8859-2, '\t', ''"
  })
  void people_edit_registers_with_spreadsheets(String charset, String delimiter, String mark) {
    String text = mark + OFFICES.replace(",", delimiter).replace("\n", "\r\n");
    Delivery.csv(folder, "offices.csv", text, java.nio.charset.Charset.forName(charset));

    assertThat(Delivery.reference(folder).offices().resolve("glowno").name())
        .isEqualTo("MOPS Głowno");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          offices.csv  § office_id,name\\nradom,MOPS Radom\\n,MOPS Głowno § line 3 § "office_id"
          offices.csv  § office_id,name\\nradom,                        § line 2 § "name"
          offices.csv  § office_id\\nradom                              § line 2 § "name"
          offices.csv  § office_id,name,teryt\\nradom,R,14              § line 2 § "14"
          offices.csv  § office_id,name,teryt\\nlubin,L,2150210         § line 2 § zero
          offices.csv  § office_id,name,teryt\\nx,X,463011              § line 2 § "463011"
          offices.csv  § office_id,name\\na,GOPS Osiek\\nb,GOPS Osiek   § line 3 § "a" already
          offices.csv  § office_id,name,aliases\\na,A,x|y\\nb,B,Y       § line 3 § "a" already
          projects.csv § project,office_id\\nP1,radom\\n,radom          § line 3 § "project"
          projects.csv § project,office_id\\nP1,                        § line 2 § "office_id"
          projects.csv § project,office_id,start_date\\nP1,a,31.02.2010 § line 2 § "31.02.2010"
          projects.csv § project,office_id\\nP1,a\\nP2,a\\nP1,b         § line 4 § "P1" is there twice
          projects.csv § project,office_id\\nP1,"a                      § line 2 § Unclosed
          offices.csv  § office_id,name,name\\nP1,a,b                   § offices.csv § name
          """)
  void a_mistake_is_told_with_file_and_line(String file, String text, String line, String told) {
    Delivery.file(folder, file, text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> Delivery.reference(folder))
        .isInstanceOfSatisfying(
            UserError.class,
            e -> {
              assertThat(e).hasMessageContaining("reference/" + file).hasMessageContaining(line);
              assertThat(e).hasMessageContaining(told);
              assertThat(e.remedy()).isNotBlank();
            });
  }

  @Test
  void one_office_may_have_several_lines() {
    String text =
        "office_id,name,teryt\nczarna,OPS Czarna Woda,2213011\nczarna,OPS Czarna Woda,2213013\n";
    Delivery.csv(folder, "offices.csv", text);

    assertThat(Delivery.reference(folder).offices().resolve("czarna").teryt()).isEqualTo("2213013");
  }
}
