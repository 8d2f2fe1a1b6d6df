package pl.szansa.reports.chapters;

import java.util.List;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** What became different since the last result, and why. */
final class ChangesChapter implements Chapter.Writer {

  @Override
  public Chapter write(Report report) {
    return new Chapter("changes", "", List.of());
  }
}
