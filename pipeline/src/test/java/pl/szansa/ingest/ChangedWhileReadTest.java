package pl.szansa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.ingest.formats.Unreadable;

/** Files that somebody is still writing to, or takes away. */
final class ChangedWhileReadTest {

  private static final String HEADER = "PESEL;Płeć;Imię\n";

  /** More than any reader takes in at once. */
  private static final String LONG = HEADER + "93111698132;m;Jan\n".repeat(400_000);

  @TempDir Path inbox;

  private interface Meddling {
    void with(Path file) throws IOException;
  }

  /** Meddles with the file when its first row is told. */
  private static final class Meddler implements SheetListener {

    private final Path file;
    private final Meddling meddling;
    private final List<String> told = new ArrayList<>();
    private long rows;

    private Meddler(Path file, Meddling meddling) {
      this.file = file;
      this.meddling = meddling;
    }

    @Override
    public void begin(Sheet sheet) {
      told.add("begin");
    }

    @Override
    public void row(CanonicalRow row) throws IOException {
      if (rows++ == 0) {
        meddling.with(file);
      }
    }

    @Override
    public void note(SheetNote note, String detail) {
      told.add(note.name());
    }

    @Override
    public void end() {
      told.add("end");
    }

    @Override
    public void unreadable(Sheet sheet, Unreadable problem, String detail) {
      told.add(problem.name());
    }
  }

  @Test
  void a_file_that_is_left_alone_is_read_to_its_end() {
    assertThat(told("a.csv", LONG, file -> {})).containsExactly("begin", "end");
  }

  @Test
  void a_file_that_grows() {
    Meddling appending = file -> Files.writeString(file, "x", StandardOpenOption.APPEND);

    assertThat(told("a.csv", LONG, appending)).containsExactly("begin", "CHANGED_WHILE_READ");
  }

  @Test
  void a_file_that_shrinks() {
    Meddling cutting =
        file -> Files.newByteChannel(file, StandardOpenOption.WRITE).truncate(10_000);

    assertThat(told("a.csv", LONG, cutting)).containsExactly("begin", "CHANGED_WHILE_READ");
  }

  @Test
  void a_file_that_goes_away() {
    assertThat(told("a.csv", LONG, Files::delete)).containsExactly("begin", "CHANGED_WHILE_READ");
  }

  @Test
  void a_file_that_is_written_anew_with_the_same_length() {
    Meddling touching =
        file -> {
          Files.writeString(file, LONG.replace('m', 'k'));
          Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        };

    assertThat(told("a.csv", LONG, touching)).containsExactly("begin", "CHANGED_WHILE_READ");
  }

  @Test
  void a_nested_document_that_is_another_when_its_second_table_is_read() {
    String record =
        "{\"pesel\":\"1\",\"plec\":\"k\",\"imie\":\"A\",\"wsparcia\":[{\"form\":\"staż\"}]}";
    String text = "[" + record + "]";
    Meddling replacing =
        file ->
            Files.writeString(file, text.replace("wsparcia", "somethin").replace("form", "name"));

    assertThat(told("a.json", text, replacing))
        .contains("CHANGED_WHILE_READ")
        .doesNotContain("end");
  }

  @Test
  void an_archive_that_goes_away_between_its_files() {
    Path file = inbox.resolve("radom/a.zip");
    InboxFile sent =
        Delivery.file(
            inbox,
            "radom/a.zip",
            new Zip().add("a.csv", LONG).add("b.csv", HEADER + "1;k;A\n").bytes());

    assertThat(read(sent, new Meddler(file, Files::delete)))
        .containsExactly("begin", "CHANGED_WHILE_READ", "begin", "CHANGED_WHILE_READ");
  }

  @Test
  void a_file_that_changed_between_listing_and_reading() {
    InboxFile sent = Delivery.csv(inbox, "radom/a.csv", HEADER + "1;k;A\n");
    InboxFile listed = new InboxFile(sent.uri(), sent.path(), sent.size() - 1, sent.sha256());

    assertThat(read(listed, new Meddler(inbox, file -> {})))
        .containsExactly("begin", "CHANGED_WHILE_READ");
  }

  private List<String> told(String name, String text, Meddling meddling) {
    InboxFile sent = Delivery.file(inbox, "radom/" + name, text.getBytes(StandardCharsets.UTF_8));
    return read(sent, new Meddler(inbox.resolve("radom/" + name), meddling));
  }

  private static List<String> read(InboxFile sent, Meddler meddler) {
    try {
      new FileReader(Delivery.plain()).read(sent, new Configuration(), meddler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return meddler.told;
  }
}
