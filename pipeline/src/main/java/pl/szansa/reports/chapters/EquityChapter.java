package pl.szansa.reports.chapters;

import java.util.List;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** Whether results differ between groups of people and between offices. */
final class EquityChapter implements Chapter.Writer {

  @Override
  public Chapter write(Report report) {
    return new Chapter("equity", "", List.of());
  }
}
