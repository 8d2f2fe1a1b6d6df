package pl.szansa.history;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import pl.szansa.model.UserError;

/**
 * Files that are there whole or not at all: each is written under another name and renamed. On any
 * file system.
 */
final class HistoryFiles {

  static final String UNFINISHED = ".unfinished";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(
              new SimpleModule()
                  .addSerializer(Instant.class, ToStringSerializer.instance)
                  .addDeserializer(Instant.class, new InstantReader()))
          .build();

  /** Writes the content of a file. */
  @FunctionalInterface
  interface Content {
    void write(OutputStream to) throws IOException;
  }

  private static final class InstantReader extends StdDeserializer<Instant> {
    private static final long serialVersionUID = 1L;

    InstantReader() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return Instant.parse(parser.getText());
    }
  }

  private final FileSystem fs;

  HistoryFiles(FileSystem fs) {
    this.fs = fs;
  }

  void write(Path file, Content content) throws IOException {
    Path unfinished = file.suffix(UNFINISHED);
    try (OutputStream to = fs.create(unfinished, true)) {
      content.write(to);
    }
    fs.delete(file, false);
    if (!fs.rename(unfinished, file)) {
      throw new IOException(unfinished + " could not be renamed to " + file);
    }
  }

  /** A record's components as JSON. */
  static Content json(Object content) {
    return to -> JSON.writeValue(to, content);
  }

  static <T> T json(InputStream from, Class<T> type) throws IOException {
    return JSON.readValue(from, type);
  }

  /** A file that somebody has changed or cut off; to go on without it loses a comparison only. */
  static UserError damaged(Path file, Exception e) {
    return new UserError(
        file + " is damaged: " + e.getMessage(),
        "delete it, or the folder store/history: only the comparison with earlier results is lost");
  }

  InputStream open(Path file) throws IOException {
    return fs.open(file);
  }

  boolean exists(Path file) throws IOException {
    return fs.exists(file);
  }

  void delete(Path file) throws IOException {
    fs.delete(file, false);
  }

  /** Names of the files of a folder, sorted; of a folder that is not there, none. */
  List<String> names(Path folder) throws IOException {
    try {
      return Arrays.stream(fs.listStatus(folder))
          .filter(FileStatus::isFile)
          .map(f -> f.getPath().getName())
          .sorted()
          .toList();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }
}
