package pl.szansa.ingest.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.InboxFile;
import pl.szansa.ingest.formats.SourceRow;
import pl.szansa.ingest.formats.TextRow;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.TableSchema;

final class HeaderFinderTest {

  /** Rows of all tests. */
  private static final KnownHeaders MET = new KnownHeaders();

  private static final String PARTICIPANTS =
      "PESEL;Imię;Nazwisko;Płeć;Wykształcenie;Status na rynku pracy;Data rozpoczęcia";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Expected
          PESEL;Płeć;Wykształcenie;Status;Data rozpoczęcia          | participants
          Nr PESEL;Rodzaj wsparcia;Od;Do;Liczba godzin               | supports
          Nr projektu;Zadanie;Data dokumentu;Kwota;Dotacja;Wkład własny | spending
          Tytuł projektu;Nazwa beneficjenta;Wartość projektu;Dofinansowanie z EU | projects
          office_id;project;period_from;period_to;measure;unit;value;note | published
          # Edge: rows that several tables know
          Projekt;Beneficjent;Dofinansowanie;Kwota                   | spending
          Projekt;Beneficjent;Dofinansowanie;Tytuł                   | projects
          PESEL;Nr projektu;Imię;Nazwisko                            | supports
          PERSON ID; project number ;FIRST NAME;"Gender"             | participants
          """)
  void tells_the_table(String header, String table) {
    assertThat(find(header).map(h -> h.table().name())).contains(table);
  }

  @ParameterizedTest
  @CsvSource({"'a;b;c'", "PESEL;Płeć", "'93111698132;Jan;Kowalski'", "''"})
  void fewer_than_three_known_cells_are_no_header(String row) {
    assertThat(find(row)).isEmpty();
  }

  @Test
  void stands_below_titles() {
    Header header =
        find(
                "Lista uczestników projektu „Nowe Szanse”",
                "stan na 2014-06-30;;;",
                "Projekt;POKL.07.01.01-26-001/14",
                PARTICIPANTS,
                "93111698132;Jan;Kowalski;mężczyzna;wyższe;bezrobotny;29.12.2008")
            .orElseThrow();

    assertThat(header.line()).isEqualTo(4);
    assertThat(header.columns()).extracting(Field::name).startsWith("person", "given_name");
    assertThat(header.missing()).isEmpty();
    assertThat(header.fields())
        .containsExactly("person", "sex", "education", "labour_status", "entry_date");
  }

  @Test
  void lacks_columns_knows_some_not_and_takes_the_first_of_two() {
    Header header =
        find("PESEL;Płeć;Uwagi;Data rozpoczęcia;Data przystąpienia;Ulica;Adres;;").orElseThrow();

    assertThat(header.missing())
        .extracting(Field::name)
        .containsExactly("education", "labour_status");
    assertThat(header.unknown()).containsExactly("Uwagi", "Data przystąpienia");
    assertThat(header.columns().get(3).name()).isEqualTo("entry_date");
    assertThat(header.columns().get(4)).isNull();
  }

  @Test
  void the_senders_own_names_go_first() {
    SenderMapping mapping =
        new SenderMapping(
            "*.csv",
            "",
            Map.of("Kto", "person", "Wyksztalcenie / poziom", "education", "PESEL", "project"));
    Header header =
        new HeaderFinder(Optional.of(mapping))
            .find(rows("KTO;Płeć;wykształcenie-poziom;PESEL"))
            .orElseThrow();

    assertThat(header.columns())
        .extracting(Field::name)
        .containsExactly("person", "sex", "education", "project");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Expected: header | its field | whether it was guessed
          5. PESEL                             | person        | false
          (6) wykształcenie                    | education     | false
          6 Wykształcenie uczestnika*          | education     | false
          Wykształ-@cenie                      | education     | false
          DataRozpoczeciaUdzialu               | entry_date    | false
          data_rozpoczecia                     | entry_date    | false
          STATUS NA RYNKU PRACY (w tym)        | labour_status_detail | false
          Niepełnosprawność (Tak/Nie/Odmowa)   | disability    | false
          wykształcene                         | education     | true
          Wyksztalcnie                         | education     | true
          Niepelnosprawnsoc                    | disability    | true
          Data zakonczeina udzialu             | exit_date     | true
          Nazwsko                              | family_name   | true
          # Edge: identifiers and numbers are never guessed
          PESLE                                | -             | false
          Nr projetku                          | -             | false
          Ośrodke                              | -             | false
          # short words, other numbers
          Wik                                  | -             | false
          Plc                                  | -             | false
          Praca po 9 miesiącach                | -             | false
          Uwagi                                | -             | false
          """)
  void knows_a_column_by_its_header(String header, String field, boolean guessed) {
    Header found = find("Imię;Telefon;Powód wycofania;" + header.replace('@', '\n')).orElseThrow();

    Field last = found.columns().get(3);
    assertThat(last == null ? "-" : last.name()).isEqualTo(field);
    assertThat(found.guesses()).hasSize(guessed ? 1 : 0);
    assertThat(found.unknown()).hasSize(last == null ? 1 : 0);
  }

  @Test
  void tells_what_it_guessed() {
    assertThat(find("PESEL;Płeć;wykształcene;Status").orElseThrow().guessed())
        .contains("„wykształcene” → „Wykształcenie”");
    assertThat(find("PESEL;Płeć;wykształcenie;Status").orElseThrow().guessed()).isEmpty();
  }

  @Test
  void a_misspelling_of_a_field_that_has_a_column_is_not_used() {
    Header header = find("PESEL;Płeć;Wykształcenie;Wykształcene;Status").orElseThrow();

    assertThat(header.unknown()).containsExactly("Wykształcene");
    assertThat(header.guesses()).isEmpty();
    assertThat(header.offers()).isEmpty();
  }

  @Test
  void two_misspellings_of_one_field_are_offered_only() {
    Header header = find("PESEL;Płeć;Wykształcene;Wykształceni;Status").orElseThrow();

    assertThat(header.unknown()).containsExactly("Wykształcene", "Wykształceni");
    assertThat(header.offers().keySet()).containsExactly("Wykształcene", "Wykształceni");
    assertThat(header.offered(header.table().field("education"))).hasSize(2);
    assertThat(header.missing()).extracting(Field::name).contains("education");
  }

  @Test
  void the_better_spelt_of_two_columns_is_taken() {
    Header header = find("PESEL;Wykształcenie 2;Wykształcenie;Płeć").orElseThrow();

    assertThat(header.columns().get(1)).isNull();
    assertThat(header.columns().get(2).name()).isEqualTo("education");
    assertThat(header.unknown()).containsExactly("Wykształcenie 2");
  }

  @Test
  void a_header_of_an_export_is_found_by_its_humps_alone() {
    Header header =
        find("NrProjektu;DataRozpoczeciaUdzialu;StatusNaRynkuPracy;Pesel").orElseThrow();

    assertThat(header.table().name()).isEqualTo("participants");
    assertThat(header.matched()).isEqualTo(4);
  }

  @Test
  void a_mapping_may_say_the_table_the_line_and_constants() {
    SenderMapping mapping =
        new SenderMapping(
            "*",
            "",
            "",
            "supports",
            2,
            Map.of("Od", "start_date"),
            Map.of(),
            Map.of("form", "internship"),
            null);
    Header header =
        new HeaderFinder(Optional.of(mapping))
            .find(rows("PESEL;Płeć;Wykształcenie;Wiek", "PESEL;Od;Do;Forma wsparcia"))
            .orElseThrow();

    assertThat(header.table().name()).isEqualTo("supports");
    assertThat(header.line()).isEqualTo(2);
    assertThat(header.missing()).isEmpty();
    assertThat(header.fields()).contains("form", "start_date");
    assertThat(header.unknown()).containsExactly("Forma wsparcia");
  }

  /** Columns in another order, and columns that nobody knows, change nothing. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void order_and_extra_columns_do_not_matter(long seed) {
    List<String> cells = new ArrayList<>(List.of(PARTICIPANTS.split(";")));
    cells.addAll(List.of("wykształcenie po zakończeniu", "Wzrost", "Waga", "Powód wycofnia"));
    Collections.shuffle(cells, new Random(seed));
    Header header = find(String.join(";", cells)).orElseThrow();

    assertThat(header.table().name()).isEqualTo("participants");
    assertThat(header.fields())
        .containsExactly(
            "person",
            "sex",
            "education",
            "labour_status",
            "entry_date",
            "exit_reason",
            "education_at_exit");
    assertThat(header.unknown()).containsExactlyInAnyOrder("Wzrost", "Waga");
    assertThat(header.columns().get(cells.indexOf("Wykształcenie")).name()).isEqualTo("education");
  }

  static List<TableSchema> tables() {
    return Dictionary.shipped().tables();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void every_label_of_the_dictionary_is_a_header(TableSchema table) {
    List<String> polish = new ArrayList<>();
    List<String> english = new ArrayList<>();
    table.fields().forEach(f -> polish.add(f.label().pl()));
    table.fields().forEach(f -> english.add(f.label().en()));

    for (List<String> labels : List.of(polish, english)) {
      Header header = find(String.join(";", labels)).orElseThrow();
      assertThat(header.table()).isEqualTo(table);
      assertThat(header.columns()).isEqualTo(table.fields());
      assertThat(header.unknown()).isEmpty();
    }
  }

  @Test
  void shows_the_row_that_comes_closest() {
    assertThat(closest("Tytuł listy osób", "Lp.;Płeć;Wzrost;Waga", "1;k;170;60"))
        .isEqualTo("Lp. | Płeć | Wzrost | Waga");
  }

  @ParameterizedTest
  @CsvSource({
    "'93111698132;Jan;Kowalski;ul. Polna', 4 × [•••]",
    "'Jan;Kowalski;;Polna', 3 × [•••]",
    "'Projekt;Jan Kowalski, ur. 1993', 2 × [•••]",
  })
  void never_shows_what_may_be_somebodys_data(String row, String shown) {
    assertThat(closest(row)).isEqualTo(shown);
  }

  /**
   * 2,437 real projects, windows-1250; not part of the project, so only where it lies beside it.
   */
  @Test
  void finds_the_header_of_a_real_list() throws Exception {
    Path list = Path.of("../shared/data/Poland_ESF_2014_2020.csv");
    assumeTrue(Files.exists(list), "there is no " + list + " beside the project");

    Delivery.Told told =
        Delivery.read(
            new InboxFile(
                new org.apache.hadoop.fs.Path(list.toAbsolutePath().normalize().toUri()).toString(),
                "lists/Poland_ESF_2014_2020.csv",
                Files.size(list),
                ""));

    assertThat(told.sheets.get(0).encoding()).isEqualTo("windows-1250");
    assertThat(told.header().table().name()).isEqualTo("projects");
    assertThat(told.header().unknown()).isEmpty();
    assertThat(told.rows).hasSize(2437);
    assertThat(told.value(0, "beneficiary")).isEqualTo("SAMORZĄD WOJEWÓDZTWA WIELKOPOLSKIEGO");
    assertThat(
            told.rows.stream()
                .map(r -> (java.math.BigDecimal) r.value(r.table().position("total_value")))
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
        .isEqualByComparingTo("7382534479.68");
  }

  private static String closest(String... lines) {
    return new HeaderFinder(Optional.empty()).closest(rows(lines));
  }

  private static Optional<Header> find(String... lines) {
    Optional<Header> header = new HeaderFinder(Optional.empty()).find(rows(lines));
    for (int again = 0; again < 2; again++) {
      // what was met before, in whatever line, changes nothing
      assertThat(new HeaderFinder(Optional.empty(), MET).find(rows(lines))).isEqualTo(header);
    }
    return header;
  }

  private static List<SourceRow> rows(String... lines) {
    List<SourceRow> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(new TextRow(rows.size() + 1, line.split(";", -1)));
    }
    return rows;
  }

  /** What has none is passed over without a look at what it may mean. */
  @Test
  void everyKnownSpellingHasALetter() {
    for (TableSchema table : Dictionary.shipped().tables()) {
      assertThat(Aliases.of(table).all())
          .extracting(Aliases.Known::words)
          .allSatisfy(words -> assertThat(words).matches(".*\\p{L}.*"));
    }
  }

  @Test
  void aSendersHeaderMayBeNumbers() {
    SenderMapping mapping =
        new SenderMapping("*", "", Map.of("1", "person", "2", "sex", "3", "entry_date"));
    List<SourceRow> rows =
        List.of(
            new TextRow(1, new String[] {"Rejestr", "2012", "r."}),
            new TextRow(2, new String[] {"1", "2", "3"}),
            new TextRow(3, new String[] {"44051401359", "kobieta", "2012-03-01"}));
    assertThat(new HeaderFinder(Optional.of(mapping)).find(rows))
        .hasValueSatisfying(header -> assertThat(header.line()).isEqualTo(2));
  }
}
