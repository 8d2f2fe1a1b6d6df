package pl.szansa.reports.chapters;

import java.util.List;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** The circumstances of the offices and whom their projects were for. */
final class ContextChapter implements Chapter.Writer {

  @Override
  public Chapter write(Report report) {
    return new Chapter("context", "", List.of());
  }
}
