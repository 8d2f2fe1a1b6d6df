package pl.szansa.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

class PageValuesTest {

  private static final Evaluation EVALUATION = SampleEvaluation.of(Language.PL);

  @ParameterizedTest
  @CsvSource({
    "COUNTRY, 2012, sex, female, COUNTRY",
    "COUNTRY, 2012-H1, total, all, COUNTRY",
    "COUNTRY, 2007-2013, total, all, TOTALS",
    "OFFICE, all, total, all, TOTALS",
    "NUTS2, 2012, total, all, TOTALS",
    "OFFICE, 2012-H2, total, all, HALF_YEARS",
    "OFFICE, all, sex, female, CATEGORIES",
    "OFFICE, 2012, sex, female, CATEGORIES_BY_YEAR",
    "OFFICE, all, sex_by_age, female:under_25, PAIRS",
    "PROJECT, all, total, all, PROJECTS"
  })
  void aValueGoesSoFarIntoDetail(
      AreaLevel level, String period, String breakdown, String category, Depth depth) {
    assertThat(Depth.of(value(level, period, breakdown, category))).isEqualTo(depth);
  }

  @Test
  void totalsAreThereHoweverManyTheyAre() throws IOException {
    PageValues page = new PageValues(EVALUATION, 0);
    List<String> breakdowns = new ArrayList<>();
    for (PageValues.Packed packed : page.packed()) {
      JsonNode values = unpacked(packed.values());
      values.at("/breakdown/values").forEach(b -> breakdowns.add(b.asText()));
    }
    assertThat(breakdowns).isNotEmpty().containsOnly("total");
  }

  @Test
  void thePageTellsWhatIsLeftOut() {
    PageValues page = new PageValues(EVALUATION, 0);
    page.packed();
    ObjectNode told = page.description();
    long totals =
        EVALUATION.values().all().stream().filter(v -> Depth.of(v) == Depth.TOTALS).count();
    assertThat(told.path("count").asLong()).isEqualTo(totals);
    assertThat(told.path("published").asInt()).isEqualTo(EVALUATION.values().all().size());
    List<String> others =
        EVALUATION.values().all().stream()
            .map(v -> Depth.of(v).name())
            .filter(depth -> !depth.equals("TOTALS"))
            .distinct()
            .toList();
    assertThat(told.path("leftOut")).isNotEmpty().hasSameSizeAs(others);
    assertThat(new PageValues(EVALUATION).description().path("leftOut")).isEmpty();
  }

  static JsonNode unpacked(String packed) throws IOException {
    byte[] bytes = Base64.getDecoder().decode(packed);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new ObjectMapper().readTree(in);
    }
  }

  @Test
  void whatComparingGaveStandsBesideTheValues() throws IOException {
    PageValues.Packed rate =
        new PageValues(EVALUATION)
            .packed().stream()
                .filter(p -> p.indicator().equals("qualification_rate"))
                .findFirst()
                .orElseThrow();
    JsonNode chunk = unpacked(rate.values());
    List<String> outcomes = new ArrayList<>();
    chunk.at("/compared/values").forEach(v -> outcomes.add(v.asText()));
    assertThat(outcomes).contains("", "SIMILAR|NOT_PLACED||||");
  }

  private static IndicatorValue value(
      AreaLevel level, String period, String breakdown, String category) {
    return new IndicatorValue(
        "participations",
        level,
        "x",
        period,
        breakdown,
        category,
        ValueStatus.VALUE,
        BigDecimal.ONE,
        null,
        null,
        null,
        "",
        BigDecimal.ONE,
        null,
        Unit.PARTICIPATIONS,
        "");
  }
}
