package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.szansa.ingest.InboxFile;

/** The same fingerprint means the same numbers, and other numbers another fingerprint. */
class FingerprintTest {

  private static final List<InboxFile> INBOX =
      List.of(new InboxFile("file:/w/inbox/radom/a.csv", "radom/a.csv", 3, "aa"));
  private static final Map<String, String> NONE = Map.of();

  private static String result(String settings) {
    return Fingerprint.result(INBOX, NONE, NONE, Settings.parse(settings), "1");
  }

  @Test
  void itIsTwelveHexDigits() {
    assertThat(result("")).matches("[0-9a-f]{12}").isEqualTo(result(""));
  }

  @Test
  void whatChangesNoNumberDoesNotChangeIt() {
    assertThat(result("locale: en")).isEqualTo(result("locale: pl"));
    assertThat(result("confidence: 0.950")).isEqualTo(result(""));
    assertThat(result("title: {pl: a, en: b}")).isEqualTo(result(""));
  }

  @Test
  void whatChangesNumbersDoes() {
    Settings settings = Settings.parse("");
    List<InboxFile> moved =
        List.of(new InboxFile("file:/w/inbox/pionki/a.csv", "pionki/a.csv", 3, "aa"));
    List<InboxFile> changed =
        List.of(new InboxFile("file:/w/inbox/radom/a.csv", "radom/a.csv", 3, "ab"));
    Map<String, String> own = Map.of("x.yml", "- id: x");
    assertThat(
            List.of(
                result(""),
                result("years: 2008-2014"),
                result("thresholds: {smallest_base: 10}"),
                result("thresholds: {smallest_cell: 5}"),
                result("rules: {AGE_RANGE: {low: 13}}"),
                result("indicators: [money]"),
                result("indicators: [money, CO01]"),
                result("confidence: 0.9"),
                result("intervals: {proportion: jeffreys}"),
                result("intervals: {proportion: jeffreys, rate: byar}"),
                result("boundaries: today"),
                result("prices: 2014"),
                Fingerprint.result(moved, NONE, NONE, settings, "1"),
                Fingerprint.result(changed, NONE, NONE, settings, "1"),
                Fingerprint.result(INBOX, own, NONE, settings, "1"),
                Fingerprint.result(INBOX, NONE, Map.of("y.yml", "- id: y"), settings, "1"),
                Fingerprint.result(INBOX, NONE, NONE, settings, "2")))
        .doesNotHaveDuplicates();
  }

  @Test
  void anotherLanguageOrKeyMeansReadingAnew() {
    Settings polish = Settings.parse("locale: pl");
    assertThat(
            List.of(
                Fingerprint.reading(NONE, polish, "k"),
                Fingerprint.reading(NONE, Settings.parse("locale: en"), "k"),
                Fingerprint.reading(NONE, Settings.parse("rules: {WORKING_AGE: off}"), "k"),
                Fingerprint.reading(NONE, Settings.parse("rules: {AGE_RANGE: {low: 13}}"), "k"),
                Fingerprint.reading(NONE, polish, "l"),
                Fingerprint.reading(Map.of("offices.csv", "office_id"), polish, "k")))
        .doesNotHaveDuplicates();
  }
}
