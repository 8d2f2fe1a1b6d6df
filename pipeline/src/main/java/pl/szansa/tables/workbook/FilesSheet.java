package pl.szansa.tables.workbook;

import java.io.IOException;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.ingest.formats.FileKind;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;
import pl.szansa.model.Text;

/** What became of every delivered file and sheet. */
final class FilesSheet {

  private static final Text FILE = new Text("Plik", "File");
  private static final Text SHEET = new Text("Arkusz", "Sheet");
  static final Text TABLE = new Text("Tabela", "Table");
  private static final Text FORMAT = new Text("Format", "Format");
  private static final Text AS_OF = new Text("Stan na dzień", "As of");
  private static final Text STATUS = new Text("Co się z nim stało", "What became of it");
  private static final Text REPLACED = new Text("Zastąpiony plikiem", "Replaced by");

  private FilesSheet() {}

  static void write(Evaluation evaluation, AreaNames names, Worksheet sheet) throws IOException {
    Language language = evaluation.language();
    new SheetTable<Submission>(language)
        .texts(FILE, 52, s -> Masking.hide(s.path()))
        .texts(SHEET, 18, s -> Masking.hide(s.sheet()))
        .texts(
            QualitySheet.OFFICE,
            22,
            s -> QualitySheet.office(s.office(), s.rows(), names, language))
        .texts(TABLE, 16, s -> table(s.entity(), language))
        .texts(FORMAT, 16, s -> format(s.format(), language))
        .texts(AS_OF, 12, s -> s.asOf() == null ? "" : s.asOf().toString())
        .texts(STATUS, 16, s -> status(s.status()).in(language))
        .numbers(QualitySheet.ROWS, 11, NumberFormats.COUNT, Submission::rows)
        .numbers(QualitySheet.ACCEPTED, 11, NumberFormats.COUNT, Submission::accepted)
        .numbers(QualitySheet.WARNED, 15, NumberFormats.COUNT, Submission::warned)
        .numbers(QualitySheet.QUARANTINED, 15, NumberFormats.COUNT, Submission::quarantined)
        .texts(REPLACED, 40, s -> Masking.hide(s.supersededBy()))
        .write(sheet, evaluation.submissions());
  }

  /** What people call a table; empty for none. */
  static String table(String entity, Language language) {
    return entity.isEmpty() ? "" : Dictionary.shipped().table(entity).label().in(language);
  }

  private static String format(String format, Language language) {
    return format.isEmpty() ? "" : FileKind.ofLabel(format).title().in(language);
  }

  private static Text status(SubmissionStatus status) {
    return switch (status) {
      case ACCEPTED -> new Text("przyjęty", "accepted");
      case REJECTED -> new Text("odrzucony", "rejected");
      case UNREADABLE -> new Text("nieczytelny", "unreadable");
      case SUPERSEDED -> new Text("zastąpiony", "replaced");
    };
  }
}
