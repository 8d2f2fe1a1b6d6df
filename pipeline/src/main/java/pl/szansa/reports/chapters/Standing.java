package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.szansa.dashboard.Sentences;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparison;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Direction;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Plurals;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Report;

/**
 * How an office stands against all offices and against its peers, or how many offices stand out
 * from all of them together: only what the interval of an office's value carries.
 */
final class Standing {

  private static final Texts WORDS = Texts.of("reports/words/story.json");

  private static final List<Judgement> TOLD =
      List.of(Judgement.BETTER, Judgement.WORSE, Judgement.SIMILAR, Judgement.NOT_JUDGED);

  /** More names than this are a list to look up, and the first of them would be anybody's. */
  private static final int NAMED = 10;

  private final Report report;
  private final Say say;
  private final Map<String, String> names = new HashMap<>();

  Standing(Report report) {
    this.report = report;
    this.say = Say.of(WORDS, report);
    if (!report.ofOffice()) {
      for (Area office : report.evaluation().areas(AreaLevel.OFFICE)) {
        names.put(office.code(), office.name().in(say.language()));
      }
    }
  }

  /** Sentences over all years; none for an indicator by which nobody is judged. */
  List<String> of(Indicator indicator) {
    if (indicator.direction() == Direction.NEITHER || indicator.interval().equals("none")) {
      return List.of();
    }
    if (!report.ofOffice()) {
      return offices(indicator).stream().toList();
    }
    Optional<IndicatorValue> own =
        report.value(indicator.id()).filter(v -> v.status() == ValueStatus.VALUE);
    return own.map(v -> List.of(beside(v).in(say.language()))).orElse(List.of());
  }

  /** Against all offices, then against the peers of an office that has some. */
  private Text beside(IndicatorValue value) {
    Optional<Comparison> country = report.comparison(value, AreaLevel.COUNTRY);
    Optional<Comparison> peers = report.comparison(value, AreaLevel.PEER_GROUP);
    if (country.isPresent() && peers.isPresent()) {
      report.cite(country.get().reference());
      report.cite(peers.get().reference());
      return Sentences.against(country.get(), peers.get());
    }
    Text first = against(value, AreaLevel.COUNTRY, "all", Sentences.alone());
    return report
        .evaluation()
        .comparisons()
        .peers()
        .of(value.area())
        .map(group -> against(value, AreaLevel.PEER_GROUP, group.id(), Sentences.onlyPeer()))
        .map(second -> new Text(first.pl() + " " + second.pl(), first.en() + " " + second.en()))
        .orElse(first);
  }

  /** The comparison; where none was made, the reference has no value or nobody else's in it. */
  private Text against(IndicatorValue value, AreaLevel level, String area, Text alone) {
    Optional<Comparison> comparison = report.comparison(value, level);
    if (comparison.isPresent()) {
      report.cite(comparison.get().reference());
      return Sentences.against(comparison.get());
    }
    return report
        .evaluation()
        .values()
        .total(value.indicator(), level, area, value.period())
        .filter(reference -> reference.status() != ValueStatus.VALUE)
        .map(r -> Sentences.against(new Comparison(value, r, Judgement.NOT_JUDGED)))
        .orElse(alone);
  }

  /** {@code wyraźnie lepiej – MOPS A, MOPS B; bez wyraźnej różnicy – 3 ośrodki}. */
  private Optional<String> offices(Indicator indicator) {
    Map<Judgement, List<String>> judged = new EnumMap<>(Judgement.class);
    List<IndicatorValue> values =
        report.evaluation().values().totals(indicator.id(), AreaLevel.OFFICE, "all");
    for (IndicatorValue value : values) {
      Judgement judgement =
          report
              .comparison(value, AreaLevel.COUNTRY)
              .map(Comparison::judgement)
              .orElse(Judgement.NOT_JUDGED);
      judged
          .computeIfAbsent(judgement, j -> new ArrayList<>())
          .add(names.getOrDefault(value.area(), value.area()));
    }
    String parts =
        TOLD.stream()
            .filter(judged::containsKey)
            .map(j -> part(j, judged.get(j), indicator))
            .collect(Collectors.joining("; "));
    boolean nobody = judged.keySet().stream().allMatch(j -> j == Judgement.NOT_JUDGED);
    return !nobody ? Optional.of(say.it("judged", "parts", parts)) : Optional.empty();
  }

  private String part(Judgement judgement, List<String> offices, Indicator indicator) {
    boolean clear = judgement == Judgement.BETTER || judgement == Judgement.WORSE;
    String listed =
        clear && offices.size() <= NAMED
            ? String.join(", ", offices)
            : say.counted(offices.size(), Plurals.OFFICES);
    return say.it(key(judgement, indicator), "offices", listed);
  }

  private static String key(Judgement judgement, Indicator indicator) {
    boolean cost = indicator.unit() == Unit.PLN;
    return switch (judgement) {
      case BETTER -> cost ? "CHEAPER" : "BETTER";
      case WORSE -> cost ? "DEARER" : "WORSE";
      default -> judgement.name();
    };
  }
}
