package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.List;
import pl.szansa.dashboard.Labels;
import pl.szansa.dashboard.Texts;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** Whether results differ between groups of people and between offices. */
final class EquityChapter implements Chapter.Writer {

  private static final Texts WORDS = Texts.of("reports/words/equity.json");

  private final Labels labels = new Labels();

  @Override
  public Chapter write(Report report) {
    Say say = Say.of(WORDS, report);
    List<Block> blocks = new ArrayList<>();
    blocks.add(say.paragraph(report.ofOffice() ? "leadOffice" : "lead"));
    blocks.add(say.heading("groups"));
    blocks.addAll(new GroupDifferences(report, say, labels).blocks());
    if (report.ofOffice()) {
      blocks.add(say.heading("officeHeading"));
      blocks.addAll(new OfficeStanding(report, say).blocks());
    } else {
      blocks.add(say.heading("officesHeading"));
      blocks.addAll(new OfficeDifferences(report, say).blocks());
    }
    blocks.addAll(new CaseMixBlocks(report, say).blocks());
    return new Chapter("equity", say.it("title"), blocks);
  }
}
