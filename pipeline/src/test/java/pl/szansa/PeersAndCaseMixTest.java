package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.szansa.compare.CaseMixResults;
import pl.szansa.compare.casemix.AdjustCaseMix;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.CaseMix;
import pl.szansa.model.CaseMixModel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;
import pl.szansa.peers.ClientBase;
import pl.szansa.resolve.participations.OfficeYear;

/** What is counted for peer groups and case mix, held against what the run published. */
class PeersAndCaseMixTest {

  private static final List<Map<String, String>> ROWS = new ArrayList<>();
  private static SparkSession spark;
  private static CaseMixResults results;
  private static Map<String, Double> clients;

  @BeforeAll
  static void adjust() throws Exception {
    Path folder = SampleRun.shared().workspace();
    Workspaces.rows(folder.resolve("out/indicators.csv")).stream()
        .filter(r -> r.get("breakdown").equals("total"))
        .filter(r -> r.get("area_level").matches("office|country"))
        .forEach(ROWS::add);
    Workspace workspace = Workspace.open(folder.toString(), new Configuration());
    spark = Engine.start("local[2]", workspace.store().toString(), 1_000_000);
    results =
        new AdjustCaseMix(
                spark,
                CatalogueReader.read(Map.of(), Optional.empty()),
                new BigDecimal("0.95"),
                2008,
                2014)
            .adjust(new IndicatorValues(ROWS.stream().map(PeersAndCaseMixTest::value).toList()));
    clients = ClientBase.perYear(begun());
  }

  /** Counted by Spark, as the stage that resolves does while it writes. */
  private static Map<OfficeYear, Long> begun() {
    Map<OfficeYear, Long> begun = new HashMap<>();
    spark
        .table("store.szansa.participations")
        .where("complete AND office IS NOT NULL AND entry_year BETWEEN 2008 AND 2014")
        .groupBy("office", "entry_year")
        .count()
        .collectAsList()
        .forEach(r -> begun.put(new OfficeYear(r.getString(0), r.getInt(1)), r.getLong(2)));
    return begun;
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static IndicatorValue value(Map<String, String> row) {
    return new IndicatorValue(
        row.get("indicator"),
        AreaLevel.valueOf(row.get("area_level").toUpperCase(java.util.Locale.ROOT)),
        row.get("area"),
        row.get("period"),
        "total",
        "all",
        ValueStatus.valueOf(row.get("status")),
        number(row.get("value")),
        null,
        null,
        null,
        "",
        number(row.get("numerator")),
        number(row.get("denominator")),
        Unit.PROPORTION,
        "");
  }

  private static BigDecimal number(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  @Test
  void whatIsObservedIsWhatWasPublished() {
    assertThat(results.adjusted())
        .hasSizeGreaterThan(20)
        .allSatisfy(c -> assertThat(c.observed()).isEqualByComparingTo(c.value().numerator()));
    assertThat(results.models())
        .extracting(CaseMixModel::indicator)
        .contains("qualification_rate", "completion_rate", "employment_rate_exit")
        // hardly any register of the sample asks for it
        .doesNotContain("social_effectiveness");
  }

  @Test
  void everyOfficeThatHasAValueIsAdjustedOnce() {
    assertThat(results.adjusted().stream().map(CaseMix::value))
        .doesNotHaveDuplicates()
        .allMatch(v -> v.status() == ValueStatus.VALUE && v.level() == AreaLevel.OFFICE)
        .allMatch(v -> v.period().equals("all"));
    assertThat(of("qualification_rate"))
        .extracting(c -> c.value().area())
        .containsExactly("glowno", "lezajsk", "radom", "skarzysko");
  }

  /** Chocianów's eight are too few for a value of its own; they are in the country's model. */
  @Test
  void theExpectedOfAllOfficesAddUpToTheObservedOfAll() {
    IndicatorValue country =
        ROWS.stream()
            .filter(r -> r.get("indicator").equals("qualification_rate"))
            .filter(r -> r.get("area_level").equals("country") && r.get("period").equals("all"))
            .map(PeersAndCaseMixTest::value)
            .findFirst()
            .orElseThrow();
    CaseMixModel model =
        results.models().stream()
            .filter(m -> m.indicator().equals("qualification_rate"))
            .findFirst()
            .orElseThrow();
    assertThat(BigDecimal.valueOf(model.events())).isEqualByComparingTo(country.numerator());
    assertThat(BigDecimal.valueOf(model.people())).isEqualByComparingTo(country.denominator());
    double expected =
        of("qualification_rate").stream().mapToDouble(c -> c.expected().doubleValue()).sum();
    assertThat(expected).isBetween(country.numerator().doubleValue() - 8, model.events() + 1e-6);
    assertThat(of("qualification_rate"))
        .allSatisfy(
            c ->
                assertThat(c.adjusted().doubleValue())
                    .isCloseTo(
                        c.ratio().doubleValue() * country.value().doubleValue(), within(1e-5)));
  }

  private static List<CaseMix> of(String indicator) {
    return results.adjusted().stream()
        .filter(c -> c.value().indicator().equals(indicator))
        .toList();
  }

  @Test
  void clientsAreTheParticipationsOfTheYearsThatHaveAny() {
    Map<String, double[]> published = new HashMap<>();
    for (Map<String, String> row : ROWS) {
      if (row.get("indicator").equals("participations")
          && row.get("area_level").equals("office")
          && row.get("period").matches("\\d{4}")
          && Double.parseDouble(row.get("value")) > 0) {
        double[] sum = published.computeIfAbsent(row.get("area"), o -> new double[2]);
        sum[0] += Double.parseDouble(row.get("value"));
        sum[1]++;
      }
    }
    assertThat(clients.keySet()).hasSize(5).isEqualTo(published.keySet());
    published.forEach(
        (office, sum) ->
            assertThat(clients.get(office)).as(office).isCloseTo(sum[0] / sum[1], within(1e-9)));
  }
}
