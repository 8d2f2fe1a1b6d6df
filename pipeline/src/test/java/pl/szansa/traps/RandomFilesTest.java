package pl.szansa.traps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.privacy.PersonKeys;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Field;
import pl.szansa.model.Privacy;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;

/** What holds of a table in whatever format it is sent. */
class RandomFilesTest {

  private static final int FILES = 40;

  @TempDir Path folder;
  private final Reference reference = Delivery.noReference();
  private final PersonKeys.Hasher hasher = new PersonKeys(Delivery.KEY).hasher();

  @ParameterizedTest
  @EnumSource
  void rows_written_are_rows_read_and_accepted_with_their_values(RandomFile.Format format)
      throws IOException {
    for (int seed = 0; seed < FILES; seed++) {
      UniformRandomProvider random = RandomSource.SPLIT_MIX_64.create(1000L * seed + 7);
      RandomSheet sheet = new RandomSheet(random);
      String name = format + " of seed " + seed;
      List<String> accepted = read(name, random, sheet, sheet.rows(), format);
      List<RandomSheet.Row> shuffled = new ArrayList<>(sheet.rows());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(read(name + ", shuffled", random, sheet, shuffled, format))
          .as(name)
          .containsExactlyInAnyOrderElementsOf(accepted);
    }
  }

  /** The accepted rows. */
  private List<String> read(
      String name,
      UniformRandomProvider random,
      RandomSheet sheet,
      List<RandomSheet.Row> rows,
      RandomFile.Format format)
      throws IOException {
    Path file = folder.resolve(format.name().toLowerCase(java.util.Locale.ROOT));
    Files.write(file, new RandomFile(random, sheet, rows).bytes(format));
    TrapReading reading = TrapReading.of(file, "radom/" + file.getFileName(), reference);
    assertThat(reading.sheets()).as(name).hasSize(1);
    Submission s = reading.sheets().get(0);
    assertThat(s.status()).as("%s %s", name, s.issues()).isEqualTo(SubmissionStatus.ACCEPTED);
    assertThat(s.entity()).as("%s %s", name, sheet.headers()).isEqualTo(sheet.table().name());
    assertThat(s.accepted() + s.quarantined()).as(name).isEqualTo(s.rows());
    assertThat(reading.rows(0)).as(name).hasSize(rows.size());
    List<String> accepted = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      CanonicalRow read = reading.rows(0).get(i);
      RandomSheet.Row written = rows.get(i);
      assertThat(read.quarantined())
          .as("%s: %s %s", name, written, read.issues())
          .isEqualTo(written.bad());
      if (!written.bad()) {
        accepted.add(compare(name, sheet, written, read));
      }
    }
    return accepted;
  }

  private String compare(
      String name, RandomSheet sheet, RandomSheet.Row written, CanonicalRow read) {
    List<String> wanted = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < sheet.columns().size(); i++) {
      Field field = sheet.columns().get(i);
      String meaning = written.cells().get(i).meaning();
      boolean person = field.privacy() == Privacy.IDENTIFIER;
      wanted.add(field.name() + " = " + (person ? hasher.pseudonym(meaning) : meaning));
      Object value = read.value(sheet.table().position(field.name()));
      found.add(field.name() + " = " + TrapReading.shown(value));
    }
    assertThat(found).as(name).isEqualTo(wanted);
    return found.toString();
  }
}
