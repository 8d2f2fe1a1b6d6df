package pl.szansa.tables.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Output;
import pl.szansa.tables.SteadyWorkbook;

/**
 * Writes {@code indicators.xlsx}: sheets for people in the language of the evaluation, then the
 * same values as in {@code indicators.csv} for pivot tables. Rows leave the memory as they are
 * written; the same evaluation gives the same bytes.
 */
public final class IndicatorWorkbook {

  private final int mostRows;
  private final int mostRead;

  /**
   * @param mostRows values on a sheet for pivot tables, at least 1
   * @param mostRead values on the sheet to read
   */
  IndicatorWorkbook(int mostRows, int mostRead) {
    this.mostRows = mostRows;
    this.mostRead = mostRead;
  }

  /** Writes the workbook into the published folder. */
  public static void write(Evaluation evaluation, Output out) throws IOException {
    new IndicatorWorkbook(LongSheets.MOST_ROWS, ReadableValues.MOST).sheets(evaluation, out);
  }

  void sheets(Evaluation evaluation, Output out) throws IOException {
    try (OutputStream file = out.create("indicators.xlsx")) {
      SteadyWorkbook.write(file, workbook -> sheets(evaluation, workbook));
    }
  }

  private void sheets(Evaluation evaluation, Workbook workbook) throws IOException {
    workbook.properties().setTitle(evaluation.title().in(evaluation.language()));
    AreaNames names = new AreaNames(evaluation);
    ReadableValues read = new ReadableValues(evaluation, names, mostRead);
    LongSheets pivot = new LongSheets(evaluation.values().all(), mostRows);
    List<SheetName> sheets = following(evaluation);
    new AboutSheet(evaluation, sheet(SheetName.ABOUT, evaluation, workbook))
        .write(sheets, pivot.names(), read.offices());
    for (SheetName name : sheets) {
      write(name, evaluation, names, read, sheet(name, evaluation, workbook));
    }
    pivot.write(workbook);
  }

  /** Those that there is something to say on. */
  private static List<SheetName> following(Evaluation evaluation) {
    List<SheetName> names = new ArrayList<>(List.of(SheetName.RESULTS, SheetName.DEFINITIONS));
    if (!evaluation.submissions().isEmpty()) {
      names.addAll(List.of(SheetName.QUALITY, SheetName.ISSUES, SheetName.FILES));
    }
    if (!evaluation.provenance().inputs().isEmpty()) {
      names.add(SheetName.INPUTS);
    }
    return names;
  }

  private static Worksheet sheet(SheetName name, Evaluation evaluation, Workbook workbook) {
    return workbook.newWorksheet(name.title().in(evaluation.language()));
  }

  private static void write(
      SheetName name, Evaluation evaluation, AreaNames names, ReadableValues read, Worksheet sheet)
      throws IOException {
    switch (name) {
      case RESULTS -> new ResultsSheet(evaluation, names).write(read, sheet);
      case DEFINITIONS -> DefinitionsSheet.write(evaluation, sheet);
      case QUALITY -> QualitySheet.write(evaluation, names, sheet);
      case ISSUES -> IssuesSheet.write(evaluation, sheet);
      case FILES -> FilesSheet.write(evaluation, names, sheet);
      case INPUTS -> InputsSheet.write(evaluation.provenance(), evaluation.language(), sheet);
      case ABOUT -> throw new IllegalArgumentException("the first sheet is written first");
    }
  }
}
