package pl.szansa.reports.chapters;

import java.util.List;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** What the values say, on one page. */
final class SummaryChapter implements Chapter.Writer {

  @Override
  public Chapter write(Report report) {
    return new Chapter("summary", "", List.of());
  }
}
