package pl.szansa.ingest.columns;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import pl.szansa.model.UserError;
import pl.szansa.model.YamlProblem;

/** Reads the files of {@code mappings/}. */
final class MappingFiles {

  /** A mapping as it stands in its file. */
  record Written(
      String files,
      String office,
      String form,
      String table,
      @JsonProperty("header_row") Integer headerRow,
      Map<String, String> columns,
      Map<String, Map<String, String>> codes,
      Map<String, String> constants,
      String cumulative) {

    Written {
      office = office == null ? "" : office;
      form = form == null ? "" : form;
      table = table == null ? "" : table;
      headerRow = headerRow == null ? 0 : headerRow;
      columns = columns == null ? Map.of() : columns;
      codes = filled(codes);
      constants = constants == null ? Map.of() : constants;
    }

    /** A field whose codes are all commented out has none. */
    private static Map<String, Map<String, String>> filled(Map<String, Map<String, String>> codes) {
      Map<String, Map<String, String>> filled = new LinkedHashMap<>();
      if (codes != null) {
        codes.forEach((field, map) -> filled.put(field, map == null ? Map.of() : map));
      }
      return filled;
    }

    SenderMapping mapping() {
      SenderMapping own =
          new SenderMapping(
              files, office, "", table, headerRow, columns, codes, constants, cumulates());
      return form.isEmpty() ? own : own.onto(KnownForms.form(form).orElseThrow().mapping());
    }

    private Boolean cumulates() {
      return cumulative == null ? null : MappingCheck.YES.contains(cumulative);
    }
  }

  private MappingFiles() {}

  static List<SenderMapping> read(FileSystem fs, Path folder) {
    List<SenderMapping> mappings = new ArrayList<>();
    try {
      if (!fs.exists(folder)) {
        return mappings;
      }
      FileStatus[] files = fs.listStatus(folder, p -> p.getName().endsWith(".yml"));
      Arrays.sort(files, Comparator.comparing(FileStatus::getPath));
      for (FileStatus file : files) {
        mappings.add(parse("mappings/" + file.getPath().getName(), text(fs, file.getPath())));
      }
    } catch (IOException e) {
      throw new UserError("mappings: " + e.getMessage(), "make the folder readable");
    }
    return mappings;
  }

  private static String text(FileSystem fs, Path file) {
    try (InputStream in = fs.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UserError(
          "mappings/" + file.getName() + " cannot be read: " + e.getMessage(),
          "make the file readable");
    }
  }

  /** The mapping that a text says, checked. */
  static SenderMapping parse(String name, String text) {
    Written written;
    try {
      written = new YAMLMapper().readValue(text.isBlank() ? "null" : text, Written.class);
    } catch (JsonProcessingException e) {
      throw new UserError(
          name + ", line " + YamlProblem.line(e, text, 1) + ": " + YamlProblem.of(e),
          "correct it; the keys of a mapping are files, office, form, table, header_row, columns,"
              + " codes, constants and cumulative");
    }
    new MappingCheck(name, text).check(written);
    return written.mapping();
  }
}
