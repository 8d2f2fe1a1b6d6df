package pl.szansa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.ingest.InboxFile;
import pl.szansa.ingest.columns.KnownForms;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Input;
import pl.szansa.model.Input.Kind;
import pl.szansa.model.TableSchema;
import pl.szansa.validate.Rule;
import pl.szansa.validate.RuleCatalogue;

/**
 * Names everything that decides a result. What changes the fingerprint stands in this list, so that
 * it can be told; what changes no number (comments, wordings, the language, the secret of the
 * pseudonyms) does not.
 */
final class ResultInputs {

  /** Shipped tables that decide where and in what prices a row counts. */
  private static final List<String> REFERENCE =
      List.of("nuts.csv", "powiaty.csv", "programmes.csv", "price-index.csv");

  /** Shipped choices of how results are compared and what published figures stand for. */
  private static final List<String> METHODS =
      List.of("case-mix.yml", "fronts.yml", "published-measures.yml");

  /** What people read of an entry; the numbers are the same under another wording. */
  private static final List<String> WORDINGS =
      List.of("name", "definition", "reading", "source", "unverified", "message", "remedy");

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private final List<Input> all = new ArrayList<>();
  private final Map<Input, String> contents = new LinkedHashMap<>();

  private ResultInputs() {}

  /**
   * @param files texts of the workspace's files by kind and path
   * @param outlines text of the outlines to draw maps with
   */
  static ResultInputs of(
      List<InboxFile> inbox,
      Map<Kind, Map<String, String>> files,
      Optional<String> outlines,
      Settings settings,
      String version) {
    ResultInputs inputs = new ResultInputs();
    inbox.forEach(file -> inputs.put(Kind.SUBMISSION, file.path(), file.sha256()));
    outlines.ifPresent(text -> inputs.hashed(Kind.OUTLINES, "--boundaries", text));
    files.forEach((kind, texts) -> texts.forEach((path, text) -> inputs.file(kind, path, text)));
    inputs.shipped();
    SettingTexts.of(settings).forEach((key, text) -> inputs.put(Kind.SETTING, key, text));
    inputs.put(Kind.PROGRAM, "szansa", version);
    inputs.all.sort(Comparator.comparing(Input::kind).thenComparing(Input::name));
    return inputs;
  }

  /** By kind and name. */
  List<Input> all() {
    return List.copyOf(all);
  }

  /** As JSON, what rules, definitions and methods say and which files a mapping is for. */
  Map<Input, String> contents() {
    return contents;
  }

  private void file(Kind kind, String path, String text) {
    switch (kind) {
      case DEFINITION -> entries(text).forEach(this::definition);
      case MAPPING -> {
        JsonNode mapping = tree(text);
        contents.put(
            hashed(kind, path, json(mapping)), json(Map.of("files", mapping.path("files"))));
      }
      // declared fixes quote what stood in a row, so of them the hash alone is kept
      case CORRECTION -> hashed(kind, path, json(tree(text)));
      default -> hashed(kind, path, text);
    }
  }

  private void shipped() {
    hashed(Kind.METHOD, "reading", Fingerprint.READER);
    Map<String, String> catalogue = new TreeMap<>(CatalogueReader.shipped());
    catalogue.remove("families.yml");
    entries(catalogue.remove("breakdowns.yml"))
        .forEach(e -> told(Kind.METHOD, "breakdown " + e.path("id").asText(), e));
    catalogue.values().forEach(text -> entries(text).forEach(this::definition));
    METHODS.forEach(m -> hashed(Kind.METHOD, m, json(tree(Fingerprint.resource("/compare/" + m)))));
    KnownForms.names()
        .forEach(
            f ->
                hashed(
                    Kind.METHOD,
                    "form " + f,
                    json(tree(Fingerprint.resource(Fingerprint.form(f))))));
    REFERENCE.forEach(r -> hashed(Kind.REFERENCE, r, Fingerprint.resource("/reference/" + r)));
    Dictionary.shipped().tables().forEach(this::table);
    Dictionary.shipped().resolved().forEach(this::table);
    rules();
  }

  private void table(TableSchema table) {
    hashed(Kind.DICTIONARY, table.name(), Fingerprint.resource(Fingerprint.dictionary(table)));
  }

  /** Several rules may share a code, one per table. */
  private void rules() {
    Map<String, List<Map<String, Object>>> byCode = new TreeMap<>();
    for (Rule rule : RuleCatalogue.rules()) {
      byCode.computeIfAbsent(rule.code(), c -> new ArrayList<>()).add(deciding(rule));
    }
    byCode.forEach(
        (code, rules) -> {
          String said = json(rules.size() == 1 ? rules.get(0) : Map.of("rules", rules));
          contents.put(hashed(Kind.RULE, code, said), said);
        });
  }

  private static Map<String, Object> deciding(Rule rule) {
    return Map.of(
        "kind", rule.kind(),
        "tables", rule.tables(),
        "fields", rule.fields(),
        "parameters", rule.parameters(),
        "nulls", rule.nulls(),
        "consequence", rule.consequence());
  }

  private void definition(JsonNode entry) {
    told(Kind.DEFINITION, entry.path("id").asText(), entry);
  }

  /** An entry without its wordings, kept as it is so that a change in it can be told. */
  private void told(Kind kind, String name, JsonNode entry) {
    String said = json(((ObjectNode) entry.deepCopy()).without(WORDINGS));
    contents.put(hashed(kind, name, said), said);
  }

  private Input hashed(Kind kind, String name, String content) {
    return put(kind, name, Fingerprint.of(content));
  }

  private Input put(Kind kind, String name, String state) {
    Input input = new Input(kind, name, state);
    all.add(input);
    return input;
  }

  private static List<JsonNode> entries(String yaml) {
    List<JsonNode> entries = new ArrayList<>();
    tree(yaml).forEach(entries::add);
    return entries;
  }

  private static JsonNode tree(String yaml) {
    try {
      return YAML.readTree(yaml);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("was read without complaint before", e);
    }
  }

  /** The same text for the same content, however it is written. */
  private static String json(Object content) {
    try {
      return JSON.writeValueAsString(
          content instanceof JsonNode node ? JSON.treeToValue(node, Object.class) : content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
