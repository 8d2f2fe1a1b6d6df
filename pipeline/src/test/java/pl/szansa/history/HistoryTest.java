package pl.szansa.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FilterFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.UserError;
import pl.szansa.model.ValueStatus;

class HistoryTest {

  private static final List<IndicatorValue> VALUES =
      List.of(
          Results.total("participations", AreaLevel.COUNTRY, "all", "15"),
          Results.women("participations", AreaLevel.OFFICE, "=radom", "1234567.50"),
          Results.absent("cost", AreaLevel.COUNTRY, "all", ValueStatus.TOO_FEW),
          Results.share("completion", AreaLevel.OFFICE, "żółw, \"x\"", "0.500000", "0.4", "0.6"));

  @TempDir Path folder;
  private FileSystem fs;
  private History history;

  @BeforeEach
  void open() throws IOException {
    fs = FileSystem.newInstanceLocal(new Configuration());
    fs.setWriteChecksum(false);
    history = new History(fs, new org.apache.hadoop.fs.Path(folder.resolve("history").toString()));
  }

  private void keepAndNote(String fingerprint, int kept) throws IOException {
    history.keep(Results.usual().of(fingerprint), VALUES);
    history.note(Results.run(fingerprint), kept);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(f -> f.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void aResultComesBackAsItWas() throws IOException {
    Result result = Results.usual().of("aaaa11112222");
    history.keep(result, VALUES);
    assertThat(history.find("aaaa11112222")).contains(result);
    List<IndicatorValue> back = new ArrayList<>();
    try (ValueBlocks blocks = history.blocks("aaaa11112222")) {
      blocks.forEachRemaining(b -> back.addAll(b.values()));
    }
    assertThat(back)
        .as("by indicator id")
        .containsExactly(VALUES.get(3), VALUES.get(2), VALUES.get(0), VALUES.get(1));
  }

  /** Kept in the form of earlier versions. */
  @Test
  void whatAnOlderVersionKeptIsRead() throws IOException {
    keepAndNote("aaaa", 5);
    keepAndNote("bbbb", 5);
    OldValues.inPlaceOf(folder.resolve("history/results-v1/aaaa.values.zst"), VALUES);
    assertThat(history.has("aaaa")).isTrue();
    assertThat(history.lastOther("bbbb")).isPresent();
    List<IndicatorValue> back = new ArrayList<>();
    try (ValueBlocks blocks = history.blocks("aaaa")) {
      blocks.forEachRemaining(b -> back.addAll(b.values()));
    }
    assertThat(back).containsExactly(VALUES.get(3), VALUES.get(2), VALUES.get(0), VALUES.get(1));
    history.keep(Results.usual().of("aaaa"), VALUES);
    assertThat(files())
        .as("kept already")
        .contains("aaaa.csv.gz")
        .doesNotContain("aaaa.values.zst");
    history.note(Results.run("bbbb"), 1);
    assertThat(files()).doesNotContain("aaaa.csv.gz", "aaaa.json.gz");
  }

  @Test
  void aRunComesBackAsItWasWithItsNumber() throws IOException {
    assertThat(history.runs()).isEmpty();
    history.note(Results.run("aaaa"), 5);
    history.note(Results.run("bbbb"), 5);
    assertThat(history.runs())
        .containsExactly(Results.run("aaaa").numbered(1), Results.run("bbbb").numbered(2));
  }

  @Test
  void theSameResultIsKeptOnce() throws IOException {
    keepAndNote("aaaa", 5);
    byte[] first = Files.readAllBytes(folder.resolve("history/results-v1/aaaa.values.zst"));
    history.keep(Results.usual().of("aaaa"), VALUES.subList(0, 1));
    history.note(Results.run("aaaa"), 5);
    assertThat(files())
        .containsExactly("000001.json", "000002.json", "aaaa.json.gz", "aaaa.values.zst");
    assertThat(folder.resolve("history/results-v1/aaaa.values.zst")).hasBinaryContent(first);
  }

  @Test
  void theLastOtherResultIsThatOfTheNewestRunThatGaveAnother() throws IOException {
    assertThat(history.lastOther("aaaa")).isEmpty();
    keepAndNote("aaaa", 5);
    assertThat(history.lastOther("aaaa")).isEmpty();
    keepAndNote("bbbb", 5);
    keepAndNote("bbbb", 5);
    assertThat(history.lastOther("bbbb").orElseThrow().fingerprint()).isEqualTo("aaaa");
    assertThat(history.lastOther("cccc").orElseThrow().fingerprint()).isEqualTo("bbbb");
    keepAndNote("aaaa", 5);
    assertThat(history.lastOther("aaaa").orElseThrow().fingerprint()).isEqualTo("bbbb");
  }

  @Test
  void theLatestPublishedResultsStayAndEveryRunDoes() throws IOException {
    for (String fingerprint : List.of("aaaa", "bbbb", "aaaa", "cccc")) {
      keepAndNote(fingerprint, 2);
    }
    assertThat(history.has("aaaa")).as("published again after bbbb").isTrue();
    assertThat(history.has("bbbb")).isFalse();
    assertThat(history.find("bbbb")).isEmpty();
    assertThat(history.has("cccc")).isTrue();
    assertThat(history.runs()).hasSize(4);
  }

  /** At each of these moments a run can be killed; none of them leaves a result that counts. */
  @Test
  void whatAKilledRunLeftIsNoResultAndIsCleared() throws IOException {
    keepAndNote("aaaa", 5);
    Path results = folder.resolve("history/results-v1");
    Files.writeString(results.resolve("bbbb.values.zst.unfinished"), "half");
    Files.copy(results.resolve("aaaa.values.zst"), results.resolve("cccc.values.zst"));
    Files.copy(results.resolve("aaaa.values.zst"), results.resolve("dddd.values.zst"));
    Files.copy(results.resolve("aaaa.json.gz"), results.resolve("dddd.json.gz"));
    Files.writeString(folder.resolve("history/runs/000002.json.unfinished"), "{\"num");

    assertThat(history.runs()).hasSize(1);
    assertThat(history.has("bbbb")).isFalse();
    assertThat(history.has("cccc")).isFalse();
    assertThat(history.lastOther("aaaa")).as("published by no run").isEmpty();

    keepAndNote("cccc", 5);
    assertThat(files())
        .containsExactly(
            "000001.json",
            "000002.json",
            "aaaa.json.gz",
            "aaaa.values.zst",
            "cccc.json.gz",
            "cccc.values.zst");
    try (ValueBlocks blocks = history.blocks("cccc")) {
      assertThat(blocks.hasNext()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"results-v1/aaaa.json.gz", "results-v1/aaaa.values.zst"})
  void halfAResultIsNoneAndIsKeptAnew(String gone) throws IOException {
    keepAndNote("aaaa", 5);
    keepAndNote("bbbb", 5);
    Files.delete(folder.resolve("history").resolve(gone));
    assertThat(history.has("aaaa")).isFalse();
    assertThat(history.find("aaaa")).isEmpty();
    assertThat(history.lastOther("bbbb")).isEmpty();

    history.keep(Results.usual().of("aaaa"), VALUES);
    assertThat(history.lastOther("bbbb")).isPresent();
    try (ValueBlocks blocks = history.blocks("aaaa")) {
      assertThat(blocks.hasNext()).isTrue();
    }
  }

  /** Killed in between, what remains is seen to be no result. */
  @Test
  void theDescriptionOfAnOldResultGoesBeforeItsValues() throws IOException {
    List<String> deleted = new ArrayList<>();
    FileSystem noting =
        new FilterFileSystem(fs) {
          @Override
          public boolean delete(org.apache.hadoop.fs.Path file, boolean recursive)
              throws IOException {
            if (super.exists(file)) {
              deleted.add(file.getName());
            }
            return super.delete(file, recursive);
          }
        };
    keepAndNote("aaaa", 5);
    new History(noting, new org.apache.hadoop.fs.Path(folder.resolve("history").toString()))
        .note(Results.run("bbbb"), 1);
    assertThat(deleted).containsExactly("aaaa.json.gz", "aaaa.values.zst");
  }

  /** The result is published by then. */
  @Test
  void aRunIsNotedBesideADamagedOneAndNothingIsLetGo() throws IOException {
    keepAndNote("aaaa", 5);
    Path damaged = folder.resolve("history/runs/000001.json");
    Files.writeString(damaged, "{\"num");
    assertThat(history.note(Results.run("bbbb"), 1).number()).isEqualTo(2);
    assertThat(history.has("aaaa")).isTrue();

    Files.delete(damaged);
    assertThat(history.note(Results.run("bbbb"), 1).number()).isEqualTo(3);
    assertThat(history.has("aaaa")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 40})
  void aFileThatCannotBeReadFromTheStartIsClosed(int bytes) throws IOException {
    keepAndNote("aaaa", 5);
    byte[] whole = Files.readAllBytes(folder.resolve("history/results-v1/aaaa.values.zst"));
    int[] closed = {0};
    InputStream file =
        new ByteArrayInputStream(Arrays.copyOf(whole, bytes)) {
          @Override
          public void close() {
            closed[0]++;
          }
        };
    assertThatThrownBy(() -> new PackedBlocks(file, IllegalStateException::new))
        .isInstanceOfAny(IOException.class, IllegalStateException.class);
    assertThat(closed[0]).isPositive();
  }

  @Test
  void aResultThatCannotBeWrittenIsNotThere() {
    List<IndicatorValue> broken = new ArrayList<>(VALUES);
    broken.set(1, null);
    assertThatThrownBy(() -> history.keep(Results.usual().of("aaaa"), broken))
        .isInstanceOf(NullPointerException.class);
    assertThat(folder.resolve("history/results-v1/aaaa.values.zst")).doesNotExist();
    assertThat(folder.resolve("history/results-v1/aaaa.json.gz")).doesNotExist();
  }

  /** Somebody copied the workspace and lost the end of a file. */
  @ParameterizedTest
  @ValueSource(
      strings = {"results-v1/aaaa.json.gz", "results-v1/aaaa.values.zst", "runs/000001.json"})
  void aDamagedFileIsToldWithWhatToDo(String name) throws IOException {
    keepAndNote("aaaa", 5);
    Path file = folder.resolve("history").resolve(name);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(
            () -> {
              history.runs();
              history.find("aaaa");
              try (ValueBlocks blocks = history.blocks("aaaa")) {
                blocks.forEachRemaining(b -> {});
              }
            })
        .isInstanceOfSatisfying(
            UserError.class,
            e -> {
              assertThat(e.getMessage()).contains(name + " is damaged: ");
              assertThat(e.remedy()).contains("delete it");
            });
  }
}
