package pl.szansa.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.szansa.dashboard.SampleEvaluation;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;
import pl.szansa.model.Text;
import pl.szansa.tables.packages.MeasuredOutput;
import pl.szansa.tables.workbook.IndicatorWorkbook;

/** The tables for other tools and what describes them, read by what describes them alone. */
class PublishedTablesTest {

  private static final List<String> TABLES =
      List.of(
          "indicators",
          "definitions",
          "areas",
          "submissions",
          "issues",
          "comparisons",
          "ranks",
          "trends",
          "case-mix",
          "case-mix-models",
          "peer-groups",
          "pareto-fronts");

  @TempDir Path folder;

  @BeforeEach
  void writePolish() throws IOException {
    write(SampleEvaluation.of(Language.PL, "=MOPS \"Głowno\""));
  }

  private void write(Evaluation evaluation) throws IOException {
    MeasuredOutput out = new MeasuredOutput(path -> Files.newOutputStream(folder.resolve(path)));
    PublishedTables.write(evaluation, out);
    IndicatorWorkbook.write(evaluation, out);
    PublishedTables.describe(evaluation, out.written(), out);
  }

  private static Evaluation withContact(Evaluation e, Text contact) {
    return new Evaluation(
        e.title(),
        e.notice(),
        contact,
        e.language(),
        e.provenance(),
        e.families(),
        e.indicators(),
        e.areas(),
        e.periods(),
        e.values(),
        e.comparisons(),
        e.reconciliations(),
        e.submissions(),
        e.outlines(),
        e.context(),
        e.changes());
  }

  private JsonNode json(String file) throws IOException {
    return new ObjectMapper().readTree(folder.resolve(file).toFile());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTableIsAsItIsDescribed(Language language) throws Exception {
    write(SampleEvaluation.of(language));
    assertThat(PackageCheck.mistakes(folder)).isEmpty();
    JsonNode title = json("datapackage.json").path("resources").path(0).path("title");
    assertThat(title.asText())
        .isEqualTo(language == Language.PL ? "Wartości wskaźników" : "Indicator values");
  }

  @Test
  void everyTableIsThereTwice() throws IOException {
    List<String> expected = new ArrayList<>();
    TABLES.forEach(table -> expected.addAll(List.of(table + ".csv", table + ".parquet")));
    List<String> described = new ArrayList<>();
    json("datapackage.json").path("resources").forEach(r -> described.add(r.path("path").asText()));
    assertThat(described).isEqualTo(expected);
    try (Stream<Path> files = Files.list(folder)) {
      expected.addAll(List.of("indicators.xlsx", "datapackage.json", "dcat.jsonld"));
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void theSameEvaluationGivesTheSameBytes() throws IOException {
    Map<String, byte[]> first = content();
    write(SampleEvaluation.of(Language.PL, "=MOPS \"Głowno\""));
    assertThat(content()).containsExactlyInAnyOrderEntriesOf(first);
  }

  private Map<String, byte[]> content() throws IOException {
    Map<String, byte[]> content = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        content.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return content;
  }

  /** The check would see it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "areas.csv       | office,radom,    | office,elsewhere, | is not in areas",
        "areas.csv       | voivodeship,02,  | planet,02,        | is not in the list",
        "areas.csv       | voivodeship,02,  | voivodeship,10,   | is there twice",
        "submissions.csv | 2014-12-31       | 31.12.2014        | is no date",
        "definitions.csv | Participations   | participations    | has another hash",
        "definitions.csv | neither          | sideways          | is not in the list",
        "indicators.csv  | ,VALUE,          | ,GUESS,           | is not in the list",
        "indicators.csv  | 0.95             | 1.95              | is out of range",
        "indicators.csv  | ,proportion,     | ,,                | is required",
        "ranks.csv       | place            | rang              | has other columns",
        "issues.csv      | .csv             | .tsv              | is not in submissions"
      })
  void whatIsWrongIsFound(String file, String from, String to, String mistake) throws Exception {
    Path table = folder.resolve(file);
    String text = Files.readString(table);
    assertThat(text).contains(from);
    Files.writeString(table, text.replace(from, to));
    assertThat(PackageCheck.mistakes(folder)).anyMatch(m -> m.contains(mistake));
  }

  @Test
  void aContactIsNamedAndALicenceIsNotMadeUp() throws IOException {
    assertThat(json("datapackage.json").has("contributors")).isFalse();
    assertThat(json("dcat.jsonld").has("dcat:contactPoint")).isFalse();
    write(withContact(SampleEvaluation.of(Language.EN), new Text("ROPS", "Regional centre")));
    JsonNode contact = json("datapackage.json").path("contributors").path(0);
    assertThat(contact.path("title").asText()).isEqualTo("Regional centre");
    assertThat(contact.path("roles").path(0).asText()).isEqualTo("contact");
    assertThat(json("dcat.jsonld").path("dcat:contactPoint").path("vcard:fn"))
        .extracting(n -> n.path("@value").asText())
        .containsExactly("ROPS", "Regional centre");
    for (String file : List.of("datapackage.json", "dcat.jsonld")) {
      assertThat(Files.readString(folder.resolve(file)))
          .doesNotContain("licen")
          .doesNotContain("dct:issued")
          .doesNotContain("\"created\"");
    }
  }

  /** What DCAT-AP 3 asks of a dataset and of its distributions, and what it recommends. */
  @Test
  void aPortalFindsWhatDcatApAsksFor() throws IOException {
    JsonNode dataset = json("dcat.jsonld");
    assertThat(dataset.path("@type").asText()).isEqualTo("dcat:Dataset");
    assertThat(dataset.path("@context").path("dcat").asText())
        .isEqualTo("http://www.w3.org/ns/dcat#");
    for (String text : List.of("dct:title", "dct:description")) {
      assertThat(dataset.path(text))
          .extracting(n -> n.path("@language").asText())
          .containsExactly("pl", "en");
    }
    assertThat(dataset.path("dct:description").path(1).path("@value").asText())
        .contains("The data are synthetic");
    assertThat(dataset.path("dct:temporal").path("dcat:startDate").path("@value").asText())
        .isEqualTo("2008-01-01");
    assertThat(dataset.path("dct:temporal").path("dcat:endDate").path("@value").asText())
        .isEqualTo("2014-12-31");
    assertThat(dataset.path("dct:spatial").path("@id").asText())
        .isEqualTo("http://publications.europa.eu/resource/authority/country/POL");
    assertThat(dataset.path("dcat:theme").path("@id").asText()).endsWith("/data-theme/SOCI");
    assertThat(dataset.path("prov:wasGeneratedBy").toString())
        .contains("3f9a1c20b7de")
        .contains("szansa 0.1.0");
    assertThat(dataset.path("dcat:distribution")).hasSize(2 * TABLES.size() + 1);
  }

  @Test
  void everyDistributionIsItsFile() throws IOException {
    Map<String, JsonNode> resources = new HashMap<>();
    json("datapackage.json")
        .path("resources")
        .forEach(r -> resources.put(r.path("path").asText(), r));
    for (JsonNode d : json("dcat.jsonld").path("dcat:distribution")) {
      String file = d.path("dcat:accessURL").path("@id").asText();
      assertThat(Files.size(folder.resolve(file)))
          .isEqualTo(d.path("dcat:byteSize").path("@value").asLong());
      assertThat(d.path("dct:format").path("@id").asText())
          .endsWith("/" + file.substring(file.lastIndexOf('.') + 1).toUpperCase());
      assertThat(d.path("dcat:mediaType").path("@id").asText())
          .startsWith("https://www.iana.org/assignments/media-types/");
      if (resources.containsKey(file)) {
        assertThat(
                "sha256:"
                    + d.path("spdx:checksum").path("spdx:checksumValue").path("@value").asText())
            .isEqualTo(resources.get(file).path("hash").asText());
      }
    }
  }

  /** Every prefix that is used is one of the context's. */
  @Test
  void theContextNamesEveryPrefix() throws IOException {
    JsonNode dataset = json("dcat.jsonld");
    List<String> unknown = new ArrayList<>();
    collect(dataset, dataset.path("@context"), unknown);
    assertThat(unknown).isEmpty();
  }

  private static void collect(JsonNode node, JsonNode context, List<String> unknown) {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (name.contains(":") && !context.has(name.substring(0, name.indexOf(':')))) {
                unknown.add(name);
              }
            });
    node.forEach(child -> collect(child, context, unknown));
  }
}
