package pl.szansa.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The packages are the stages of the job, in its order: each sees {@code model} and what stands on
 * its left, and only {@code cli} and the root package, where {@code EvaluationPipeline} is, see
 * all.
 */
final class FlowTest {

  private static final List<String> FLOW =
      List.of(
          "ingest",
          "validate",
          "store",
          "resolve",
          "peers",
          "indicators",
          "sampling",
          "compare",
          "crosscheck",
          "disclose",
          "history",
          "tables",
          "feedback",
          "charts",
          "dashboard",
          "reports",
          "notebooks");

  /** Beside the flow: nouns, work at the same time, the maker of synthetic data, the commands. */
  private static final List<String> BESIDE = List.of("model", "lanes", "generate", "cli");

  private static final Path SOURCES = Path.of("pipeline/src/main/java");

  private static final Pattern PACKAGE_SENTENCE =
      Pattern.compile("/\\*\\*\\s+\\*?\\s*[^@\\s].*?\\.\\s.*?\\*/\\s*package ", Pattern.DOTALL);

  private static final JavaClasses CLASSES = ours();

  @ParameterizedTest
  @FieldSource("FLOW")
  void a_stage_sees_only_what_stands_on_its_left(String stage) {
    List<String> hidden = new ArrayList<>(FLOW.subList(FLOW.indexOf(stage) + 1, FLOW.size()));
    hidden.addAll(List.of("generate", "cli"));
    seesNone(stage, hidden);
  }

  /** What both lanes of {@code resolve} need is in {@code rows}. */
  @ParameterizedTest
  @CsvSource({
    "resolve.rows, resolve.persons resolve.participations resolve.finances",
    "resolve.persons, resolve.participations resolve.finances",
    "resolve.participations, resolve.finances",
    "resolve.finances, resolve.persons resolve.participations"
  })
  void the_lanes_of_resolve_do_not_know_each_other(String lane, String hidden) {
    seesNone(lane, List.of(hidden.split(" ")));
  }

  @Test
  void the_model_sees_nothing_of_ours() {
    List<String> hidden = new ArrayList<>(FLOW);
    hidden.addAll(List.of("generate", "cli"));
    seesNone("model", hidden);
  }

  @Test
  void lanes_see_nothing_of_ours() {
    List<String> hidden = new ArrayList<>(FLOW);
    hidden.addAll(List.of("model", "generate", "cli"));
    seesNone("lanes", hidden);
  }

  @Test
  void the_generator_sees_only_the_model() {
    List<String> hidden = new ArrayList<>(FLOW);
    hidden.add("cli");
    seesNone("generate", hidden);
  }

  @ParameterizedTest
  @ValueSource(strings = {"model", "lanes", "indicators.intervals", "charts"})
  void knows_no_Spark(String plain) {
    noClasses()
        .that()
        .resideInAPackage(inside(plain))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.spark..", "org.apache.iceberg..", "org.apache.hadoop..", "scala..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void no_stage_is_in_a_cycle() {
    slices()
        .matching("pl.szansa.(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void no_package_inside_a_stage_is_in_a_cycle() {
    slices()
        .matching("pl.szansa.(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void every_package_has_its_place() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES.resolve("pl/szansa"))) {
      assertThat(folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()))
          .as("a new package takes its place in FLOW, or beside it")
          .allMatch(name -> FLOW.contains(name) || BESIDE.contains(name));
    }
  }

  @Test
  void every_package_says_in_a_sentence_what_it_is_for() throws IOException {
    assertThat(packages())
        .isNotEmpty()
        .allSatisfy(
            folder ->
                assertThat(folder.resolve("package-info.java"))
                    .content()
                    .containsPattern(PACKAGE_SENTENCE));
  }

  @Test
  void the_pipeline_is_a_table_of_contents() throws IOException {
    Path pipeline = SOURCES.resolve("pl/szansa/EvaluationPipeline.java");
    if (Files.exists(pipeline)) {
      assertThat(Files.readAllLines(pipeline)).hasSizeLessThanOrEqualTo(80);
    }
  }

  private void seesNone(String stage, List<String> hidden) {
    List<String> packages =
        new ArrayList<>(
            hidden.stream().filter(p -> !p.equals(stage)).map(FlowTest::inside).toList());
    packages.add("pl.szansa");
    noClasses()
        .that()
        .resideInAPackage(inside(stage))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages.toArray(String[]::new))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static String inside(String stage) {
    return "pl.szansa." + stage + "..";
  }

  private static List<Path> packages() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .sorted()
          .toList();
    }
  }

  /** Names are enough for these rules; Spark's classes need not be read. */
  private static JavaClasses ours() {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("pl.szansa");
  }
}
