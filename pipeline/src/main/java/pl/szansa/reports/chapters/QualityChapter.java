package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.List;
import pl.szansa.dashboard.Labels;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Submission;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** What was wrong in the files, and what that does to the conclusions. */
final class QualityChapter implements Chapter.Writer {

  private static final Texts WORDS = Texts.of("reports/words/quality.json");

  private final Labels labels = new Labels();

  @Override
  public Chapter write(Report report) {
    Say say = Say.of(WORDS, report);
    List<Submission> files = report.submissions();
    List<Block> blocks = new ArrayList<>(new Rows(report, say).blocks(files));
    blocks.addAll(new Records(report, say, labels).blocks());
    if (!files.isEmpty()) {
      blocks.add(say.heading("filesHeading"));
      blocks.addAll(
          report.ofOffice()
              ? new Files(report, say).ofOffice(files)
              : new Files(report, say).ofAll(files));
      blocks.add(say.heading("rulesHeading"));
      blocks.addAll(new Rules(report, say).blocks(files));
    }
    return new Chapter("quality", say.it("title"), blocks);
  }
}
