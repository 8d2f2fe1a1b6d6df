package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Permissions are those that Hadoop's own local file system gives. */
class LocalFilesTest {

  @TempDir java.nio.file.Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"000", "022", "027", "077"})
  void filesAndFoldersAreAsOpenAsTheUmaskLeavesThem(String umask) throws IOException {
    assertThat(created(new LocalFiles(), umask)).isEqualTo(created(new LocalFileSystem(), umask));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0400", "0640", "0755", "0777", "1777"})
  void permissionsAreSetAsAsked(String mode) throws IOException {
    assertThat(set(new LocalFiles(), mode)).isEqualTo(set(new LocalFileSystem(), mode));
  }

  @Test
  void whatIsNotThereHasNoPermissions() throws IOException {
    FileSystem fs = opened(new LocalFiles(), "022");
    assertThatThrownBy(() -> fs.setPermission(path("nothing"), new FsPermission("0644")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aWorkspaceIsOpenedWithIt() throws IOException {
    Files.createDirectory(folder.resolve("inbox"));
    Configuration own = new Configuration();
    own.setBoolean("fs.file.impl.disable.cache", true);
    assertThat(Workspace.open(folder.toUri().toString(), own).fs()).isInstanceOf(LocalFiles.class);
  }

  /** The modes of a new file, and of its new folder. */
  private String created(FileSystem kind, String umask) throws IOException {
    FileSystem fs = opened(kind, umask);
    String name = kind.getClass().getSimpleName() + umask;
    fs.create(path(name + "/file")).close();
    return mode(name) + " " + mode(name + "/file");
  }

  private String set(FileSystem kind, String mode) throws IOException {
    FileSystem fs = opened(kind, "022");
    String name = kind.getClass().getSimpleName() + mode;
    fs.mkdirs(path(name));
    fs.setPermission(path(name), new FsPermission(mode));
    return mode(name);
  }

  private static FileSystem opened(FileSystem fs, String umask) throws IOException {
    Configuration hadoop = new Configuration(false);
    hadoop.set("fs.permissions.umask-mode", umask);
    fs.initialize(URI.create("file:///"), hadoop);
    return fs;
  }

  private Path path(String name) {
    return new Path(folder.resolve(name).toUri());
  }

  private String mode(String name) throws IOException {
    return Integer.toOctalString((int) Files.getAttribute(folder.resolve(name), "unix:mode"));
  }
}
