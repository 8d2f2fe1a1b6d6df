package pl.szansa;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import pl.szansa.model.Input;
import pl.szansa.model.UserError;

/**
 * A workspace's folder, on any file system.
 *
 * @param fs its file system
 * @param root its folder
 */
record Workspace(FileSystem fs, Path root) {

  /** Reference files that only group offices: to change them is no reason to read anew. */
  private static final List<String> NOT_OF_READING = List.of("context.csv", "peers.csv");

  /** Opens a workspace; a folder without {@code inbox} is none. */
  static Workspace open(String location, Configuration hadoop) {
    hadoop.setIfUnset(LocalFiles.KEY, LocalFiles.class.getName());
    try {
      Path path = new Path(location);
      FileSystem fs = path.getFileSystem(hadoop);
      Workspace workspace = new Workspace(fs, fs.makeQualified(path));
      if (!fs.exists(workspace.inbox())) {
        throw new UserError(
            location + " is no workspace: it has no folder \"inbox\"",
            "make one with: szansa init " + location);
      }
      // the files that people copy elsewhere need no checksum files beside them
      fs.setWriteChecksum(false);
      return workspace;
    } catch (IOException e) {
      throw new UserError(location + " cannot be opened: " + e.getMessage(), "check the path");
    }
  }

  Path inbox() {
    return new Path(root, "inbox");
  }

  Path reference() {
    return new Path(root, "reference");
  }

  Path mappings() {
    return new Path(root, "mappings");
  }

  Path store() {
    return new Path(root, "store");
  }

  /** What earlier runs published. */
  Path history() {
    return new Path(store(), "history");
  }

  /** What earlier runs counted. */
  Path counts() {
    return new Path(store(), "counts");
  }

  Path out() {
    return new Path(root, "out");
  }

  /** Where the drawn samples are. */
  Path sampling() {
    return new Path(root, "sampling");
  }

  /** The drawn samples: CSV text by file name. */
  Map<String, String> samples() {
    return texts("sampling", ".csv");
  }

  Settings settings() {
    return Settings.parse(text(new Path(root, "szansa.yml")));
  }

  /** The analyst's own indicators: YAML text by file name. */
  Map<String, String> indicators() {
    return texts("indicators", ".yml");
  }

  /** Declared fixes: YAML text by file name. */
  Map<String, String> corrections() {
    return texts("corrections", ".yml");
  }

  /** Everything that decides how a file is read, beside the file and the program. */
  Map<String, String> readingInputs() {
    Map<String, String> inputs = new TreeMap<>(texts("mappings", ".yml"));
    inputs.putAll(texts("reference", ".csv"));
    NOT_OF_READING.forEach(inputs::remove);
    corrections().forEach((file, text) -> inputs.put("corrections/" + file, text));
    return inputs;
  }

  /**
   * What decides the numbers beside the files of the inbox, the program and the settings: texts by
   * kind and path.
   */
  Map<Input.Kind, Map<String, String>> resultInputs() {
    Map<Input.Kind, Map<String, String>> inputs = new EnumMap<>(Input.Kind.class);
    inputs.put(Input.Kind.MAPPING, below("mappings", texts("mappings", ".yml")));
    inputs.put(Input.Kind.REFERENCE, below("reference", texts("reference", ".csv")));
    inputs.put(Input.Kind.CORRECTION, below("corrections", corrections()));
    inputs.put(Input.Kind.SAMPLE, below("sampling", samples()));
    inputs.put(Input.Kind.DEFINITION, below("indicators", indicators()));
    return inputs;
  }

  private static Map<String, String> below(String folder, Map<String, String> texts) {
    Map<String, String> paths = new TreeMap<>();
    texts.forEach((file, text) -> paths.put(folder + "/" + file, text));
    return paths;
  }

  private Map<String, String> texts(String folder, String suffix) {
    Map<String, String> texts = new TreeMap<>();
    try {
      FileStatus[] files = fs.listStatus(new Path(root, folder), p -> p.getName().endsWith(suffix));
      Arrays.sort(files, Comparator.comparing(FileStatus::getPath));
      for (FileStatus file : files) {
        texts.put(file.getPath().getName(), text(file.getPath()));
      }
    } catch (FileNotFoundException e) {
      // the folder is optional
    } catch (IOException e) {
      throw new UserError(folder + "/ cannot be read: " + e.getMessage(), "make it readable");
    }
    return texts;
  }

  private String text(Path file) {
    try (InputStream in = fs.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (FileNotFoundException e) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
