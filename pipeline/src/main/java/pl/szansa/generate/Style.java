package pl.szansa.generate;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import pl.szansa.model.UserError;

/**
 * How an office writes its files.
 *
 * @param format kind of file
 * @param charset encoding of text files
 * @param mark whether a text file starts with a byte order mark
 * @param delimiter one character
 * @param quotes when cells of text files are quoted
 * @param lineEnd of text files
 * @param amounts spellings of amounts, taken in turn
 * @param onRequest whether only those offices write so whose plan asks for it
 * @param tables how each canonical table is written
 */
record Style(
    Format format,
    String charset,
    boolean mark,
    String delimiter,
    Quotes quotes,
    LineEnd lineEnd,
    List<AmountForm> amounts,
    boolean onRequest,
    Map<String, Table> tables) {

  private static final Map<String, Style> ALL =
      Yaml.resource("generate/styles.yml", new TypeReference<Map<String, Style>>() {});

  enum Format {
    CSV,
    XLSX
  }

  enum Quotes {
    REQUIRED,
    ALWAYS
  }

  enum LineEnd {
    CRLF,
    LF
  }

  /** Polish labels, English labels, or the first alias of a code. */
  enum Words {
    PL,
    EN,
    ALIAS
  }

  /** Spellings of a date: 29.12.2008, 29-12-2008, 2008-12-29, 29 grudnia 2008 r. */
  enum DateForm {
    DOTTED,
    DASHED,
    ISO,
    LONG
  }

  /** Spellings of an amount: 13200.50, 13200,50, 13 200,50 zł, with a hard space, 13. 200,50. */
  enum AmountForm {
    DOT,
    COMMA,
    SPACED_ZL,
    NBSP,
    STRAY_DOT
  }

  /**
   * How a table is written.
   *
   * @param file name pattern with {office} and {period}
   * @param title line above the header of a workbook, or null
   * @param words wordings of codes
   * @param dates spellings of dates, taken in turn
   * @param columns header by field, in file order
   * @param added first year in which a column exists, by field
   */
  record Table(
      String file,
      String title,
      Words words,
      List<DateForm> dates,
      Map<String, String> columns,
      Map<String, Integer> added) {

    List<String> fields(int year) {
      return columns.keySet().stream()
          .filter(f -> added == null || added.getOrDefault(f, 0) <= year)
          .toList();
    }
  }

  /** The styles that offices of a random plan have in turn. */
  static List<String> inTurn() {
    return ALL.keySet().stream().filter(name -> !ALL.get(name).onRequest()).toList();
  }

  static List<String> names() {
    return ALL.keySet().stream().toList();
  }

  static Style named(String name) {
    Style style = ALL.get(name);
    if (style == null) {
      throw new UserError("file style \"" + name + "\" is not known", "use one of " + names());
    }
    return style;
  }
}
