package pl.szansa.reports.chapters;

import java.util.List;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** Who took part: flows, and people by their characteristics. */
final class ParticipantsChapter implements Chapter.Writer {

  @Override
  public Chapter write(Report report) {
    return new Chapter("participants", "", List.of());
  }
}
