package pl.szansa;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.model.UserError;

class ExportFolderTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("w/inbox"));
    Files.createDirectories(folder.resolve("w/store/szansa/participations"));
    lies("site/run.json");
    lies("site/dcat.jsonld");
    lies("program/run.json");
    lies("mine.next/letter.txt");
    lies("his.previous/letter.txt");
    lies("killed.next/.szansa");
    lies("killed.next/participations.parquet");
    lies("whole.next/README.txt");
    lies("whole.next/datapackage.json");
  }

  private void lies(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{}");
  }

  private void check(String where) throws IOException {
    Workspace workspace = Workspace.open(folder.resolve("w").toString(), new Configuration());
    new ExportFolder(
            workspace,
            workspace.fs(),
            workspace
                .fs()
                .makeQualified(new org.apache.hadoop.fs.Path(folder.resolve(where).toString())))
        .check();
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "deep/er", "program/rows", "w/rows", "killed", "whole"})
  void aFolderOfItsOwnIsWrittenTo(String where) {
    assertThatCode(() -> check(where)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "w/out/rows,          lies in the workspace's folder \"out\"",
    "w/out.next,          lies in the workspace's folder \"out.next\"",
    "w/out.next/rows,     lies in the workspace's folder \"out.next\"",
    "w/out.previous/rows, lies in the workspace's folder \"out.previous\"",
    "w/store/rows,        lies in the workspace's folder \"store\"",
    "site,                'site, which a run published'",
    "site/rows,           'site, which a run published'",
    "site/a/b/rows,       'site, which a run published'",
    "program,             is not empty",
    "mine,                mine.next is no folder that szansa published to",
    "his,                 his.previous is no folder that szansa published to",
  })
  void aFolderThatIsPublishedOrSomebodysIsRefused(String where, String told) {
    assertThatThrownBy(() -> check(where)).isInstanceOf(UserError.class).hasMessageContaining(told);
  }
}
