package pl.szansa.reports.chapters;

import java.util.List;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** The definitions of what the report shows, from the catalogue. */
final class MethodAnnex implements Chapter.Writer {

  @Override
  public Chapter write(Report report) {
    return new Chapter("method", "", List.of());
  }
}
