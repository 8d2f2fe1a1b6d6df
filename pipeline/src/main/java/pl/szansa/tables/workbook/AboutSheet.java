package pl.szansa.tables.workbook;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Formats;
import pl.szansa.model.Input;
import pl.szansa.model.Language;
import pl.szansa.model.Text;

/**
 * The first sheet: what every reader must know before using a figure, which sheets there are, what
 * the columns mean, and what the result was made from.
 */
final class AboutSheet {

  private static final double[] WIDTHS = {32, 78, 22};
  private static final String NOTICE_FILL = "FFFFF4CC";

  private static final Text SUBTITLE =
      new Text("Skoroszyt z wynikami ewaluacji", "Workbook with the results of the evaluation");
  private static final Text SHEETS = new Text("Arkusze", "Sheets");
  private static final Text PIVOT =
      new Text(
          "wszystkie wartości wraz z podziałami w układzie pliku indicators.csv, do tabel"
              + " przestawnych",
          "all values with their breakdowns, laid out as indicators.csv, for pivot tables");
  private static final Text RESULT = new Text("Z czego powstał wynik", "What the result rests on");
  private static final Text YEARS = new Text("Lata", "Years");
  private static final Text OFFICES = new Text("Ośrodki", "Offices");
  private static final Text FINGERPRINT =
      new Text("Odcisk danych i ustawień", "Fingerprint of data and settings");
  private static final Text SAME =
      new Text(
          "Ten sam odcisk oznacza te same liczby.", "The same fingerprint means the same numbers.");
  private static final Text VERSION = new Text("Wersja programu", "Program version");
  private static final Text CONTACT = new Text("Kontakt", "Contact");
  private static final Text SETTINGS =
      new Text("Ustawienia ze szansa.yml", "Settings of szansa.yml");
  private static final Text COLUMN =
      new Text("Kolumna arkusza Wyniki", "Column of the sheet Results");
  private static final Text IN_LONG =
      new Text("W arkuszach indicators", "In the indicators sheets");
  private static final Text MEANING = new Text("Co oznacza", "What it means");

  private final Evaluation evaluation;
  private final Language language;
  private final Worksheet sheet;
  private int row;

  AboutSheet(Evaluation evaluation, Worksheet sheet) {
    this.evaluation = evaluation;
    this.language = evaluation.language();
    this.sheet = sheet;
  }

  /**
   * @param sheets those that follow
   * @param pivotSheets names of those for pivot tables
   */
  void write(List<SheetName> sheets, List<String> pivotSheets, ReadableValues.Offices offices)
      throws IOException {
    Look.textPage(sheet, WIDTHS);
    sheet.hideGridLines();
    heading();
    section(SHEETS);
    for (SheetName name : sheets) {
      String contents = name.contents().in(language);
      link(
          name.title().in(language), name == SheetName.RESULTS ? contents + of(offices) : contents);
    }
    pivotSheets.forEach(name -> link(name, PIVOT.in(language)));
    result();
    settings();
    columns();
    sheet.finish();
  }

  private void heading() {
    Look.title(sheet, row++, evaluation.title().in(language));
    Look.text(sheet, row++, 0, SUBTITLE.in(language));
    if (!evaluation.notice().isEmpty()) {
      row++;
      notice(evaluation.notice().in(language));
    }
  }

  /** A text that nobody is to miss. */
  private void notice(String text) {
    Look.across(sheet, row, text, WIDTHS);
    sheet.range(row, 0, row, WIDTHS.length - 1).style().fillColor(NOTICE_FILL).set();
    row++;
  }

  private String of(ReadableValues.Offices offices) {
    Text limits =
        switch (offices) {
          case EACH_YEAR -> Text.NONE;
          case ALL_YEARS_TOGETHER ->
              new Text(
                  "; ośrodki tylko za wszystkie lata razem, bo lat z osobna jest zbyt wiele",
                  "; offices for all years together only, as there are too many of single years");
          case LEFT_OUT ->
              new Text(
                  "; bez ośrodków, bo jest ich zbyt wiele: są w arkuszach do tabel przestawnych",
                  "; without the offices, which are too many: the sheets for pivot tables have them");
        };
    return limits.in(language);
  }

  private void section(Text title) {
    row++;
    Look.text(sheet, row, 0, title.in(language));
    Look.strong(sheet, row, 1);
    row++;
  }

  private void link(String name, String contents) {
    line(name, contents);
    sheet.hyperlink(row - 1, 0, HyperLink.internal("'" + name + "'!A1", name));
    Look.link(sheet, row - 1, 0);
  }

  /** A name and what is said of it. */
  private void line(String name, String text) {
    Look.cells(sheet, row, List.of(name, text), WIDTHS);
    sheet.range(row, 0, row, 1).style().wrapText(true).verticalAlignment("top").set();
    row++;
  }

  private void result() {
    section(RESULT);
    String years = Formats.period("all", evaluation.periods(), language);
    line(YEARS.in(language), years);
    long offices = evaluation.areas(AreaLevel.OFFICE).size();
    line(OFFICES.in(language), Formats.count(offices, language));
    line(FINGERPRINT.in(language), evaluation.fingerprint() + ". " + SAME.in(language));
    line(VERSION.in(language), evaluation.version());
    if (!evaluation.contact().isEmpty()) {
      line(CONTACT.in(language), evaluation.contact().in(language));
    }
  }

  private void settings() {
    List<Input> settings = evaluation.provenance().inputs(Input.Kind.SETTING);
    if (!settings.isEmpty()) {
      section(SETTINGS);
      settings.forEach(setting -> line(setting.name(), setting.state()));
    }
  }

  private void columns() {
    row++;
    List<String> header =
        Stream.of(COLUMN, MEANING, IN_LONG).map(text -> text.in(language)).toList();
    Look.header(sheet, row++, header, WIDTHS);
    for (ResultColumn column : ResultColumn.values()) {
      List<String> cells =
          List.of(column.title().in(language), column.meaning().in(language), column.inLongSheet());
      Look.row(sheet, row++, cells, WIDTHS);
    }
  }
}
