package pl.szansa.charts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import pl.szansa.charts.drawing.Drawing;
import pl.szansa.charts.drawing.PngPicture;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.SvgPicture;
import pl.szansa.charts.maps.AreaMap;
import pl.szansa.charts.money.CostByVoivodeship;
import pl.szansa.charts.money.OwnContributionWaterfall;
import pl.szansa.charts.offices.CostAgainstRate;
import pl.szansa.charts.offices.FunnelPlot;
import pl.szansa.charts.offices.OfficeIntervals;
import pl.szansa.charts.offices.OfficeSpine;
import pl.szansa.charts.offices.OfficesOverYears;
import pl.szansa.charts.offices.ParticipationsByYear;
import pl.szansa.charts.offices.TrendBands;
import pl.szansa.charts.people.AgeSexPyramid;
import pl.szansa.charts.people.LabourFlow;
import pl.szansa.charts.quality.CompletenessHeatMap;
import pl.szansa.model.Chart;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Output;

/** Draws all charts of an evaluation. */
public final class ChartBook {

  static final List<Drawing> DRAWINGS =
      List.of(
          OfficeIntervals.QUALIFICATION_RATE,
          OfficeIntervals.COST_PER_PARTICIPANT,
          FunnelPlot.QUALIFICATION_RATE,
          FunnelPlot.COST_PER_PARTICIPANT,
          new ParticipationsByYear(),
          new OfficesOverYears(),
          new TrendBands(),
          new CostAgainstRate(),
          AreaMap.QUALIFICATION_RATE,
          new CostByVoivodeship(),
          new OwnContributionWaterfall(),
          new LabourFlow(),
          new AgeSexPyramid(),
          new CompletenessHeatMap(),
          new OfficeSpine());

  /** Loads fonts and painters, which may be done before there is anything to draw. */
  public static void warmUp() throws IOException {
    Sheet empty = new Sheet("a", List.of(), "Ż", "", "", List.of(), "", "", 1, List.of());
    publish(empty, path -> OutputStream.nullOutputStream());
  }

  /** The charts as SVG alone, in their fixed order. */
  public List<Chart> draw(Evaluation evaluation) {
    return DRAWINGS.stream().flatMap(d -> d.of(evaluation).stream()).map(ChartBook::chart).toList();
  }

  /**
   * Writes {@code charts/<id>.svg} and {@code charts/<id>.png}; the same evaluation gives the same
   * bytes. A chart whose indicator has no value row for any office is left out.
   *
   * @return the charts in their fixed order
   * @throws IOException if the output refuses
   */
  public List<Chart> draw(Evaluation evaluation, Output out) throws IOException {
    List<Chart> charts = new ArrayList<>();
    for (Drawing drawing : DRAWINGS) {
      for (Sheet sheet : drawing.of(evaluation)) {
        charts.add(publish(sheet, out));
      }
    }
    return List.copyOf(charts);
  }

  private static Chart publish(Sheet sheet, Output out) throws IOException {
    // before anything of AWT is loaded: a display that does not answer would stop it for good
    System.setProperty("java.awt.headless", "true");
    Chart chart = chart(sheet);
    try (OutputStream file = out.create("charts/" + sheet.id() + ".svg")) {
      file.write(chart.svg().getBytes(StandardCharsets.UTF_8));
    }
    try (OutputStream file = out.create(chart.file())) {
      PngPicture.write(sheet, file);
    }
    return chart;
  }

  private static Chart chart(Sheet sheet) {
    return new Chart(
        sheet.id(),
        sheet.title(),
        sheet.reading(),
        sheet.indicators(),
        SvgPicture.of(sheet),
        "charts/" + sheet.id() + ".png");
  }
}
