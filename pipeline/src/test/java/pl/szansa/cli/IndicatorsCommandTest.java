package pl.szansa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.indicators.catalogue.CatalogueReader;

final class IndicatorsCommandTest {

  @TempDir Path folder;

  /** What is printed; a mistake's message where it is one. */
  private static String printed(String... args) {
    StringWriter written = new StringWriter();
    CommandLine command = new CommandLine(new IndicatorsCommand());
    command.setOut(new PrintWriter(written));
    command.setExecutionExceptionHandler(
        (e, line, result) -> {
          written.write(e.getMessage());
          return Main.USER_ERROR;
        });
    command.execute(args);
    return written.toString().replace("\r\n", "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pl", "en"})
  void the_list_has_every_indicator_by_family_in_80_columns(String locale) {
    String told = printed("--locale", locale);
    Catalogue catalogue = CatalogueReader.read(Map.of(), Optional.empty());
    assertThat(told.lines()).allMatch(line -> line.length() <= Wrap.COLUMNS);
    assertThat(told.lines().filter(line -> line.matches("  \\w+ .*")).count())
        .isEqualTo(catalogue.indicators().size());
    assertThat(told.lines().filter(line -> line.matches("\\S.*")).count())
        .isEqualTo(catalogue.families().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pl", "en"})
  void every_explanation_fits(String locale) {
    for (String id :
        List.of("CO02", "qualification_rate", "cost_per_job_6m_constant", "A23_continuing")) {
      assertThat(printed(id, "--locale", locale).lines())
          .as(id)
          .allMatch(line -> line.length() <= Wrap.COLUMNS);
    }
  }

  @Test
  void one_family_is_listed_alone() {
    assertThat(printed("--family", "esf_2014_2020", "--locale", "pl").lines())
        .startsWith("EFS 2014–2020, wskaźniki wspólne (esf_2014_2020, 32)")
        .contains("  CO02  Długotrwale bezrobotni")
        .noneMatch(line -> line.contains("EECO01"));
  }

  @Test
  void one_indicator_is_explained() {
    String told = printed("CR06", "--locale", "pl");
    assertThat(told.lines())
        .startsWith("Pracujący 6 miesięcy po opuszczeniu programu (CR06)", "", "Definicja")
        .contains("Jak czytać", "Wzór", "Okres", "Statusy", "Źródło", "Niepotwierdzone", "W tym")
        .contains("  Regulation (EU) No 1304/2013, Annex I (4)")
        .anyMatch(line -> line.startsWith("  CENSORED: "))
        .anyMatch(line -> line.startsWith("  CR08 - "));
    assertThat(printed("CO02").lines())
        .contains("Part of", "  CO01 - Unemployed, including long-term unemployed");
  }

  @Test
  void the_language_is_that_of_the_workspace() throws Exception {
    Files.createDirectories(folder.resolve("inbox"));
    Files.createDirectories(folder.resolve("indicators"));
    Files.writeString(
        folder.resolve("indicators/own.yml"),
        "- {id: mine, name: {pl: Mój, en: Mine}, unit: records, numerator: {count: 'true'}}\n");
    assertThat(printed("mine", folder.toString())).startsWith("Mój (mine)");
    assertThat(printed("mine", "-w", folder.toString(), "--locale", "en"))
        .startsWith("Mine (mine)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "qualification_rat|there is no indicator \"qualification_rat\"; did you mean \"qualification_rate\"?",
        "--family=moneyy|there is no family \"moneyy\"; did you mean \"money\"?",
        "--trail=office=radom|--trail is of one indicator",
        "--csv=x.csv|--trail is of one indicator",
      })
  void a_mistake_is_told(String args, String told) {
    assertThat(printed(args)).contains(told);
  }
}
