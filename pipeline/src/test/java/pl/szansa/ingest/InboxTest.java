package pl.szansa.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FilterFileSystem;
import org.apache.hadoop.security.AccessControlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.model.Language;

final class InboxTest {

  @TempDir Path folder;

  @Test
  void lists_and_hashes_every_file_by_path() throws IOException {
    send("radom/2014/a.csv", "abc");
    send("glowno/ż ó#%20 ę.csv", "abc");
    send("radom/a.csv", "");
    Files.createDirectories(folder.resolve("empty"));

    Inbox.Listing listing = list(Delivery.local());

    assertThat(listing.problems()).isEmpty();
    assertThat(listing.files())
        .extracting(InboxFile::path)
        .containsExactly("glowno/ż ó#%20 ę.csv", "radom/2014/a.csv", "radom/a.csv");
    assertThat(listing.files()).extracting(InboxFile::size).containsExactly(3L, 3L, 0L);
    // printf abc | sha256sum; printf '' | sha256sum
    String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assertThat(listing.files())
        .extracting(InboxFile::sha256)
        .containsExactly(
            abc, abc, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(listing.files().get(1).topFolder()).isEqualTo("radom");
    assertThat(listing.files().get(1).name()).isEqualTo("a.csv");
  }

  @Test
  void a_listed_file_can_be_read_whatever_its_name() throws IOException {
    send("radom/Kopia (2) ż ó#%20+ę.csv", "PESEL;Płeć;Imię\n1;k;A\n");

    Delivery.Told told = Delivery.read(list(Delivery.local()).files().get(0));

    assertThat(told.rows).hasSize(1);
  }

  @Test
  void a_colon_in_a_name_stops_nobody_else() throws IOException {
    send("radom/stan 12:30.csv", "abc");
    send("radom/b.csv", "abc");

    Inbox.Listing listing = list(Delivery.local());

    assertThat(listing.files()).extracting(InboxFile::path).containsExactly("radom/b.csv");
    assertThat(listing.problems())
        .extracting(InboxProblem::path)
        .containsExactly("radom/stan 12:30.csv");
    assertThat(listing.problems().get(0).problem().en()).contains("colon");
  }

  @Test
  void litter_of_systems_and_spreadsheets_is_nothing_that_was_sent() throws IOException {
    for (String name :
        List.of(
            ".DS_Store",
            "Thumbs.db",
            "DESKTOP.INI",
            "~$lista.xlsx",
            ".~lock.a.csv#",
            ".git/config")) {
      send("radom/" + name, "x");
    }
    send("a.csv", "x");

    Inbox.Listing listing = list(Delivery.local());

    assertThat(listing.files()).extracting(InboxFile::path).containsExactly("a.csv");
    assertThat(listing.files().get(0).topFolder()).isEmpty();
  }

  @Test
  void no_inbox_has_no_files() {
    Inbox.Listing listing =
        new Inbox(Delivery.local(), new org.apache.hadoop.fs.Path(folder.resolve("none").toUri()))
            .list();

    assertThat(listing.files()).isEmpty();
    assertThat(listing.problems()).isEmpty();
  }

  /**
   * A file system in which some things are locked, because an administrator may open everything.
   */
  private static final class Locks extends FilterFileSystem {

    private Locks() {
      super(Delivery.local());
    }

    @Override
    public FileStatus[] listStatus(org.apache.hadoop.fs.Path path) throws IOException {
      refuse(path);
      return super.listStatus(path);
    }

    @Override
    public FSDataInputStream open(org.apache.hadoop.fs.Path path, int buffer) throws IOException {
      refuse(path);
      return super.open(path, buffer);
    }

    private static void refuse(org.apache.hadoop.fs.Path path) throws AccessControlException {
      if (path.getName().startsWith("locked")) {
        throw new AccessControlException(path.toString());
      }
    }
  }

  @Test
  void what_is_locked_is_one_problem_each_and_the_rest_is_listed() throws IOException {
    send("glowno/a.csv", "x");
    send("locked folder/1.csv", "x");
    send("locked folder/2.csv", "x");
    send("radom/b.csv", "x");
    send("radom/locked.csv", "x");

    Inbox.Listing listing = list(new Locks());

    assertThat(listing.files())
        .extracting(InboxFile::path)
        .containsExactly("glowno/a.csv", "radom/b.csv");
    assertThat(listing.problems())
        .extracting(InboxProblem::path)
        .containsExactly("locked folder/", "radom/locked.csv");
    assertThat(listing.problems().get(0).problem().in(Language.EN))
        .isEqualTo(
            "the folder cannot be opened; give the account that runs the job the right to read it");
    assertThat(listing.problems().get(1).problem().in(Language.PL))
        .startsWith("pliku nie da się otworzyć; nadaj");
  }

  @Test
  void really_locked_folders_and_files() throws IOException {
    send("radom/a.csv", "x");
    send("radom/b.csv", "x");
    send("closed/c.csv", "x");
    send("seen/d.csv", "x");
    lock("radom/b.csv", "---------");
    lock("closed", "---------");
    lock("seen", "r--r--r--");
    try {
      assumeFalse(
          Files.isReadable(folder.resolve("radom/b.csv")), "this account may read everything");

      Inbox.Listing listing = list(Delivery.local());

      assertThat(listing.files()).extracting(InboxFile::path).containsExactly("radom/a.csv");
      assertThat(listing.problems())
          .extracting(InboxProblem::path)
          .containsExactly("closed/", "radom/b.csv", "seen/d.csv");
    } finally {
      lock("closed", "rwx------");
      lock("seen", "rwx------");
    }
  }

  @Test
  void a_link_that_leads_nowhere_is_a_problem() throws IOException {
    send("radom/a.csv", "x");
    Files.createSymbolicLink(folder.resolve("radom/b.csv"), folder.resolve("nowhere"));

    Inbox.Listing listing = list(Delivery.local());

    assertThat(listing.files()).extracting(InboxFile::path).containsExactly("radom/a.csv");
    assertThat(listing.problems()).extracting(InboxProblem::path).containsExactly("radom/b.csv");
  }

  @Test
  void a_link_out_of_the_inbox_is_a_problem_and_is_not_followed(@TempDir Path elsewhere)
      throws IOException {
    send("radom/a.csv", "x");
    Files.writeString(elsewhere.resolve("secret.csv"), "x");
    Files.createSymbolicLink(folder.resolve("radom/b.csv"), elsewhere.resolve("secret.csv"));
    Files.createSymbolicLink(folder.resolve("glowno"), elsewhere);
    Files.createSymbolicLink(folder.resolve("root"), Path.of("/"));
    Files.createSymbolicLink(folder.resolve("above"), Path.of(".."));

    Inbox.Listing listing = list(Delivery.local());

    assertThat(listing.files()).extracting(InboxFile::path).containsExactly("radom/a.csv");
    assertThat(listing.problems())
        .extracting(InboxProblem::path)
        .containsExactly("above", "glowno", "radom/b.csv", "root");
    assertThat(listing.problems())
        .extracting(p -> p.problem().in(Language.EN))
        .allMatch(text -> text.startsWith("this link leads out of the inbox"));
  }

  @Test
  void links_within_the_inbox_neither_loop_nor_count_twice() throws IOException {
    send("radom/2014/a.csv", "x");
    Files.createSymbolicLink(folder.resolve("radom/2014/above"), folder);
    Files.createSymbolicLink(folder.resolve("radom/self"), Path.of("."));
    Files.createSymbolicLink(folder.resolve("copy"), Path.of("radom"));
    Files.createSymbolicLink(folder.resolve("radom/b.csv"), Path.of("2014/a.csv"));

    Inbox.Listing listing = list(Delivery.local());

    assertThat(listing.problems()).isEmpty();
    assertThat(listing.files())
        .extracting(InboxFile::path)
        .containsExactly("radom/2014/a.csv", "radom/b.csv");
    // which is how a copy is known
    assertThat(listing.files().get(0).sha256()).isEqualTo(listing.files().get(1).sha256());
  }

  @Test
  void an_inbox_that_is_itself_a_link_is_read() throws IOException {
    send("real/radom/a.csv", "x");
    Path link = Files.createSymbolicLink(folder.resolve("inbox"), Path.of("real"));

    Inbox.Listing listing =
        new Inbox(Delivery.local(), new org.apache.hadoop.fs.Path(link.toUri())).list();

    assertThat(listing.files()).extracting(InboxFile::path).containsExactly("radom/a.csv");
    assertThat(listing.problems()).isEmpty();
  }

  @Test
  void a_queue_of_the_system_is_a_problem_and_nobody_waits_for_it()
      throws IOException, InterruptedException {
    send("radom/a.csv", "x");
    Path queue = folder.resolve("radom/b.csv");
    assumeTrue(new ProcessBuilder("mkfifo", queue.toString()).start().waitFor() == 0);

    Inbox.Listing listing = list(Delivery.local());

    assertThat(listing.files()).extracting(InboxFile::path).containsExactly("radom/a.csv");
    assertThat(listing.problems()).extracting(InboxProblem::path).containsExactly("radom/b.csv");
  }

  @Test
  void names_are_shown_without_what_a_terminal_obeys() throws IOException {
    send("radom/a\u001b[2J\nb\u202e.csv", "PESEL;Płeć;Imię\n1;k;A\n");
    Files.createSymbolicLink(folder.resolve("radom/c\u0007d"), folder.resolve("nowhere"));

    Inbox.Listing listing = list(Delivery.local());

    assertThat(listing.files())
        .extracting(InboxFile::path)
        .containsExactly("radom/a⟨U+001B⟩[2J⟨U+000A⟩b⟨U+202E⟩.csv");
    assertThat(listing.problems())
        .extracting(InboxProblem::path)
        .containsExactly("radom/c⟨U+0007⟩d");
    assertThat(Delivery.read(listing.files().get(0)).rows).hasSize(1);
  }

  private void lock(String path, String permissions) throws IOException {
    Files.setPosixFilePermissions(
        folder.resolve(path), PosixFilePermissions.fromString(permissions));
  }

  private Inbox.Listing list(FileSystem fs) {
    return new Inbox(fs, new org.apache.hadoop.fs.Path(folder.toUri())).list();
  }

  private void send(String path, String content) {
    Delivery.file(folder, path, content.getBytes(StandardCharsets.UTF_8));
  }
}
