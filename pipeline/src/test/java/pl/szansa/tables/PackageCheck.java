package pl.szansa.tables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a data package as a stranger does, by nothing but {@code datapackage.json}: whether every
 * file is the described one, every cell is of its field's type and within its constraints, keys are
 * unique, references lead somewhere, and each Parquet file holds what its CSV twin holds.
 */
public final class PackageCheck {

  /** Enough to see what is wrong. */
  private static final int MOST = 20;

  private static final Map<String, String> SQL_TYPES =
      Map.of(
          "string", "VARCHAR",
          "integer", "BIGINT",
          "number", "DECIMAL.*",
          "date", "DATE",
          "boolean", "BOOLEAN",
          "array", "VARCHAR\\[\\]");

  private final Path folder;
  private final JsonNode json;
  private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();
  private final Set<String> mistakes = new LinkedHashSet<>();

  private PackageCheck(Path folder) throws IOException {
    this.folder = folder;
    this.json = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
  }

  /** Everything that is wrong with the package in a folder; empty for nothing. */
  public static List<String> mistakes(Path folder) throws Exception {
    PackageCheck check = new PackageCheck(folder);
    check.check();
    return List.copyOf(check.mistakes);
  }

  private void check() throws Exception {
    expect(
        json.path("$schema")
            .asText()
            .equals("https://datapackage.org/profiles/2.0/datapackage.json"),
        "the profile is not that of version 2");
    expect(name(json), "the package has no name");
    expect(json.path("resources").size() > 0, "there are no resources");
    Set<String> names = new HashSet<>();
    for (JsonNode resource : json.path("resources")) {
      expect(names.add(resource.path("name").asText()), "two resources have the same name");
      described(resource.path("name").asText(), resource);
      file(resource);
      fields(resource);
      if (resource.path("format").asText().equals("csv")) {
        rows(resource);
      }
    }
    for (JsonNode resource : json.path("resources")) {
      keys(resource);
      references(resource);
      if (resource.path("format").asText().equals("parquet")) {
        parquet(resource);
      }
    }
  }

  private void expect(boolean holds, String otherwise) {
    if (!holds && mistakes.size() < MOST) {
      mistakes.add(otherwise);
    }
  }

  private static boolean name(JsonNode node) {
    return node.path("name").asText().matches("[a-z0-9][a-z0-9._-]*");
  }

  /** In the language of the package, and in both. */
  private void described(String where, JsonNode node) {
    for (String property : List.of("title", "description")) {
      JsonNode both = node.path(property.equals("title") ? "labels" : "descriptions");
      String text = node.path(property).asText();
      expect(
          !text.isBlank()
              && !both.path("pl").asText().isBlank()
              && !both.path("en").asText().isBlank()
              && (text.equals(both.path("pl").asText()) || text.equals(both.path("en").asText())),
          where + " has no " + property + " in both languages");
    }
  }

  private void file(JsonNode resource) throws Exception {
    String path = resource.path("path").asText();
    Path file = folder.resolve(path);
    expect(name(resource), path + " has no name");
    if (!Files.isRegularFile(file)) {
      expect(false, path + " is not there");
      return;
    }
    byte[] content = Files.readAllBytes(file);
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    expect(resource.path("hash").asText().equals("sha256:" + hash), path + " has another hash");
    expect(resource.path("bytes").asLong() == content.length, path + " has another size");
    expect(resource.path("type").asText().equals("table"), path + " is no table");
    boolean csv = path.endsWith(".csv");
    expect(resource.has("dialect") == csv && resource.has("encoding") == csv, path + ": dialect");
    expect(
        resource
            .path("mediatype")
            .asText()
            .equals(csv ? "text/csv" : "application/vnd.apache.parquet"),
        path + " has another media type");
  }

  private void fields(JsonNode resource) {
    for (JsonNode field : resource.path("schema").path("fields")) {
      String where = resource.path("name").asText() + "." + field.path("name").asText();
      described(where, field);
      expect(SQL_TYPES.containsKey(field.path("type").asText()), where + " has no known type");
      List<String> categories = new ArrayList<>();
      field.path("categories").forEach(c -> categories.add(c.path("value").asText()));
      field
          .path("categories")
          .forEach(c -> expect(!c.path("label").asText().isBlank(), where + ": an unnamed code"));
      expect(
          categories.equals(texts(field.path("constraints").path("enum"))),
          where + " has other categories than values");
    }
  }

  private void rows(JsonNode resource) throws IOException {
    String name = resource.path("name").asText();
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .ofCsvRecord(folder.resolve(resource.path("path").asText()), StandardCharsets.UTF_8)) {
      csv.forEach(record -> rows.add(List.copyOf(record.getFields())));
    }
    List<String> header = new ArrayList<>();
    resource.path("schema").path("fields").forEach(f -> header.add(f.path("name").asText()));
    expect(!rows.isEmpty() && rows.get(0).equals(header), name + " has other columns");
    tables.put(name, rows.subList(1, rows.size()));
    int line = 1;
    for (List<String> row : tables.get(name)) {
      line++;
      for (int i = 0; i < row.size(); i++) {
        JsonNode field = resource.path("schema").path("fields").get(i);
        String wrong = wrong(row.get(i), field, resource.path("schema"));
        expect(
            wrong.isEmpty(),
            name + ", line " + line + ", " + header.get(i) + " \"" + row.get(i) + "\": " + wrong);
      }
    }
  }

  /** What is wrong with a cell, empty for nothing. */
  private static String wrong(String cell, JsonNode field, JsonNode schema) {
    JsonNode constraints = field.path("constraints");
    if (missing(field, schema).contains(cell)) {
      return constraints.path("required").asBoolean() ? "is required" : "";
    }
    try {
      BigDecimal number =
          switch (field.path("type").asText()) {
            case "integer" -> new BigDecimal(new BigInteger(cell));
            case "number" -> new BigDecimal(cell);
            default -> null;
          };
      if (number != null && !within(number, constraints)) {
        return "is out of range";
      }
      switch (field.path("type").asText()) {
        case "date" -> LocalDate.parse(cell);
        case "boolean" -> {
          if (!cell.equals("true") && !cell.equals("false")) {
            return "is no boolean";
          }
        }
        case "array" -> {
          if (!new ObjectMapper().readTree(cell).isArray()) {
            return "is no array";
          }
        }
        default -> {}
      }
    } catch (Exception e) {
      return "is no " + field.path("type").asText();
    }
    List<String> allowed = texts(constraints.path("enum"));
    return allowed.isEmpty() || allowed.contains(cell) ? "" : "is not in the list";
  }

  /** What stands for no value: what the field says, else the table. */
  private static List<String> missing(JsonNode field, JsonNode schema) {
    return texts(
        field.has("missingValues") ? field.get("missingValues") : schema.path("missingValues"));
  }

  private static boolean within(BigDecimal number, JsonNode constraints) {
    JsonNode least = constraints.path("minimum");
    JsonNode most = constraints.path("maximum");
    return (least.isMissingNode() || number.compareTo(least.decimalValue()) >= 0)
        && (most.isMissingNode() || number.compareTo(most.decimalValue()) <= 0);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(t -> texts.add(t.asText()));
    return texts;
  }

  private void keys(JsonNode resource) {
    List<String> key = texts(resource.path("schema").path("primaryKey"));
    List<List<String>> rows = tables.get(resource.path("name").asText());
    if (key.isEmpty() || rows == null) {
      return;
    }
    Set<List<String>> seen = new HashSet<>();
    cells(resource, key)
        .forEach(
            cells ->
                expect(
                    seen.add(cells),
                    resource.path("name").asText() + ": " + cells + " is there twice"));
  }

  private void references(JsonNode resource) {
    for (JsonNode reference : resource.path("schema").path("foreignKeys")) {
      JsonNode target = resource(reference.path("reference").path("resource").asText());
      if (target == null) {
        expect(false, reference + " leads to no resource");
        continue;
      }
      expect(
          target.path("format").equals(resource.path("format")),
          reference + " leads to a file of another format");
      if (tables.containsKey(resource.path("name").asText())) {
        Set<List<String>> known =
            new HashSet<>(cells(target, texts(reference.path("reference").path("fields"))));
        List<String> fields = texts(reference.path("fields"));
        for (List<String> cells : cells(resource, fields)) {
          expect(
              known.contains(cells) || absent(cells, fields, resource.path("schema")),
              resource.path("name").asText()
                  + ": "
                  + cells
                  + " is not in "
                  + target.path("name").asText());
        }
      }
    }
  }

  /** Without a value in one of the fields there is no reference. */
  private static boolean absent(List<String> cells, List<String> names, JsonNode schema) {
    for (JsonNode field : schema.path("fields")) {
      int part = names.indexOf(field.path("name").asText());
      if (part >= 0 && missing(field, schema).contains(cells.get(part))) {
        return true;
      }
    }
    return false;
  }

  private JsonNode resource(String name) {
    for (JsonNode resource : json.path("resources")) {
      if (resource.path("name").asText().equals(name)) {
        return resource;
      }
    }
    return null;
  }

  private List<List<String>> cells(JsonNode resource, List<String> fields) {
    List<Integer> columns = new ArrayList<>();
    List<String> header = new ArrayList<>();
    resource.path("schema").path("fields").forEach(f -> header.add(f.path("name").asText()));
    fields.forEach(f -> columns.add(header.indexOf(f)));
    return tables.get(resource.path("name").asText()).stream()
        .map(row -> columns.stream().map(row::get).toList())
        .toList();
  }

  /** DuckDB reads it, with its own reader. */
  private void parquet(JsonNode resource) throws Exception {
    String path = resource.path("path").asText();
    String file = folder.resolve(path).toString();
    Map<String, String> types = new HashMap<>();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      try (ResultSet columns = statement.executeQuery("DESCRIBE FROM '" + file + "'")) {
        while (columns.next()) {
          types.put(columns.getString(1), columns.getString(2));
        }
      }
      for (JsonNode field : resource.path("schema").path("fields")) {
        String type = types.getOrDefault(field.path("name").asText(), "");
        expect(
            type.matches(SQL_TYPES.get(field.path("type").asText())),
            path + ": " + field.path("name").asText() + " is " + type);
      }
      List<List<String>> twin = tables.get(path.replace(".parquet", ""));
      if (twin != null) {
        try (ResultSet rows = statement.executeQuery("FROM '" + file + "'")) {
          compare(path, rows, twin, resource.path("schema").path("fields"));
        }
      }
    }
  }

  private void compare(String path, ResultSet rows, List<List<String>> twin, JsonNode fields)
      throws Exception {
    int row = 0;
    while (rows.next()) {
      for (int i = 0; row < twin.size() && i < fields.size(); i++) {
        String stored = rows.getString(i + 1);
        expect(
            same(stored, twin.get(row).get(i), fields.get(i).path("type").asText()),
            path + ", row " + row + ": " + stored + " is not " + twin.get(row).get(i));
      }
      row++;
    }
    expect(row == twin.size(), path + " has " + row + " rows, not " + twin.size());
  }

  private static boolean same(String stored, String cell, String type) throws IOException {
    if (stored == null || cell.isEmpty()) {
      return cell.isEmpty() && (stored == null || stored.isEmpty());
    }
    return switch (type) {
      case "number", "integer" -> new BigDecimal(stored).compareTo(new BigDecimal(cell)) == 0;
      case "array" ->
          stored
              .replaceAll("[\\[\\] ]", "")
              .equals(String.join(",", texts(new ObjectMapper().readTree(cell))));
      default -> cell.equals(stored) || cell.equals("'" + stored);
    };
  }
}
