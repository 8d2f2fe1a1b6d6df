package pl.szansa.validate.checks;

import java.util.List;
import pl.szansa.ingest.CanonicalRow;
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
final class MisplacedCheck implements Check {

  private final List<Field> fields;
  private final Language language;
  private final CellReader[] readers;
  private final Share[] unreadable;
  private final long[][] fits;

  MisplacedCheck(TableSchema table, Language language) {
    this.fields = table.storedFields();
    this.language = language;
    this.readers = new CellReader[fields.size()];
    this.unreadable = new Share[fields.size()];
    this.fits = new long[fields.size()][fields.size()];
    for (int i = 0; i < readers.length; i++) {
      unreadable[i] = new Share();
      readers[i] = fields.get(i).coded() ? new CellReader(fields.get(i)) : null;
    }
  }

  @Override
  public void check(CanonicalRow row, Finding finding) {
    for (int i = 0; i < fields.size(); i++) {
      String text = row.text(i);
      if (text != null && !text.isBlank() && unreadable[i].open()) {
        boolean strange = row.value(i) == CellReader.UNREADABLE;
        unreadable[i].count(strange);
        if (strange) {
          fit(i, text);
        }
      }
    }
  }

  private void fit(int column, String text) {
    boolean date = Dates.parse(text) != null;
    for (int j = 0; j < readers.length; j++) {
      boolean fitting =
          readers[j] == null
              ? date && fields.get(j).type() == FieldType.DATE
              : readers[j].read(text) instanceof String;
      fits[column][j] += fitting ? 1 : 0;
    }
  }

  @Override
  public void end(Finding finding) {
    for (int i = 0; i < fits.length; i++) {
      int other = closest(i);
      if (other >= 0 && unreadable[i].most(fits[i][other])) {
        finding.report(i, fields.get(other).label().in(language));
      }
    }
  }

  /**
   * The field that most values of a column fit; of several, as yes and no fit many, one whose own
   * column holds strange values too, else one that has none.
   */
  private int closest(int column) {
    int best = -1;
    for (int j = 0; j < fits.length; j++) {
      if (j != column && fits[column][j] > 0) {
        boolean more = best < 0 || fits[column][j] > fits[column][best];
        boolean likelier =
            best >= 0 && fits[column][j] == fits[column][best] && likely(j) > likely(best);
        best = more || likelier ? j : best;
      }
    }
    return best;
  }

  private int likely(int field) {
    return unreadable[field].most() ? 2 : unreadable[field].empty() ? 1 : 0;
  }
}
