package pl.szansa.reports.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.szansa.charts.WholeEvaluations;
import pl.szansa.dashboard.SampleEvaluation;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.Text;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Depth;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

final class AnnexesTest {

  private static final Area ALL =
      new Area(AreaLevel.COUNTRY, "all", new Text("Wszystkie", "All"), "");

  @Test
  void every_printed_number_stands_once_with_its_numerator_and_denominator() {
    Report report = report(SampleEvaluation.of(Language.PL));
    report.show(report.value("qualification_rate", "2012").orElseThrow());
    report.show(report.value("qualification_rate").orElseThrow());
    report.interval(report.value("qualification_rate").orElseThrow());
    report.categories("qualification_rate", "sex").forEach(report::show);
    List<Row> rows = rows(new NumbersAnnex().write(report));
    assertThat(rows).hasSize(4);
    assertThat(texts(rows.get(0)))
        .containsExactly("Uzyskanie kwalifikacji", "34,9 %", "32,8–37,0 %", "686", "1 968");
    assertThat(rows.get(0).cells().get(0).below()).isEqualTo("qualification_rate; 2008–2014");
    assertThat(rows).extracting(Row::depth).endsWith(Depth.INNER, Depth.INNER, Depth.INNER);
    assertThat(rows.stream().skip(1).map(r -> r.cells().get(0).text()))
        .containsExactly("2012", "2008–2014, płeć: kobieta", "2008–2014, płeć: mężczyzna");
  }

  @Test
  void numbers_of_other_areas_are_named_and_follow_the_own() {
    Evaluation evaluation = SampleEvaluation.of(Language.EN);
    Report report = report(evaluation);
    IndicatorValue office =
        evaluation
            .values()
            .total("qualification_rate", AreaLevel.OFFICE, "radom", "all")
            .orElseThrow();
    report.cite(office);
    report.show(report.value("qualification_rate").orElseThrow());
    List<Row> rows = rows(new NumbersAnnex().write(report));
    assertThat(rows.get(1).cells().get(0).text()).isEqualTo("MOPS Radom, 2008–2014");
  }

  @Test
  void a_report_that_printed_nothing_has_no_annex_of_numbers() {
    assertThat(new NumbersAnnex().write(report(SampleEvaluation.of(Language.PL))).blocks())
        .isEmpty();
  }

  @Test
  void the_method_annex_defines_what_has_a_value_and_names_the_intervals() {
    Report report = report(SampleEvaluation.of(Language.EN));
    report.show(report.value("qualification_rate").orElseThrow());
    Chapter annex = new MethodAnnex().write(report);
    assertThat(rows(annex).stream().map(r -> r.cells().get(0).below()))
        .contains("participations", "qualification_rate", "cost_per_participant");
    assertThat(annex.blocks().toString()).contains("E. B. Wilson", "The interval (95%) says");
  }

  @Test
  void the_method_annex_of_an_office_defines_what_it_printed() {
    Area radom =
        SampleEvaluation.of(Language.PL).areas(AreaLevel.OFFICE).stream()
            .filter(a -> a.code().equals("radom"))
            .findFirst()
            .orElseThrow();
    Report report = new Report(SampleEvaluation.of(Language.PL), radom, List.of());
    report.show(report.value("qualification_rate").orElseThrow());
    assertThat(rows(new MethodAnnex().write(report)).stream().map(r -> r.cells().get(0).below()))
        .containsExactly("qualification_rate");
  }

  @Test
  void the_lists_of_the_regulations_have_their_codes_and_both_sexes() {
    Evaluation evaluation = WholeEvaluations.five(Language.PL);
    Chapter chapter = new RegulationChapter().write(report(evaluation));
    for (Row row : rows(chapter)) {
      assertThat(row.cells()).hasSizeBetween(2, 4);
    }
    Optional<Block> none =
        new RegulationChapter()
            .write(report(SampleEvaluation.of(Language.PL))).blocks().stream()
                .filter(Table.class::isInstance)
                .findFirst();
    assertThat(none).as("the sample has no indicator of a list").isEmpty();
  }

  private static Report report(Evaluation evaluation) {
    return new Report(evaluation, ALL, List.of());
  }

  private static List<Row> rows(Chapter chapter) {
    return chapter.blocks().stream()
        .filter(Table.class::isInstance)
        .flatMap(block -> ((Table) block).rows().stream())
        .toList();
  }

  private static List<String> texts(Row row) {
    return row.cells().stream().map(Cell::text).map(t -> t.replace('\u00a0', ' ')).toList();
  }
}
