package pl.szansa.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import pl.szansa.model.Text;

/** Writes {@code szansa.yml}, with a comment on every key. */
final class SettingsFile {

  private static final String TEMPLATE =
      """
      # Settings of this workspace. Every key is optional.

      # What stands on top of the dashboard and the report.
      title:
        pl: %s
        en: %s

      # The language of messages and reports where none is asked for: pl or en.
      locale: pl

      # Years that are evaluated; without this key, all years that occur in the data.
      years: %d-%d

      # What a reader must know before using a figure; repeated on every output.
      notice:
        pl: %s
        en: %s

      # Rates over fewer people than this are not published. The catalogue's default is 30; these
      # offices are so small that little would be left to look at.
      thresholds:
        smallest_base: %d
      """;

  private final Plan plan;

  SettingsFile(Plan plan) {
    this.plan = plan;
  }

  void write(Path workspace) throws IOException {
    Text title = plan.title();
    Text notice = plan.notice();
    String text =
        TEMPLATE.formatted(
            quoted(title.pl()),
            quoted(title.en()),
            plan.fromYear(),
            plan.toYear(),
            quoted(notice.pl()),
            quoted(notice.en()),
            plan.smallestBase());
    Files.writeString(workspace.resolve("szansa.yml"), text);
  }

  private static String quoted(String text) {
    return '"' + text.strip().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
