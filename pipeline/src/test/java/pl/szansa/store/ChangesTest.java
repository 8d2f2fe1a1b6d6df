package pl.szansa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.Inbox;
import pl.szansa.ingest.InboxFile;
import pl.szansa.ingest.Zip;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;

final class ChangesTest {

  @Test
  void in_the_first_run_everything_is_new() {
    Changes changes = Changes.between(List.of(file("a.csv", "1"), file("b.csv", "2")), List.of());

    assertThat(changes.toRead()).extracting(InboxFile::path).containsExactly("a.csv", "b.csv");
    assertThat(changes.kept()).isEmpty();
    assertThat(changes.copies()).isEmpty();
  }

  @Test
  void only_what_is_new_or_changed_is_read() {
    List<Submission> known = List.of(read("a.csv", "1"), read("b.csv", "2"), read("gone.csv", "3"));

    Changes changes =
        Changes.between(
            List.of(file("a.csv", "1"), file("b.csv", "2 corrected"), file("c.csv", "4")), known);

    assertThat(changes.kept()).containsExactly(known.get(0));
    assertThat(changes.toRead()).extracting(InboxFile::path).containsExactly("b.csv", "c.csv");
    assertThat(changes.copies()).isEmpty();
  }

  @Test
  void all_sheets_of_an_unchanged_workbook_are_kept() {
    List<Submission> known =
        List.of(sheet("a.xlsx", "1", "Uczestnicy"), sheet("a.xlsx", "1", "Wsparcie"));

    assertThat(Changes.between(List.of(file("a.xlsx", "1")), known).kept()).isEqualTo(known);
  }

  @Test
  void the_same_content_counts_once_under_the_first_name() {
    Changes changes =
        Changes.between(
            List.of(file("a.csv", "1"), file("b/kopia.csv", "1"), file("c.csv", "1")), List.of());

    assertThat(changes.toRead()).extracting(InboxFile::path).containsExactly("a.csv");
    assertThat(changes.copies())
        .extracting(Submission::path)
        .containsExactly("b/kopia.csv", "c.csv");
    assertThat(changes.copies()).extracting(Submission::supersededBy).containsOnly("a.csv");
    assertThat(changes.copies()).noneMatch(Submission::current);
    assertThat(changes.copies().get(0).office()).isEqualTo("b");
    assertThat(changes.copies().get(0).rows()).isZero();
  }

  @Test
  void an_archive_that_is_sent_twice_is_one_archive_and_one_copy(@TempDir Path inbox) {
    byte[] archive = new Zip().add("a.csv", "PESEL;Płeć;Imię\n1;k;A\n").bytes();
    Delivery.file(inbox, "radom/a.zip", archive);
    Delivery.file(inbox, "radom/wysłane ponownie.zip", archive);
    Delivery.file(inbox, "radom/b.zip", new Zip().add("b.csv", "").bytes());
    var folder = new org.apache.hadoop.fs.Path(inbox.toUri());

    Changes changes =
        Changes.between(new Inbox(Delivery.local(), folder).list().files(), List.of());

    assertThat(changes.toRead())
        .extracting(InboxFile::path)
        .containsExactly("radom/a.zip", "radom/b.zip");
    assertThat(changes.copies())
        .extracting(c -> c.path() + " " + c.status() + " " + c.supersededBy())
        .containsExactly("radom/wysłane ponownie.zip SUPERSEDED radom/a.zip");
  }

  @Test
  void a_copy_is_read_once_its_original_is_gone() {
    Changes first = Changes.between(List.of(file("a.csv", "1"), file("b.csv", "1")), List.of());
    List<Submission> known = new ArrayList<>(first.copies());
    known.add(read("a.csv", "1"));

    Changes second = Changes.between(List.of(file("b.csv", "1")), known);

    assertThat(second.toRead()).extracting(InboxFile::path).containsExactly("b.csv");
    assertThat(second.kept()).isEmpty();
    assertThat(second.copies()).isEmpty();
  }

  @Test
  void a_copy_stays_a_copy() {
    List<InboxFile> inbox = List.of(file("a.csv", "1"), file("b.csv", "1"));
    List<Submission> known = new ArrayList<>(Changes.between(inbox, List.of()).copies());
    known.add(read("a.csv", "1"));

    Changes again = Changes.between(inbox, known);

    assertThat(again.toRead()).isEmpty();
    assertThat(again.kept()).extracting(Submission::path).containsExactly("a.csv");
    assertThat(again.copies()).extracting(Submission::path).containsExactly("b.csv");
  }

  @Test
  void a_copy_with_an_earlier_name_takes_the_place_of_the_original() {
    Changes changes =
        Changes.between(
            List.of(file("a.csv", "1"), file("b.csv", "1")), List.of(read("b.csv", "1")));

    assertThat(changes.toRead()).extracting(InboxFile::path).containsExactly("a.csv");
    assertThat(changes.kept()).isEmpty();
    assertThat(changes.copies()).extracting(Submission::path).containsExactly("b.csv");
  }

  @Test
  void a_renamed_file_is_read_again_under_its_new_name() {
    Changes changes = Changes.between(List.of(file("new.csv", "1")), List.of(read("old.csv", "1")));

    assertThat(changes.toRead()).extracting(InboxFile::path).containsExactly("new.csv");
    assertThat(changes.kept()).isEmpty();
  }

  @Test
  void empty_files_are_no_copies_of_each_other() {
    Changes changes =
        Changes.between(
            List.of(new InboxFile("", "a.csv", 0, "e"), new InboxFile("", "b.csv", 0, "e")),
            List.of());

    assertThat(changes.toRead()).hasSize(2);
  }

  private static InboxFile file(String path, String content) {
    return new InboxFile("file:/" + path, path, 10, "sha of " + content);
  }

  private static Submission read(String path, String content) {
    return sheet(path, content, "");
  }

  private static Submission sheet(String path, String content, String sheet) {
    return new Submission(
        path + sheet,
        path,
        "sha of " + content,
        sheet,
        "csv",
        "UTF-8",
        "participants",
        "radom",
        null,
        1,
        1,
        0,
        0,
        SubmissionStatus.ACCEPTED,
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "run");
  }
}
