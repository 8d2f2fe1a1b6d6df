package pl.szansa.reports.chapters;

import java.util.List;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** Whether the support reached those whom it was for. */
final class AdequacyChapter implements Chapter.Writer {

  @Override
  public Chapter write(Report report) {
    return new Chapter("adequacy", "", List.of());
  }
}
