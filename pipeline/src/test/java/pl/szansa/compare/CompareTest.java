package pl.szansa.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparison;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Comparisons;
import pl.szansa.model.Direction;
import pl.szansa.model.Funnel;
import pl.szansa.model.FunnelPosition;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.Text;

/** Four offices: two of voivodeship 14, one alone in 26, one that nobody knows where it lies. */
class CompareTest {

  private static final Indicator SHARE = Made.share(Direction.HIGHER_IS_BETTER);

  private static final PeerGroups PEERS =
      new PeerGroups(
          List.of(
              new PeerGroup("g1", Text.NONE, Text.NONE, List.of("kielce", "radom")),
              new PeerGroup("g2", Text.NONE, Text.NONE, List.of("plock"))),
          Text.NONE);

  private static final List<Area> AREAS =
      List.of(area("radom", "14"), area("plock", "14"), area("kielce", "26"), area("project", ""));

  private static final IndicatorValue RADOM = office("radom", "0.65", "0.552544", "0.736358", 100);
  private static final IndicatorValue PLOCK = office("plock", "0.3", "0.218949", "0.395849", 100);
  private static final IndicatorValue KIELCE = office("kielce", "0.5", "0.403832", "0.596168", 100);
  private static final IndicatorValue PROJECT =
      Made.total(SHARE, AreaLevel.OFFICE, "project", "all", null, null, null, null, "7");

  private static Area area(String office, String voivodeship) {
    return new Area(AreaLevel.OFFICE, office, new Text(office, office), voivodeship);
  }

  private static IndicatorValue office(
      String area, String value, String lower, String upper, int base) {
    String numerator = String.valueOf(Math.round(Double.parseDouble(value) * base));
    return Made.total(
        SHARE, AreaLevel.OFFICE, area, "all", value, lower, upper, numerator, "" + base);
  }

  private static IndicatorValue wider(
      AreaLevel level, String area, String value, String x, String n) {
    return Made.total(SHARE, level, area, "all", value, null, null, x, n);
  }

  private static Comparisons compared() {
    IndicatorValues values =
        new IndicatorValues(
            List.of(
                wider(AreaLevel.COUNTRY, "all", "0.482143", "151", "307"),
                wider(AreaLevel.VOIVODESHIP, "14", "0.475", "95", "200"),
                wider(AreaLevel.VOIVODESHIP, "26", "0.5", "50", "100"),
                KIELCE,
                PLOCK,
                PROJECT,
                RADOM,
                wider(AreaLevel.PEER_GROUP, "g1", "0.575", "115", "200"),
                wider(AreaLevel.PEER_GROUP, "g2", "0.3", "30", "100")));
    return Compare.compare(List.of(SHARE), values, AREAS, PEERS, CaseMixResults.NONE);
  }

  @Test
  void anOfficeIsHeldAgainstCountryVoivodeshipAndPeers() {
    assertThat(compared().judged())
        .filteredOn(c -> c.value().equals(RADOM))
        .extracting(c -> c.reference().level() + " " + c.judgement() + " " + c.position())
        .containsExactly(
            "COUNTRY BETTER ABOVE_998",
            "VOIVODESHIP BETTER ABOVE_998",
            "PEER_GROUP SIMILAR WITHIN");
  }

  @Test
  void nobodyIsHeldAgainstHimself() {
    assertThat(compared().judged())
        .filteredOn(c -> c.value().equals(KIELCE) || c.value().equals(PLOCK))
        .extracting(c -> c.value().area() + " " + c.reference().area() + " " + c.judgement())
        .containsExactly(
            "kielce all SIMILAR", "kielce g1 SIMILAR", "plock all WORSE", "plock 14 WORSE");
  }

  @Test
  void whoHasNoValueIsNotJudged() {
    assertThat(compared().judged())
        .filteredOn(c -> c.value().equals(PROJECT))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.judgement()).isEqualTo(Judgement.NOT_JUDGED);
              assertThat(c.position()).isEqualTo(FunnelPosition.NOT_PLACED);
            });
  }

  @Test
  void whatComparingGaveIsFoundByItsValue() {
    Comparisons comparisons = compared();
    assertThat(comparisons.of(RADOM, AreaLevel.PEER_GROUP))
        .map(Comparison::judgement)
        .contains(Judgement.SIMILAR);
    assertThat(comparisons.of(KIELCE, AreaLevel.VOIVODESHIP)).isEmpty();
    assertThat(comparisons.rank(RADOM)).hasValueSatisfying(r -> assertThat(r.place()).isEqualTo(1));
    assertThat(comparisons.rank(PROJECT)).isEmpty();
    assertThat(comparisons.funnel("rate", AreaLevel.VOIVODESHIP, "14", "all"))
        .map(Funnel::center)
        .contains(0.475);
    assertThat(comparisons.funnel("rate", AreaLevel.VOIVODESHIP, "26", "all")).isEmpty();
    assertThat(comparisons.peers()).isSameAs(PEERS);
  }

  @Test
  void everyPlacedValueHasItsFunnel() {
    Comparisons comparisons = compared();
    assertThat(comparisons.judged())
        .filteredOn(c -> c.position() != FunnelPosition.NOT_PLACED)
        .hasSize(7)
        .allSatisfy(
            c ->
                assertThat(
                        comparisons.funnel(
                            "rate", c.reference().level(), c.reference().area(), "all"))
                    .isPresent());
  }

  @Test
  void anIndicatorWithoutDirectionIsPlacedAndNotJudged() {
    Indicator neither = Made.share(Direction.NEITHER);
    List<IndicatorValue> values = new ArrayList<>();
    values.add(wider(AreaLevel.COUNTRY, "all", "0.482143", "151", "307"));
    values.add(RADOM);
    Comparisons comparisons =
        Compare.compare(
            List.of(neither),
            new IndicatorValues(values),
            List.of(),
            PeerGroups.NONE,
            CaseMixResults.NONE);
    assertThat(comparisons.judged())
        .containsExactly(
            new Comparison(RADOM, values.get(0), Judgement.NOT_JUDGED, FunnelPosition.ABOVE_998));
    assertThat(comparisons.ranks()).isEmpty();
  }
}
