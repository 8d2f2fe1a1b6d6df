package pl.szansa.reports.chapters;

import java.util.List;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** All chapters, in order of reading; the last account for what those before them printed. */
public final class Chapters {

  private static final List<Chapter.Writer> ALL =
      List.of(
          new SummaryChapter(),
          new ChangesChapter(),
          new ContextChapter(),
          new ParticipantsChapter(),
          new AdequacyChapter(),
          new EffectivenessChapter(),
          new EfficiencyChapter(),
          new EquityChapter(),
          new ReconciliationChapter(),
          new QualityChapter(),
          new RegulationChapter(),
          new MethodAnnex(),
          new NumbersAnnex());

  private Chapters() {}

  /** The chapters of a report that have something to say. */
  public static List<Chapter> of(Report report) {
    return ALL.stream().map(c -> c.write(report)).filter(c -> !c.blocks().isEmpty()).toList();
  }
}
