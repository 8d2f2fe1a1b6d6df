package pl.szansa.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.ingest.formats.FileKind;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.model.Issue;
import pl.szansa.model.Language;
import pl.szansa.model.Submission;
import pl.szansa.model.Text;
import pl.szansa.tables.workbook.Look;

/** The first sheet: the whole in a few sentences, then every file and sheet that was sent. */
final class SummarySheet {

  private static final Text TITLE = new Text("Informacja zwrotna", "Feedback");
  private static final Text BEFORE =
      new Text("Sprawdzenie plików przed wysłaniem", "Check of files before they are sent");
  private static final Text RESULT = new Text("Wynik %s", "Result %s");

  private static final List<Text> COLUMNS =
      List.of(
          Words.FILE,
          Words.SHEET,
          Words.TABLE,
          Words.FORMAT,
          Words.ENCODING,
          Words.READ,
          Words.ACCEPTED,
          Words.PUT_ASIDE,
          Words.WARNED,
          Words.STATUS,
          Words.REMARKS);
  private static final double[] WIDTHS = {42, 14, 14, 14, 13, 9, 10, 10, 14, 24, 60};
  private static final int FIRST_NUMBER = 5;
  private static final int STATUS = 9;

  private static final List<ToLongFunction<Submission>> NUMBERS =
      List.of(Submission::rows, Submission::accepted, Submission::quarantined, Submission::warned);

  private SummarySheet() {}

  static void write(OfficeFeedback feedback, Worksheet sheet) throws java.io.IOException {
    Language language = feedback.heading().language();
    List<String> lines = lines(feedback);
    int header = lines.size() + 2;
    Look.page(sheet, header, WIDTHS);
    Look.title(sheet, 0, title(feedback.heading()));
    for (int i = 0; i < lines.size(); i++) {
      Look.text(sheet, i + 1, 0, lines.get(i));
    }
    Look.header(sheet, header, COLUMNS.stream().map(c -> c.in(language)).toList(), WIDTHS);
    int row = header;
    for (Submission file : feedback.files()) {
      write(feedback, file, sheet, ++row);
    }
    total(feedback.files(), sheet, row + 1, language);
    sheet.finish();
  }

  private static String title(Heading heading) {
    return heading.office().isEmpty()
        ? BEFORE.in(heading.language())
        : TITLE.in(heading.language()) + ": " + heading.office();
  }

  private static List<String> lines(OfficeFeedback feedback) {
    Heading heading = feedback.heading();
    List<String> lines = new ArrayList<>();
    String result =
        heading.result().isEmpty()
            ? ""
            : String.format(RESULT.in(heading.language()), heading.result());
    String run =
        Stream.of(heading.title(), result)
            .filter(t -> !t.isEmpty())
            .collect(Collectors.joining(" · "));
    if (!run.isEmpty()) {
      lines.add(run);
    }
    lines.add("");
    lines.addAll(new Sentences(feedback).lines());
    return lines;
  }

  private static void write(OfficeFeedback feedback, Submission s, Worksheet sheet, int row) {
    Language language = feedback.heading().language();
    List<Object> cells = new ArrayList<>();
    cells.add(Masking.hide(s.path()));
    cells.add(Masking.hide(s.sheet()));
    cells.add(Fields.table(s.entity(), language));
    cells.add(s.format().isEmpty() ? "" : FileKind.ofLabel(s.format()).title().in(language));
    cells.add(s.encoding());
    NUMBERS.forEach(number -> cells.add(number.applyAsLong(s)));
    cells.add(StatusWords.of(s, language));
    cells.add(remarks(feedback, s));
    Look.row(sheet, row, cells, WIDTHS);
    StatusWords.worst(s).ifPresent(c -> Marks.consequence(sheet, row, STATUS, c));
  }

  private static String remarks(OfficeFeedback feedback, Submission s) {
    Stream<String> messages = s.issues().stream().map(Issue::message);
    Stream<String> shared =
        feedback.shared(s)
            ? Stream.of(Sentences.ofShared(feedback.heading().language()))
            : Stream.empty();
    return Stream.concat(shared, messages).collect(Collectors.joining("\n"));
  }

  private static void total(List<Submission> files, Worksheet sheet, int row, Language language) {
    if (files.size() < 2) {
      return;
    }
    Look.text(sheet, row, 0, Words.TOTAL.in(language));
    for (int c = 0; c < NUMBERS.size(); c++) {
      sheet.value(row, FIRST_NUMBER + c, files.stream().mapToLong(NUMBERS.get(c)).sum());
    }
    Look.strong(sheet, row, COLUMNS.size());
  }
}
