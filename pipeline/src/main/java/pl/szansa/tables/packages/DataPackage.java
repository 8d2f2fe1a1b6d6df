package pl.szansa.tables.packages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import pl.szansa.model.Language;
import pl.szansa.model.Output;
import pl.szansa.model.Text;
import pl.szansa.tables.schema.TableDescription;

/**
 * Writes {@code datapackage.json}: a Data Package of datapackage.org, version 2. Licences, sources
 * and people are named only where the workspace names them.
 *
 * @param name identifier of the package
 * @param title a few words
 * @param description what it holds
 * @param contact whom readers may write to, empty texts for nobody
 * @param provenance what it was made from: the program's version and the fingerprint of the inputs
 */
public record DataPackage(
    String name, Text title, Text description, Text contact, Provenance provenance) {

  /**
   * What a package was made from.
   *
   * @param version of the program
   * @param fingerprint hash of all inputs, empty where there is none
   */
  public record Provenance(String version, String fingerprint) {}

  /** The file's name, which the standard prescribes. */
  public static final String FILE = "datapackage.json";

  /** Of the standard; also what a description of the data as a whole conforms to. */
  static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  private static final String DIALECT = "https://datapackage.org/profiles/2.0/tabledialect.json";

  /**
   * Describes the tables among the files; other files are left out.
   *
   * @param tables whose names are those of the files
   */
  public void write(
      List<TableDescription> tables, List<WrittenFile> files, Language language, Output out)
      throws IOException {
    ObjectNode json = Json.object().put("$schema", PROFILE).put("name", name);
    Json.described(json, title, description, language);
    if (!contact.isEmpty()) {
      ObjectNode person = json.putArray("contributors").addObject();
      person.put("title", contact.in(language)).putArray("roles").add("contact");
    }
    ObjectNode made = json.putObject("provenance");
    made.put("program", "szansa").put("version", provenance.version());
    if (!provenance.fingerprint().isEmpty()) {
      made.put("fingerprint", provenance.fingerprint());
    }
    var resources = json.putArray("resources");
    for (TableDescription table : tables) {
      files.stream()
          .filter(file -> file.stem().equals(table.name()) && file.format() != FileFormat.XLSX)
          .forEach(file -> resources.add(resource(table, file, language)));
    }
    Json.write(json, FILE, out);
  }

  private static ObjectNode resource(TableDescription table, WrittenFile file, Language language) {
    boolean csv = file.format() == FileFormat.CSV;
    String suffix = csv ? "" : "-" + file.format().extension();
    ObjectNode json = Json.object().put("name", table.name() + suffix).put("type", "table");
    json.put("path", file.path());
    Json.described(json, table.label(), table.description(), language);
    json.put("format", file.format().extension()).put("mediatype", file.format().mediaType());
    if (csv) {
      json.put("encoding", "utf-8");
    }
    json.put("bytes", file.bytes()).put("hash", "sha256:" + file.sha256());
    if (csv) {
      json.set("dialect", dialect());
    }
    json.set("schema", new SchemaJson(language, suffix).of(table));
    return json;
  }

  private static ObjectNode dialect() {
    return Json.object()
        .put("$schema", DIALECT)
        .put("header", true)
        .put("delimiter", ",")
        .put("lineTerminator", "\n")
        .put("quoteChar", "\"")
        .put("doubleQuote", true);
  }
}
