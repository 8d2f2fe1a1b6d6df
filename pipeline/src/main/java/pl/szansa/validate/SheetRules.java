package pl.szansa.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.Cell;
import pl.szansa.ingest.columns.Header;
import pl.szansa.ingest.formats.FileKind;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Field;
import pl.szansa.model.Issue;
import pl.szansa.model.Language;
import pl.szansa.model.Privacy;
import pl.szansa.validate.checks.Check;
import pl.szansa.validate.checks.ColumnCheck;
import pl.szansa.validate.checks.ShapeCheck;

/**
 * All rules that apply to one sheet; all of them run, so that a sender mends everything at once.
 */
public final class SheetRules {

  private final Language language;
  private final List<Field> fields;
  private final CellMarks marks;
  private final BoundRule[] rules;
  private final BoundRule[] acrossCells;
  private final List<ColumnCheck> ofColumns;
  private final int[] filled;
  private final Reporter reporter = new Reporter();

  /** With the rules as they are shipped. */
  public SheetRules(Header header, Reference reference, Language language) {
    this(header, reference, RuleChoice.SHIPPED, language);
  }

  public SheetRules(Header header, Reference reference, RuleChoice choice, Language language) {
    this(new TableRules(header.table(), reference, choice, language));
  }

  /**
   * @param table the rules of the sheet's table, made ready before
   */
  SheetRules(TableRules table) {
    this.language = table.language();
    this.fields = table.fields();
    this.marks = table.marks();
    this.rules = table.rules().stream().map(BoundRule::fresh).toArray(BoundRule[]::new);
    this.acrossCells =
        Arrays.stream(rules).filter(BoundRule::acrossCells).toArray(BoundRule[]::new);
    this.ofColumns =
        Arrays.stream(rules)
            .map(BoundRule::check)
            .filter(ColumnCheck.class::isInstance)
            .map(ColumnCheck.class::cast)
            .toList();
    this.filled = new int[fields.size()];
  }

  /** Adds to the row whatever is wrong with it, in the order of the rules. */
  public void check(CanonicalRow row) {
    reporter.row = row;
    boolean shifted = row.surplus() > 0;
    long found = shifted ? 0 : look(row);
    // most rows have nothing but sound cells
    for (BoundRule bound : shifted || marks.broken(found) ? rules : acrossCells) {
      // of a row without values nothing more can be said
      if (shifted ? bound.check() instanceof ShapeCheck : bound.due(found)) {
        reporter.rule = bound.rule();
        bound.check().check(row, reporter);
      }
    }
  }

  /** Everything that the row's cells are marked with; what is strange in a column is counted. */
  private long look(CanonicalRow row) {
    long found = 0;
    for (int i = 0; i < filled.length; i++) {
      Cell cell = row.cell(i);
      long marked = marks.of(i, cell);
      found |= marked;
      if (CellMarks.filled(marked) && filled[i] < ColumnCheck.ENOUGH) {
        filled[i]++;
        if (CellMarks.strange(marked)) {
          note(i, cell);
        }
      }
    }
    return found;
  }

  private void note(int position, Cell cell) {
    for (ColumnCheck check : ofColumns) {
      if (check.strange(position, cell)) {
        check.note(position, cell);
      }
    }
  }

  /** What is wrong with the sheet as a whole, after its last row. */
  public List<Issue> atEnd() {
    List<Issue> issues = new ArrayList<>();
    for (BoundRule bound : rules) {
      Check.Finding finding =
          (position, other) -> issues.add(ofSheet(bound.rule(), position, other));
      if (bound.check() instanceof ColumnCheck columns) {
        columns.end(filled, finding);
      } else {
        bound.check().end(finding);
      }
    }
    return issues;
  }

  /** Adds what one rule finds to one row. */
  private final class Reporter implements Check.Finding {

    private CanonicalRow row;
    private Rule rule;

    @Override
    public void report(int position, String other) {
      row.add(issue(rule, row, position, other));
    }
  }

  private Issue ofSheet(Rule rule, int position, String other) {
    return issue(rule, position, "", other);
  }

  private Issue issue(Rule rule, CanonicalRow row, int position, String other) {
    boolean hidden = position < 0 || fields.get(position).privacy() == Privacy.IDENTIFIER;
    return issue(rule, position, hidden ? "" : shown(row, position), other);
  }

  private Issue issue(Rule rule, int position, String value, String other) {
    Map<String, String> fillings = new HashMap<>(rule.parameters());
    fillings.put("field", position < 0 ? "" : fields.get(position).label().in(language));
    fillings.put("other", Masking.mask(other));
    String field = position < 0 ? "" : fields.get(position).name();
    return Wording.issue(rule, language, field, value, fillings);
  }

  private static String shown(CanonicalRow row, int position) {
    String text = row.text(position) == null ? "" : row.text(position).strip();
    return row.doubtful() && !text.isEmpty() ? Masking.HIDDEN : Masking.mask(text);
  }

  /** What is wrong with the file as a whole, from its header alone. */
  public static List<Issue> ofHeader(Header header, Language language) {
    List<Issue> issues = new ArrayList<>();
    if (!header.missing().isEmpty()) {
      String names =
          header.missing().stream()
              .map(
                  f ->
                      "„"
                          + f.label().in(language)
                          + "” ("
                          + f.name()
                          + ")"
                          + NearHeaders.of(f, header, language))
              .collect(Collectors.joining(", "));
      issues.add(ofFile("MISSING_COLUMN", names, language));
    }
    if (!header.unknown().isEmpty()) {
      String names =
          Masking.mask(
              header.unknown().stream()
                  .map(unknown -> unknown + NearHeaders.of(unknown, header, language))
                  .collect(Collectors.joining(", ")));
      issues.add(ofFile("UNKNOWN_COLUMN", names, language));
    }
    return issues;
  }

  /**
   * An issue of a whole file.
   *
   * @param value what was found; for NOT_A_TABLE the label of the kind of file
   */
  public static Issue ofFile(String code, String value, Language language) {
    String wording =
        code.equals("NOT_A_TABLE") ? FileKind.ofLabel(value).title().in(language) : value;
    return Wording.issue(RuleCatalogue.rule(code), language, "", wording, Map.of());
  }
}
