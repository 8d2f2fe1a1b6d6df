package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.Indicator;

/** Between published counts the relations hold that the lists of the ESF state. */
class CatalogueRelationsTest {

  private static final String HEADER =
      "person;project;sex;age_at_entry;education;labour_status;unemployment_months;disability;"
          + "minority;other_disadvantage;jobless_household;jobless_household_children;entry_date;"
          + "exit_date;completed_path;result_job_search;result_education;result_qualification;"
          + "result_employment;employment_6m;improved_situation_6m\n";

  private static final List<String> STATUSES =
      List.of(
          "bezrobotny",
          "długotrwale bezrobotny",
          "nieaktywny zawodowo",
          "nieaktywny, uczący się",
          "zatrudniony",
          "samozatrudniony",
          "rolnik");
  private static final List<String> EDUCATION =
      List.of("brak", "podstawowe", "gimnazjalne", "ponadgimnazjalne", "pomaturalne", "wyższe", "");
  private static final List<String> ANSWERS = List.of("tak", "nie", "", "odmowa");

  @TempDir static Path workspace;

  /** Numerators and denominators of what has a value, by indicator and place. */
  private static final Map<String, Map<List<String>, BigDecimal>> COUNTED = new HashMap<>();

  @BeforeAll
  static void run() throws Exception {
    StringBuilder rows = new StringBuilder(HEADER);
    java.util.Random random = new java.util.Random(20142020);
    for (int i = 0; i < 400; i++) {
      rows.append(row(i, random));
    }
    Files.createDirectories(workspace.resolve("inbox/radom"));
    Files.writeString(workspace.resolve("inbox/radom/uczestnicy_2014-12-31.csv"), rows.toString());
    Files.writeString(
        workspace.resolve("szansa.yml"), "thresholds: {smallest_base: 1, smallest_cell: 0}\n");
    Workspaces.run(workspace);
    for (Map<String, String> row : Workspaces.rows(workspace.resolve("out/indicators.csv"))) {
      if (!row.get("numerator").isEmpty() && row.get("denominator").isEmpty()
          || row.get("status").equals("VALUE")) {
        COUNTED
            .computeIfAbsent(row.get("indicator"), id -> new HashMap<>())
            .put(place(row), new BigDecimal(row.get("numerator")));
      }
    }
  }

  /** A person of an office's own number, so that no PESEL is needed. */
  private static String row(int number, java.util.Random random) {
    int year = 2010 + random.nextInt(5);
    boolean left = random.nextInt(10) > 1;
    String job = one(ANSWERS, random);
    return String.join(
            ";",
            "U" + number % 380,
            "P" + random.nextInt(4),
            random.nextBoolean() ? "K" : "M",
            Integer.toString(15 + random.nextInt(50)),
            one(EDUCATION, random),
            one(STATUSES, random),
            random.nextInt(3) == 0 ? Integer.toString(random.nextInt(40)) : "",
            one(ANSWERS, random),
            one(ANSWERS, random),
            one(ANSWERS, random),
            one(ANSWERS, random),
            one(ANSWERS, random),
            String.format("%d-%02d-%02d", year, 1 + random.nextInt(6), 1 + random.nextInt(28)),
            left ? String.format("%d-%02d-%02d", year, 7 + random.nextInt(6), 28) : "",
            left ? one(ANSWERS.subList(0, 3), random) : "",
            left ? one(ANSWERS.subList(0, 3), random) : "",
            left ? one(ANSWERS.subList(0, 3), random) : "",
            left ? one(ANSWERS.subList(0, 3), random) : "",
            left ? job : "",
            left ? one(ANSWERS.subList(0, 3), random) : "",
            left ? one(ANSWERS.subList(0, 3), random) : "")
        + "\n";
  }

  private static String one(List<String> of, java.util.Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static List<String> place(Map<String, String> row) {
    return List.of(
        row.get("area_level"),
        row.get("area"),
        row.get("period"),
        row.get("breakdown"),
        row.get("category"));
  }

  private static Map<List<String>, BigDecimal> counted(String id) {
    return COUNTED.getOrDefault(id, Map.of());
  }

  @ParameterizedTest
  @CsvSource({
    "participations, CO01 CO03 CO05",
    "EECO01, EECO02 EECO04 EECO05",
    "EECO01, EECO09 EECO10 EECO11",
    "EECO01, participations",
    "CO01, EECO02",
    "CO02, EECO03",
    "CO16, participants_with_disability",
    "CR03, qualified_leavers",
    "A23_started, A23_entering",
    "A23_entering, participations",
    "A23_leaving, leavers",
    "A23_entering, A23_entering_employed A23_entering_unemployed A23_entering_inactive",
    "A23_leaving, A23_leaving_employed A23_leaving_unemployed A23_leaving_inactive",
    "records_total, participations incomplete_records",
  })
  void thePartsAddUp(String whole, String parts) {
    int compared = 0;
    for (Map.Entry<List<String>, BigDecimal> at : counted(whole).entrySet()) {
      if (at.getKey().get(3).equals("total")) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String part : parts.split(" ")) {
          sum = sum.add(counted(part).getOrDefault(at.getKey(), BigDecimal.ZERO));
        }
        assertThat(sum)
            .as("%s of %s at %s", parts, whole, at.getKey())
            .isEqualByComparingTo(at.getValue());
        compared++;
      }
    }
    assertThat(compared).as("places of %s", whole).isGreaterThan(10);
  }

  /** Everywhere, for the totals and each category that both have. */
  @Test
  void aPartIsNeverMoreThanTheWhole() {
    int compared = 0;
    int some = 0;
    for (Indicator part : CatalogueReader.read(Map.of(), Optional.empty()).indicators()) {
      for (Map.Entry<List<String>, BigDecimal> at : counted(part.id()).entrySet()) {
        BigDecimal whole = counted(part.partOf()).get(at.getKey());
        if (whole != null) {
          assertThat(at.getValue())
              .as("%s of %s at %s", part.id(), part.partOf(), at.getKey())
              .isLessThanOrEqualTo(whole);
          compared++;
          some += at.getValue().signum();
        }
      }
    }
    assertThat(compared).isGreaterThan(2000);
    assertThat(some).as("parts that are there").isGreaterThan(1000);
  }

  /** A job before the search for one: nobody is in both. */
  @Test
  void jobSearchAndEmploymentExcludeEachOther() {
    List<String> radom = List.of("office", "radom", "all", "total", "all");
    assertThat(counted("EECR01").get(radom)).isPositive();
    assertThat(counted("EECR01").get(radom).add(counted("EECR04").get(radom)))
        .isLessThanOrEqualTo(counted("leavers").get(radom));
    assertThat(counted("CR01").get(radom)).isLessThanOrEqualTo(counted("EECR01").get(radom));
  }

  /** Only the chosen are published; everything else still works without the others. */
  @Test
  void aChoiceRestrictsWhatIsPublished(@TempDir Path other) throws Exception {
    Workspaces.copy(workspace.resolve("inbox"), other.resolve("inbox"));
    Files.writeString(
        other.resolve("szansa.yml"),
        "thresholds: {smallest_base: 1, smallest_cell: 0}\n"
            + "indicators: [CO01, cost_per_participant_median, esf_plus_2021_2027]\n");
    Workspaces.run(other);
    Map<List<String>, BigDecimal> chosen = new HashMap<>();
    for (Map<String, String> row : Workspaces.rows(other.resolve("out/indicators.csv"))) {
      assertThat(row.get("indicator")).matches("CO01|cost_per_participant_median|EEC[OR]\\d\\d");
      if (row.get("indicator").equals("CO01") && row.get("status").equals("VALUE")) {
        chosen.put(place(row), new BigDecimal(row.get("numerator")));
      }
    }
    assertThat(chosen).isNotEmpty().isEqualTo(counted("CO01"));
  }
}
