package pl.szansa.charts;

import java.util.List;
import java.util.stream.Stream;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.SvgPicture;
import pl.szansa.charts.offices.OfficeSpine;
import pl.szansa.model.Area;
import pl.szansa.model.Chart;
import pl.szansa.model.Evaluation;

/** Draws the charts of one office's report, as SVG alone. */
public final class OfficeCharts {

  private OfficeCharts() {}

  /** Those that have something to show, in their fixed order. */
  public static List<Chart> of(Evaluation evaluation, Area office) {
    return Stream.of(new OfficeSpine().of(evaluation, office.code()))
        .flatMap(sheet -> sheet.stream())
        .map(OfficeCharts::chart)
        .toList();
  }

  private static Chart chart(Sheet sheet) {
    return new Chart(
        sheet.id(), sheet.title(), sheet.reading(), sheet.indicators(), SvgPicture.of(sheet), "");
  }
}
