package pl.szansa.ingest;

import java.util.List;
import java.util.Optional;
import pl.szansa.ingest.columns.Header;
import pl.szansa.ingest.columns.HeaderFinder;
import pl.szansa.ingest.formats.SourceRow;
import pl.szansa.ingest.formats.TextRow;
import pl.szansa.ingest.values.Words;
import pl.szansa.model.Field;

/**
 * Finds a header of one row or of two: groups above, columns below. A column is called by both
 * texts, as {@code Data} over {@code rozpoczęcia}, or by the lower one if only that is known, or by
 * the upper one where there is nothing below it.
 */
final class HeaderRows {

  private final HeaderFinder finder;

  HeaderRows(HeaderFinder finder) {
    this.finder = finder;
  }

  /** The header; of two rows only where they tell more columns than one of them does. */
  Optional<Header> find(SheetRows rows) {
    List<SourceRow> single = rows.headers();
    List<SourceRow> groups = rows.groups();
    Optional<Header> best = finder.find(single);
    Optional<Header> alone = best;
    for (int i = 0; i + 1 < single.size(); i++) {
      if (alone.isPresent()
          && alone.get().line() != single.get(i).line()
          && alone.get().line() != single.get(i + 1).line()) {
        continue;
      }
      if (Math.max(groups.get(i).width(), single.get(i + 1).width()) <= matched(best)) {
        // there are no more columns to tell
        continue;
      }
      Optional<Header> both = find(groups.get(i), single.get(i + 1));
      if (matched(both) > matched(best)) {
        best = both;
      }
    }
    return best;
  }

  private static int matched(Optional<Header> header) {
    return header.map(Header::matched).orElse(0);
  }

  private Optional<Header> find(SourceRow upper, SourceRow lower) {
    int width = Math.max(upper.width(), lower.width());
    String[] group = groups(upper, lower, width);
    String[] joined = new String[width];
    String[] lowest = new String[width];
    for (int i = 0; i < width; i++) {
      lowest[i] = lower.cell(i).isBlank() ? upper.cell(i) : lower.cell(i);
      boolean both = !lower.cell(i).isBlank() && !group[i].isBlank();
      boolean same = Words.normalise(group[i]).equals(Words.normalise(lower.cell(i)));
      joined[i] = both && !same ? group[i] + " " + lower.cell(i) : lowest[i];
    }
    Optional<Header> byBoth = finder.find(List.of(new TextRow(lower.line(), joined)));
    Optional<Header> byLower = finder.find(List.of(new TextRow(lower.line(), lowest)));
    String[] best = new String[width];
    int grouped = 0;
    int upperOnly = 0;
    for (int i = 0; i < width; i++) {
      boolean two = !joined[i].equals(lowest[i]);
      Field known = two ? column(byBoth, i) : null;
      best[i] = known != null || column(byLower, i) == null ? joined[i] : lowest[i];
      grouped += known != null ? 1 : 0;
      upperOnly += lower.cell(i).isBlank() && column(byLower, i) != null ? 1 : 0;
    }
    // one known word above a header may be a title's
    return grouped > 0 || upperOnly > 1
        ? finder.find(List.of(new TextRow(lower.line(), best)))
        : Optional.empty();
  }

  /** The group of each column: its own, or the next one to the left, as far as columns reach. */
  private static String[] groups(SourceRow upper, SourceRow lower, int width) {
    String[] groups = new String[width];
    String group = "";
    for (int i = 0; i < width; i++) {
      if (!upper.cell(i).isBlank()) {
        group = upper.cell(i).strip();
      } else if (lower.cell(i).isBlank()) {
        group = "";
      }
      groups[i] = group;
    }
    return groups;
  }

  private static Field column(Optional<Header> header, int column) {
    return header.map(h -> h.columns().get(column)).orElse(null);
  }
}
