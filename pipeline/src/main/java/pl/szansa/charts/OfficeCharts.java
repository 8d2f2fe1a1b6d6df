package pl.szansa.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.Subject;
import pl.szansa.charts.drawing.SvgPicture;
import pl.szansa.charts.money.OwnContributionWaterfall;
import pl.szansa.charts.offices.OfficeSpine;
import pl.szansa.charts.offices.ParticipationsByYear;
import pl.szansa.charts.offices.TrendBands;
import pl.szansa.charts.people.AgeSexPyramid;
import pl.szansa.charts.people.LabourFlow;
import pl.szansa.model.Area;
import pl.szansa.model.Chart;
import pl.szansa.model.Evaluation;

/** Draws the charts of one office's report, as SVG alone; any number of threads may do so. */
public final class OfficeCharts {

  private OfficeCharts() {}

  /**
   * Those that have something to show, in their fixed order: participations by year, ages and
   * sexes, labour status before and after, key rates and cost by year, who paid, the profile. The
   * id of each ends with the office's code.
   */
  public static List<Chart> of(Evaluation evaluation, Area office) {
    Subject subject = Subject.of(evaluation, office);
    return Stream.of(
            new ParticipationsByYear().of(evaluation, office),
            new AgeSexPyramid().of(subject),
            new LabourFlow().of(subject),
            new TrendBands().of(subject),
            new OwnContributionWaterfall().of(subject),
            new OfficeSpine().of(evaluation, office.code()))
        .flatMap(Optional::stream)
        .map(OfficeCharts::chart)
        .toList();
  }

  private static Chart chart(Sheet sheet) {
    return new Chart(
        sheet.id(), sheet.title(), sheet.reading(), sheet.indicators(), SvgPicture.of(sheet), "");
  }
}
