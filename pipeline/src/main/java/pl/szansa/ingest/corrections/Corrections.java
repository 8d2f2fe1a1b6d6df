package pl.szansa.ingest.corrections;

import java.io.Serializable;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.model.AppliedCorrection;
import pl.szansa.model.Submission;
import pl.szansa.model.TableSchema;
import pl.szansa.model.UserError;

/**
 * The declared fixes of a workspace. Each says how many rows it must change: once the source is
 * mended it changes none, and the run stops instead of keeping a fix that nobody needs any more.
 */
public final class Corrections implements Serializable {

  private final Map<String, Correction> byId;

  Corrections(Map<String, Correction> byId) {
    this.byId = new LinkedHashMap<>(byId);
  }

  /** No fixes at all. */
  public static Corrections none() {
    return new Corrections(Map.of());
  }

  /**
   * The fixes for one sheet.
   *
   * @param path path of its file relative to the inbox
   */
  public RowCorrector of(String path, TableSchema table) {
    List<RowCorrector.Bound> bound = new ArrayList<>();
    byId.forEach(
        (id, correction) -> {
          if (covers(correction, path) && concerns(correction, table)) {
            bound.add(RowCorrector.bind(id, correction, table));
          }
        });
    return new RowCorrector(bound);
  }

  private static boolean covers(Correction correction, String path) {
    return FileSystems.getDefault()
        .getPathMatcher("glob:" + correction.file())
        .matches(Path.of(path));
  }

  private static boolean concerns(Correction correction, TableSchema table) {
    return (correction.table().isEmpty() || correction.table().equals(table.name()))
        && has(table, correction.field())
        && correction.where().keySet().stream().allMatch(field -> has(table, field));
  }

  private static boolean has(TableSchema table, String field) {
    return table.storedFields().stream().anyMatch(f -> f.name().equals(field));
  }

  /**
   * Stops the run if a fix did not change as many rows as it says it must.
   *
   * @param submissions everything that counts
   */
  public void verify(List<Submission> submissions) {
    Map<String, Long> applied = new LinkedHashMap<>();
    for (Submission submission : submissions) {
      for (AppliedCorrection correction : submission.corrections()) {
        applied.merge(correction.id(), correction.rows(), Long::sum);
      }
    }
    byId.forEach((id, correction) -> verify(id, correction, applied.getOrDefault(id, 0L)));
  }

  private static void verify(String id, Correction correction, long rows) {
    if (rows != correction.expect()) {
      throw new UserError(
          "corrections/"
              + id
              + " must change "
              + correction.expect()
              + (correction.expect() == 1 ? " row" : " rows")
              + " of "
              + correction.file()
              + " (field "
              + correction.field()
              + "), but changed "
              + rows,
          rows == 0
              ? "if the office has mended its file, remove the correction; else correct its file,"
                  + " line, where and old"
              : "narrow it down with line or where, or state the right number in expect");
    }
  }
}
