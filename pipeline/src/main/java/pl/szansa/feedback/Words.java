package pl.szansa.feedback;

import pl.szansa.model.Consequence;
import pl.szansa.model.Text;

/** Names of sheets, columns and consequences. */
final class Words {

  static final Text SUMMARY = new Text("Podsumowanie", "Summary");
  static final Text ISSUES = new Text("Problemy", "Issues");
  static final Text ACROSS = new Text("Między plikami", "Across files");

  static final Text FILE = new Text("Plik", "File");
  static final Text SHEET = new Text("Arkusz", "Sheet");
  static final Text LINE = new Text("Wiersz", "Line");
  static final Text TABLE = new Text("Tabela", "Table");
  static final Text FORMAT = new Text("Format", "Format");
  static final Text ENCODING = new Text("Kodowanie", "Encoding");
  static final Text READ = new Text("Wiersze", "Rows");
  static final Text ACCEPTED = new Text("Przyjęte", "Accepted");
  static final Text PUT_ASIDE = new Text("Odłożone", "Put aside");
  static final Text WARNED = new Text("W tym przyjęte z ostrzeżeniem", "Accepted with a warning");
  static final Text STATUS = new Text("Co się stało z plikiem", "What became of the file");
  static final Text REMARKS =
      new Text("Uwagi do całego pliku i co zrobić", "Remarks on the whole file and what to do");
  static final Text TOTAL = new Text("Razem", "Total");

  static final Text CODE = new Text("Kod", "Code");
  static final Text FIELD = new Text("Pole", "Field");
  static final Text CONSEQUENCE = new Text("Skutek", "Consequence");
  static final Text WHAT = new Text("Co jest nie tak i co zrobić", "What is wrong and what to do");
  static final Text AFFECTED = new Text("Ile wierszy", "Rows");
  static final Text FIRST_FILE = new Text("Pierwszy plik", "First file");
  static final Text FIRST_LINE = new Text("Pierwszy wiersz", "First line");
  static final Text EXAMPLE = new Text("Na przykład", "For example");

  private static final Text FILE_REJECTED =
      new Text("cały plik odrzucony", "the whole file is rejected");
  private static final Text ROW_PUT_ASIDE = new Text("wiersz odłożony", "the row is put aside");
  private static final Text ROW_WARNED = new Text("ostrzeżenie", "warning");

  private Words() {}

  static Text of(Consequence consequence) {
    return switch (consequence) {
      case REJECT_FILE -> FILE_REJECTED;
      case QUARANTINE_ROW -> ROW_PUT_ASIDE;
      case WARN -> ROW_WARNED;
    };
  }

  /** What became of a row. */
  static Text ofRow(boolean quarantined) {
    return quarantined
        ? new Text("odłożony", "put aside")
        : new Text("przyjęty z ostrzeżeniem", "accepted with a warning");
  }
}
