package pl.szansa.validate.checks;

import java.util.List;
import pl.szansa.ingest.Cell;
import pl.szansa.ingest.values.CellReader;
import pl.szansa.ingest.values.Dates;
import pl.szansa.model.Field;
import pl.szansa.model.FieldType;
import pl.szansa.model.Language;
import pl.szansa.model.TableSchema;

/**
 * No column holds another field's values: most of its texts cannot be read as what the header says,
 * but as a date, or as codes of another field. Such a column was put under a strange header. What
 * would pass unnoticed, because numbers of projects may be anything, {@link MisplacedKeyCheck}
 * looks at.
 */
final class MisplacedCheck implements ColumnCheck {

  private final List<Field> fields;
  private final Language language;
  private final CellReader[] readers;

  /** How many texts of a column cannot be read, and how many of these fit each other field. */
  private final int[] unreadable;

  private final int[][] fits;

  MisplacedCheck(TableSchema table, Language language) {
    this(table.storedFields(), language, readers(table.storedFields()));
  }

  private MisplacedCheck(List<Field> fields, Language language, CellReader[] readers) {
    this.fields = fields;
    this.language = language;
    this.readers = readers;
    this.unreadable = new int[fields.size()];
    this.fits = new int[fields.size()][];
  }

  private static CellReader[] readers(List<Field> fields) {
    return fields.stream()
        .map(f -> f.coded() ? new CellReader(f) : null)
        .toArray(CellReader[]::new);
  }

  @Override
  public ColumnCheck fresh() {
    return new MisplacedCheck(fields, language, readers);
  }

  @Override
  public boolean strange(int position, Cell cell) {
    return cell.value() == CellReader.UNREADABLE;
  }

  @Override
  public void note(int position, Cell cell) {
    if (fits[position] == null) {
      fits[position] = new int[fields.size()];
    }
    unreadable[position]++;
    boolean date = Dates.parse(cell.text()) != null;
    for (int j = 0; j < readers.length; j++) {
      boolean fitting =
          readers[j] == null
              ? date && fields.get(j).type() == FieldType.DATE
              : readers[j].read(cell.text()) instanceof String;
      fits[position][j] += fitting ? 1 : 0;
    }
  }

  @Override
  public void end(int[] filled, Finding finding) {
    for (int i = 0; i < fits.length; i++) {
      int other = fits[i] == null ? -1 : closest(i, filled);
      if (other >= 0 && Share.most(fits[i][other], filled[i])) {
        finding.report(i, fields.get(other).label().in(language));
      }
    }
  }

  /**
   * The field that most values of a column fit; of several, as yes and no fit many, one whose own
   * column holds strange values too, else one that has none.
   */
  private int closest(int column, int[] filled) {
    int[] fit = fits[column];
    int best = -1;
    for (int j = 0; j < fit.length; j++) {
      if (j != column && fit[j] > 0) {
        boolean more = best < 0 || fit[j] > fit[best];
        boolean likelier =
            best >= 0 && fit[j] == fit[best] && likely(j, filled) > likely(best, filled);
        best = more || likelier ? j : best;
      }
    }
    return best;
  }

  private int likely(int field, int[] filled) {
    return Share.most(unreadable[field], filled[field]) ? 2 : filled[field] == 0 ? 1 : 0;
  }
}
