package pl.szansa.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no browser complains of: scripts that stand in one page share their names and words. */
class ScriptsTest {

  private static final Pattern NAME =
      Pattern.compile("^(?:async )?(?:function|const|let) (\\w+)", Pattern.MULTILINE);
  private static final Pattern WORDING = Pattern.compile("\\bsay\\(\"(\\w*[A-Za-z])\"[,)]");

  @Test
  void everyNameIsGivenOnce() {
    assertThat(found(NAME)).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }

  @Test
  void everyWordingThatAScriptAsksForIsThere() {
    assertThat(found(WORDING)).hasSizeGreaterThan(50);
    assertThat(Texts.of("dashboard/texts.json").all().keySet()).containsAll(found(WORDING));
  }

  private static List<String> found(Pattern pattern) {
    return Dashboard.SCRIPTS.stream()
        .map(name -> Page.resource("dashboard/" + name))
        .flatMap(script -> pattern.matcher(script).results())
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}
