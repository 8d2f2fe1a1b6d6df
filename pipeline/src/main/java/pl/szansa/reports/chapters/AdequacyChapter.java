package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.szansa.dashboard.Labels;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.ContextFact;
import pl.szansa.model.Indicator;
import pl.szansa.model.Trend;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Point;
import pl.szansa.reports.content.Block.Points;
import pl.szansa.reports.content.Block.Width;
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

  /** Of these, what part of each labour status. */
  private static final List<String> WITHIN =
      List.of("women_share", "rural_share", "disability_share");

  private static final List<String> AIMS = List.of("target_group", "eligibility");

  private static final Set<Trend.Verdict> CLEAR =
      EnumSet.of(Trend.Verdict.RISING, Trend.Verdict.FALLING);

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
      blocks.addAll(changes(shares, report, say));
      byLabourStatus(report, say).ifPresent(blocks::add);
    }
    blocks.addAll(new SupportReceived(report, say).blocks());
    return new Chapter("adequacy", say.it("title"), blocks);
  }

  /**
   * Among the unemployed, the inactive ... how many are women, live in the country, are disabled.
   */
  private Optional<Block> byLabourStatus(Report report, Say say) {
    List<CategoryTable.Values> columns =
        WITHIN.stream()
            .flatMap(id -> report.evaluation().indicator(id).stream())
            .map(
                i ->
                    new CategoryTable.Values(
                        i.name().in(say.language()), b -> report.categories(i.id(), b)))
            .toList();
    return new CategoryTable(report, labels, columns)
        .of(say.it("withinCaption"), Width.SMALL, Optional.empty(), List.of("labour_status"))
        .map(Function.identity());
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

  /** Which shares rose or fell over the years, which did not, and of which it cannot be told. */
  private static List<Block> changes(List<Indicator> shares, Report report, Say say) {
    Map<Trend.Verdict, List<String>> unclear = new EnumMap<>(Trend.Verdict.class);
    List<Point> clear = new ArrayList<>();
    for (Indicator share : shares) {
      Optional<Trend> trend =
          report
              .evaluation()
              .comparisons()
              .trend(share.id(), report.area().level(), report.area().code());
      if (trend.filter(t -> CLEAR.contains(t.verdict())).isPresent()) {
        clear.add(new Point("", trend.get().sentence().in(say.language())));
      } else if (trend.isPresent()) {
        unclear
            .computeIfAbsent(trend.get().verdict(), v -> new ArrayList<>())
            .add(share.name().in(say.language()));
      }
    }
    List<Block> blocks = new ArrayList<>();
    if (!clear.isEmpty()) {
      blocks.add(new Points(clear));
    }
    unclear.forEach(
        (verdict, names) ->
            blocks.add(say.paragraph(verdict.name(), "shares", String.join("; ", names))));
    return blocks;
  }
}
