package pl.szansa.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pl.szansa.ingest.columns.Header;
import pl.szansa.ingest.columns.HeaderFinder;
import pl.szansa.ingest.formats.SheetFile;
import pl.szansa.ingest.formats.SourceRow;
import pl.szansa.ingest.formats.TextRow;
import pl.szansa.ingest.text.Garbling;
import pl.szansa.ingest.text.LostLetters;

/** Gives the cells of one sheet their letters back, as far as its first rows tell how. */
final class Repair {

  /** Fewer cells without their letters may be somebody's slip. */
  private static final int FEWEST_LOST = 3;

  private final Garbling garbling;

  private Repair(Garbling garbling) {
    this.garbling = garbling;
  }

  /** Tells from the first rows what happened to the sheet. */
  static Repair of(Collection<SourceRow> first) {
    List<String> cells = new ArrayList<>();
    first.forEach(row -> cells.addAll(Arrays.asList(row.cells())));
    return new Repair(Garbling.of(cells));
  }

  /** A cell, repaired. */
  String cell(String text) {
    return garbling.found() ? garbling.repair(text) : text;
  }

  /** The same row, its cells repaired. */
  SourceRow row(SourceRow row) {
    if (!garbling.found()) {
      return row;
    }
    String[] cells = row.cells().clone();
    for (int i = 0; i < cells.length; i++) {
      cells[i] = garbling.repair(cells[i]);
    }
    return new TextRow(row.line(), cells);
  }

  /**
   * A word of the header whose letters are lost, if the sheet's letters are: an empty text where
   * they are not.
   */
  static String lost(List<SourceRow> first, Optional<Header> header, HeaderFinder finder) {
    long cells = first.stream().flatMap(r -> Arrays.stream(r.cells())).filter(Repair::lost).count();
    if (cells < FEWEST_LOST) {
      return "";
    }
    String names =
        header
            .flatMap(h -> first.stream().filter(r -> r.line() == h.line()).findFirst())
            .map(r -> String.join(" | ", r.cells()))
            .orElseGet(() -> finder.closest(first));
    return LostLetters.in(names);
  }

  private static boolean lost(String cell) {
    return !LostLetters.in(cell).isEmpty();
  }

  /** Tells what was repaired. */
  void tell(SheetFile rows, SheetListener listener) {
    if (garbling.found()) {
      listener.note(SheetNote.REPAIRED_TEXT, garbling.name());
    }
    if (!rows.mixture().isEmpty()) {
      listener.note(SheetNote.REPAIRED_TEXT, rows.mixture());
    }
  }
}
