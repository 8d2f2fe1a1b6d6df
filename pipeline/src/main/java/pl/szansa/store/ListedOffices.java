package pl.szansa.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Submission;

/** Names of the beneficiaries of project lists, by the office_id that they were given. */
public final class ListedOffices {

  private ListedOffices() {}

  public static Map<String, String> names(Store store, List<Submission> submissions) {
    Set<String> current =
        submissions.stream()
            .filter(s -> s.current() && s.entity().equals("projects"))
            .map(Submission::id)
            .collect(Collectors.toSet());
    Map<String, String> names = new TreeMap<>();
    if (current.isEmpty()) {
      return names;
    }
    try (CloseableIterable<Record> records =
        IcebergGenerics.read(store.rows(Dictionary.shipped().table("projects")))
            .select("office", "beneficiary", StoreSchemas.SUBMISSION)
            .build()) {
      for (Record r : records) {
        if (current.contains(r.getField(StoreSchemas.SUBMISSION))
            && r.getField("beneficiary") != null) {
          // of several spellings the first in the alphabet, whatever the order of the rows
          names.merge(
              (String) r.getField("office"),
              (String) r.getField("beneficiary"),
              (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
