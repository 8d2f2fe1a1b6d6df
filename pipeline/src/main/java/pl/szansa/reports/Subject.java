package pl.szansa.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pl.szansa.charts.OfficeCharts;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Chart;
import pl.szansa.model.Evaluation;
import pl.szansa.model.FileNames;
import pl.szansa.model.Language;
import pl.szansa.reports.content.Report;

/**
 * Whom a report is about.
 *
 * @param area the office, or the country for all offices together
 * @param language of its report
 * @param path of its report's files in the published folder, without suffix
 */
record Subject(Area area, Language language, String path) {

  /** All offices together. */
  static Subject region(Evaluation evaluation) {
    Area all = new Area(AreaLevel.COUNTRY, "all", evaluation.title(), "");
    return new Subject(all, evaluation.language(), "reports/evaluation");
  }

  /** Each office, by code, with a file name of its own. */
  static List<Subject> offices(Evaluation evaluation, Function<String, Language> languages) {
    FileNames names = new FileNames();
    List<Subject> offices = new ArrayList<>();
    for (Area office : evaluation.areas(AreaLevel.OFFICE)) {
      String path = "reports/offices/" + names.of(office.code());
      offices.add(new Subject(office, languages.apply(office.code()), path));
    }
    return offices;
  }

  boolean isRegion() {
    return area.level() == AreaLevel.COUNTRY;
  }

  String name() {
    return area.name().in(language);
  }

  /**
   * The report before its first chapter.
   *
   * @param charts of all offices together; an office's are drawn here
   */
  Report report(Evaluation evaluation, List<Chart> charts) {
    Evaluation own = evaluation.in(language);
    return new Report(own, area, isRegion() ? charts : OfficeCharts.of(own, area));
  }
}
