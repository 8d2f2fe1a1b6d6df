package pl.szansa.feedback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import pl.szansa.ingest.registers.OfficeRegister;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Office;
import pl.szansa.model.OfficeFinding;
import pl.szansa.model.Submission;
import pl.szansa.model.TableSchema;
import pl.szansa.store.AffectedRow;
import pl.szansa.store.AffectedRows;
import pl.szansa.store.Store;

/**
 * Whose a file or row is: the office of its folder. What lies in no office's folder is told to the
 * offices that its rows name; where none of them is to be told anything, to nobody in particular.
 */
final class Recipients {

  /** Office_id of a sender that nobody knows. */
  static final String UNKNOWN = "unknown";

  private record Place(String path, String sheet) {}

  private final Store store;
  private final OfficeRegister register;
  private final Map<String, Office> offices = new HashMap<>();
  private final Map<String, Recipient> recipients = new TreeMap<>();

  Recipients(Store store, OfficeRegister register) {
    this.store = store;
    this.register = register;
  }

  /** By office_id. */
  Collection<Recipient> of(List<Submission> submissions, List<OfficeFinding> findings) {
    for (Submission s : submissions) {
      if (!s.office().isEmpty()) {
        Recipient recipient = recipient(s.office());
        recipient.own.add(s);
        recipient.rows += affected(s);
      }
    }
    share(submissions.stream().filter(s -> s.office().isEmpty()).toList());
    findings.forEach(f -> recipient(f.office()).findings.add(f));
    return recipients.values();
  }

  private void share(List<Submission> homeless) {
    Map<Place, Map<Recipient, Long>> shares = new HashMap<>();
    read(
        homeless,
        (row, office) ->
            shares
                .computeIfAbsent(new Place(row.path(), row.sheet()), p -> new LinkedHashMap<>())
                .merge(recipient(office), 1L, Long::sum));
    for (Submission s : homeless) {
      Map<Recipient, Long> offices = shares.getOrDefault(new Place(s.path(), s.sheet()), Map.of());
      offices.forEach(
          (recipient, rows) -> {
            recipient.shared.add(s);
            recipient.rows += rows;
          });
      if (offices.isEmpty()) {
        recipient("").own.add(s);
      }
    }
  }

  /** Reads the affected rows of files; tables that have none are left alone. */
  void read(Collection<Submission> submissions, BiConsumer<AffectedRow, String> each) {
    List<Submission> concerned = submissions.stream().filter(s -> affected(s) > 0).toList();
    AffectedRows rows =
        new AffectedRows(
            store, concerned.stream().collect(Collectors.toMap(Submission::id, s -> s)));
    for (TableSchema table : Dictionary.shipped().tables()) {
      if (concerned.stream().anyMatch(s -> s.entity().equals(table.name()))) {
        rows.read(table, each);
      }
    }
  }

  private static long affected(Submission s) {
    return s.quarantined() + s.warned();
  }

  private Recipient recipient(String office) {
    Office resolved = office(office);
    return recipients.computeIfAbsent(resolved.id(), id -> new Recipient(resolved));
  }

  /** The office of a folder's name or of an office_id. */
  Office office(String text) {
    return offices.computeIfAbsent(
        text,
        t -> {
          Office resolved = register.resolve(t);
          // what was masked has no letters left
          return resolved.id().isEmpty() ? register.resolve(UNKNOWN) : resolved;
        });
  }

  /** Every file that is told to one of them. */
  static List<Submission> files(List<Recipient> recipients) {
    List<Submission> files = new ArrayList<>();
    for (Recipient r : recipients) {
      files.addAll(r.own);
      files.addAll(r.shared);
    }
    return files.stream().distinct().toList();
  }
}
