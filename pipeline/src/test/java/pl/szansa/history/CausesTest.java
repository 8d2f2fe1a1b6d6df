package pl.szansa.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.szansa.model.ChangeLog.Cause;
import pl.szansa.model.ChangeLog.What;
import pl.szansa.model.Input.Kind;
import pl.szansa.model.Text;

class CausesTest {

  private static Cause only(Results before, Results after) {
    List<Cause> causes = Causes.between(before.of("a"), after.of("b"));
    assertThat(causes).hasSize(1);
    return causes.get(0);
  }

  @Test
  void nothingDiffers() {
    assertThat(Causes.between(Results.usual().of("a"), Results.usual().of("b"))).isEmpty();
  }

  @Test
  void aChangedFileIsToldWithItsRows() {
    assertThat(
            only(Results.usual(), Results.usual().file("radom/2012.csv", "radom", 1200, Map.of())))
        .isEqualTo(
            new Cause(
                Kind.SUBMISSION,
                "radom/2012.csv",
                What.CHANGED,
                "radom",
                new Text(
                    "przyjęte wiersze: 10 → 1\u00a0200, w kwarantannie: 0",
                    "accepted rows: 10 → 1,200, quarantined: 0")));
  }

  @Test
  void addedAndRemovedFilesAreToldByKindAndName() {
    Results after =
        Results.usual()
            .without(Kind.SUBMISSION, "glowno/2012.csv")
            .file("pionki/2012.csv", "pionki", 3, Map.of("X WARN", 2L));
    List<Cause> causes = Causes.between(Results.usual().of("a"), after.of("b"));
    assertThat(causes)
        .extracting(Cause::name)
        .containsExactly("glowno/2012.csv", "pionki/2012.csv");
    assertThat(causes).extracting(Cause::what).containsExactly(What.REMOVED, What.ADDED);
    assertThat(causes)
        .extracting(c -> c.detail().en())
        .containsExactly("accepted rows: 5, quarantined: 1", "accepted rows: 3, quarantined: 2");
  }

  @Test
  void aMovedFileIsToldOnce() {
    Results after =
        Results.usual()
            .without(Kind.SUBMISSION, "radom/2012.csv")
            .file("radom/mail 3/2012.csv", "radom", 10, Map.of());
    assertThat(only(Results.usual(), after))
        .isEqualTo(
            new Cause(
                Kind.SUBMISSION,
                "radom/mail 3/2012.csv",
                What.CHANGED,
                "radom",
                new Text("przeniesiono z radom/2012.csv", "moved from radom/2012.csv")));
  }

  /** Another office's now, so the rows count elsewhere. */
  @Test
  void aFileThatWentToAnotherOfficeIsGoneHereAndNewThere() {
    Results after =
        Results.usual()
            .without(Kind.SUBMISSION, "radom/2012.csv")
            .file("pionki/2012.csv", "pionki", 10, Map.of());
    assertThat(Causes.between(Results.usual().of("a"), after.of("b"))).hasSize(2);
  }

  @Test
  void aSettingIsToldBeforeAndAfter() {
    Cause years = only(Results.usual(), Results.usual().input(Kind.SETTING, "years", "2012-2012"));
    assertThat(years.detail().en()).isEqualTo("2008-2014 → 2012-2012");
    Cause rule =
        only(Results.usual(), Results.usual().input(Kind.SETTING, "rules.AGE_RANGE", "low: 13"));
    assertThat(rule.what()).isEqualTo(What.ADDED);
    assertThat(rule.detail().en()).isEqualTo("– → low: 13");
  }

  @Test
  void aDefinitionIsToldByWhatIsDifferentInIt() {
    Cause cause =
        only(
            Results.usual(),
            Results.usual()
                .says(
                    Kind.DEFINITION,
                    "participations",
                    "{\"numerator\":{\"count\":\"complete AND age > 15\"},\"smallest_base\":5}"));
    assertThat(cause.detail().pl())
        .isEqualTo("numerator.count: complete → complete AND age > 15; smallest_base: – → 5");
  }

  @Test
  void ofWhatIsOnlyKnownByItsHashNothingMoreIsSaid() {
    assertThat(
            only(
                    Results.usual().input(Kind.REFERENCE, "reference/offices.csv", "1"),
                    Results.usual().input(Kind.REFERENCE, "reference/offices.csv", "2"))
                .detail())
        .isEqualTo(Text.NONE);
  }
}
