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
          offices.csv  § office_id,name,successor\\na,A,b               § offices.csv § the successor "b" of "a" is not there
          offices.csv  § office_id,name,successor\\na,A,b\\nb,B,a        § offices.csv § go in a circle
          offices.csv  § office_id,name,successor\\na,A,a               § offices.csv § go in a circle
          offices.csv  § office_id,name,valid_to\\na,A,2014            § line 2 § "2014" is not a date
          offices.csv  § office_id,name,nip\\na,A,12                   § line 2 § nip "12"
          offices.csv  § office_id,name,regon\\na,A,7302953789         § line 2 § regon
          offices.csv  § office_id,name,language\\na,A,de              § line 2 § "de" is neither pl nor en
          offices.csv  § office_id,name,voivodeship\\na,A,kresowe       § line 2 § "kresowe" is no voivodeship
          offices.csv  § office_id,name,nip\\na,A,1220781342\\nb,B,1220781342 § line 3 § "a" already
          territory.csv § teryt,name\\n1563011,X                       § line 2 § "1563011"
          territory.csv § teryt,name\\n1463011,                        § line 2 § "name"
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

  private static final String SUCCESSION =
      """
      office_id,name,valid_from,valid_to,successor,nip,regon,language,voivodeship
      gops,GOPS Biecz,,2010-12-31,mgops,,,en,
      mgops,MGOPS Biecz,2011-01-01,2019-12-31,cus,122-078-13-42,730295378,,małopolskie
      cus,CUS w Bieczu,2020-01-01,,,,,pl,12
      mops,MOPS Gorlice,,2010-12-31,,,,,
      """;

  @ParameterizedTest
  @CsvSource({
    "gops, 2010-12-31, gops",
    "gops, 2011-01-01, mgops",
    "gops, 2020-01-01, cus",
    "mgops, 2020-01-01, cus",
    "mgops, 2005-01-01, mgops",
    "mops, 2020-01-01, mops",
    "elsewhere, 2020-01-01, elsewhere"
  })
  void an_office_becomes_its_successor(String office, LocalDate day, String then) {
    Delivery.csv(folder, "offices.csv", SUCCESSION);
    OfficeRegister offices = Delivery.reference(folder).offices();

    assertThat(offices.on(offices.resolve(office), day).id()).isEqualTo(then);
  }

  @ParameterizedTest
  @CsvSource({"gops, true", "mgops, true", "cus, false", "elsewhere, false"})
  void an_office_that_never_changes_needs_no_day(String id, boolean changes) {
    Delivery.csv(folder, "offices.csv", SUCCESSION);
    OfficeRegister offices = Delivery.reference(folder).offices();
    Office office = offices.resolve(id);

    assertThat(offices.changes(office)).isEqualTo(changes);
    assertThat(changes || offices.on(office, LocalDate.MAX) == office).isTrue();
  }

  @Test
  void knows_numbers_and_languages() {
    Delivery.csv(folder, "offices.csv", SUCCESSION);
    OfficeRegister offices = Delivery.reference(folder).offices();

    assertThat(offices.resolve("1220781342").id()).isEqualTo("mgops");
    assertThat(offices.resolve("730295378").id()).isEqualTo("mgops");
    assertThat(offices.language("gops")).contains(pl.szansa.model.Language.EN);
    assertThat(offices.language("mgops")).isEmpty();
    assertThat(offices.language("nowhere")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2213011, 2013-12-31, true",
    "2213011, 2014-01-01, true",
    "221301, 2014-01-01, true",
    "2213022, 2013-12-31, true",
    "2213022, 2014-01-01, false",
    "1463011, 2014-01-01, false"
  })
  void communes_have_their_time(String code, LocalDate day, boolean there) {
    Delivery.csv(
        folder,
        "territory.csv",
        """
        teryt,name,valid_from,valid_to,successor
        2213011,Czarna Woda,,2013-12-31,
        2213013,Czarna Woda,2014-01-01,,
        2213022,Dawna,,2013-12-31,2213013
        """);
    Territory territory = Delivery.reference(folder).territory();

    assertThat(territory.has(code, day)).isEqualTo(there);
    assertThat(territory.successor("2213022")).contains("2213013");
  }
}
