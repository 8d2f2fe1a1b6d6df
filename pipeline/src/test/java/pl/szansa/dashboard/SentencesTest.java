package pl.szansa.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparison;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

class SentencesTest {

  private static final Area RADOM =
      new Area(AreaLevel.OFFICE, "radom", new Text("MOPS Radom", "MOPS Radom"), "14");

  private static final Indicator RATE = indicator("qualification_rate");

  @ParameterizedTest(name = "{0} to {1} is {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "0.40; 0.50; BETTER;"
            + "MOPS Radom: 45,0 % (przedział ufności 40,0–50,0 %). Wyżej niż we wszystkich ośrodkach razem (34,9 %), o 10,1 punktu procentowego, czyli lepiej: przedział ufności nie obejmuje tej wartości.;"
            + "MOPS Radom: 45.0% (confidence interval 40.0–50.0%). Higher than all offices together (34.9%), by 10.1 percentage points, that is, better: the confidence interval excludes that value.",
        "0.10; 0.20; WORSE;"
            + "MOPS Radom: 15,0 % (przedział ufności 10,0–20,0 %). Niżej niż we wszystkich ośrodkach razem (34,9 %), o 19,9 punktu procentowego, czyli gorzej: przedział ufności nie obejmuje tej wartości.;"
            + "MOPS Radom: 15.0% (confidence interval 10.0–20.0%). Lower than all offices together (34.9%), by 19.9 percentage points, that is, worse: the confidence interval excludes that value.",
        "0.10; 0.20; BETTER;"
            + "MOPS Radom: 15,0 % (przedział ufności 10,0–20,0 %). Niżej niż we wszystkich ośrodkach razem (34,9 %), o 19,9 punktu procentowego, czyli lepiej: przedział ufności nie obejmuje tej wartości.;"
            + "MOPS Radom: 15.0% (confidence interval 10.0–20.0%). Lower than all offices together (34.9%), by 19.9 percentage points, that is, better: the confidence interval excludes that value.",
        "0.30; 0.50; SIMILAR;"
            + "MOPS Radom: 40,0 % (przedział ufności 30,0–50,0 %). Brak wyraźnej różnicy względem wszystkich ośrodków razem (34,9 %): przedział ufności obejmuje tę wartość.;"
            + "MOPS Radom: 40.0% (confidence interval 30.0–50.0%). No clear difference from all offices together (34.9%): the confidence interval includes that value."
      })
  void anOfficeAgainstTheCountry(
      String lower, String upper, Judgement judgement, String pl, String en) {
    Comparison comparison =
        new Comparison(value(lower, upper), country("0.33", "0.368"), judgement);
    Text sentence = Sentences.comparison(RADOM, Optional.of(comparison));
    assertThat(plain(sentence.pl())).isEqualTo(pl);
    assertThat(plain(sentence.en())).isEqualTo(en);
  }

  @Test
  void anOfficeWithoutAValueIsNotCompared() {
    IndicatorValue few = absent(ValueStatus.TOO_FEW);
    Text sentence =
        Sentences.comparison(
            RADOM, Optional.of(new Comparison(few, country("0.3", "0.4"), Judgement.NOT_JUDGED)));
    assertThat(sentence.pl()).isEqualTo("MOPS Radom: zbyt mała podstawa, aby podać wartość.");
    assertThat(sentence.en()).isEqualTo("MOPS Radom: the base is too small to give a value.");
    assertThat(Sentences.comparison(RADOM, Optional.empty()).pl())
        .isEqualTo("MOPS Radom: brak wartości w danych.");
  }

  @Test
  void categoriesAreHeldAgainstEachOtherByName() {
    Text women = new Text("kobieta", "female");
    Text men = new Text("mężczyzna", "male");
    Text sentence = Sentences.contrast(women, value("0.1", "0.2"), men, value("0.3", "0.4"));
    assertThat(plain(sentence.pl()))
        .isEqualTo(
            "Kobieta: 15,0 % (przedział ufności 10,0–20,0 %); mężczyzna: 35,0 % (przedział ufności"
                + " 30,0–40,0 %). Wyżej: mężczyzna, o 20,0 punktu procentowego; przedziały ufności się nie pokrywają.");
    assertThat(Sentences.contrast(women, count(5), men, count(7)).en())
        .isEqualTo("Female: 5; male: 7.");
  }

  @Test
  void aShareStandsOnItsNumeratorAndDenominator() {
    Text basis = Sentences.basis(RATE, Optional.of(value("0.3", "0.4")));
    assertThat(plain(basis.pl()))
        .isEqualTo("35 z 100 uczestnictw. 95-procentowy przedział ufności: 30,0–40,0 %.");
    assertThat(plain(basis.en()))
        .isEqualTo("35 of 100 participations. The 95% confidence interval is 30.0–40.0%.");
  }

  @Test
  void aCountIsNoEstimate() {
    assertThat(Sentences.basis(indicator("participations"), Optional.of(count(5))).en())
        .isEqualTo("A full count of the accepted data, not an estimate from a sample.");
  }

  @ParameterizedTest
  @EnumSource(value = ValueStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "VALUE")
  void everyReasonForAMissingValueIsASentence(ValueStatus status) {
    Text reason = Sentences.basis(RATE, Optional.of(absent(status)));
    assertThat(reason.pl()).matches("\\p{Lu}.+\\.").doesNotContainPattern("\\d");
    assertThat(reason.en()).matches("\\p{Lu}.+\\.").doesNotContainPattern("\\d");
  }

  private static Indicator indicator(String id) {
    return SampleIndicators.INDICATORS.stream()
        .filter(i -> i.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** A rate in the middle of its limits, out of 100. */
  private static IndicatorValue value(String lower, String upper) {
    BigDecimal from = new BigDecimal(lower);
    BigDecimal to = new BigDecimal(upper);
    BigDecimal middle = from.add(to).divide(new BigDecimal(2));
    BigDecimal hundred = new BigDecimal(100);
    return row(
        ValueStatus.VALUE, Unit.PROPORTION, middle, from, to, middle.multiply(hundred), hundred);
  }

  private static IndicatorValue country(String lower, String upper) {
    IndicatorValue v = value(lower, upper);
    return new IndicatorValue(
        v.indicator(),
        AreaLevel.COUNTRY,
        "all",
        v.period(),
        v.breakdown(),
        v.category(),
        v.status(),
        v.value(),
        v.lower(),
        v.upper(),
        v.confidence(),
        v.method(),
        v.numerator(),
        v.denominator(),
        v.unit(),
        v.note());
  }

  private static IndicatorValue count(long n) {
    BigDecimal count = BigDecimal.valueOf(n);
    return row(ValueStatus.VALUE, Unit.PARTICIPATIONS, count, null, null, count, null);
  }

  private static IndicatorValue absent(ValueStatus status) {
    return row(status, Unit.PROPORTION, null, null, null, null, null);
  }

  private static IndicatorValue row(
      ValueStatus status,
      Unit unit,
      BigDecimal value,
      BigDecimal lower,
      BigDecimal upper,
      BigDecimal numerator,
      BigDecimal denominator) {
    BigDecimal confidence = lower == null ? null : new BigDecimal("0.95");
    return new IndicatorValue(
        "qualification_rate",
        AreaLevel.OFFICE,
        "radom",
        "2014",
        "total",
        "all",
        status,
        value,
        lower,
        upper,
        confidence,
        lower == null ? "" : "wilson",
        numerator,
        denominator,
        unit,
        "");
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
