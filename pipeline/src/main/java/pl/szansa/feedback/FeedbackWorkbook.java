package pl.szansa.feedback;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.model.Language;
import pl.szansa.tables.SteadyWorkbook;

/**
 * The workbook that an office gets back: a summary, what is wrong and how often, what several files
 * together show, and every affected row with its own text. Where nothing is wrong it is the summary
 * alone. Every text is a text cell, so nothing in it is ever taken for a formula.
 */
public final class FeedbackWorkbook {

  private FeedbackWorkbook() {}

  /** Writes it; the stream stays open. The same feedback gives the same bytes. */
  public static void write(OfficeFeedback feedback, OutputStream out) throws IOException {
    SteadyWorkbook.write(out, workbook -> sheets(feedback, workbook));
  }

  private static void sheets(OfficeFeedback feedback, Workbook workbook) throws IOException {
    Language language = feedback.heading().language();
    SummarySheet.write(feedback, workbook.newWorksheet(Words.SUMMARY.in(language)));
    List<IssueTotal> totals = feedback.totals();
    List<TableRows> tables = feedback.tables();
    if (!totals.isEmpty()) {
      List<String> names = tables.stream().map(t -> t.table().label().in(language)).toList();
      Map<RowPlaces.Key, String> places = RowPlaces.of(tables, names);
      IssuesSheet.write(totals, places, language, workbook.newWorksheet(Words.ISSUES.in(language)));
    }
    if (!feedback.findings().isEmpty()) {
      Worksheet across = workbook.newWorksheet(Words.ACROSS.in(language));
      AcrossSheet.write(feedback.findings(), language, across);
    }
    for (TableRows table : tables) {
      Worksheet sheet = workbook.newWorksheet(table.table().label().in(language));
      new RowsSheet(table, language, sheet).write();
    }
  }
}
