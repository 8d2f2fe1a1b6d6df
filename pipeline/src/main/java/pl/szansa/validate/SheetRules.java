package pl.szansa.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.columns.Header;
import pl.szansa.ingest.formats.FileKind;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Field;
import pl.szansa.model.Issue;
import pl.szansa.model.Language;
import pl.szansa.model.Privacy;
import pl.szansa.validate.checks.Check;
import pl.szansa.validate.checks.Checks;
import pl.szansa.validate.checks.ShapeCheck;

/**
 * All rules that apply to one sheet; all of them run, so that a sender mends everything at once.
 */
public final class SheetRules {

  private record Bound(Rule rule, Check check) {}

  private final Language language;
  private final List<Field> fields;
  private final List<Bound> bound = new ArrayList<>();

  /** With the rules as they are shipped. */
  public SheetRules(Header header, Reference reference, Language language) {
    this(header, reference, RuleChoice.SHIPPED, language);
  }

  public SheetRules(Header header, Reference reference, RuleChoice choice, Language language) {
    this.language = language;
    this.fields = header.table().storedFields();
    Checks checks = new Checks(header.table(), reference, language);
    for (Rule rule : choice.rules()) {
      if (!rule.ofFiles() && !AcrossFiles.is(rule) && rule.appliesTo(header.table().name())) {
        Check check = checks.of(rule.kind(), rule.fields(), rule.parameters(), rule.nulls());
        bound.add(new Bound(rule, check));
      }
    }
  }

  /** Adds to the row whatever is wrong with it. */
  public void check(CanonicalRow row) {
    for (Bound b : bound) {
      // of a row without values nothing more can be said
      if (row.surplus() == 0 || b.check() instanceof ShapeCheck) {
        b.check().check(row, (position, other) -> row.add(issue(b.rule(), row, position, other)));
      }
    }
  }

  /** What is wrong with the sheet as a whole, after its last row. */
  public List<Issue> atEnd() {
    List<Issue> issues = new ArrayList<>();
    for (Bound b : bound) {
      b.check().end((position, other) -> issues.add(ofSheet(b.rule(), position, other)));
    }
    return issues;
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
