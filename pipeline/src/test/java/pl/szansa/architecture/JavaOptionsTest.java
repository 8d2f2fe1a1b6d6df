package pl.szansa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

/** What Spark asks of Java is what the jar, the tests and the launcher give it. */
final class JavaOptionsTest {

  private static final String OPENS = "--add-opens=";

  @Test
  void the_manifest_opens_what_Spark_asks_for() throws IOException {
    String list = only(find("<module\\.opens>([^<]*)</module\\.opens>", pom()));
    assertThat(list.split(" ")).containsExactlyInAnyOrderElementsOf(opensOfSpark());
  }

  @Test
  void the_tests_run_with_the_same_opens() throws IOException {
    String line = only(find("<argLine>([^<]*)</argLine>", pom()));
    assertThat(find("--add-opens=([^ =]+)=ALL-UNNAMED", line))
        .containsExactlyInAnyOrderElementsOf(opensOfSpark());
  }

  /** Why each is taken or left stands in pipeline/docs/decisions/start-up.md. */
  @Test
  void every_other_option_of_Spark_was_decided_on() {
    assertThat(optionsOfSpark().filter(option -> !option.startsWith(OPENS)))
        .containsExactlyInAnyOrder(
            // taken: by the launcher
            "-Djdk.reflect.useDirectMethodHandle=false",
            "-Dio.netty.tryReflectionSetAccessible=true",
            // taken: by the manifest
            "--enable-native-access=ALL-UNNAMED",
            // left
            "-XX:+IgnoreUnrecognizedVMOptions",
            "--add-modules=jdk.incubator.vector",
            "-Dio.netty.allocator.type=pooled",
            "-Dio.netty.handler.ssl.defaultEndpointVerificationAlgorithm=NONE");
  }

  @Test
  void the_launcher_and_the_manifest_give_what_was_taken() throws IOException {
    assertThat(Files.readString(Path.of("szansa")))
        .contains("-Djdk.reflect.useDirectMethodHandle=false")
        .contains("-Dio.netty.tryReflectionSetAccessible=true");
    assertThat(pom()).contains("<Enable-Native-Access>ALL-UNNAMED</Enable-Native-Access>");
  }

  private static List<String> opensOfSpark() {
    return optionsOfSpark()
        .filter(option -> option.startsWith(OPENS))
        .map(option -> option.substring(OPENS.length()).replace("=ALL-UNNAMED", ""))
        .toList();
  }

  private static Stream<String> optionsOfSpark() {
    return Stream.of(JavaModuleOptions.defaultModuleOptionArray())
        .map(String::strip)
        .filter(option -> !option.isEmpty());
  }

  private static String pom() throws IOException {
    return Files.readString(Path.of("pom.xml"));
  }

  private static List<String> find(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
  }

  private static String only(List<String> found) {
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
