package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.IndicatorTrail.Followed;
import pl.szansa.indicators.trail.Reason;
import pl.szansa.indicators.trail.Trail;
import pl.szansa.indicators.trail.TrailPlace;
import pl.szansa.indicators.trail.TrailRow;
import pl.szansa.model.UserError;

/** The rows of a trail, found by plain SQL, add up to what the counting published. */
class IndicatorTrailTest {

  @TempDir static Path workspace;
  private static IndicatorTrail trail;

  @BeforeAll
  static void run() throws Exception {
    sent("szansa.yml", "years: 2013-2014\nthresholds: {smallest_base: 1, smallest_cell: 0}\n");
    sent(
        "reference/offices.csv",
        "office_id,name,teryt,kind\n"
            + "radom,MOPS Radom,1463011,welfare_centre\n"
            + "pionki,MOPS Pionki,1425011,welfare_centre\n");
    participants();
    sent(
        "inbox/radom/wydatki_2013.csv",
        """
        project;document_date;amount;eu_amount;own_amount;eligible;category;task
        P1;2013-01-10;1000,00;900,00;100,00;tak;kurs;zarządzanie
        P1;2013-02-10;10,55;9,00;1,55;tak;bilet;aktywna integracja
        P1;2014-02-10;500,00;450,00;50,00;tak;kurs;aktywna integracja
        """);
    Workspaces.run(workspace);
    trail = new IndicatorTrail(workspace.toString());
  }

  @AfterAll
  static void close() {
    trail.close();
  }

  /** By their last digits: 728 came back, 229 goes on, 024's record is incomplete, 132 refused. */
  private static void participants() throws Exception {
    String header =
        "person;project;sex;age_at_entry;education;labour_status;disability;entry_date;exit_date;"
            + "result_qualification;result_employment\n";
    sent(
        "inbox/radom/uczestnicy_2014-12-31.csv",
        header
            + """
            93111698132;P0;K;30;podstawowe;bezrobotny;odmowa;2012-05-01;2013-03-01;nie;nie
            93111698132;P1;K;31;podstawowe;bezrobotny;odmowa;2013-05-01;2013-09-01;tak;nie
            71640724728;P1;K;40;podstawowe;bezrobotny;tak;2013-02-01;2013-06-01;nie;tak
            71640724728;P1;K;41;podstawowe;bezrobotny;tak;2014-03-01;2014-08-01;tak;tak
            48640814229;P1;M;50;podstawowe;bezrobotny;nie;2013-03-01;;;
            69721771024;P1;M;50;;bezrobotny;nie;2013-03-01;2013-09-01;tak;tak
            """);
    sent(
        "inbox/pionki/uczestnicy_2014-12-31.csv",
        header.strip()
            + ";employment_6m\n93111698132;P2;K;32;gimnazjalne;bezrobotny;;2014-05-01;2014-12-20;;nie;\n");
  }

  private static void sent(String path, String text) throws Exception {
    Path file = workspace.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Followed follow(String id, String keys) {
    return trail.follow(id, TrailPlace.parse(keys), 100);
  }

  @ParameterizedTest
  @CsvSource({
    "participations, 'office=radom,period=2013'",
    "participations, period=2014-H1",
    "persons, country=all",
    "persons, period=2013",
    "persons, office=radom",
    "records_total, office=radom",
    "leavers, 'office=radom,period=2013'",
    "leavers, powiat=1463",
    "qualification_rate, office=radom",
    "qualification_rate, 'project=P1,period=2013'",
    "employment_rate_exit, voivodeship=14",
    "employment_rate_exit, 'office=pionki,period=2014'",
    "A23_carried_over, 'office=radom,period=2013'",
    "A23_carried_over, office=radom",
    "A23_continuing, period=2013",
    "A23_continuing, 'project=P1,period=2014'",
    "A23_returned, period=2014",
    "participations_in_period, period=2013-H2",
    "participations_in_period, office=radom",
    "disability_share, office=radom",
    "mean_days_in_project, office=radom",
    "total_cost, 'office=radom,period=2013'",
    "management_cost_share, country=all",
    "cost_per_participant, country=all",
    "cost_per_person, country=all",
    "cost_per_qualification, country=all",
    "cost_per_job, country=all",
    "cost_per_qualification, 'office=radom,period=2013'",
  })
  void theRowsAddUpToWhatIsPublished(String id, String keys) throws Exception {
    Followed followed = follow(id, keys);
    Trail rows = followed.trail().orElseThrow();
    Map<String, String> value = followed.published();
    assertThat(value.get("status")).as("%s", value).isEqualTo("VALUE");
    assertThat(rows.numerator()).isEqualByComparingTo(value.get("numerator"));
    if (!value.get("denominator").isEmpty()) {
      assertThat(rows.denominator()).isEqualByComparingTo(value.get("denominator"));
    }
    assertThat(sum(rows, true)).isEqualByComparingTo(rows.numerator());
    assertThat(sum(rows, false)).isEqualByComparingTo(rows.denominator());
    assertThat(rows.rows()).hasSize((int) rows.size());
  }

  private static BigDecimal sum(Trail rows, boolean numerator) {
    return rows.rows().stream()
        .map(row -> numerator ? row.numerator() : row.denominator())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Every row of the office, each with its file and line, and why it does not count. */
  @Test
  void aRowTellsWhereItComesFromAndWhyItDoesNotCount() throws Exception {
    Trail rows = follow("qualification_rate", "office=radom").trail().orElseThrow();
    assertThat(reasons(rows))
        .isEqualTo(
            Map.of(
                Reason.NUMERATOR, 2L,
                Reason.DENOMINATOR, 1L,
                Reason.INCOMPLETE, 1L,
                Reason.NOT_LEFT, 1L));
    TrailRow back =
        rows.rows().stream().filter(row -> row.resultLine() != row.line()).findFirst().get();
    assertThat(back.file()).isEqualTo("radom/uczestnicy_2014-12-31.csv");
    assertThat(List.of(back.line(), back.resultLine())).containsExactly(4, 5);
    assertThat(back.person()).hasSize(8);
    assertThat(back.reason()).isEqualTo(Reason.NUMERATOR);
    assertThat(back.from()).isEqualTo("2013-02-01");
    assertThat(back.to()).isEqualTo("2014-08-01");
  }

  @Test
  void anOpenWindowAndARefusalAreTold() throws Exception {
    assertThat(reasons(follow("qualification_rate", "office=pionki").trail().orElseThrow()))
        .containsOnlyKeys(Reason.NO_ANSWER);
    assertThat(reasons(follow("employment_rate_6m", "office=pionki").trail().orElseThrow()))
        .containsOnlyKeys(Reason.WINDOW_OPEN);
    // whoever was not asked has no window, however lately he left
    assertThat(reasons(follow("employment_rate_3m", "office=pionki").trail().orElseThrow()))
        .containsOnlyKeys(Reason.NOT_COLLECTED);
    assertThat(reasons(follow("disability_share", "office=radom").trail().orElseThrow()))
        .containsEntry(Reason.REFUSED, 1L);
  }

  @Test
  void moneyHasItsDocuments() throws Exception {
    Trail rows = follow("management_cost_share", "period=2013").trail().orElseThrow();
    assertThat(rows.rows())
        .extracting(TrailRow::table, TrailRow::file, TrailRow::line, TrailRow::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "finances", "radom/wydatki_2013.csv", 2, Reason.NUMERATOR),
            org.assertj.core.groups.Tuple.tuple(
                "finances", "radom/wydatki_2013.csv", 3, Reason.DENOMINATOR));
  }

  @Test
  void aStatisticOverOfficesHasTheirValues() throws Exception {
    Followed followed = follow("cost_per_participant_median", "country=all");
    assertThat(followed.trail()).isEmpty();
    assertThat(followed.offices()).extracting(row -> row.get("area")).contains("radom");
  }

  private static Map<Reason, Long> reasons(Trail rows) {
    Map<Reason, Long> counted =
        rows.rows().stream()
            .collect(Collectors.groupingBy(TrailRow::reason, Collectors.counting()));
    assertThat(new TreeMap<>(rows.byReason())).isEqualTo(new TreeMap<>(counted));
    return counted;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ofice=radom|there is no key \"ofice\"; did you mean \"office\"?",
        "office|\"office\" is no key with a value",
        "office=|\"office=\" is no key with a value",
        "office=radom,powiat=1463|two areas, office and powiat",
        "period=12|\"12\" is no period",
        "peer_group=1|there is no key \"peer_group\"",
        "office=radomm|participations is not published for office radomm in all",
        "office=radom,period=1999|participations is not published for office radom in 1999",
      })
  void aMistakeIsToldWithWhatWouldBeRight(String keys, String told) {
    assertThatThrownBy(() -> follow("participations", keys))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(told);
  }
}
