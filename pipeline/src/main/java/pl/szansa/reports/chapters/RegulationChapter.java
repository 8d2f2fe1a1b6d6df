package pl.szansa.reports.chapters;

import java.util.List;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** The indicators of the regulations' lists. */
final class RegulationChapter implements Chapter.Writer {

  @Override
  public Chapter write(Report report) {
    return new Chapter("regulation", "", List.of());
  }
}
