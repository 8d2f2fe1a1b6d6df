package pl.szansa.ingest;

import java.util.List;
import java.util.regex.Pattern;
import pl.szansa.ingest.columns.Header;
import pl.szansa.ingest.formats.SourceRow;
import pl.szansa.ingest.values.Dates;
import pl.szansa.ingest.values.Words;
import pl.szansa.model.Field;

/**
 * Totals and subtotals. A row is one if all of this holds:
 *
 * <ul>
 *   <li>one cell says so ({@code Razem}, {@code SUMA:}, {@code Ogółem za 2010 rok}, {@code Total}),
 *       in words of the lists below and no others;
 *   <li>every other cell is blank, a number, an error of a formula, {@code -} or {@code x};
 *   <li>a column that the table requires is blank, or is the one that says so. A row with all that
 *       its table requires is data, whatever it says.
 * </ul>
 */
final class Totals {

  private static final String WORD =
      "razem|suma|sumy|ogolem|lacznie|podsumowanie|total|totals|sum|subtotal|sub total"
          + "|grand total|w sumie|(?:do|z) przeniesienia|liczba (?:osob|uczestnikow|pozycji)";

  private static final String TAIL =
      "razem|suma|ogolem|lacznie|koncowa|czesciowa|posrednia|strona|strony|str|w|za|na|z|dla|rok|roku"
          + "|lata|miesiac|kwartal|polrocze|projekt|projektu|zadanie|zadania|zadaniu|kategoria"
          + "|kategorii|wydatki|wydatkow|wydatek|koszty|kosztow|kwota|kwot|osob|osoby|uczestnikow"
          + "|uczestnicy|uczestnik|kobiet|kobiety|mezczyzn|mezczyzni|godzin|pozycji|wierszy|zl|pln"
          + "|i|ii|iii|iv|v|of|for|page|year|task|category|project|persons|participants|women|men"
          + "|hours|costs|amount|all|\\d{1,7}";

  private static final Pattern LABEL = Pattern.compile("(?:" + WORD + ")(?: (?:" + TAIL + "))*");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)[-−–(]?\\s*\\d[\\d\\s\\u00a0\\u202f.,']*(?:%|zł\\.?|pln|os\\.|osób|osoby|szt\\.?|h|godz\\.?)?\\)?");

  private static final Pattern NOTHING = Pattern.compile("(?i)[-−–—x]+|#[\\p{L}0-9/!?]+[!?]?");

  private static final int LONGEST_LABEL = 60;

  private final List<Field> columns;

  /** Where a text last stood that no total has, which most columns repeat, and the text. */
  private int told;

  private String telling;

  Totals(Header header) {
    this.columns = header.columns();
  }

  boolean is(SourceRow row) {
    if (row.cell(told).equals(telling)) {
      return false;
    }
    int label = -1;
    for (int i = 0; i < row.width(); i++) {
      String text = row.cell(i).strip();
      if (text.isEmpty() || number(text) || NOTHING.matcher(text).matches()) {
        continue;
      }
      if (!says(text)) {
        told = i;
        telling = row.cell(i);
        return false;
      }
      if (label >= 0) {
        return false;
      }
      label = i;
    }
    return label >= 0 && incomplete(row, label);
  }

  private static boolean says(String text) {
    return text.length() <= LONGEST_LABEL && LABEL.matcher(Words.normalise(text)).matches();
  }

  private static boolean number(String text) {
    return digits(text) || NUMBER.matcher(text).matches() && Dates.parse(text) == null;
  }

  private static boolean digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private boolean incomplete(SourceRow row, int label) {
    boolean required = false;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) != null && columns.get(i).required()) {
        required = true;
        if (i == label || row.cell(i).isBlank()) {
          return true;
        }
      }
    }
    return !required;
  }
}
