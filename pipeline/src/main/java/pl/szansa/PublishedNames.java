package pl.szansa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.model.Submission;

/**
 * The delivered files under names that may be published: without the identifiers and addresses that
 * an office may have put into the name of a file or sheet.
 */
final class PublishedNames {

  private static final int HASH_DIGITS = 8;

  private final Map<String, String> paths = new HashMap<>();

  private PublishedNames(List<Submission> submissions) {
    submissions.forEach(s -> paths.put(s.path(), shown(s.path(), s.sha256())));
  }

  static List<Submission> of(List<Submission> submissions) {
    PublishedNames names = new PublishedNames(submissions);
    List<Submission> renamed = new ArrayList<>();
    for (Submission submission : submissions) {
      renamed.add(names.renamed(submission, renamed.size() + 1));
    }
    return renamed;
  }

  private Submission renamed(Submission s, int place) {
    String sheet = Masking.hide(s.sheet());
    String replacement = paths.getOrDefault(s.supersededBy(), Masking.hide(s.supersededBy()));
    return s.named(
        paths.get(s.path()), sheet.equals(s.sheet()) ? sheet : sheet + " #" + place, replacement);
  }

  /** Two names that hide something are kept apart by the hashes of their files. */
  private static String shown(String path, String sha256) {
    String hidden = Masking.hide(path);
    return hidden.equals(path) || sha256.isEmpty()
        ? hidden
        : hidden + " #" + sha256.substring(0, HASH_DIGITS);
  }
}
