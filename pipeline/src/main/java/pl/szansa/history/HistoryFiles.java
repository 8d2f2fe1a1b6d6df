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
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import pl.szansa.model.UserError;
import pl.szansa.store.kept.WholeFile;
import pl.szansa.store.kept.WholeFile.Content;

/** The files of the history, each there whole or not at all. */
final class HistoryFiles {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(
              new SimpleModule()
                  .addSerializer(Instant.class, ToStringSerializer.instance)
                  .addDeserializer(Instant.class, new InstantReader()))
          .build();

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
    WholeFile.write(fs, file, content);
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
