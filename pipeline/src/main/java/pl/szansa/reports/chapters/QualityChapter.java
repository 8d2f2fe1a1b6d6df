package pl.szansa.reports.chapters;

import java.util.List;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** What was wrong in the files, and what that does to the conclusions. */
final class QualityChapter implements Chapter.Writer {

  @Override
  public Chapter write(Report report) {
    return new Chapter("quality", "", List.of());
  }
}
