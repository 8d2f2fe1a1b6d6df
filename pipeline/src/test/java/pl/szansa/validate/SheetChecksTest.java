package pl.szansa.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Consequence;
import pl.szansa.model.Issue;
import pl.szansa.model.Language;

/** Rules that tell something of a sheet when all its rows are read. */
final class SheetChecksTest {

  private static final String OFFICES =
      """
      office_id,name,teryt
      radom,MOPS Radom,1463011
      biecz,MGOPS Biecz,1205023
      """;
  private static final String TERRITORY =
      """
      teryt,name,valid_from,valid_to,successor
      1205023,Biecz,,2012-12-31,1205024
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Expected: header | row, six times over | issue, its field
          PESEL;Płeć;Wykształcenie;Status;Data rozpoczęcia | 93111698132;wyższe;k;bezrobotny;01.02.2014 | MISPLACED_COLUMN sex: Education, MISPLACED_COLUMN education: Sex
          PESEL;Płeć;Wykształcenie;Status;Data rozpoczęcia | 93111698132;k;01.02.2014;bezrobotny;wyższe | MISPLACED_COLUMN education: Entry date, MISPLACED_COLUMN entry_date: Education
          PESEL;Płeć;Wykształcenie;Status;Data rozpoczęcia | 01.02.2014;k;wyższe;bezrobotny;01.02.2014  | MISPLACED_KEY person: Birth date
          PESEL;Płeć;Wykształcenie;Status;Data rozpoczęcia | kobieta;k;wyższe;bezrobotny;01.02.2014  | MISPLACED_KEY person: Sex
          Nr projektu;PESEL;Płeć;Wykształcenie;Status | 93111698132;A1;k;wyższe;bezrobotny | MISPLACED_KEY project: PESEL
          PESEL;Płeć;Wykształcenie;Status;Zawód | A1;k;wyższe;bezrobotny;93111698132 | MISPLACED_KEY occupation: PESEL
          PESEL;Płeć;Wykształcenie;Status;Wiek | A1;k;wyższe;bezrobotny;93111698132 | MISPLACED_KEY age_at_entry: PESEL
          Nr projektu;PESEL;Płeć;Wykształcenie;Status | wyższe;A1;k;wyższe;bezrobotny | MISPLACED_KEY project: Education
          PESEL;Płeć;Status;Data rozpoczęcia;Data zakończenia | A1;k;bezrobotny;01.03.2014;01.02.2014 | SWAPPED_DATES entry_date: Exit date
          PESEL;Płeć;Status;Beneficjent | A1;k;bezrobotny;GMINA NIGDZIE / OPS | UNKNOWN_OFFICE office: „GMINA NIGDZIE / OPS” (6)
          # Edge: a name that may be a person's is not told
          PESEL;Płeć;Status;Beneficjent | A1;k;bezrobotny;Anna Nowak | UNKNOWN_OFFICE office: „[•••]” (6)
          # Sound
          PESEL;Płeć;Wykształcenie;Status;Data rozpoczęcia | 93111698132;k;wyższe;bezrobotny;01.02.2014 | ''
          PESEL;Nr projektu;Płeć;Wykształcenie;Status | 1;2014;k;-;bezrobotny | ''
          PESEL;Płeć;Status;Beneficjent | A1;k;bezrobotny;GMINA BIECZ / OPS | ''
          # Erroneous in another way
          PESEL;Płeć;Wykształcenie;Status | A1;k;techniczne;bezrobotny | ''
          """)
  void tells_what_stands_in_strange_columns(String header, String row, String issues) {
    List<String> told =
        atEnd(header, row, 6).stream()
            .map(i -> i.code() + " " + i.field() + ": " + named(i.message()))
            .toList();

    assertThat(String.join(", ", told)).isEqualTo(issues);
  }

  /** The last thing that a message names. */
  private static String named(String message) {
    String text =
        message.replaceAll("[.:] (?:Headers|In most|Add it|Correct|Write|the headers).*", "");
    text = text.replaceAll(": the headers of.*", "");
    return text.replaceAll("^.*(?:another field: |brackets\\): )", "")
        .replaceAll("^.* (?:of|after) \"([^\"]*)\"$", "$1");
  }

  @Test
  void a_few_rows_tell_nothing() {
    assertThat(atEnd("PESEL;Płeć;Wykształcenie;Status", "A1;wyższe;k;bezrobotny", 4)).isEmpty();
  }

  @Test
  void keys_reject_the_file_and_other_columns_warn() {
    assertThat(atEnd("PESEL;Nr projektu;Płeć;Status", "A1;93111698132;k;bezrobotny", 5))
        .extracting(Issue::consequence)
        .containsExactly(Consequence.REJECT_FILE);
    assertThat(atEnd("PESEL;Wykształcenie;Płeć;Status", "A1;k;wyższe;bezrobotny", 5))
        .extracting(Issue::consequence)
        .containsOnly(Consequence.WARN);
  }

  @Test
  void no_message_shows_a_number() {
    assertThat(atEnd("PESEL;Nr projektu;Płeć;Status", "A1;93111698132;k;bezrobotny", 5))
        .allSatisfy(i -> assertThat(i.toString()).doesNotContain("93111698132"));
  }

  @ParameterizedTest
  @CsvSource({
    "1205023, 01.02.2012, 0",
    "1205024, 01.02.2012, 0", // the seventh digit does not count
    "1205023, 01.02.2013, 1",
    "1463011, 01.02.2012, 1", // not in the register
    "120502, 31.12.2012, 0"
  })
  void communes_are_in_force_on_the_day(String code, String day, int issues) {
    Delivery.csv(folder, "territory.csv", TERRITORY);
    Delivery.Told told =
        Delivery.read(
            Delivery.csv(
                folder,
                "radom/a.csv",
                "PESEL;TERYT;Data rozpoczęcia;Płeć\nA1;" + code + ";" + day + ";k\n"),
            reference(),
            List.of());
    SheetRules rules = new SheetRules(told.header(), reference(), Language.EN);
    told.rows().forEach(rules::check);

    assertThat(told.rows().get(0).issues().stream().filter(i -> i.code().equals("TERYT_CODE")))
        .hasSize(issues);
  }

  private Reference reference() {
    return Delivery.reference(folder, OFFICES, "project,office_id\n");
  }

  private List<Issue> atEnd(String header, String row, int rows) {
    List<String> lines = new ArrayList<>(List.of(header));
    for (int i = 0; i < rows; i++) {
      lines.add(row);
    }
    Reference reference = reference();
    Delivery.Told told =
        Delivery.read(
            Delivery.csv(folder, "elsewhere/a.csv", String.join("\n", lines) + "\n"),
            reference,
            List.of());
    SheetRules rules = new SheetRules(told.header(), reference, Language.EN);
    told.rows().forEach(rules::check);
    return rules.atEnd().stream().filter(i -> !i.message().contains("„elsewhere”")).toList();
  }
}
