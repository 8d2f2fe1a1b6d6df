package pl.szansa.tables;

import static pl.szansa.tables.schema.ColumnSchema.code;
import static pl.szansa.tables.schema.ColumnSchema.count;
import static pl.szansa.tables.schema.ColumnSchema.date;
import static pl.szansa.tables.schema.ColumnSchema.text;

import java.util.List;
import java.util.stream.Stream;
import pl.szansa.model.Issue;
import pl.szansa.model.IssueCount;
import pl.szansa.model.Submission;
import pl.szansa.model.Text;
import pl.szansa.tables.schema.CodeLists;
import pl.szansa.tables.schema.ColumnSchema;

/** What the values rest on: {@code submissions} and {@code issues}. */
final class SubmissionTables {

  private static final ColumnSchema PATH =
      text(
              "path",
              new Text("Plik", "File"),
              new Text("Ścieżka w folderze inbox.", "Path within the folder inbox."))
          .always();

  private static final ColumnSchema SHEET =
      text(
              "sheet",
              new Text("Arkusz", "Sheet"),
              new Text(
                  "Nazwa arkusza, a w archiwum ścieżka pliku; pusta, gdy plik jest jedną tabelą.",
                  "Name of the sheet, in an archive the path of the file; empty where the file is"
                      + " one table."))
          .orEmpty();

  private static final ColumnSchema SENDER =
      SharedColumns.OFFICE.as(
          "office",
          new Text("Ośrodek", "Office"),
          new Text(
              "Kod ośrodka, który plik przysłał; pusty, gdy mówią to dopiero wiersze.",
              "office_id of the sender; empty where the rows say it themselves."));

  /** An issue of a file as a whole, or of rows of it; of a whole file, rows is null. */
  private record Found(
      Submission submission, String code, String field, String consequence, Long rows) {

    static Found of(Submission submission, Issue issue) {
      return new Found(submission, issue.code(), issue.field(), issue.consequence().name(), null);
    }

    static Found of(Submission submission, IssueCount issue) {
      return new Found(
          submission, issue.code(), issue.field(), issue.consequence().name(), issue.rows());
    }
  }

  private SubmissionTables() {}

  static List<Table.Filled> of(List<Submission> submissions) {
    Iterable<Found> found = () -> submissions.stream().flatMap(SubmissionTables::found).iterator();
    return List.of(submissions().key("path", "sheet").of(submissions), issues().of(found));
  }

  /** The submissions with the ids that rows of the store name them by. */
  static Table.Filled withIds(List<Submission> submissions) {
    Table<Submission> table = described();
    table.column(
        text(
                "id",
                new Text("Identyfikator", "Id"),
                new Text(
                    "Pod tym identyfikatorem wiersze wskazują swój plik.",
                    "By this id rows name their file."))
            .always(),
        Submission::id);
    return columns(table).key("id").of(submissions);
  }

  private static Stream<Found> found(Submission submission) {
    return Stream.concat(
        submission.issues().stream().map(i -> Found.of(submission, i)),
        submission.issueCounts().stream().map(i -> Found.of(submission, i)));
  }

  private static Table<Submission> submissions() {
    return columns(described());
  }

  private static Table<Submission> described() {
    return new Table<>(
        "submissions",
        new Text("Przesłane pliki", "Delivered files"),
        new Text(
            "Jeden przesłany plik lub jeden jego arkusz. Wiersze odczytane to przyjęte i te w"
                + " kwarantannie.",
            "One delivered file, or one sheet of it. Rows read are those accepted and those"
                + " quarantined."));
  }

  private static Table<Submission> columns(Table<Submission> table) {
    return table
        .column(PATH, Submission::path)
        .column(SHEET, Submission::sheet)
        .column(
            text(
                "sha256",
                new Text("Skrót SHA-256", "SHA-256"),
                new Text("Skrót bajtów pliku.", "Hash of the file's bytes.")),
            Submission::sha256)
        .column(
            text(
                "format",
                new Text("Format", "Format"),
                new Text("Rodzaj pliku, na przykład csv.", "Kind of file, for example csv.")),
            Submission::format)
        .column(
            text(
                "encoding",
                new Text("Kodowanie", "Encoding"),
                new Text(
                    "Kodowanie liter; puste dla arkuszy kalkulacyjnych.",
                    "Encoding of the letters; empty for spreadsheets.")),
            Submission::encoding)
        .column(
            text(
                "entity",
                new Text("Tabela", "Table"),
                new Text(
                    "Tabela, do której trafiły wiersze; pusta, gdy pliku nie dało się odczytać.",
                    "Table that the rows went to; empty where the file could not be read.")),
            Submission::entity)
        .column(SENDER, Submission::office)
        .column(
            date(
                "as_of",
                new Text("Stan na dzień", "As of"),
                new Text(
                    "Dzień, na który plik opisuje stan rzeczy.",
                    "The day whose state of affairs the file describes.")),
            Submission::asOf)
        .column(
            code(
                    "status",
                    CodeLists.SUBMISSION_STATUSES,
                    new Text("Status", "Status"),
                    new Text("Co się z plikiem stało.", "What became of the file."))
                .always(),
            s -> s.status().name())
        .column(
            text(
                "superseded_by",
                new Text("Zastąpiony przez", "Superseded by"),
                new Text(
                    "Plik, który go zastępuje; pusty, gdy żaden.",
                    "The file that replaces it; empty for none.")),
            Submission::supersededBy)
        .column(
            rows("rows", "Wiersze", "Rows", "Odczytane wiersze danych.", "Data rows read.")
                .always(),
            Submission::rows)
        .column(
            rows("accepted", "Przyjęte", "Accepted", "Wiersze przyjęte.", "Rows accepted.")
                .always(),
            Submission::accepted)
        .column(
            rows(
                    "quarantined",
                    "W kwarantannie",
                    "Quarantined",
                    "Wiersze w kwarantannie; nie wchodzą do żadnego wskaźnika.",
                    "Rows quarantined; no indicator counts them.")
                .always(),
            Submission::quarantined)
        .column(
            rows(
                    "warned",
                    "Z ostrzeżeniem",
                    "With a warning",
                    "Wiersze przyjęte z ostrzeżeniem.",
                    "Rows accepted with a warning.")
                .always(),
            Submission::warned);
  }

  private static ColumnSchema rows(
      String name, String labelPl, String labelEn, String descriptionPl, String descriptionEn) {
    return count(name, "rows", new Text(labelPl, labelEn), new Text(descriptionPl, descriptionEn));
  }

  private static Table<Found> issues() {
    return new Table<Found>(
            "issues",
            new Text("Błędy i ostrzeżenia", "Issues"),
            new Text(
                "Jeden rodzaj błędu w jednym przesłanym pliku, z liczbą wierszy.",
                "One kind of issue in one delivered file, with the number of rows."))
        .column(PATH, f -> f.submission().path())
        .column(SHEET, f -> f.submission().sheet())
        .column(SENDER, f -> f.submission().office())
        .column(
            text(
                    "code",
                    new Text("Kod reguły", "Code of the rule"),
                    new Text(
                        "Kod reguły, na przykład REQUIRED_VALUE; każda ma swoją stronę w"
                            + " dokumentacji.",
                        "Code of the rule, for example REQUIRED_VALUE; each has its page in the"
                            + " docs."))
                .always(),
            Found::code)
        .column(
            text(
                "field",
                new Text("Pole", "Field"),
                new Text(
                    "Pole słownika, którego dotyczy; puste dla całego wiersza lub pliku.",
                    "Field of the dictionary that it is about; empty for a whole row or file.")),
            Found::field)
        .column(
            code(
                    "consequence",
                    CodeLists.CONSEQUENCES,
                    new Text("Skutek", "Consequence"),
                    new Text("Co z niego wynikło.", "What followed from it."))
                .always(),
            Found::consequence)
        .column(
            rows(
                "rows",
                "Wiersze",
                "Rows",
                "Ile wierszy go ma; puste, gdy dotyczy pliku jako całości.",
                "How many rows have it; empty for a file as a whole."),
            Found::rows)
        .refersTo("submissions", "path", "sheet");
  }
}
