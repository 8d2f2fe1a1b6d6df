package pl.szansa.reports.chapters;

import java.util.List;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** Every printed number with its numerator and denominator. */
final class NumbersAnnex implements Chapter.Writer {

  @Override
  public Chapter write(Report report) {
    return new Chapter("numbers", "", List.of());
  }
}
