package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.szansa.tables.PackageCheck;

/** What the job publishes of the sample, read by its own description. */
class PublishedPackageTest {

  @Test
  void everyTableOfTheSampleIsAsItIsDescribed() throws Exception {
    assertThat(PackageCheck.mistakes(SampleRun.shared().workspace().resolve("out"))).isEmpty();
  }

  /** A description of empty tables would be worth little. */
  @Test
  void everyTableOfTheSampleHasRows() throws Exception {
    Path out = SampleRun.shared().workspace().resolve("out");
    for (String table : List.of("comparisons", "ranks", "trends", "case-mix", "case-mix-models")) {
      List<Map<String, String>> rows = Workspaces.rows(out.resolve(table + ".csv"));
      assertThat(rows).as(table).isNotEmpty();
    }
  }
}
