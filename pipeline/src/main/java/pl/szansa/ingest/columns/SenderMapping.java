package pl.szansa.ingest.columns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.FileSystems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import pl.szansa.ingest.values.Words;
import pl.szansa.model.Dictionary;
import pl.szansa.model.UserError;

/**
 * How one sender's columns map to the dictionary, where guessing from headers is not enough: a file
 * of {@code mappings/}.
 *
 * @param files pattern of paths below the inbox, as in {@code radom/*.csv}
 * @param office office_id of all its rows, or empty
 * @param columns header to canonical field name
 */
public record SenderMapping(String files, String office, Map<String, String> columns)
    implements Serializable {

  public SenderMapping {
    office = office == null ? "" : office;
    columns = columns == null ? Map.of() : new HashMap<>(columns);
  }

  public boolean covers(String path) {
    return FileSystems.getDefault()
        .getPathMatcher("glob:" + files)
        .matches(java.nio.file.Path.of(path));
  }

  /** Canonical field name of a header, or null. */
  String field(String header) {
    String wanted = Words.normalise(header);
    for (var column : columns.entrySet()) {
      if (Words.normalise(column.getKey()).equals(wanted)) {
        return column.getValue();
      }
    }
    return null;
  }

  /** All mapping files of a workspace, by file name. */
  public static List<SenderMapping> read(FileSystem fs, Path folder) {
    List<SenderMapping> mappings = new ArrayList<>();
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    try {
      if (!fs.exists(folder)) {
        return mappings;
      }
      FileStatus[] files = fs.listStatus(folder, p -> p.getName().endsWith(".yml"));
      Arrays.sort(files, Comparator.comparing(FileStatus::getPath));
      for (FileStatus file : files) {
        mappings.add(read(yaml, fs, file.getPath()));
      }
    } catch (IOException e) {
      throw new UserError("mappings: " + e.getMessage(), "make the folder readable");
    }
    return mappings;
  }

  private static SenderMapping read(ObjectMapper yaml, FileSystem fs, Path file) {
    String name = "mappings/" + file.getName();
    SenderMapping mapping;
    try (InputStream in = fs.open(file)) {
      mapping = yaml.readValue(in, SenderMapping.class);
    } catch (JsonProcessingException e) {
      String line = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
      String problem = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new UserError(
          name + line + " is not a mapping: " + problem,
          "it needs the keys files, office and columns");
    } catch (IOException e) {
      throw new UserError(name + " cannot be read: " + e.getMessage(), "make the file readable");
    }
    check(name, mapping);
    return mapping;
  }

  private static void check(String name, SenderMapping mapping) {
    if (mapping == null || mapping.files() == null) {
      throw new UserError(name + " has no key \"files\"", "add files: FOLDER/*.csv");
    }
    try {
      mapping.covers("");
    } catch (PatternSyntaxException e) {
      throw new UserError(
          name + ": \"" + mapping.files() + "\" is no pattern of paths: " + e.getDescription(),
          "write files: FOLDER/*.csv");
    }
    for (String field : mapping.columns().values()) {
      boolean known =
          Dictionary.shipped().tables().stream()
              .flatMap(t -> t.fields().stream())
              .anyMatch(f -> f.name().equals(field));
      if (!known) {
        throw new UserError(
            name + ": there is no field \"" + field + "\"",
            "use a field name of the dictionary (data/dictionary)");
      }
    }
  }
}
