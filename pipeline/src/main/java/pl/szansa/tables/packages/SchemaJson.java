package pl.szansa.tables.packages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import pl.szansa.model.Code;
import pl.szansa.model.Language;
import pl.szansa.tables.schema.ColumnSchema;
import pl.szansa.tables.schema.ColumnSchema.Blank;
import pl.szansa.tables.schema.Reference;
import pl.szansa.tables.schema.TableDescription;

/**
 * A Table Schema (datapackage.org, version 2). Beside the standard's properties stand {@code unit},
 * {@code labels} and {@code descriptions}, as in the data dictionary.
 */
final class SchemaJson {

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json";

  private final Language language;
  private final String suffix;

  /**
   * @param suffix what the names of the resources that are referred to end with
   */
  SchemaJson(Language language, String suffix) {
    this.language = language;
    this.suffix = suffix;
  }

  ObjectNode of(TableDescription table) {
    ObjectNode schema = Json.object().put("$schema", PROFILE);
    schema.set("fields", Json.array(table.columns(), this::field));
    schema.set("missingValues", Json.strings(List.of("")));
    if (!table.key().isEmpty()) {
      schema.set("primaryKey", Json.strings(table.key()));
    }
    if (!table.references().isEmpty()) {
      schema.set("foreignKeys", Json.array(table.references(), this::foreignKey));
    }
    return schema;
  }

  private ObjectNode foreignKey(Reference reference) {
    ObjectNode key = Json.object();
    key.set("fields", Json.strings(reference.columns()));
    key.putObject("reference")
        .put("resource", reference.table() + suffix)
        .set("fields", Json.strings(reference.keys()));
    return key;
  }

  private ObjectNode field(ColumnSchema column) {
    ObjectNode field = Json.object();
    field.put("name", column.name());
    field.put("type", column.type().name().toLowerCase(Locale.ROOT));
    Json.described(field, column.label(), column.description(), language);
    if (!column.unit().isEmpty()) {
      field.put("unit", column.unit());
    }
    if (!column.codes().isEmpty()) {
      field.set("categories", codes(column.codes()));
    }
    if (column.range().blank() == Blank.EMPTY_TEXT) {
      field.putArray("missingValues");
    }
    ObjectNode constraints = constraints(column);
    if (!constraints.isEmpty()) {
      field.set("constraints", constraints);
    }
    return field;
  }

  private static ObjectNode constraints(ColumnSchema column) {
    ObjectNode constraints = Json.object();
    if (column.range().blank() == Blank.NEVER) {
      constraints.put("required", true);
    }
    if (!column.codes().isEmpty()) {
      constraints.set("enum", Json.strings(column.codes().stream().map(Code::value).toList()));
    }
    if (column.range().minimum() != null) {
      constraints.put("minimum", column.range().minimum());
    }
    if (column.range().maximum() != null) {
      constraints.put("maximum", column.range().maximum());
    }
    return constraints;
  }

  private ArrayNode codes(List<Code> codes) {
    return Json.array(
        codes,
        code -> Json.object().put("value", code.value()).put("label", code.label().in(language)));
  }
}
