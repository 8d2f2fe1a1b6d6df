package pl.szansa.reports.chapters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.szansa.model.CaseMix;
import pl.szansa.model.CaseMixModel;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Column;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Report;

/** Results beside those that the participants' characteristics let expect. */
final class CaseMixBlocks {

  /** More rows than this are a list to look up. */
  private static final int ROWS = 25;

  private static final Set<Judgement> CLEAR = EnumSet.of(Judgement.BETTER, Judgement.WORSE);
  private static final int RATIO_DECIMALS = 2;

  private final Report report;
  private final Say say;
  private final Offices names;
  private final List<CaseMix> results;

  CaseMixBlocks(Report report, Say say) {
    this.report = report;
    this.say = say;
    this.names = Offices.of(report.evaluation());
    this.results =
        report.evaluation().comparisons().caseMix().stream()
            .filter(c -> !report.ofOffice() || c.value().area().equals(report.area().code()))
            .toList();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(List.of(say.heading("caseMixHeading")));
    if (results.isEmpty()) {
      blocks.add(say.paragraph("noCaseMix"));
      return blocks;
    }
    blocks.add(say.paragraph("caseMix"));
    if (report.ofOffice()) {
      blocks.add(results(say.it("caseMixOfficeCaption"), say.words("indicator"), results));
    } else {
      blocks.add(models());
      blocks.addAll(clear());
    }
    return blocks;
  }

  /** How well each model tells people apart, and how many offices it leaves clearly apart. */
  private Table models() {
    return new Table(
        say.it("modelsCaption"),
        Width.TEXT,
        List.of(
            say.words("indicator"),
            say.figures("people"),
            say.figures("concordance"),
            say.figures("better"),
            say.figures("similar"),
            say.figures("worse")),
        report.evaluation().comparisons().models().stream().map(this::model).toList());
  }

  private Row model(CaseMixModel model) {
    Map<Judgement, Long> counts =
        results.stream()
            .filter(c -> c.value().indicator().equals(model.indicator()))
            .collect(Collectors.groupingBy(CaseMix::judgement, Collectors.counting()));
    return Row.of(
        Cell.of(name(model.indicator())),
        Cell.of(Formats.count(model.people(), say.language())),
        Cell.of(Formats.number(model.concordance(), RATIO_DECIMALS, say.language())),
        count(counts, Judgement.BETTER),
        count(counts, Judgement.SIMILAR),
        count(counts, Judgement.WORSE));
  }

  private Cell count(Map<Judgement, Long> counts, Judgement judgement) {
    return Cell.of(Formats.count(counts.getOrDefault(judgement, 0L), say.language()));
  }

  /** The offices whose result the characteristics do not account for, the largest first. */
  private List<Block> clear() {
    List<CaseMix> clear =
        results.stream()
            .filter(c -> CLEAR.contains(c.judgement()))
            .sorted(Comparator.comparing(CaseMix::expected).reversed())
            .toList();
    if (clear.isEmpty()) {
      return List.of(say.paragraph("allAsExpected"));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        results(
            say.it("caseMixCaption"),
            say.words("officeAndIndicator"),
            clear.stream().limit(ROWS).toList()));
    blocks.add(
        clear.size() > ROWS
            ? say.paragraph(
                "caseMixCut",
                "shown",
                Formats.count(ROWS, say.language()),
                "all",
                Formats.count(clear.size(), say.language()))
            : say.paragraph("caseMixRest"));
    return blocks;
  }

  private Table results(String caption, Column head, List<CaseMix> shown) {
    return new Table(
        caption,
        Width.SMALL,
        List.of(
            head,
            say.figures("result"),
            say.figures("observed"),
            say.figures("expected"),
            say.figures("ratio"),
            say.words("judgement")),
        shown.stream().map(this::row).toList());
  }

  private Row row(CaseMix c) {
    String indicator = name(c.value().indicator());
    return Row.of(
        report.ofOffice() ? Cell.of(indicator) : Cell.of(names.name(c.value().area()), indicator),
        report.cell(Optional.of(c.value())),
        Cell.of(Formats.count(c.observed(), say.language())),
        Cell.of(Formats.number(c.expected(), 1, say.language())),
        Cell.of(ratio(c.ratio()), ratio(c.lower()) + "\u2013" + ratio(c.upper())),
        Cell.of(c.judgement().label().in(say.language())));
  }

  private String ratio(BigDecimal ratio) {
    return Formats.number(ratio, RATIO_DECIMALS, say.language());
  }

  private String name(String indicator) {
    return report
        .evaluation()
        .indicator(indicator)
        .map(Indicator::name)
        .map(n -> n.in(say.language()))
        .orElse(indicator);
  }
}
