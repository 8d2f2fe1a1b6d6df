package pl.szansa.ingest;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.szansa.ingest.formats.SourceRow;
import pl.szansa.ingest.values.Words;

/**
 * Rows that explain the header above them. Units: every cell that is not blank is a unit, a format
 * or a type ({@code zł}, {@code [szt.]}, {@code dd.mm.rrrr}, {@code TAK/NIE}) or anything in
 * brackets, and at least one is of the list below. Numbers of columns: 1, 2, 3 and so on from left
 * to right, also {@code (1)} or {@code 5=3+4}, at least three and one for each known column.
 */
final class HeaderNotes {

  private static final int FEWEST_NUMBERS = 3;
  private static final int LONGEST_UNIT = 40;

  private static final Pattern NUMBER =
      Pattern.compile("[\\[(]?\\s*(\\d{1,3})\\s*[\\])]?\\.?(?:\\s*[=(][\\d\\s+=()\\-–/*:,.]*)?");
  private static final Pattern BRACKETS =
      Pattern.compile("\\((.*)\\)|\\[(.*)\\]|\\{(.*)\\}|<(.*)>", Pattern.DOTALL);

  /** Normalised: without diacritics and punctuation. */
  private static final Set<String> UNITS =
      Set.of(
          "zl",
          "pln",
          "w zl",
          "w pln",
          "zl gr",
          "tys zl",
          "w tys zl",
          "mln zl",
          "eur",
          "euro",
          "szt",
          "sztuk",
          "sztuki",
          "liczba szt",
          "os",
          "osob",
          "osoby",
          "osoba",
          "h",
          "godz",
          "godziny",
          "godzin",
          "liczba godzin",
          "dni",
          "dzien",
          "miesiac",
          "miesiace",
          "mies",
          "rok",
          "rrrr",
          "lata",
          "lat",
          "tak nie",
          "tak nie odmowa",
          "t n",
          "k m",
          "m k",
          "0 1",
          "liczba",
          "kwota",
          "tekst",
          "tekstowe",
          "data",
          "slownik",
          "lista",
          "lista rozwijana",
          "wybierz z listy",
          "wybor z listy",
          "11 cyfr",
          "dd mm rrrr",
          "rrrr mm dd",
          "dd mm yyyy",
          "yyyy mm dd",
          "mm rrrr",
          "rrrr mm",
          "data dd mm rrrr",
          "data rrrr mm dd",
          "hh mm",
          "text",
          "number",
          "date",
          "yes no",
          "y n",
          "f m",
          "m f",
          "hours",
          "days",
          "months",
          "years",
          "persons",
          "pcs",
          "list",
          "amount");

  private HeaderNotes() {}

  /**
   * @param columns how many columns of the header are known
   */
  static boolean is(SourceRow row, int columns) {
    return units(row) || numbers(row) >= Math.max(FEWEST_NUMBERS, columns);
  }

  private static boolean units(SourceRow row) {
    int known = 0;
    for (String cell : row.cells()) {
      String text = cell.strip();
      if (text.isEmpty()) {
        continue;
      }
      Matcher brackets = BRACKETS.matcher(text);
      boolean bracketed = brackets.matches() && text.length() <= LONGEST_UNIT;
      boolean unit = unit(bracketed ? text.substring(1, text.length() - 1) : text);
      if (!unit && !bracketed) {
        return false;
      }
      known += unit ? 1 : 0;
    }
    return known > 0;
  }

  private static boolean unit(String text) {
    return text.strip().equals("%") || UNITS.contains(Words.normalise(text));
  }

  /** How many columns are numbered; 0 if anything else stands in the row. */
  private static int numbers(SourceRow row) {
    int numbers = 0;
    for (String cell : row.cells()) {
      if (cell.isBlank()) {
        continue;
      }
      Matcher number = NUMBER.matcher(cell.strip());
      if (!number.matches() || Integer.parseInt(number.group(1)) != numbers + 1) {
        return 0;
      }
      numbers++;
    }
    return numbers;
  }
}
