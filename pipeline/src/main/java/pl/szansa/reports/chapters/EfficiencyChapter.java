package pl.szansa.reports.chapters;

import java.util.List;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** What it cost, by participant, completer, qualification and job. */
final class EfficiencyChapter implements Chapter.Writer {

  @Override
  public Chapter write(Report report) {
    return new Chapter("efficiency", "", List.of());
  }
}
