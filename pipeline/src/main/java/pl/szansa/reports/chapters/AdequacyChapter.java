package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.szansa.dashboard.Labels;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.ContextFact;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Point;
import pl.szansa.reports.content.Block.Points;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** Whether the support reached those whom it was for. */
final class AdequacyChapter implements Chapter.Writer {

  private static final Texts WORDS = Texts.of("reports/words/adequacy.json");

  /** Of those whom the programmes name; the catalogue says of each what it is a share of. */
  private static final List<String> SHARES =
      List.of(
          "women_share",
          "long_term_unemployed_share",
          "rural_share",
          "disability_share",
          "social_contract_share");

  private static final List<String> AIMS = List.of("target_group", "eligibility");

  private final Labels labels = new Labels();

  @Override
  public Chapter write(Report report) {
    Say say = Say.of(WORDS, report);
    List<Indicator> shares =
        SHARES.stream()
            .flatMap(id -> report.evaluation().indicator(id).stream())
            .filter(i -> report.value(i.id()).isPresent())
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(say.paragraph("lead"));
    aims(report, say).ifPresent(blocks::add);
    if (shares.isEmpty()) {
      blocks.add(say.paragraph("nothing"));
    } else {
      blocks.add(
          report.ofOffice()
              ? new Shares(report, say).ofOffice(shares)
              : new Shares(report, say).ofAll(shares));
      findings(shares, report, say).ifPresent(blocks::add);
    }
    blocks.addAll(new SupportReceived(report, say, labels).blocks());
    return new Chapter("adequacy", say.it("title"), blocks);
  }

  /** Whom the office says its projects were for. */
  private static Optional<Block> aims(Report report, Say say) {
    String aims =
        report.evaluation().context().stream()
            .filter(f -> report.ofOffice() && f.office().equals(report.area().code()))
            .filter(f -> AIMS.contains(f.kind()))
            .map(ContextFact::fact)
            .collect(Collectors.joining("; "));
    return aims.isEmpty() ? Optional.empty() : Optional.of(say.paragraph("aims", "aims", aims));
  }

  /** A sentence for each share that is known: how sure it is, and whether it changed. */
  private static Optional<Block> findings(List<Indicator> shares, Report report, Say say) {
    List<Point> points = new ArrayList<>();
    for (Indicator share : shares) {
      Optional<IndicatorValue> value =
          report.value(share.id()).filter(v -> v.status() == ValueStatus.VALUE);
      Optional<String> trend =
          report
              .evaluation()
              .comparisons()
              .trend(share.id(), report.area().level(), report.area().code())
              .map(t -> t.sentence().in(say.language()));
      if (value.isPresent() && trend.isPresent()) {
        points.add(new Point("", trend.get()));
      }
    }
    return points.isEmpty() ? Optional.empty() : Optional.of(new Points(points));
  }
}
