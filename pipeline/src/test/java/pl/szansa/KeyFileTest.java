package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.model.UserError;

class KeyFileTest {

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    workspace = Workspace.open(folder.toString(), new Configuration());
  }

  @Test
  void theKeyIsMadeOnceAndReadByItsOwnerOnly() throws IOException {
    String first = KeyFile.read(workspace, null).fingerprint();
    assertThat(KeyFile.read(workspace, " ").fingerprint()).isEqualTo(first);
    assertThat(folder.resolve("person.key")).content().matches("[0-9a-f]{64}");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("person.key"))))
        .isEqualTo("rw-------");
  }

  @Test
  void theVariableGoesBeforeTheFileAndMakesNone() {
    String one = KeyFile.read(workspace, "a secret of the region").fingerprint();
    String other = KeyFile.read(workspace, "another secret of it").fingerprint();
    assertThat(one).isNotEqualTo(other);
    assertThat(folder.resolve("person.key")).doesNotExist();
  }

  @Test
  void aShortKeyIsTheUsersMistake() {
    assertThatThrownBy(() -> KeyFile.read(workspace, "secret"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("fewer than 16 characters");
  }

  @Test
  void aFolderWithoutInboxIsNoWorkspace() {
    assertThatThrownBy(
            () -> Workspace.open(folder.resolve("elsewhere").toString(), new Configuration()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no folder \"inbox\"");
  }
}
