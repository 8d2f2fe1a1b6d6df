package pl.szansa.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.CaseMix;
import pl.szansa.model.CaseMixModel;
import pl.szansa.model.Comparison;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Comparisons;
import pl.szansa.model.Funnel;
import pl.szansa.model.Funnel.Shape;
import pl.szansa.model.FunnelPosition;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ParetoFront;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.Rank;
import pl.szansa.model.Text;
import pl.szansa.model.Trend;
import pl.szansa.model.Trend.Verdict;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

class ComparisonTablesTest {

  private static final IndicatorValue OFFICE =
      share(AreaLevel.OFFICE, "=1+1", "0.650000", "0.552544", "0.736358", "65", "100");
  private static final IndicatorValue COUNTRY =
      share(AreaLevel.COUNTRY, "all", "0.312000", "0.29", "0.34", "631", "2022");
  private static final IndicatorValue EMPTY =
      share(AreaLevel.OFFICE, "kielce", null, null, null, null, "7");

  private static final Comparisons SOME =
      new Comparisons(
          List.of(
              new Comparison(OFFICE, COUNTRY, Judgement.BETTER, FunnelPosition.ABOVE_998),
              new Comparison(EMPTY, COUNTRY, Judgement.NOT_JUDGED)),
          List.of(new Funnel("rate", AreaLevel.COUNTRY, "all", "2014", Shape.PROPORTION, 0.312, 0)),
          List.of(new Rank(OFFICE, 1, 1, 3, 12)),
          List.of(
              new Trend(
                  "rate",
                  AreaLevel.OFFICE,
                  "=1+1",
                  "2008",
                  "2014",
                  7,
                  number("1.0000"),
                  number("0.000397"),
                  number("0.02500000"),
                  number("0.02"),
                  null,
                  Verdict.RISING,
                  new Text("Udział: rośnie, \"bardzo\"", "Share: rising")),
              new Trend(
                  "rate",
                  AreaLevel.OFFICE,
                  "kielce",
                  "2008",
                  "2008",
                  1,
                  null,
                  null,
                  null,
                  null,
                  null,
                  Verdict.TOO_SHORT,
                  new Text("za krótko", "too short"))),
          List.of(
              new CaseMix(
                  OFFICE,
                  number("65"),
                  number("40.5"),
                  number("1.605"),
                  number("1.2"),
                  number("2"),
                  number("0.5"),
                  Judgement.BETTER)),
          List.of(
              new CaseMixModel(
                  "rate",
                  2022,
                  631,
                  number("0.61"),
                  List.of(
                      new CaseMixModel.Term("intercept", "", number("-0.7"), number("0.05")),
                      new CaseMixModel.Term("sex", "male", number("-0.1"), number("0.02"))))),
          List.of(new ParetoFront("cost", "rate", "all", List.of("kielce", "=1+1"))),
          new PeerGroups(
              List.of(
                  new PeerGroup(
                      "g1",
                      new Text("Małe", "Small"),
                      new Text("@profil", "profile"),
                      List.of("=1+1", "kielce"))),
              Text.NONE));

  @TempDir Path folder;

  private static BigDecimal number(String number) {
    return number == null ? null : new BigDecimal(number);
  }

  private static IndicatorValue share(
      AreaLevel level,
      String area,
      String value,
      String lower,
      String upper,
      String numerator,
      String denominator) {
    return new IndicatorValue(
        "rate",
        level,
        area,
        "2014",
        "total",
        "all",
        value == null ? ValueStatus.TOO_FEW : ValueStatus.VALUE,
        number(value),
        number(lower),
        number(upper),
        new BigDecimal("0.95"),
        "wilson",
        number(numerator),
        number(denominator),
        Unit.PROPORTION,
        "");
  }

  private void write(Comparisons comparisons) throws IOException {
    List<Table.Filled> tables = new ArrayList<>(ComparisonTables.of(comparisons));
    tables.add(TrendTables.of(comparisons));
    tables.addAll(CaseMixTables.of(comparisons));
    tables.addAll(GroupTables.of(comparisons));
    for (Table.Filled table : tables) {
      table.write(path -> Files.newOutputStream(folder.resolve(path)));
    }
  }

  private List<String> written(Comparisons comparisons, String file) throws IOException {
    write(comparisons);
    return Files.readAllLines(folder.resolve(file));
  }

  /** Limits: 0.312 ∓ z √(0.312 · 0.688 / 100), z 1.959964 and 3.090232. */
  @Test
  void comparisonsHaveTheLimitsOfTheOfficesBase() throws IOException {
    assertThat(written(SOME, "comparisons.csv"))
        .containsExactly(
            "indicator,area_level,area,period,value,lower,upper,reference_level,reference_area,"
                + "reference_value,judgement,base,own_weight,funnel,lower_998,lower_95,upper_95,"
                + "upper_998,position,unit",
            "rate,office,'=1+1,2014,0.650000,0.552544,0.736358,country,all,0.312000,BETTER,100,"
                + "0.049456,proportion,0.168826,0.221193,0.402807,0.455174,ABOVE_998,proportion");
  }

  @Test
  void ranksHaveTheirBestAndWorst() throws IOException {
    assertThat(written(SOME, "ranks.csv"))
        .containsExactly(
            "indicator,area_level,area,period,value,place,best,worst,of",
            "rate,office,'=1+1,2014,0.650000,1,1,3,12");
  }

  @Test
  void trendsHaveTheirSentence() throws IOException {
    assertThat(written(SOME, "trends.csv"))
        .containsExactly(
            "indicator,area_level,area,first,last,years,tau,p,slope,lower,upper,verdict,"
                + "sentence_pl,sentence_en",
            "rate,office,'=1+1,2008,2014,7,1.0000,0.000397,0.02500000,0.02,,RISING,"
                + "\"Udział: rośnie, \"\"bardzo\"\"\",Share: rising",
            "rate,office,kielce,2008,2008,1,,,,,,TOO_SHORT,za krótko,too short");
  }

  @Test
  void caseMixStandsBesideTheCrudeValue() throws IOException {
    assertThat(written(SOME, "case-mix.csv"))
        .containsExactly(
            "indicator,area_level,area,period,value,observed,expected,ratio,lower,upper,adjusted,"
                + "judgement",
            "rate,office,'=1+1,2014,0.650000,65,40.5,1.605,1.2,2,0.5,BETTER");
    assertThat(written(SOME, "case-mix-models.csv"))
        .containsExactly(
            "indicator,people,events,concordance,characteristic,category,estimate,error",
            "rate,2022,631,0.61,intercept,,-0.7,0.05",
            "rate,2022,631,0.61,sex,male,-0.1,0.02");
  }

  @Test
  void groupsAndFrontsHaveARowPerOffice() throws IOException {
    assertThat(written(SOME, "peer-groups.csv"))
        .containsExactly(
            "group,name_pl,name_en,profile_pl,profile_en,office",
            "g1,Małe,Small,'@profil,profile,'=1+1",
            "g1,Małe,Small,'@profil,profile,kielce");
    assertThat(written(SOME, "pareto-fronts.csv"))
        .containsExactly(
            "cost,result,period,office", "cost,rate,all,kielce", "cost,rate,all,'=1+1");
  }

  @Test
  void nothingComparedIsAHeaderOnly() throws IOException {
    write(Comparisons.NONE);
    try (Stream<Path> files = Files.list(folder).filter(f -> f.toString().endsWith(".csv"))) {
      assertThat(files).hasSize(7).allSatisfy(f -> assertThat(Files.readAllLines(f)).hasSize(1));
    }
  }
}
