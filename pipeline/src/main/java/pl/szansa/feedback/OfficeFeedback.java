package pl.szansa.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.szansa.model.Dictionary;
import pl.szansa.model.OfficeFinding;
import pl.szansa.model.Submission;
import pl.szansa.store.AffectedRow;

/** Everything that one office is told; rows may be added in any order. */
public final class OfficeFeedback {

  /** Rows on a sheet; nobody mends more by hand. */
  public static final int MOST_ROWS = 100_000;

  private static final Comparator<Submission> BY_PLACE =
      Comparator.comparing(Submission::path).thenComparing(Submission::sheet);

  private record Place(String path, String sheet) {}

  private final Heading heading;
  private final List<Submission> files;
  private final Set<Place> shared;
  private final List<OfficeFinding> findings;
  private final Map<String, TableRows> tables = new LinkedHashMap<>();

  /**
   * @param own files that only this office sent
   * @param shared files that hold rows of several offices; their issues are counted by its rows
   * @param findings what only several files together show
   */
  public OfficeFeedback(
      Heading heading,
      List<Submission> own,
      List<Submission> shared,
      List<OfficeFinding> findings) {
    this.heading = heading;
    this.files = new ArrayList<>(own);
    this.files.addAll(shared);
    this.files.sort(BY_PLACE);
    this.shared =
        shared.stream().map(s -> new Place(s.path(), s.sheet())).collect(Collectors.toSet());
    this.findings = List.copyOf(findings);
    Dictionary.shipped().tables().forEach(t -> tables.put(t.name(), new TableRows(t, MOST_ROWS)));
  }

  public void add(AffectedRow row) {
    tables.get(row.table()).add(row);
  }

  Heading heading() {
    return heading;
  }

  /** By path and sheet. */
  List<Submission> files() {
    return List.copyOf(files);
  }

  boolean shared(Submission file) {
    return shared.contains(new Place(file.path(), file.sheet()));
  }

  List<OfficeFinding> findings() {
    return findings;
  }

  /** The tables that have affected rows, in the dictionary's order. */
  List<TableRows> tables() {
    return tables.values().stream().filter(t -> !t.rows().isEmpty()).toList();
  }

  /** How often what is wrong, the worst first. */
  List<IssueTotal> totals() {
    IssueTotals totals = new IssueTotals();
    for (Submission file : files) {
      if (shared(file)) {
        totals.addFile(file);
      } else {
        totals.add(file);
      }
    }
    for (TableRows table : tables.values()) {
      table.rows().stream()
          .filter(row -> shared.contains(new Place(row.path(), row.sheet())))
          .forEach(totals::add);
    }
    return totals.sorted();
  }
}
