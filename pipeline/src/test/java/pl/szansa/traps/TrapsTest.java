package pl.szansa.traps;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.privacy.PersonKeys;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Issue;
import pl.szansa.model.Submission;

/** Every file of the folder of traps comes to its verdict. */
class TrapsTest {

  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final Map<String, List<Verdict>> VERDICTS =
      Verdict.read(TrapFiles.FOLDER.resolve("verdicts.csv"));

  private static Reference reference;

  @BeforeAll
  static void prepare() throws IOException {
    if (Boolean.getBoolean("traps.write")) {
      TrapFiles.write();
    }
    reference = Delivery.reference(TrapFiles.FOLDER.resolve("reference"));
  }

  static Set<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(TrapFiles.INBOX)) {
      return all.filter(Files::isRegularFile)
          .map(f -> TrapFiles.INBOX.relativize(f).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void every_file_is_what_its_maker_makes() throws IOException {
    Map<String, byte[]> made = TrapFiles.all();
    assertThat(files()).isEqualTo(made.keySet());
    for (var file : made.entrySet()) {
      assertThat(Files.readAllBytes(TrapFiles.INBOX.resolve(file.getKey())))
          .as("%s; mvn -Dtest=TrapsTest -Dtraps.write=true test writes it anew", file.getKey())
          .isEqualTo(file.getValue());
    }
  }

  @Test
  void every_file_has_a_verdict() throws IOException {
    assertThat(new TreeSet<>(VERDICTS.keySet())).isEqualTo(files());
  }

  @ParameterizedTest
  @MethodSource("files")
  void comes_to_its_verdict(String file) throws IOException {
    TrapReading reading =
        Assertions.assertTimeout(
            LONGEST, () -> TrapReading.of(TrapFiles.INBOX.resolve(file), file, reference));
    List<Verdict> expected = VERDICTS.get(file);
    assertThat(Stream.iterate(0, i -> i < reading.sheets().size(), i -> i + 1))
        .map(i -> reading.verdict(i).line())
        .containsExactlyElementsOf(expected.stream().map(Verdict::line).toList());
    for (int i = 0; i < expected.size(); i++) {
      compareValues(reading, i, expected.get(i).holds());
    }
    compareCounts(reading);
    tellsWhatItMay(reading);
  }

  private static void compareValues(TrapReading reading, int sheet, String holds)
      throws IOException {
    if (!holds.isEmpty() && !holds.contains("=")) {
      compareTable(reading, sheet, holds);
      return;
    }
    for (String field : holds.isEmpty() ? new String[0] : holds.split("; (?=[a-z_0-9]+ = )")) {
      String[] said = field.split(" = ", 2);
      assertThat(reading.accepted(sheet, said[0]))
          .as(said[0])
          .containsExactly(said[1].split(" \\| "));
    }
  }

  /** All columns of a table of {@code expected/}, the PESELs as pseudonyms. */
  private static void compareTable(TrapReading reading, int sheet, String table)
      throws IOException {
    PersonKeys.Hasher hasher = new PersonKeys(Delivery.KEY).hasher();
    Path csv = TrapFiles.FOLDER.resolve("expected").resolve(table + ".csv");
    try (var rows = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv)) {
      var all = rows.stream().toList();
      for (String field : all.get(0).getHeader()) {
        List<String> wanted = new ArrayList<>();
        all.forEach(r -> wanted.add(r.getField(field)));
        if (field.equals("person")) {
          wanted.replaceAll(hasher::pseudonym);
        }
        assertThat(reading.accepted(sheet, field)).as(field).isEqualTo(wanted);
      }
    }
  }

  private static void compareCounts(TrapReading reading) {
    for (int i = 0; i < reading.sheets().size(); i++) {
      Submission s = reading.sheets().get(i);
      assertThat(s.accepted() + s.quarantined()).isEqualTo(s.rows());
      assertThat(reading.rows(i)).hasSize((int) s.rows());
    }
  }

  /** Messages are whole, and neither they nor what goes back names a person. */
  private static void tellsWhatItMay(TrapReading reading) {
    List<String> told = new ArrayList<>();
    for (Submission s : reading.sheets()) {
      s.issues().stream().map(Issue::message).forEach(told::add);
    }
    reading.affected().forEach(r -> r.issues().forEach(i -> told.add(i.message())));
    assertThat(told)
        .allSatisfy(m -> assertThat(m).doesNotContainPattern("\\{[a-z]+\\}|\\bnull\\b"));
    reading.affected().forEach(r -> told.add(r.toString()));
    told.addAll(reading.sheets().stream().map(Submission::toString).toList());
    assertThat(told).noneMatch(Secrets::in);
  }
}
