package pl.szansa.indicators.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read back is what was kept, or nothing. */
class CountsFileTest {

  private static final Counted COUNTED = ChangedCountsTest.any(400);

  @TempDir Path folder;
  private FileSystem fs;

  @BeforeEach
  void open() throws IOException {
    fs = FileSystem.getLocal(new Configuration());
    fs.setWriteChecksum(false);
    fs.setVerifyChecksum(false);
  }

  private CountsFile file(String basis) {
    var kept = new KeptCounts(fs, new org.apache.hadoop.fs.Path(folder.toUri()), "program");
    return new CountsFile(kept, COUNTED.plan(), basis);
  }

  private Path written() throws IOException {
    file("a").write(-17, COUNTED);
    return folder.resolve("participations.counts");
  }

  @Test
  void what_was_kept_is_read() throws IOException {
    written();
    file("a").write(Long.MIN_VALUE, COUNTED);
    assertThat(file("a").snapshot()).hasValue(Long.MIN_VALUE);
    assertThat(ChangedCountsTest.cells(file("a").read()))
        .isEqualTo(ChangedCountsTest.cells(COUNTED));
    assertThat(folder).isDirectoryContaining("glob:**.counts");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void nothing_is_kept_at_first() throws IOException {
    assertThat(file("a").snapshot()).isEmpty();
  }

  @Test
  void what_was_counted_on_another_basis_is_not_used() throws IOException {
    written();
    assertThat(file("b").snapshot()).isEmpty();
    assertThatThrownBy(() -> file("b").read()).isInstanceOf(IOException.class);
  }

  @Test
  void a_file_that_was_cut_off_is_not_read() throws IOException {
    Path file = written();
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length += 1 + length / 7) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> file("a").read()).isInstanceOf(IOException.class);
    }
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));
    assertThatThrownBy(() -> file("a").read()).isInstanceOf(IOException.class);
  }

  @Test
  void a_file_that_was_changed_is_not_read() throws IOException {
    Path file = written();
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at += 1 + whole.length / 50) {
      byte[] changed = whole.clone();
      changed[at] ^= 0x10;
      Files.write(file, changed);
      assertThatThrownBy(() -> file("a").read()).isInstanceOf(Exception.class);
    }
  }
}
