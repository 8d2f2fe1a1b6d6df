package pl.szansa.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.ChangeLog.Cause;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Input.Kind;
import pl.szansa.model.ValueStatus;

/** Each input is a possible cause where it can be one, and nowhere else. */
class ReachTest {

  /** A change that is there always and reaches everything, so that no list is empty. */
  private static final String ALWAYS = "always";

  private static Results before() {
    return Results.usual().input(Kind.REFERENCE, ALWAYS, "1");
  }

  private static Results after() {
    return Results.usual().input(Kind.REFERENCE, ALWAYS, "2");
  }

  private static Differing changed(IndicatorValue value, IndicatorValue now) {
    return new Differing(Optional.of(value), Optional.of(now));
  }

  private static Differing changed(String indicator, AreaLevel level, String area) {
    return changed(
        Results.total(indicator, level, area, "1"), Results.total(indicator, level, area, "2"));
  }

  private static final Differing POLAND = changed("participations", AreaLevel.COUNTRY, "all");
  private static final Differing RADOM = changed("participations", AreaLevel.OFFICE, "radom");
  private static final Differing GLOWNO = changed("participations", AreaLevel.OFFICE, "glowno");
  private static final Differing MAZOWIECKIE =
      changed("participations", AreaLevel.VOIVODESHIP, "14");
  private static final Differing POWIAT_OF_RADOM =
      changed("participations", AreaLevel.POWIAT, "1463");
  private static final Differing LARGE_ONES =
      changed("participations", AreaLevel.PEER_GROUP, "large");
  private static final Differing PROJECT_OF_RADOM =
      changed("participations", AreaLevel.PROJECT, "radom-project");
  private static final Differing COST = changed("cost", AreaLevel.OFFICE, "radom");
  private static final Differing MOST = changed("most", AreaLevel.COUNTRY, "all");
  private static final Differing WOMEN =
      changed(
          Results.women("participations", AreaLevel.OFFICE, "radom", "1"),
          Results.women("participations", AreaLevel.OFFICE, "radom", "2"));
  private static final Differing HIDDEN =
      changed(
          Results.total("cost", AreaLevel.OFFICE, "radom", "1"),
          Results.absent("cost", AreaLevel.OFFICE, "radom", ValueStatus.SUPPRESSED));
  private static final Differing TOO_FEW =
      changed(
          Results.absent("cost", AreaLevel.OFFICE, "radom", ValueStatus.TOO_FEW),
          Results.total("cost", AreaLevel.OFFICE, "radom", "1"));
  private static final Differing NEW =
      new Differing(
          Optional.empty(),
          Optional.of(Results.total("participations", AreaLevel.OFFICE, "radom", "1")));
  private static final Differing WIDER =
      changed(
          Results.share("rate", AreaLevel.OFFICE, "radom", "0.5", "0.4", "0.6"),
          Results.share("rate", AreaLevel.OFFICE, "radom", "0.5", "0.3", "0.7"));

  static Stream<Arguments> inputs() {
    Map<String, Long> none = Map.of();
    return Stream.of(
        arguments(
            "a changed file of Radom",
            before(),
            after().file("radom/2012.csv", "radom", 11, none),
            List.of(POLAND, RADOM, MAZOWIECKIE, POWIAT_OF_RADOM, LARGE_ONES, PROJECT_OF_RADOM),
            List.of(GLOWNO)),
        arguments(
            "an added file of Głowno",
            before(),
            after().file("glowno/2013.csv", "glowno", 3, none),
            List.of(POLAND, GLOWNO),
            List.of(RADOM, MAZOWIECKIE, POWIAT_OF_RADOM, LARGE_ONES, PROJECT_OF_RADOM)),
        arguments(
            "a removed file of Radom",
            before(),
            after().without(Kind.SUBMISSION, "radom/2012.csv"),
            List.of(POLAND, RADOM, MAZOWIECKIE),
            List.of(GLOWNO)),
        arguments(
            "a file whose rows name the office",
            before(),
            after().file("list.csv", "", 3, none),
            List.of(POLAND, RADOM, GLOWNO, MAZOWIECKIE),
            List.of(PROJECT_OF_RADOM)),
        arguments(
            "a rule that Głowno's rows break less often now",
            before(),
            after()
                .says(Kind.RULE, "AGE_RANGE", "{\"low\":13}")
                .file("glowno/2012.csv", "glowno", 6, none)
                .input(Kind.SUBMISSION, "glowno/2012.csv", before().hash("glowno/2012.csv")),
            List.of(POLAND, GLOWNO),
            List.of(RADOM, MAZOWIECKIE)),
        arguments(
            "the same rule set anew by the workspace",
            before(),
            after()
                .input(Kind.SETTING, "rules.AGE_RANGE", "low: 13")
                .file("glowno/2012.csv", "glowno", 6, none)
                .input(Kind.SUBMISSION, "glowno/2012.csv", before().hash("glowno/2012.csv")),
            List.of(POLAND, GLOWNO),
            List.of(RADOM, MAZOWIECKIE)),
        arguments(
            "a rule that nobody breaks more or less often",
            before(),
            after().says(Kind.RULE, "AGE_RANGE", "{\"low\":11}"),
            List.of(),
            List.of(POLAND, RADOM, GLOWNO)),
        arguments(
            "a correction of a file of Radom",
            before(),
            after()
                .input(Kind.CORRECTION, "corrections/r.yml", "x")
                .corrected("radom/2012.csv", "r.yml"),
            List.of(POLAND, RADOM, PROJECT_OF_RADOM),
            List.of(GLOWNO)),
        arguments(
            "a mapping of the files of Radom",
            before(),
            after().says(Kind.MAPPING, "mappings/r.yml", "{\"files\":\"radom/*.csv\"}"),
            List.of(POLAND, RADOM),
            List.of(GLOWNO)),
        arguments(
            "a definition",
            before(),
            after().says(Kind.DEFINITION, "participations", "{\"numerator\":{\"count\":\"x\"}}"),
            List.of(POLAND, RADOM, WOMEN, MOST, HIDDEN),
            List.of(COST, TOO_FEW)),
        arguments(
            "a breakdown",
            before().says(Kind.METHOD, "breakdown sex", "{}"),
            after().says(Kind.METHOD, "breakdown sex", "{\"over\":\"x\"}"),
            List.of(WOMEN, HIDDEN),
            List.of(RADOM, COST)),
        arguments(
            "how offices are compared",
            before(),
            after().input(Kind.METHOD, "fronts.yml", "x"),
            List.of(),
            List.of(POLAND, RADOM)),
        arguments(
            "outlines of maps",
            before(),
            after().input(Kind.OUTLINES, "--boundaries", "x"),
            List.of(),
            List.of(POLAND, RADOM)),
        arguments(
            "the program",
            before(),
            after().input(Kind.PROGRAM, "szansa", "1.1"),
            List.of(POLAND, RADOM, COST, WOMEN, HIDDEN, TOO_FEW, NEW, WIDER),
            List.of()),
        arguments(
            "the dictionary",
            before(),
            after().input(Kind.DICTIONARY, "participants", "x"),
            List.of(POLAND, RADOM, COST),
            List.of()),
        arguments(
            "the register of offices",
            before(),
            after().input(Kind.REFERENCE, "reference/offices.csv", "x"),
            List.of(POLAND, RADOM, COST),
            List.of()),
        arguments(
            "the list of peers",
            before(),
            after().input(Kind.REFERENCE, "reference/peers.csv", "x"),
            List.of(LARGE_ONES),
            List.of(POLAND, RADOM, COST)),
        arguments(
            "the price index",
            before(),
            after().input(Kind.REFERENCE, "reference/price_index.csv", "x"),
            List.of(COST),
            List.of(POLAND, RADOM)),
        arguments(
            "a drawn sample",
            before().says(Kind.DEFINITION, "rate", "{\"sampled\":{\"of\":\"most\"}}"),
            after()
                .says(Kind.DEFINITION, "rate", "{\"sampled\":{\"of\":\"most\"}}")
                .input(Kind.SAMPLE, "sampling/a.csv", "x"),
            List.of(WIDER),
            List.of(POLAND, COST)),
        arguments(
            "the years",
            before(),
            after().input(Kind.SETTING, "years", "2008-2013"),
            List.of(POLAND, RADOM, COST, NEW),
            List.of()),
        arguments(
            "the smallest base",
            before(),
            after().input(Kind.SETTING, "smallest_base", "5"),
            List.of(TOO_FEW),
            List.of(RADOM, HIDDEN, NEW)),
        arguments(
            "the smallest cell",
            before(),
            after().input(Kind.SETTING, "smallest_cell", "5"),
            List.of(HIDDEN),
            List.of(RADOM, TOO_FEW, NEW)),
        arguments(
            "what is published",
            before(),
            after().input(Kind.SETTING, "publish", "areas: office"),
            List.of(NEW, HIDDEN),
            List.of(RADOM, WIDER)),
        arguments(
            "the confidence",
            before(),
            after().input(Kind.SETTING, "confidence", "0.9"),
            List.of(WIDER),
            List.of(RADOM, NEW)),
        arguments(
            "how peers are chosen",
            before(),
            after().input(Kind.SETTING, "peers", "none"),
            List.of(LARGE_ONES),
            List.of(RADOM, POLAND)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void anInputIsAPossibleCauseWhereItCanBeOne(
      String what, Results before, Results after, List<Differing> moved, List<Differing> unmoved) {
    Reach reach = new Reach(before.of("a"), after.of("b"));
    List<Cause> others = reach.causes().stream().filter(c -> !c.name().equals(ALWAYS)).toList();
    assertThat(others).as("inputs that differ").hasSize(1);
    assertThat(moved)
        .allSatisfy(
            value -> assertThat(reach.of(value)).as("%s", value.place()).containsAll(others));
    assertThat(unmoved)
        .allSatisfy(
            value ->
                assertThat(reach.of(value))
                    .as("%s", value.place())
                    .doesNotContainAnyElementsOf(others));
  }

  @Test
  void whereNoInputCanBeTheCauseAllThatMoveValuesAre() {
    Result before = Results.usual().of("a");
    Result after =
        Results.usual()
            .file("radom/2012.csv", "radom", 11, Map.of())
            .input(Kind.OUTLINES, "--boundaries", "x")
            .of("b");
    assertThat(new Reach(before, after).of(GLOWNO))
        .as("a person can stand in the files of both offices")
        .extracting(Cause::name)
        .containsExactly("radom/2012.csv");
  }

  @Test
  void aFileOfPublishedFiguresMovesNoValue() {
    Results after = Results.usual().published("published/totals.csv");
    Reach reach =
        new Reach(Results.usual().input(Kind.PROGRAM, "szansa", "0.9").of("a"), after.of("b"));
    assertThat(reach.causes()).hasSize(2);
    assertThat(reach.of(RADOM)).extracting(Cause::kind).containsExactly(Kind.PROGRAM);
  }
}
