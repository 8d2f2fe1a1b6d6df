package pl.szansa.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.UserError;

/**
 * The pages of the tables, rules and indicators are there, current, and no more than these. {@code
 * -Ddocs.write=true} writes them.
 */
final class DocsTest {

  private static final Path DOCS = Path.of("pipeline/docs");

  @Test
  void every_table_has_its_page() throws IOException {
    compare(DOCS.resolve("tables"), TablePages.pages());
  }

  @Test
  void every_rule_has_its_page() throws IOException {
    compare(DOCS.resolve("rules"), new RulePages().pages());
  }

  @Test
  void every_indicator_has_its_page() throws IOException {
    compare(DOCS.resolve("indicators"), new IndicatorPages().pages());
  }

  /**
   * Whoever follows the recipe word by word has an indicator, and sees the mistakes that it shows.
   */
  @Test
  void the_recipe_of_an_own_indicator_works() throws IOException {
    String recipe = Files.readString(DOCS.resolve("own-indicators.md"));
    List<String> yaml =
        Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
            .matcher(recipe)
            .results()
            .map(r -> r.group(1))
            .toList();
    assertThat(CatalogueReader.read(Map.of("own.yml", yaml.get(0)), Optional.empty()).entries())
        .anyMatch(e -> e.indicator().family().equals("own"));
    UserError error =
        catchThrowableOfType(
            UserError.class,
            () -> CatalogueReader.read(Map.of("my-indicators.yml", yaml.get(1)), Optional.empty()));
    assertThat(recipe).contains(error.getMessage()).contains(error.remedy());
  }

  @Test
  void links_lead_to_pages() throws IOException {
    Map<String, String> all = new TreeMap<>();
    TablePages.pages().forEach((name, text) -> all.put("tables/" + name, text));
    new RulePages().pages().forEach((name, text) -> all.put("rules/" + name, text));
    new IndicatorPages().pages().forEach((name, text) -> all.put("indicators/" + name, text));
    all.put("own-indicators.md", Files.readString(DOCS.resolve("own-indicators.md")));
    all.forEach(
        (name, text) ->
            Pattern.compile("\\]\\(([^)]+)\\)")
                .matcher(text)
                .results()
                .map(link -> target(name, link.group(1)))
                .forEach(
                    target ->
                        assertThat(all.containsKey(target) || Files.exists(DOCS.resolve(target)))
                            .as("%s links to %s", name, target)
                            .isTrue()));
  }

  private static String target(String page, String link) {
    return Path.of(page)
        .resolveSibling(link.replaceAll("#.*", ""))
        .normalize()
        .toString()
        .replace('\\', '/');
  }

  private static void compare(Path folder, Map<String, String> pages) throws IOException {
    if (Boolean.getBoolean("docs.write")) {
      write(folder, pages);
    }
    assertThat(names(folder)).as("pages of %s", folder).isEqualTo(pages.keySet());
    for (var page : pages.entrySet()) {
      assertThat(Files.readString(folder.resolve(page.getKey())))
          .as("%s is stale: run this test with -Ddocs.write=true", page.getKey())
          .isEqualTo(page.getValue());
    }
  }

  private static void write(Path folder, Map<String, String> pages) throws IOException {
    Files.createDirectories(folder);
    for (String orphan : names(folder)) {
      Files.delete(folder.resolve(orphan));
    }
    for (var page : pages.entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue());
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
    }
  }
}
