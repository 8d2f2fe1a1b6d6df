package pl.szansa.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.InboxFile;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Consequence;
import pl.szansa.model.Issue;
import pl.szansa.model.Language;

/** Every rule of rows with rows that keep it and rows that break it. */
final class RulesTest {

  private static final String PARTICIPANTS =
      "PESEL;Płeć;Wykształcenie;Status;Wiek;Data urodzenia;Data rozpoczęcia;Data zakończenia;Niepełnosprawność;Telefon\n";
  private static final String SUPPORTS = "PESEL;Forma wsparcia;Od;Do;Liczba godzin\n";
  private static final String SPENDING =
      "Numer projektu;Data dokumentu;Kwota;Dofinansowanie;Wkład własny\n";
  private static final String PROJECTS =
      "Tytuł projektu;Beneficjent;Wartość projektu;Dofinansowanie z UE\n";
  private static final String PUBLISHED = "Biuro;Miara;Od;Do;Wartość;Uwaga\n";

  private static final String SOUND = "93111698132;m;wyższe;bezrobotny;20;;01.02.2014;;nie;";

  private static final String COMMUNES = PARTICIPANTS.replace("\n", ";TERYT\n");

  /** Kinds of rules that tell something only when all rows are read; SheetChecksTest has them. */
  private static final Set<String> OF_SHEETS =
      Set.of("misplaced", "misplaced_key", "swapped", "known_office");

  private static final Map<Read, CanonicalRow> READ = new HashMap<>();

  private static final Path FOLDER = temporary();

  /**
   * @param text rows under the header; the last is the one that is judged
   * @param issues codes, with the field where a rule has several rows of its own
   */
  record Case(String name, String header, String text, List<String> issues) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Case rows(String name, String header, String text, String... issues) {
    return new Case(name, header, text, List.of(issues));
  }

  private static Case person(String name, String from, String to, String... issues) {
    return rows(name, PARTICIPANTS, SOUND.replace(from, to), issues);
  }

  static Stream<Case> cases() {
    return Stream.of(
            participants(),
            people(),
            supports(),
            spending(),
            projects(),
            published(),
            PeopleCases.participants(),
            PeopleCases.supports(),
            MoneyCases.spending(),
            MoneyCases.projects())
        .flatMap(List::stream);
  }

  private static List<Case> participants() {
    return List.of(
        // Expected
        person("a sound row", "", ""),
        person("cells missing at the end", ";nie;", ""),
        person("a refusal", "nie", "odmowa"),
        // Edge
        person("empty cells behind the last column", ";nie;", ";nie;;;"),
        person("age of 12", ";20;", ";12;", "PESEL_AGE age_at_entry", "WORKING_AGE age_at_entry"),
        person("age of 110", ";20;", ";110;", "PESEL_AGE age_at_entry", "WORKING_AGE age_at_entry"),
        person("birth date instead of age", ";20;;", ";;16.11.1993;"),
        rows("a commune", COMMUNES, SOUND + ";1463011"),
        rows("a commune whose zero is lost", COMMUNES, SOUND + ";216013"),
        rows("a commune unknown", COMMUNES, SOUND + ";b.d."),
        rows("no voivodeship", COMMUNES, SOUND + ";1563011", "TERYT_CODE municipality"),
        rows("a name", COMMUNES, SOUND + ";Chocianów", "TERYT_CODE municipality"),
        person("left on the day of entry", "01.02.2014;", "01.02.2014;01.02.2014"),
        person(
            "entered at birth",
            ";20;;",
            ";;01.02.2014;",
            "SUSPICIOUS_BIRTH_DATE birth_date",
            "PESEL_BIRTH_DATE birth_date",
            "WORKING_AGE birth_date"),
        // Erroneous
        person("a delimiter in a text", "m;wyższe", "m;wyższe;magisterskie;x", "TOO_MANY_CELLS"),
        person("31 February", "01.02.2014", "31.02.2014", "VALUE_TYPE entry_date"),
        person("age in words", ";20;", ";dwadzieścia;", "VALUE_TYPE age_at_entry"),
        person("unknown status", "bezrobotny", "w toku", "VALUE_CODE labour_status"),
        person("unknown answer", "nie", "może", "VALUE_CODE disability"),
        person("age of 11", ";20;", ";11;", "AGE_RANGE age_at_entry", "PESEL_AGE age_at_entry"),
        person("age of 111", ";20;", ";111;", "AGE_RANGE age_at_entry", "PESEL_AGE age_at_entry"),
        person("left before", "2014;", "2014;31.01.2014", "EXIT_BEFORE_ENTRY exit_date"),
        person(
            "not born yet",
            ";20;;",
            ";20;02.02.2014;",
            "BIRTH_AFTER_ENTRY entry_date",
            "PESEL_BIRTH_DATE birth_date"),
        person(
            "everything at once",
            "93111698132;m;wyższe;bezrobotny;20;;01.02.2014;",
            "87061302072;x;wyższe;bezrobotny;200;;01.02.2014;01.01.2014",
            "VALUE_CODE sex",
            "IDENTIFIER_CHECK_DIGIT person",
            "AGE_RANGE age_at_entry",
            "EXIT_BEFORE_ENTRY exit_date"));
  }

  private static List<Case> people() {
    return List.of(
        // Expected and edge
        person("a number of the office's own", "93111698132", "MOPS/12"),
        person(
            "a PESEL without its zero", "93111698132;m", "2070803628;k", "PESEL_AGE age_at_entry"),
        rows("entered a second time", PARTICIPANTS, SOUND + "\n" + SOUND.replace("01.02", "01.03")),
        rows(
            "the corrected twin of a wrong row",
            PARTICIPANTS,
            SOUND.replace(";20;", ";200;") + "\n" + SOUND),
        // Erroneous
        person("no person", "93111698132", "", "REQUIRED_VALUE person"),
        person("no person, in words", "93111698132", "brak", "REQUIRED_VALUE person"),
        person("no entry", "01.02.2014", "b.d.", "REQUIRED_VALUE entry_date"),
        person("check digit", "93111698132", "93111698133", "IDENTIFIER_CHECK_DIGIT person"),
        person(
            "check digit of two parts",
            "93111698132",
            "931116 98133",
            "IDENTIFIER_CHECK_DIGIT person"),
        person("cut down by a spreadsheet", "93111698132", "9,31117E+10", "VALUE_TYPE person"),
        rows("the same twice", PARTICIPANTS, SOUND + "\n" + SOUND, "DUPLICATE_RECORD project"),
        rows(
            "the same, spelt otherwise",
            PARTICIPANTS,
            SOUND + "\n" + SOUND.replace("01.02.2014", "2014-02-01").replace("98132", "-98132"),
            "DUPLICATE_RECORD project"),
        person("no sex", ";m;", ";;", "INCOMPLETE_RECORD sex"),
        person("neither age nor birth", ";20;", ";;", "INCOMPLETE_RECORD age_at_entry"),
        person("status refused", "bezrobotny", "odmowa", "INCOMPLETE_RECORD labour_status"));
  }

  private static List<Case> supports() {
    return List.of(
        rows("a sound support", SUPPORTS, "93111698132;staż;01.02.2014;02.02.2014;8"),
        rows("of one day", SUPPORTS, "93111698132;staż;01.02.2014;01.02.2014;8"),
        rows("not ended", SUPPORTS, "93111698132;staż;01.02.2014;;"),
        rows("no form", SUPPORTS, "93111698132;;01.02.2014;;8", "REQUIRED_VALUE form"),
        rows("nobody's", SUPPORTS, ";staż;01.02.2014;;8", "REQUIRED_VALUE person"),
        rows(
            "a PESEL as hours",
            SUPPORTS,
            "1;staż;;;93111698132",
            "PERSON_IN_NUMBER hours",
            "HOURS_RANGE hours"),
        rows("hours", SUPPORTS, "93111698132;staż;01.02.2014;;osiem", "VALUE_TYPE hours"),
        rows("check digit", SUPPORTS, "11302845081;staż;;;8", "IDENTIFIER_CHECK_DIGIT person"),
        rows(
            "ends before",
            SUPPORTS,
            "93111698132;staż;01.02.2014;31.01.2014;8",
            "SUPPORT_END_BEFORE_START end_date"));
  }

  private static List<Case> spending() {
    return List.of(
        rows("sound", SPENDING, "P1;01.02.2014;100,00;85,00;15,00"),
        rows("to the grosz", SPENDING, "P1;01.02.2014;0,03;0,02;0,01"),
        rows(
            "a correction",
            SPENDING,
            "P1;01.02.2014;-100,00;-85,00;-15,00",
            "NEGATIVE_AMOUNT amount",
            "NEGATIVE_AMOUNT eu_amount",
            "NEGATIVE_AMOUNT own_amount"),
        rows("on the first day", SPENDING, "P1;01.01.2014;1,00;1,00;0,00"),
        rows("on the last day", SPENDING, "P1;31.12.2014;1,00;1,00;0,00"),
        rows("of an unknown project", SPENDING, "P9;31.12.2019;1,00;1,00;0,00"),
        rows("of a project without an end", SPENDING, "P2;31.12.2030;1,00;1,00;0,00"),
        rows(
            "one grosz",
            SPENDING,
            "P1;01.02.2014;100,01;85,00;15,00",
            "PARTS_DO_NOT_ADD_UP amount"),
        rows(
            "a PESEL",
            SPENDING,
            "93111698132;01.02.2014;1,00;1,00;0,00",
            "PERSON_IN_NUMBER project"),
        rows(
            "a PESEL as amount",
            SPENDING,
            "P1;01.02.2014;93111698132;93111698132;0",
            "PERSON_IN_NUMBER amount",
            "PERSON_IN_NUMBER eu_amount"),
        rows("eleven digits that are none", SPENDING, "93991698133;01.02.2014;1,00;1,00;0,00"),
        rows(
            "a PESEL mistyped",
            SPENDING,
            "93111698133;01.02.2014;1,00;1,00;0,00",
            "PERSON_IN_NUMBER project"),
        rows("a sound name", SPENDING, "Zażółć gęślą jaźń m²;01.02.2014;1,00;1,00;0,00"),
        rows("a foreign name", SPENDING, "François Muñoz;01.02.2014;1,00;1,00;0,00"),
        rows(
            "a letter is lost",
            SPENDING,
            "Ro\uFFFDnica;01.02.2014;1,00;1,00;0,00",
            "GARBLED_VALUE project"),
        rows("a question", SPENDING, "Wsp?lna;01.02.2014;1,00;1,00;0,00", "GARBLED_VALUE project"),
        rows(
            "only one row is garbled",
            SPENDING,
            "ł;01.02.2014;1,00;1,00;0,00\nWartoœæ;01.02.2014;1,00;1,00;0,00",
            "GARBLED_VALUE project"),
        rows("no date", SPENDING, "P1;;1,00;1,00;0,00", "REQUIRED_VALUE document_date"),
        rows(
            "no amounts",
            SPENDING,
            "P1;01.02.2014;;-;b.d.",
            "REQUIRED_VALUE amount",
            "REQUIRED_VALUE eu_amount",
            "REQUIRED_VALUE own_amount"),
        rows("in words", SPENDING, "P1;01.02.2014;brak;1,00;0,00", "VALUE_TYPE amount"),
        rows(
            "too early", SPENDING, "P1;31.12.2013;1,00;1,00;0,00", "OUTSIDE_PROJECT document_date"),
        rows("too late", SPENDING, "P1;01.01.2015;1,00;1,00;0,00", "OUTSIDE_PROJECT document_date"),
        rows(
            "too early for one without an end",
            SPENDING,
            "P2;31.12.2013;1,00;1,00;0,00",
            "OUTSIDE_PROJECT document_date"));
  }

  private static List<Case> projects() {
    return List.of(
        rows("sound", PROJECTS, "Szansa;MOPS;100,00;85,00"),
        rows("all of it a grant", PROJECTS, "Szansa;MOPS;100,00;100,00"),
        rows("of another beneficiary", PROJECTS, "Szansa;MOPS;1,00;1,00\nSzansa;GOPS;1,00;1,00"),
        rows("grant above", PROJECTS, "Szansa;MOPS;100,00;100,01", "GRANT_ABOVE_VALUE total_value"),
        rows(
            "nothing",
            PROJECTS,
            "-;-;-;-",
            "REQUIRED_VALUE title",
            "REQUIRED_VALUE beneficiary",
            "REQUIRED_VALUE total_value",
            "REQUIRED_VALUE eu_grant"),
        rows("to whom", PROJECTS, "A;jan@example.org;1,00;1,00", "PERSON_IN_NUMBER beneficiary"),
        rows(
            "twice",
            PROJECTS,
            "Szansa;MOPS;1,00;1,00\nSzansa;MOPS;2,00;1,00",
            "DUPLICATE_PROJECT title"));
  }

  private static List<Case> published() {
    return List.of(
        rows("sound", PUBLISHED, "radom;participants;2008-06;2014;2022;"),
        rows(
            "a PESEL",
            PUBLISHED,
            "radom;participants;2008;2014;93111698132;",
            "PERSON_IN_NUMBER value"),
        rows("no value", PUBLISHED, "radom;participants;2008-06;2014;;", "REQUIRED_VALUE value"),
        rows(
            "nothing but a note",
            PUBLISHED,
            ";;;;;x",
            "REQUIRED_VALUE measure",
            "REQUIRED_VALUE period_from",
            "REQUIRED_VALUE period_to",
            "REQUIRED_VALUE value"));
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("cases")
  void says_what_is_wrong_and_nothing_else(Case c) {
    List<String> found = last(c, Language.PL).issues().stream().map(RulesTest::spelt).toList();

    assertThat(found).containsExactlyInAnyOrderElementsOf(c.issues());
  }

  private static String spelt(Issue issue) {
    return issue.field().isEmpty() ? issue.code() : issue.code() + " " + issue.field();
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("cases")
  void consequences_are_the_rules(Case c) {
    CanonicalRow row = last(c, Language.PL);

    for (Issue issue : row.issues()) {
      assertThat(issue.consequence()).isEqualTo(RuleCatalogue.rule(issue.code()).consequence());
    }
    assertThat(row.quarantined())
        .isEqualTo(row.issues().stream().anyMatch(i -> i.consequence() != Consequence.WARN));
  }

  @ParameterizedTest
  @EnumSource
  void messages_are_filled_in(Language language) {
    cases()
        .flatMap(c -> last(c, language).issues().stream())
        .forEach(
            issue ->
                assertThat(issue.message())
                    .as(issue.code())
                    .isNotBlank()
                    .doesNotContainPattern("[{}]|null")
                    .doesNotContain("  "));
  }

  /** A rule of rows that no case breaks, or that no case of its table keeps, is not tested. */
  @Test
  void every_rule_has_a_row_that_breaks_it_and_one_that_keeps_it() {
    Set<String> broken = new LinkedHashSet<>();
    Set<String> kept = new LinkedHashSet<>();
    cases()
        .forEach(
            c -> {
              CanonicalRow row = last(c, Language.EN);
              Set<String> codes = new LinkedHashSet<>();
              row.issues().forEach(i -> codes.add(i.code()));
              for (Rule rule : RuleCatalogue.rules()) {
                if (rule.appliesTo(row.table().name())) {
                  (codes.contains(rule.code()) ? broken : kept).add(id(rule));
                }
              }
            });
    List<String> wanted = new ArrayList<>();
    for (Rule rule : RuleCatalogue.rules()) {
      if (ofRows(rule)) {
        wanted.add(id(rule));
      }
    }

    assertThat(broken).containsAll(wanted);
    assertThat(kept).containsAll(wanted);
  }

  /** Files, whole sheets, homes and corrections have tests of their own. */
  private static boolean ofRows(Rule rule) {
    return !rule.kind().startsWith("file")
        && !OF_SHEETS.contains(rule.kind())
        && !Set.of("published_parts", "resident", "corrected").contains(rule.kind());
  }

  private static String id(Rule rule) {
    return rule.code() + " " + rule.tables() + rule.fields() + rule.parameters();
  }

  @Test
  void messages_show_the_value_but_never_the_identifier() {
    Issue digit = last(person("", "93111698132", "93111698133"), Language.PL).issues().get(0);
    assertThat(digit.value()).isEmpty();
    assertThat(digit.message()).doesNotContain("93111698133");

    Issue code =
        last(person("", "bezrobotny", " w toku, tel. 600 123 456 "), Language.EN).issues().get(0);
    assertThat(code.value()).isEqualTo("w toku, tel. [•••]");
    assertThat(code.message())
        .startsWith(
            "\"w toku, tel. [•••]\" is not on the list of \"Labour status\". Use one of: unemployed,");
  }

  @Test
  void a_text_that_may_stand_in_a_strange_column_is_not_shown() {
    Case c = rows("", PARTICIPANTS, SOUND + "\n" + SOUND.replace(";m;", ";Kowalski;m;"));

    assertThat(last(c, Language.EN).issues())
        .isNotEmpty()
        .allSatisfy(i -> assertThat(i.toString()).doesNotContain("Kowalski"));
  }

  @Test
  void braces_in_a_value_are_the_senders() {
    Issue issue = last(person("", "bezrobotny", "{other}{field}"), Language.EN).issues().get(0);

    assertThat(issue.message()).startsWith("\"{other}{field}\" is not on the list of");
  }

  @Test
  void an_open_end_of_a_project_is_shown_as_open() {
    Case c = rows("", SPENDING, "P2;31.12.2013;1,00;1,00;0,00");

    assertThat(last(c, Language.EN).issues().get(0).message()).contains("(2014-01-01 – …)");
  }

  @Test
  void a_repetition_names_the_line_of_the_first() {
    Case c = rows("", PARTICIPANTS, SOUND + "\n\n" + SOUND);

    assertThat(last(c, Language.PL).issues().get(0).message()).contains("w wierszu 2.");
  }

  /** Also for those who ask for the messages outside of this test. */
  private static Path temporary() {
    try {
      Path made = Files.createTempDirectory("rules");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(made)));
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path made) {
    try (Stream<Path> files = Files.walk(made)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Read(Case c, Language language) {}

  static CanonicalRow last(Case c, Language language) {
    return READ.computeIfAbsent(new Read(c, language), RulesTest::read);
  }

  private static CanonicalRow read(Read read) {
    Case c = read.c();
    InboxFile file = Delivery.csv(FOLDER, "radom/rows.csv", c.header() + c.text() + "\n");
    Reference reference =
        Delivery.reference(
            FOLDER.resolve("reference"),
            "office_id,name\nradom,MOPS Radom\n",
            "project,office_id,start_date,end_date\nP1,radom,2014-01-01,2014-12-31\nP2,radom,2014-01-01,\n");
    Delivery.Told told = Delivery.read(file, reference, List.of());
    SheetRules rules = new SheetRules(told.header(), reference, read.language());
    told.rows().forEach(rules::check);
    return told.rows().get(told.rows().size() - 1);
  }
}
