package pl.szansa.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed sample is what its plan gives, and agrees with what the offices published. */
class SampleWorkspaceTest {

  private static final Path COMMITTED = Path.of("data", "sample");
  private static final Set<String> NOT_GENERATED = Set.of("generator.yml", ".gitattributes");
  private static final long MOST_BYTES = 2_000_000;

  @TempDir static Path folder;
  private static GeneratedWorkspace generated;
  private static SentFiles sent;

  @BeforeAll
  static void generate() {
    Plan plan = Plan.read(COMMITTED.resolve("generator.yml"));
    generated = new WorkspaceGenerator().generate(plan, folder);
    sent = new SentFiles(folder, generated);
  }

  @Test
  void theCommittedSampleIsWhatItsPlanGives() throws IOException {
    Map<String, String> committed = content(COMMITTED);
    assertThat(content(folder)).containsExactlyEntriesOf(committed);
    assertThat(committed).hasSizeGreaterThan(30);
  }

  @Test
  void theSampleIsSmall() throws IOException {
    try (Stream<Path> files = Files.walk(COMMITTED).filter(Files::isRegularFile)) {
      assertThat(files.mapToLong(f -> f.toFile().length()).sum()).isLessThan(MOST_BYTES);
    }
  }

  @Test
  void filesSayThatTheyAreSynthetic() {
    assertThat(generated.files()).allMatch(f -> f.path().contains("syntetyczne"));
  }

  @Test
  void radomHasAsManyCompleteParticipationsAsItPublished() {
    List<Map<String, String>> rows = sent.rows("radom", "participants");
    Map<String, Map<String, String>> people = first(rows, "PESEL");
    assertThat(rows).hasSize(2022 + 15 + 60);
    assertThat(people).hasSize(2022 + 15);
    long complete =
        people.values().stream()
            .filter(r -> !r.get("Wykształcenie").isEmpty())
            .filter(r -> !r.get("Status na rynku pracy").isEmpty())
            .filter(r -> !r.get("Płeć").isEmpty())
            .filter(r -> !r.get("Wiek w chwili przystępowania do projektu").isEmpty())
            .count();
    assertThat(complete).isEqualTo(2022);
  }

  @Test
  void radomSpentToTheGroszWhatItPublished() {
    List<Map<String, String>> rows = sent.rows("radom", "spending");
    assertThat(sum(rows, "Kwota ogółem")).isEqualByComparingTo("13200716.71");
    assertThat(sum(rows, "w tym dofinansowanie")).isEqualByComparingTo("11814641.34");
    assertThat(sum(rows, "w tym wkład własny")).isEqualByComparingTo("1386075.37");
    assertThat(rows).allMatch(SampleWorkspaceTest::partsAddUp);
    BigDecimal benefits =
        sum(having(rows, r -> r.get("Nazwa zadania").startsWith("zasiłki")), "w tym wkład własny");
    assertThat(benefits).isGreaterThan(new BigDecimal("1000000"));
  }

  @Test
  void oldFormsOfRadomDoNotAskForDisability() {
    for (GeneratedWorkspace.File file : generated.files()) {
      if (file.path().startsWith("inbox/radom/radom_uczestnicy")) {
        boolean old = file.path().matches(".*20(08|09|10|11)\\.csv");
        Set<String> headers = sent.rows(file).get(0).keySet();
        assertThat(headers.contains("Niepełnosprawność")).isNotEqualTo(old);
        assertThat(headers.contains("Migrant")).isNotEqualTo(old);
      }
    }
  }

  @Test
  void skarzyskoCountsWhatItPublished() {
    List<Map<String, String>> people = sent.rows("skarzysko", "participants");
    assertThat(first(people, "Numer PESEL")).hasSize(117);
    assertThat(having(people, r -> r.get("Kontrakt socjalny").equals("tak"))).hasSize(91);
    assertThat(having(people, r -> r.get("PAL").equals("tak"))).hasSize(26);
    assertThat(having(people, r -> r.get("Kontrakt socjalny").equals(r.get("PAL")))).isEmpty();
    assertThat(having(people, r -> r.get("Osoba z niepełnosprawnością").equals("tak"))).hasSize(8);
    assertThat(attended("kurs zawodowy", "tak")).hasSize(40);
    assertThat(attended("kurs prawa jazdy", "tak")).hasSize(21);
    assertThat(attended("skierowanie do CIS", "")).hasSize(13);
    assertThat(attended("prace społecznie użyteczne", "")).hasSize(57);
    Set<String> interns = attended("staż", "");
    assertThat(interns).hasSize(24);
    assertThat(having(people, r -> interns.contains(r.get("Numer PESEL"))))
        .hasSize(24)
        .allMatch(r -> Integer.parseInt(r.get("Wiek")) <= 30);
  }

  @Test
  void lezajskHasFifteenPeopleWithContractsAndTwoKindsOfCourse() {
    List<Map<String, String>> people = sent.rows("lezajsk", "participants");
    assertThat(first(people, "PESEL uczestnika")).hasSize(15);
    assertThat(people).allMatch(r -> r.get("Kontrakt socjalny").equals("T"));
    assertThat(people).allMatch(r -> r.get("Data przystąpienia").endsWith("-2008"));
    Set<String> courses =
        having(
                sent.rows("lezajsk", "supports"),
                r -> r.get("Forma wsparcia").equals("szkolenie zawodowe"))
            .stream()
            .map(r -> r.get("Nazwa szkolenia"))
            .collect(Collectors.toSet());
    assertThat(courses).hasSize(2);
  }

  @Test
  void chocianowHasEightUnemployedPeople() {
    List<Map<String, String>> people = sent.rows("chocianow", "participants");
    assertThat(first(people, "PESEL")).hasSize(8);
    assertThat(people).allMatch(r -> r.get("Status na rynku pracy").contains("unemployed"));
    assertThat(people)
        .allMatch(r -> r.get("Entry date").compareTo("2012-04-01") >= 0)
        .allMatch(r -> r.get("Exit date").compareTo("2012-12-31") <= 0);
  }

  @Test
  void glownoRecruitsOnePersonInDecemberForTheWorkshop() {
    List<Map<String, String>> last =
        sent.rows(file("inbox/glowno/glowno_uczestnicy_syntetyczne_2014-12-31.csv"));
    assertThat(last).hasSize(24).allMatch(r -> r.get("Program aktywności lokalnej").equals("tak"));
    List<Map<String, String>> late =
        having(last, r -> r.get("Data rozpoczęcia").endsWith(".12.2014"));
    assertThat(late).hasSize(1);
    String person = late.get(0).get("Identyfikator uczestnika");
    assertThat(sent.rows("glowno", "supports"))
        .anyMatch(
            r ->
                r.get("Identyfikator uczestnika").equals(person)
                    && r.get("Rodzaj wsparcia").equals("warsztaty przedsiębiorczości"));
  }

  @Test
  void snapshotsKeepEverybodyAndFillInResults() {
    Map<String, Map<String, String>> june = snapshot("2014-06-30");
    Map<String, Map<String, String>> september = snapshot("2014-09-30");
    Map<String, Map<String, String>> december = snapshot("2014-12-31");
    assertThat(september.keySet()).containsAll(june.keySet());
    assertThat(december.keySet()).containsAll(september.keySet());
    assertThat(left(june)).isLessThan(left(september));
    assertThat(left(september)).isLessThan(left(december));
    assertThat(having(june.values(), r -> r.get("Data zakończenia").isEmpty()))
        .isNotEmpty()
        .allMatch(r -> r.get("Uzyskanie kwalifikacji").isEmpty());
  }

  @Test
  void resultsAreSaidOfLeaversOnly() {
    List<Map<String, String>> rows = sent.rows("radom", "participants");
    List<Map<String, String>> staying =
        having(rows, r -> r.get("Data zakończenia udziału w projekcie").isEmpty());
    assertThat(staying).hasSize(6).allMatch(r -> r.get("Podjęcie zatrudnienia").isEmpty());
    assertThat(having(rows, r -> !r.get("Data zakończenia udziału w projekcie").isEmpty()))
        .allMatch(r -> r.get("Podjęcie zatrudnienia").matches("T|N"));
  }

  @Test
  void peopleAreQualifiedIfASupportQualifiedThem() {
    Set<String> bySupport =
        having(sent.rows("radom", "supports"), r -> r.get("Uzyskana kwalifikacja").equals("T"))
            .stream()
            .map(r -> r.get("Nr PESEL"))
            .collect(Collectors.toSet());
    Map<String, Map<String, String>> last = new HashMap<>();
    sent.rows("radom", "participants").forEach(r -> last.put(r.get("PESEL"), r));
    Set<String> byResult =
        having(last.values(), r -> r.get("Uzyskanie kwalifikacji").equals("T")).stream()
            .map(r -> r.get("PESEL"))
            .collect(Collectors.toSet());
    assertThat(byResult).isEqualTo(bySupport);
    assertThat(byResult.size() / 2037.0).isBetween(0.2, 0.45);
  }

  @Test
  void everyPersonIsOfOneOfficeAndOfTheTwentyThirdCentury() {
    Map<String, String> officeOf = new HashMap<>();
    Map<String, String> header =
        Map.of(
            "radom", "PESEL",
            "skarzysko", "Numer PESEL",
            "glowno", "Identyfikator uczestnika",
            "lezajsk", "PESEL uczestnika",
            "chocianow", "PESEL");
    header.forEach(
        (office, column) -> {
          for (Map<String, String> row : sent.rows(office, "participants")) {
            String pesel = row.get(column);
            assertThat(PeselTest.isOfTheTwentyThirdCentury(pesel)).as(pesel).isTrue();
            assertThat(PeselTest.hasRightCheckDigit(pesel)).as(pesel).isTrue();
            assertThat(officeOf.putIfAbsent(pesel, office)).isIn(null, office);
          }
        });
    assertThat(officeOf).hasSize(2037 + 117 + 24 + 15 + 8);
  }

  @Test
  void sexBirthDateAndAgeAgreeWithTheNumber() {
    for (Map<String, String> row : sent.rows("skarzysko", "participants")) {
      String pesel = row.get("Numer PESEL");
      LocalDate born = LocalDate.parse(row.get("Data urodzenia"));
      LocalDate entry = LocalDate.parse(row.get("Data przystąpienia do projektu"));
      assertThat(PeselTest.syntheticBirthDate(pesel)).isEqualTo(born);
      assertThat(born.until(entry).getYears()).isEqualTo(Integer.parseInt(row.get("Wiek")));
      assertThat(PeselTest.isFemale(pesel)).isEqualTo(row.get("Płeć").equals("kobieta"));
    }
  }

  @Test
  void wrongRowsAreThoseOfThePlan() {
    Plan plan = Plan.read(COMMITTED.resolve("generator.yml"));
    for (OfficePlan office : plan.offices()) {
      List<MistakeKind> planned = office.mistakes().stream().map(OfficePlan.Mistake::kind).toList();
      List<MistakeKind> made =
          generated.wrongRows().stream()
              .filter(w -> w.office().equals(office.id()))
              .map(GeneratedWorkspace.WrongRow::kind)
              .toList();
      assertThat(made).containsExactlyInAnyOrderElementsOf(planned);
    }
    assertThat(generated.wrongRows()).hasSize(13);
  }

  @Test
  void wrongRowsStandOnTheirLines() {
    assertThat(wrong(MistakeKind.IMPOSSIBLE_DATE)).containsValue("31.02.2010");
    assertThat(wrong(MistakeKind.AMOUNT_IN_WORDS)).containsValue("brak");
    assertThat(wrong(MistakeKind.IMPOSSIBLE_AGE)).containsValue("214");
    assertThat(wrong(MistakeKind.UNKNOWN_LABOUR_STATUS)).containsValue("w trakcie ustalania");
    assertThat(wrong(MistakeKind.BLANK_PERSON)).containsEntry("PESEL uczestnika", "");
    assertThat(wrong(MistakeKind.MISSING_ENTRY_DATE)).containsEntry("Data rozpoczęcia", "");
    assertThat(wrong(MistakeKind.DOCUMENT_OUTSIDE_PROJECT)).containsValue("20.05.2008");
    assertThat(PeselTest.hasRightCheckDigit(wrong(MistakeKind.WRONG_CHECK_DIGIT).get("PESEL")))
        .isFalse();
    Map<String, String> short100 = wrong(MistakeKind.PARTS_DO_NOT_ADD_UP);
    assertThat(new BigDecimal(short100.get("Wydatki ogółem")))
        .isNotEqualByComparingTo(
            new BigDecimal(short100.get("Dofinansowanie"))
                .add(new BigDecimal(short100.get("Wkład własny"))));
  }

  private static Map<String, String> wrong(MistakeKind kind) {
    GeneratedWorkspace.WrongRow wrong =
        generated.wrongRows().stream().filter(w -> w.kind() == kind).findFirst().orElseThrow();
    return sent.all(file(wrong.file())).get(wrong.line());
  }

  private static GeneratedWorkspace.File file(String path) {
    return generated.files().stream().filter(f -> f.path().equals(path)).findFirst().orElseThrow();
  }

  private static Map<String, Map<String, String>> snapshot(String date) {
    String path = "inbox/glowno/glowno_uczestnicy_syntetyczne_" + date + ".csv";
    return first(sent.rows(file(path)), "Identyfikator uczestnika");
  }

  private static int left(Map<String, Map<String, String>> snapshot) {
    return having(snapshot.values(), r -> !r.get("Data zakończenia").isEmpty()).size();
  }

  private static Set<String> attended(String form, String completed) {
    return sent.rows("skarzysko", "supports").stream()
        .filter(r -> r.get("Forma wsparcia").equals(form))
        .filter(r -> completed.isEmpty() || r.get("Ukończone").equals(completed))
        .map(r -> r.get("Numer PESEL"))
        .collect(Collectors.toSet());
  }

  private static Map<String, Map<String, String>> first(
      List<Map<String, String>> rows, String column) {
    Map<String, Map<String, String>> first = new TreeMap<>();
    rows.forEach(r -> first.putIfAbsent(r.get(column), r));
    return first;
  }

  private static List<Map<String, String>> having(
      Collection<Map<String, String>> rows, Predicate<Map<String, String>> what) {
    return rows.stream().filter(what).toList();
  }

  private static boolean partsAddUp(Map<String, String> row) {
    BigDecimal parts =
        amount(row.get("w tym dofinansowanie")).add(amount(row.get("w tym wkład własny")));
    return parts.compareTo(amount(row.get("Kwota ogółem"))) == 0;
  }

  private static BigDecimal sum(List<Map<String, String>> rows, String column) {
    return rows.stream().map(r -> amount(r.get(column))).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal amount(String text) {
    return new BigDecimal(text.replaceAll("[^0-9,]", "").replace(',', '.'));
  }

  /** Path to content; a workbook's parts are compared unpacked, as packing depends on zlib. */
  private static Map<String, String> content(Path root) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (path.endsWith(".xlsx")) {
          unpack(path, file, content);
        } else if (!NOT_GENERATED.contains(path) && !path.matches("(out|store)/.*")) {
          content.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return content;
  }

  private static void unpack(String path, Path file, Map<String, String> content)
      throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        String name = path + "!" + entry.getName() + " of " + entry.getTimeLocal();
        content.put(name, new String(bytes, StandardCharsets.ISO_8859_1));
      }
    }
  }
}
