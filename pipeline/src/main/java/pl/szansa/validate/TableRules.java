package pl.szansa.validate;

import java.util.ArrayList;
import java.util.List;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Field;
import pl.szansa.model.Language;
import pl.szansa.model.TableSchema;
import pl.szansa.validate.checks.Check;
import pl.szansa.validate.checks.Checks;

/**
 * The rules of one table, made ready once for all its sheets that are read in one thread: code
 * lists, bounds and positions do not change from sheet to sheet.
 */
public final class TableRules {

  private final Language language;
  private final List<Field> fields;
  private final List<BoundRule> rules = new ArrayList<>();
  private final CellMarks marks;

  public TableRules(TableSchema table, Reference reference, RuleChoice choice, Language language) {
    this.language = language;
    this.fields = table.storedFields();
    Checks checks = new Checks(table, reference, language);
    this.marks = new CellMarks(fields.size());
    for (Rule rule : choice.rules()) {
      if (!rule.ofFiles() && !AcrossFiles.is(rule) && rule.appliesTo(table.name())) {
        Check check = checks.of(rule.kind(), rule.fields(), rule.parameters(), rule.nulls());
        rules.add(new BoundRule(rule, check, marks.enter(check)));
      }
    }
  }

  /** The rules for one sheet, which has seen no row yet. */
  public SheetRules sheet() {
    return new SheetRules(this);
  }

  Language language() {
    return language;
  }

  List<Field> fields() {
    return fields;
  }

  List<BoundRule> rules() {
    return rules;
  }

  CellMarks marks() {
    return marks;
  }
}
