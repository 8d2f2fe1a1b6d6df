package pl.szansa.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.szansa.ingest.InboxFile;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;

/**
 * What has to be read: files that are new or have other content than when they were read. A file
 * that has left the inbox, or was replaced, leaves the list; the same content under a second name
 * counts once, under the first name.
 *
 * @param toRead files to read
 * @param kept submissions that stand as they are
 * @param copies files whose content another file has too
 */
public record Changes(List<InboxFile> toRead, List<Submission> kept, List<Submission> copies) {

  /**
   * @param inbox files by path
   * @param known submissions of earlier runs; empty if everything is to be read anew
   */
  public static Changes between(List<InboxFile> inbox, List<Submission> known) {
    Map<String, List<Submission>> byPath =
        known.stream()
            .filter(s -> s.status() != SubmissionStatus.SUPERSEDED)
            .collect(Collectors.groupingBy(Submission::path));
    List<InboxFile> toRead = new ArrayList<>();
    List<Submission> kept = new ArrayList<>();
    List<Submission> copies = new ArrayList<>();
    Map<String, String> firstPath = new HashMap<>();
    for (InboxFile file : inbox) {
      String original = file.size() == 0 ? null : firstPath.putIfAbsent(file.sha256(), file.path());
      List<Submission> before = byPath.getOrDefault(file.path(), List.of());
      if (original != null) {
        copies.add(copy(file, original));
      } else if (!before.isEmpty() && before.get(0).sha256().equals(file.sha256())) {
        kept.addAll(before);
      } else {
        toRead.add(file);
      }
    }
    return new Changes(toRead, kept, copies);
  }

  private static Submission copy(InboxFile file, String original) {
    return new Submission(
        "copy:" + file.path(),
        file.path(),
        file.sha256(),
        "",
        "",
        "",
        "",
        file.topFolder(),
        null,
        0,
        0,
        0,
        0,
        SubmissionStatus.SUPERSEDED,
        original,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "");
  }
}
