package pl.szansa.ingest.columns;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;
import pl.szansa.ingest.values.CellReader;
import pl.szansa.model.Code;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.Missing;
import pl.szansa.model.Privacy;
import pl.szansa.model.Suggestion;
import pl.szansa.model.TableSchema;
import pl.szansa.model.UserError;
import pl.szansa.model.YamlProblem;

/** What may be wrong in a mapping file, told with its line and what was probably meant. */
final class MappingCheck {

  static final Set<String> YES = Set.of("yes", "true", "tak");
  private static final Set<String> NO = Set.of("no", "false", "nie");

  private final String name;
  private final String text;

  /**
   * @param name the file, as the user knows it
   * @param text its text, for the lines
   */
  MappingCheck(String name, String text) {
    this.name = name;
    this.text = text;
  }

  void check(MappingFiles.Written mapping) {
    if (mapping == null || mapping.files() == null) {
      throw new UserError(name + " has no key \"files\"", "add files: FOLDER/*.csv");
    }
    checkFiles(mapping);
    checkNames(mapping);
    mapping.columns().forEach((header, field) -> fields(header, field, mapping.table()));
    mapping.codes().forEach((field, codes) -> checkCodes(field, codes, mapping.table()));
    mapping.constants().forEach((field, value) -> checkConstant(field, value, mapping));
  }

  private void checkFiles(MappingFiles.Written mapping) {
    try {
      new SenderMapping(mapping.files(), "", Map.of()).covers("");
    } catch (PatternSyntaxException e) {
      throw new UserError(
          name + ": \"" + mapping.files() + "\" is no pattern of paths: " + e.getDescription(),
          "write files: FOLDER/*.csv");
    }
  }

  private void checkNames(MappingFiles.Written mapping) {
    if (!mapping.form().isEmpty() && KnownForms.form(mapping.form()).isEmpty()) {
      throw wrong("form", "there is no form", mapping.form(), KnownForms.names());
    }
    List<String> tables = Dictionary.shipped().tables().stream().map(TableSchema::name).toList();
    if (!mapping.table().isEmpty() && !tables.contains(mapping.table())) {
      throw wrong("table", "there is no table", mapping.table(), tables);
    }
    if (mapping.headerRow() < 0 || mapping.headerRow() > HeaderFinder.DEPTH) {
      throw new UserError(
          at("header_row") + "the header cannot stand in row " + mapping.headerRow(),
          "write a number from 1 to " + HeaderFinder.DEPTH + ", or leave the key out");
    }
    String cumulative = mapping.cumulative();
    if (cumulative != null && !YES.contains(cumulative) && !NO.contains(cumulative)) {
      throw new UserError(
          at("cumulative") + "\"" + cumulative + "\" is neither yes nor no",
          "write yes if each file repeats the rows of the earlier ones, else no");
    }
  }

  private void checkCodes(String field, Map<String, String> codes, String table) {
    Set<String> known = new LinkedHashSet<>();
    for (Field coded : fields(field, field, table)) {
      coded.codes().stream().map(Code::value).forEach(known::add);
    }
    if (known.isEmpty() && !codes.isEmpty()) {
      throw new UserError(
          at(field) + "the field \"" + field + "\" has no code list", "take it out of \"codes\"");
    }
    List.of(Missing.values()).forEach(reason -> known.add(reason.code()));
    codes.forEach(
        (sent, code) -> {
          if (!known.contains(code)) {
            throw wrong(sent, field + " has no code", code, known);
          }
        });
  }

  private void checkConstant(String field, String value, MappingFiles.Written mapping) {
    if (mapping.columns().containsValue(field)) {
      throw new UserError(
          at(field) + "\"" + field + "\" has both a column and a constant value",
          "take it out of \"columns\" or of \"constants\"");
    }
    for (Field constant : fields(field, field, mapping.table())) {
      boolean readable =
          value != null
              && constant.privacy() == Privacy.NONE
              && new CellReader(constant).read(value) != CellReader.UNREADABLE;
      if (!readable) {
        throw new UserError(
            at(field) + "\"" + value + "\" cannot be the value of \"" + field + "\" in all rows",
            "write a value that the dictionary allows (data/dictionary)");
      }
    }
  }

  /** The fields of that name, of the mapping's table or of any. */
  private List<Field> fields(String key, String field, String table) {
    List<Field> found = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    for (TableSchema schema : Dictionary.shipped().tables()) {
      if (table.isEmpty() || schema.name().equals(table)) {
        schema.fields().forEach(f -> names.add(f.name()));
        schema.fields().stream().filter(f -> f.name().equals(field)).forEach(found::add);
      }
    }
    if (found.isEmpty()) {
      throw wrong(key, "there is no field", field, names);
    }
    return found;
  }

  private UserError wrong(String key, String problem, String value, Iterable<String> known) {
    List<String> names = new ArrayList<>();
    known.forEach(names::add);
    String hint = value == null ? "" : Suggestion.of(value, names);
    return new UserError(
        at(key) + problem + " \"" + value + "\"" + hint,
        names.size() > 30
            ? "use a field name of the dictionary (data/dictionary)"
            : "use one of " + String.join(", ", names));
  }

  private String at(String key) {
    return name + ", line " + YamlProblem.line(text, key) + ": ";
  }
}
