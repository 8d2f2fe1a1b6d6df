package pl.szansa.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.UserError;

class RandomPlanTest {

  private static final Plan PLAN = Plan.of(12, 2012, 2014, 1500, 42, 0.02);

  @TempDir Path folder;

  @Test
  void totalsAreWhatWasAskedFor() {
    GeneratedWorkspace made = new WorkspaceGenerator().generate(PLAN, folder);
    assertThat(made.totals()).hasSize(12);
    assertThat(made.totals().stream().mapToInt(GeneratedWorkspace.Totals::participations).sum())
        .isEqualTo(1500);
    for (GeneratedWorkspace.Totals totals : made.totals()) {
      assertThat(totals.grant().add(totals.own())).isEqualByComparingTo(totals.amount());
      BigDecimal perPerson =
          totals.amount().divide(BigDecimal.valueOf(totals.participations()), 0, RoundingMode.DOWN);
      assertThat(perPerson).isBetween(new BigDecimal("6000"), new BigDecimal("9000"));
    }
    assertThat(made.wrongRows().size() / 1500.0).isBetween(0.015, 0.025);
  }

  @Test
  void filesHoldThePeopleOfTheTotals() {
    GeneratedWorkspace made = new WorkspaceGenerator().generate(PLAN, folder);
    SentFiles sent = new SentFiles(folder, made);
    Map<String, Set<String>> people = new HashMap<>();
    for (GeneratedWorkspace.File file : made.files()) {
      assertThat(sent.all(file)).as(file.path()).hasSize(file.rows());
      if (file.table().equals("participants")) {
        String office = file.path().split("/")[1];
        Style style = Style.named(plan(office).style());
        String column = style.tables().get("participants").columns().get("person");
        sent.rows(file)
            .forEach(r -> people.computeIfAbsent(office, o -> new HashSet<>()).add(r.get(column)));
      }
    }
    for (GeneratedWorkspace.Totals totals : made.totals()) {
      assertThat(people.get(totals.office())).hasSize(totals.participations());
    }
  }

  @Test
  void everyOfficeHasAPopulationThatItsParticipationsFit() {
    Map<String, Map<String, BigDecimal>> context = new HashMap<>();
    for (Plan.Context fact : PLAN.context()) {
      context
          .computeIfAbsent(fact.officeId(), o -> new HashMap<>())
          .put(fact.kind(), new BigDecimal(fact.fact()));
    }
    for (OfficePlan office : PLAN.offices()) {
      Map<String, BigDecimal> facts = context.get(office.id());
      BigDecimal rate = facts.get("unemployment_rate");
      assertThat(rate).isBetween(new BigDecimal("4.0"), new BigDecimal("20.0"));
      double perThousand =
          office.intake().complete() / 3.0 / facts.get("population").doubleValue() * 1000;
      assertThat(facts.get("population")).isGreaterThanOrEqualTo(new BigDecimal("1000"));
      if (facts.get("population").intValue() > 1000) {
        assertThat(perThousand / rate.doubleValue() * 10).isBetween(1.45, 3.05);
      }
    }
    assertThat(context).hasSize(12);
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    new WorkspaceGenerator().generate(PLAN, folder.resolve("one"));
    new WorkspaceGenerator()
        .generate(Plan.of(12, 2012, 2014, 1500, 42, 0.02), folder.resolve("two"));
    new WorkspaceGenerator()
        .generate(Plan.of(12, 2012, 2014, 1500, 43, 0.02), folder.resolve("other"));
    Map<String, Integer> one = hashes(folder.resolve("one"));
    assertThat(hashes(folder.resolve("two"))).isEqualTo(one);
    assertThat(hashes(folder.resolve("other"))).isNotEqualTo(one);
  }

  @Test
  void officesAreInRealPowiatsAndUseAllStyles() {
    assertThat(PLAN.offices())
        .allMatch(o -> o.teryt().matches("(0[2468]|[12][02468]|3[02])[0-3]\\d\\d\\d[123]"))
        .extracting(OfficePlan::id)
        .doesNotHaveDuplicates();
    assertThat(PLAN.offices()).extracting(OfficePlan::style).containsAll(Style.inTurn());
  }

  @Test
  void manyOfficesStillHaveCodesOfTheirOwn() {
    assertThat(Plan.of(1000, 2014, 2014, 1000, 1, 0).offices())
        .extracting(OfficePlan::teryt)
        .doesNotHaveDuplicates();
  }

  @Test
  void inLargerWorkspacesOneOfficeInTenMerges() {
    List<OfficePlan> offices = Plan.of(40, 2008, 2014, 400, 5, 0).offices();
    List<OfficePlan> ending = offices.stream().filter(o -> o.ending() != null).toList();
    List<String> lasting =
        offices.stream().filter(o -> o.ending() == null).map(OfficePlan::id).toList();
    assertThat(ending).hasSize(4);
    for (OfficePlan office : ending) {
      assertThat(office.ending().last()).isEqualTo(LocalDate.of(2011, 12, 31));
      assertThat(office.ending().successor()).isIn(lasting);
      assertThat(office.ending().successor()).startsWith("ops-" + office.teryt().substring(0, 4));
    }
    assertThat(PLAN.offices()).allMatch(o -> o.ending() == null);
    assertThat(offices).extracting(OfficePlan::teryt).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "2008, POKL\\.07\\.01\\.01-\\d\\d-SYN00001/08",
    "2014, RP[A-Z]{2}\\.09\\.01\\.01-\\d\\d-SYN00001/14",
    "2021, FE[A-Z]{2}\\.05\\.01-\\d\\d-SYN00001/21",
  })
  void projectsAreOfTheProgrammeOfTheirYears(int year, String number) {
    assertThat(Plan.of(1, year, year + 1, 10, 5, 0).offices().get(0).project().number())
        .matches(number);
  }

  @Test
  void registersThatAskLaterAreDrawnUpLater() {
    for (OfficePlan office : PLAN.offices()) {
      boolean asks =
          Style.named(office.style())
              .tables()
              .get("participants")
              .columns()
              .containsKey("employment_6m");
      assertThat(office.snapshots().contains(LocalDate.of(2015, 3, 31))).isEqualTo(asks);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2010, 2014, 100, 0.02",
    "5, 2014, 2010, 100, 0.02",
    "5, 2010, 2014, 4, 0.02",
    "5, 2010, 2014, 100, 0.9",
    "5, 1990, 2014, 100, 0.02",
  })
  void numbersOutOfRangeAreTheUsersMistake(
      int offices, int from, int to, int participants, double dirty) {
    assertThatThrownBy(() -> Plan.of(offices, from, to, participants, 1, dirty))
        .isInstanceOf(UserError.class);
  }

  @Test
  void peopleOfTheTwentyTwentiesAreBornInTheTwentyThirdCenturyToo() {
    Plan plan = Plan.of(1, 2024, 2027, 400, 9, 0);
    SentFiles sent = new SentFiles(folder, new WorkspaceGenerator().generate(plan, folder));
    assertThat(sent.rows(plan.offices().get(0).id(), "participants"))
        .hasSizeGreaterThan(400)
        .allMatch(r -> PeselTest.isOfTheTwentyThirdCentury(r.get("PESEL")))
        .allMatch(r -> PeselTest.hasRightCheckDigit(r.get("PESEL")));
  }

  private static OfficePlan plan(String office) {
    return PLAN.offices().stream().filter(o -> o.id().equals(office)).findFirst().orElseThrow();
  }

  private static Map<String, Integer> hashes(Path root) throws IOException {
    Map<String, Integer> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        hashes.put(root.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }
}
