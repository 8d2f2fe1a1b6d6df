package pl.szansa.ingest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import pl.szansa.ingest.columns.Header;
import pl.szansa.ingest.columns.HeaderFinder;
import pl.szansa.ingest.formats.MergedCells;
import pl.szansa.ingest.formats.MergedCells.Covered;
import pl.szansa.ingest.formats.SheetFile;
import pl.szansa.ingest.formats.SourceRow;
import pl.szansa.ingest.formats.TextRow;
import pl.szansa.model.Field;
import pl.szansa.model.FieldType;

/**
 * The rows of a sheet that are not blank, merged cells seen to. The first rows can be looked at, to
 * find the header, before all are read.
 *
 * <p>Of merged cells, what stands in one cell of a header holds for the columns below it. Among the
 * data it holds for the rows that it covers, as a person does for her supports; but not for other
 * columns, and not if it is a number: an amount that was written once is paid once.
 */
final class SheetRows {

  /**
   * @param own the row as it stands in the file
   * @param covered its cells that others cover
   */
  private record Laid(SourceRow own, List<Covered> covered) {

    boolean blank() {
      return uncovered().blank();
    }

    /** Programs leave what stood in a cell before it was covered. */
    SourceRow uncovered() {
      return with(c -> "");
    }

    Laid kept() {
      return new Laid(own.kept(), covered);
    }

    Laid repaired(Repair repair) {
      SourceRow row = repair.row(own);
      return row == own ? this : new Laid(row, covered);
    }

    SourceRow with(java.util.function.Function<Covered, String> text) {
      if (covered.isEmpty()) {
        return own;
      }
      int width = own.width();
      int reach = covered.stream().mapToInt(Covered::column).max().orElse(0) + 1;
      String[] cells = Arrays.copyOf(own.cells(), Math.max(width, reach));
      Arrays.fill(cells, width, cells.length, "");
      covered.forEach(c -> cells[c.column()] = text.apply(c));
      return new TextRow(own.line(), cells);
    }
  }

  private final SheetFile file;
  private final MergedCells merged;
  private final Deque<Laid> first = new ArrayDeque<>();
  private final Repair repair;

  SheetRows(SheetFile file) throws IOException {
    this.file = file;
    this.merged = file.merged();
    List<Laid> read = new ArrayList<>();
    Laid row;
    while (read.size() < HeaderFinder.DEPTH && (row = read()) != null) {
      read.add(row.kept());
    }
    this.repair = Repair.of(read.stream().map(Laid::own).toList());
    read.forEach(laid -> first.add(laid.repaired(repair)));
  }

  /** What was done about letters that a wrong decoding has garbled. */
  Repair repair() {
    return repair;
  }

  private Laid read() throws IOException {
    SourceRow row;
    while ((row = file.nextRow()) != null) {
      Laid laid = new Laid(row, merged.of(row));
      if (!laid.blank()) {
        return laid;
      }
    }
    return null;
  }

  /** The first rows that are left, as they stand in the file. */
  List<SourceRow> first() {
    return first.stream().map(Laid::own).toList();
  }

  /** The first rows as a header's: what is merged downwards stands in each of its rows. */
  List<SourceRow> headers() {
    return first.stream()
        .map(laid -> laid.with(c -> c.above() ? repair.cell(c.text()) : ""))
        .toList();
  }

  /** The first rows as groups of columns: what is merged stands in every cell it covers. */
  List<SourceRow> groups() {
    return first.stream().map(laid -> laid.with(c -> repair.cell(c.text()))).toList();
  }

  /** The first rows up to the header, as data rows are read, to be recognised further down. */
  List<SourceRow> untilHeader(Header header) {
    List<SourceRow> rows = new ArrayList<>();
    for (Laid laid : first) {
      if (laid.own().line() <= header.line()) {
        rows.add(
            laid.with(c -> c.above() && repeats(header, c.column()) ? repair.cell(c.text()) : ""));
      }
    }
    return rows;
  }

  /** The next row below the header, or null at the end of the sheet. */
  SourceRow next(Header header) throws IOException {
    Laid laid;
    do {
      laid = first.isEmpty() ? repaired(read()) : first.poll();
    } while (laid != null && laid.own().line() <= header.line());
    return laid == null
        ? null
        : laid.with(c -> c.above() && repeats(header, c.column()) ? repair.cell(c.text()) : "");
  }

  private Laid repaired(Laid laid) {
    return laid == null ? null : laid.repaired(repair);
  }

  private static boolean repeats(Header header, int column) {
    Field field = column < header.columns().size() ? header.columns().get(column) : null;
    return field != null && field.type() != FieldType.NUMBER && field.type() != FieldType.INTEGER;
  }
}
