package pl.szansa.reports.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.szansa.dashboard.SampleEvaluation;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.ChangeLog;
import pl.szansa.model.ChangeLog.Cause;
import pl.szansa.model.ChangeLog.Change;
import pl.szansa.model.ChangeLog.What;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Input.Kind;
import pl.szansa.model.Language;
import pl.szansa.model.Text;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Points;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Report;

class ChangesChapterTest {

  private static final Cause FILE =
      new Cause(
          Kind.SUBMISSION,
          "radom/2012.csv",
          What.CHANGED,
          "radom",
          new Text("przyjęte wiersze: 10 → 11", "accepted rows: 10 → 11"));
  private static final Cause SETTING =
      new Cause(Kind.SETTING, "years", What.CHANGED, "", new Text("a → b", "a → b"));
  private static final Cause PROGRAM =
      new Cause(Kind.PROGRAM, "szansa", What.CHANGED, "", new Text("1 → 2", "1 → 2"));

  private static Evaluation evaluation(Language language, Cause... causes) {
    Evaluation sample = SampleEvaluation.of(language);
    List<Change> changes = new ArrayList<>();
    sample.values().all().stream()
        .filter(v -> v.isTotal() && v.period().equals("all"))
        .filter(v -> v.level() == AreaLevel.COUNTRY || v.area().equals("radom"))
        .filter(v -> !v.indicator().equals("completion_rate"))
        .forEach(
            v -> changes.add(new Change(Optional.of(earlier(v)), Optional.of(v), List.of(causes))));
    return sample.since(
        Optional.of(new ChangeLog("aaaa11112222", List.of(causes), 9000, 1234, changes)));
  }

  private static IndicatorValue earlier(IndicatorValue v) {
    return new IndicatorValue(
        v.indicator(),
        v.level(),
        v.area(),
        v.period(),
        v.breakdown(),
        v.category(),
        ValueStatus.VALUE,
        new BigDecimal("0.5"),
        null,
        null,
        null,
        "",
        null,
        null,
        v.unit(),
        "");
  }

  private static List<Block> country(Evaluation evaluation) {
    return blocks(evaluation, new Area(AreaLevel.COUNTRY, "all", new Text("a", "b"), ""));
  }

  private static List<Block> office(Evaluation evaluation, String code) {
    return blocks(
        evaluation,
        evaluation.areas(AreaLevel.OFFICE).stream()
            .filter(a -> a.code().equals(code))
            .findFirst()
            .orElseThrow());
  }

  private static List<Block> blocks(Evaluation evaluation, Area area) {
    return new ChangesChapter().write(new Report(evaluation, area, List.of())).blocks();
  }

  private static String text(List<Block> blocks) {
    return blocks.stream()
        .map(Object::toString)
        .collect(Collectors.joining("\n"))
        .replace('\u00a0', ' ');
  }

  private static List<Table> tables(List<Block> blocks) {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }

  private static List<String> column(Table table, int column) {
    return table.rows().stream().map(Row::cells).map(c -> c.get(column).text()).toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aFirstResultHasNoChapter(Language language) {
    assertThat(country(SampleEvaluation.of(language))).isEmpty();
    assertThat(office(SampleEvaluation.of(language), "radom")).isEmpty();
  }

  @Test
  void theRegionIsToldHowMuchAndWhy() {
    List<Block> blocks = country(evaluation(Language.PL, FILE, SETTING));
    assertThat(text(blocks))
        .contains("Wartości, które się różnią: 1 234 z 9 000")
        .contains("aaaa11112222")
        .contains("Pliki: MOPS Radom")
        .contains("radom/2012.csv – zmieniono: przyjęte wiersze: 10 → 11.")
        .contains("Ustawienie years")
        .contains("zmieniono: a → b")
        .contains("Bez zmian za wszystkie lata: Ukończenie zgodnie ze ścieżką.");
    assertThat(text(country(evaluation(Language.EN, FILE, SETTING))))
        .contains("Values that differ: 1,234 of 9,000")
        .contains("changed: accepted rows: 10 → 11");
  }

  @Test
  void keyFiguresComeFirstBesideTheirPossibleCauses() {
    List<Table> tables = tables(country(evaluation(Language.EN, FILE, SETTING)));
    assertThat(tables).hasSize(2);
    assertThat(column(tables.get(0), 0)).startsWith("Participations").hasSize(4);
    assertThat(column(tables.get(0), 1)).contains("50.0%");
    assertThat(column(tables.get(0), 3)).containsOnly("delivered files: 1, settings: 1");
    assertThat(column(tables.get(1), 0)).doesNotContain("Participations");
  }

  @Test
  void theOnlyPossibleCauseIsNamed() {
    assertThat(column(tables(country(evaluation(Language.PL, FILE))).get(0), 3))
        .containsOnly("plik z ośrodka MOPS Radom");
  }

  @Test
  void anOfficeIsToldOfItself() {
    Evaluation evaluation = evaluation(Language.EN, FILE);
    String radom = text(office(evaluation, "radom"));
    assertThat(radom)
        .contains("Indicators of this office whose value over all years together has changed: ")
        .contains("radom/2012.csv");
    String glowno = text(office(evaluation, "glowno"));
    assertThat(glowno)
        .contains("No value of this office over all years together has changed")
        .doesNotContain("radom/2012.csv");
    assertThat(tables(office(evaluation, "glowno"))).isEmpty();
  }

  @Test
  void whereAnyValueCanHaveMovedOnlyKeyFiguresAreShown() {
    List<Block> blocks = country(evaluation(Language.EN, PROGRAM));
    assertThat(text(blocks)).contains("that can have changed any value. Only key figures");
    assertThat(tables(blocks)).hasSize(1);
    assertThat(text(blocks)).contains("that are not shown here: ");
  }

  @Test
  void manyFilesAreCountedAndManyInputsCutShort() {
    Cause[] causes =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    i < 20
                        ? new Cause(Kind.SUBMISSION, "radom/" + i, What.ADDED, "radom", Text.NONE)
                        : new Cause(Kind.RULE, "R" + i, What.CHANGED, "", Text.NONE))
            .toArray(Cause[]::new);
    List<Block> blocks = country(evaluation(Language.EN, causes));
    Points points =
        blocks.stream()
            .filter(Points.class::isInstance)
            .map(Points.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(points.points()).hasSize(16);
    assertThat(points.points().get(0).text()).isEqualTo("added: 20.");
    assertThat(points.points().get(15).text()).startsWith("And 6 more.");
  }

  @Test
  void whatOnlyDiffersInDecimalsThatNobodySeesIsCountedButNotShown() {
    IndicatorValue now =
        SampleEvaluation.of(Language.EN)
            .values()
            .total("total_cost", AreaLevel.COUNTRY, "all", "all")
            .orElseThrow();
    IndicatorValue before =
        new IndicatorValue(
            now.indicator(),
            now.level(),
            now.area(),
            now.period(),
            "total",
            "all",
            now.status(),
            now.value().add(new BigDecimal("0.001")),
            null,
            null,
            null,
            "",
            null,
            null,
            now.unit(),
            "");
    List<Block> blocks =
        country(
            SampleEvaluation.of(Language.EN)
                .since(
                    Optional.of(
                        new ChangeLog(
                            "aaaa",
                            List.of(FILE),
                            2,
                            1,
                            List.of(
                                new Change(
                                    Optional.of(before), Optional.of(now), List.of(FILE)))))));
    assertThat(tables(blocks)).isEmpty();
    assertThat(text(blocks)).contains("that are not shown here: 1.");
  }

  /** What is no longer there, and what was not there before. */
  @Test
  void goneAndNewValuesHaveADash() {
    Evaluation sample = SampleEvaluation.of(Language.EN);
    IndicatorValue value =
        sample.values().total("participations", AreaLevel.COUNTRY, "all", "all").orElseThrow();
    Evaluation evaluation =
        sample.since(
            Optional.of(
                new ChangeLog(
                    "aaaa",
                    List.of(FILE),
                    2,
                    2,
                    List.of(
                        new Change(Optional.of(value), Optional.empty(), List.of(FILE)),
                        new Change(Optional.empty(), Optional.of(value), List.of(FILE))))));
    Table table = tables(country(evaluation)).get(0);
    assertThat(column(table, 1)).containsExactly("2,186", "–");
    assertThat(column(table, 2)).containsExactly("–", "2,186");
  }

  /** What is withheld now is not told by what it was. */
  @Test
  void aSuppressedValueKeepsItsEarlierNumberToo() {
    Evaluation sample = SampleEvaluation.of(Language.EN);
    IndicatorValue value =
        sample.values().total("participations", AreaLevel.COUNTRY, "all", "all").orElseThrow();
    Change change = new Change(Optional.of(value), Optional.of(value.suppressed()), List.of(FILE));
    Evaluation evaluation =
        sample.since(Optional.of(new ChangeLog("aaaa", List.of(FILE), 2, 1, List.of(change))));
    Table table = tables(country(evaluation)).get(0);
    assertThat(column(table, 1)).containsExactly("–");
    assertThat(column(table, 2)).containsExactly("suppressed");
  }

  /** The annex of numbers is of this result's values only. */
  @Test
  void onlyTheValuesOfNowCountAsPrinted() {
    Evaluation evaluation = evaluation(Language.EN, FILE);
    Report report =
        new Report(
            evaluation, new Area(AreaLevel.COUNTRY, "all", new Text("a", "b"), ""), List.of());
    new ChangesChapter().write(report);
    assertThat(report.cited()).isNotEmpty().allMatch(v -> evaluation.values().all().contains(v));
  }
}
