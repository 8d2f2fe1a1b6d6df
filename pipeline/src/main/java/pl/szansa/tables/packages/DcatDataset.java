package pl.szansa.tables.packages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Output;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.Text;
import pl.szansa.tables.schema.TableDescription;

/**
 * Writes {@code dcat.jsonld}: the dataset by DCAT-AP 3, for a data portal to harvest. Addresses of
 * files are relative to where the file is published. There are no dates of issue, because the same
 * input gives the same bytes.
 */
public final class DcatDataset {

  /** The file's name. */
  public static final String FILE = "dcat.jsonld";

  private static final String EU = "http://publications.europa.eu/resource/authority/";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final String SHA_256 = "http://spdx.org/rdf/terms#checksumAlgorithm_sha256";
  private static final List<Text> KEYWORDS =
      List.of(
          new Text("Europejski Fundusz Społeczny", "European Social Fund"),
          new Text("pomoc społeczna", "social welfare"),
          new Text("wskaźniki rezultatu", "outcome indicators"),
          new Text("ewaluacja", "evaluation"));
  private static final Text WORKBOOK =
      new Text("Skoroszyt ze wskaźnikami", "Workbook of the indicators");
  private static final Text MADE =
      new Text(
          "Policzone programem szansa %s z rejestrów i zestawień przesłanych przez ośrodki; odcisk"
              + " danych wejściowych: %s.",
          "Computed by the program szansa %s from registers and ledgers that the offices sent;"
              + " fingerprint of the input: %s.");

  private DcatDataset() {}

  /**
   * @param description what the dataset holds
   * @param tables whose names are those of the files
   */
  public static void write(
      Evaluation evaluation,
      Text description,
      List<TableDescription> tables,
      List<WrittenFile> files,
      Output out)
      throws IOException {
    ObjectNode json = Json.object();
    json.set("@context", context());
    json.put("@id", "#dataset").put("@type", "dcat:Dataset");
    json.put("dct:identifier", evaluation.fingerprint());
    json.put("dcat:version", evaluation.fingerprint());
    json.set("dct:title", both(evaluation.title()));
    json.set("dct:description", both(description));
    json.set("dcat:keyword", keywords());
    json.set("dcat:theme", id(EU + "data-theme/SOCI"));
    json.set("dct:language", languages());
    json.set("dct:spatial", id(EU + "country/POL"));
    temporal(evaluation).ifPresent(years -> json.set("dct:temporal", years));
    if (!evaluation.contact().isEmpty()) {
      ObjectNode contact = json.putObject("dcat:contactPoint").put("@type", "vcard:Kind");
      contact.set("vcard:fn", both(evaluation.contact()));
    }
    json.set("dct:conformsTo", id(DataPackage.PROFILE));
    made(evaluation, json);
    json.set("dcat:distribution", Json.array(files, file -> distribution(file, tables)));
    Json.write(json, FILE, out);
  }

  private static ObjectNode context() {
    return Json.object()
        .put("dcat", "http://www.w3.org/ns/dcat#")
        .put("dct", "http://purl.org/dc/terms/")
        .put("foaf", "http://xmlns.com/foaf/0.1/")
        .put("prov", "http://www.w3.org/ns/prov#")
        .put("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
        .put("spdx", "http://spdx.org/rdf/terms#")
        .put("vcard", "http://www.w3.org/2006/vcard/ns#")
        .put("xsd", "http://www.w3.org/2001/XMLSchema#");
  }

  private static void made(Evaluation evaluation, ObjectNode json) {
    Text made =
        new Text(
            MADE.pl().formatted(evaluation.version(), evaluation.fingerprint()),
            MADE.en().formatted(evaluation.version(), evaluation.fingerprint()));
    json.putObject("dct:provenance")
        .put("@type", "dct:ProvenanceStatement")
        .set("rdfs:label", both(made));
    ObjectNode run = json.putObject("prov:wasGeneratedBy").put("@type", "prov:Activity");
    run.put("dct:identifier", evaluation.fingerprint());
    run.putObject("prov:wasAssociatedWith")
        .put("@type", "prov:SoftwareAgent")
        .put("foaf:name", "szansa " + evaluation.version());
  }

  private static Optional<ObjectNode> temporal(Evaluation evaluation) {
    List<String> years = evaluation.periods(PeriodKind.YEAR);
    if (years.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode period = Json.object().put("@type", "dct:PeriodOfTime");
    period.set("dcat:startDate", typed(years.get(0) + "-01-01", "xsd:date"));
    period.set("dcat:endDate", typed(years.get(years.size() - 1) + "-12-31", "xsd:date"));
    return Optional.of(period);
  }

  private static ObjectNode distribution(WrittenFile file, List<TableDescription> tables) {
    Optional<TableDescription> table =
        tables.stream().filter(t -> t.name().equals(file.stem())).findFirst();
    boolean workbook = file.format() == FileFormat.XLSX;
    Text label = workbook ? WORKBOOK : table.orElseThrow().label();
    ObjectNode json = Json.object().put("@id", "#" + file.path()).put("@type", "dcat:Distribution");
    String format = file.format().name();
    json.set(
        "dct:title",
        both(new Text(label.pl() + " (" + format + ")", label.en() + " (" + format + ")")));
    if (!workbook) {
      json.set("dct:description", both(table.orElseThrow().description()));
    }
    json.set("dcat:accessURL", id(file.path()));
    json.set("dcat:downloadURL", id(file.path()));
    json.set("dcat:mediaType", id(MEDIA_TYPES + file.format().mediaType()));
    json.set("dct:format", id(EU + "file-type/" + format.toUpperCase(Locale.ROOT)));
    json.set("dct:language", languages());
    json.set("dcat:byteSize", typed(Long.toString(file.bytes()), "xsd:nonNegativeInteger"));
    ObjectNode checksum = json.putObject("spdx:checksum").put("@type", "spdx:Checksum");
    checksum.set("spdx:algorithm", id(SHA_256));
    checksum.set("spdx:checksumValue", typed(file.sha256(), "xsd:hexBinary"));
    return json;
  }

  private static ArrayNode keywords() {
    ArrayNode keywords = Json.strings(List.of());
    KEYWORDS.forEach(keyword -> keywords.addAll(both(keyword)));
    return keywords;
  }

  private static ArrayNode languages() {
    return Json.array(List.of("POL", "ENG"), code -> id(EU + "language/" + code));
  }

  private static ArrayNode both(Text text) {
    ArrayNode both = Json.strings(List.of());
    both.addObject().put("@value", text.pl()).put("@language", "pl");
    both.addObject().put("@value", text.en()).put("@language", "en");
    return both;
  }

  private static ObjectNode id(String address) {
    return Json.object().put("@id", address);
  }

  private static ObjectNode typed(String value, String type) {
    return Json.object().put("@value", value).put("@type", type);
  }
}
