package pl.szansa.reports.chapters;

import java.util.List;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** What came of it: completion, qualifications, work. */
final class EffectivenessChapter implements Chapter.Writer {

  @Override
  public Chapter write(Report report) {
    return new Chapter("effectiveness", "", List.of());
  }
}
