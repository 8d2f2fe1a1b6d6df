package pl.szansa.notebooks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.szansa.dashboard.Page;

/** The list of the notebooks that a viewer of the folder shows, as Markdown. */
final class NotebookIndex {

  static final String FILE = "README.md";

  private static final String TEMPLATE = "notebooks/index.txt";

  /**
   * A notebook in the list.
   *
   * @param file its name
   * @param heading its own first line
   * @param shows its own first paragraph
   */
  record Entry(String file, String heading, String shows) {

    static Entry of(Template template, Places places) {
      String[] paragraphs = first(template.blocks(), places).split("\n\n", 3);
      return new Entry(
          template.file(), paragraphs[0].replaceFirst("^# ", ""), paragraphs[1].replace('\n', ' '));
    }

    private String row() {
      return "| [" + heading + "](" + file + ") | " + shows + " |";
    }
  }

  private NotebookIndex() {}

  static String text(List<Entry> entries, Places places) {
    String rows = entries.stream().map(Entry::row).collect(Collectors.joining("\n"));
    Optional<Block> page =
        Template.parse(Page.resource(TEMPLATE)).stream()
            .filter(block -> block.in(places.language()))
            .findFirst();
    return page.orElseThrow().filled(places.with("rows", rows)) + "\n";
  }

  private static String first(List<Block> blocks, Places places) {
    return blocks.stream()
        .filter(block -> block.markdown() && block.in(places.language()))
        .findFirst()
        .orElseThrow()
        .filled(places);
  }
}
