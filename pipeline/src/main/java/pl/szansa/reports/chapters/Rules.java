package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.szansa.model.Consequence;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.Formats;
import pl.szansa.model.Issue;
import pl.szansa.model.IssueCount;
import pl.szansa.model.Submission;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Report;
import pl.szansa.validate.Rule;
import pl.szansa.validate.RuleCatalogue;

/** How often each rule found something, in the words of the rule. */
final class Rules {

  /** More rules than this nobody reads. */
  private static final int ROWS = 25;

  private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)\\}");

  private record Kind(String code, String field, Consequence consequence) {}

  /** What was found: the wording of the first, in how many files and rows. */
  private record Found(String message, String table, long files, long rows) {

    Found and(Found other) {
      return new Found(message, table, files + other.files, rows + other.rows);
    }
  }

  private static final Comparator<Map.Entry<Kind, Found>> WORST =
      Comparator.comparing((Map.Entry<Kind, Found> e) -> e.getKey().consequence())
          .thenComparing(e -> -e.getValue().rows())
          .thenComparing(e -> e.getKey().code())
          .thenComparing(e -> e.getKey().field());

  private final Report report;
  private final Say say;

  Rules(Report report, Say say) {
    this.report = report;
    this.say = say;
  }

  List<Block> blocks(List<Submission> files) {
    Map<Kind, Found> found = found(Rows.counted(files));
    if (found.isEmpty()) {
      return List.of(say.paragraph("noIssues"));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Table(
            say.it("rulesCaption"),
            Width.SMALL,
            List.of(
                say.words("rule"),
                say.words("consequence"),
                say.figures("files"),
                say.figures("rows")),
            found.entrySet().stream().sorted(WORST).limit(ROWS).map(this::row).toList()));
    if (found.size() > ROWS) {
      blocks.add(say.paragraph("rulesCut", "shown", count(ROWS), "all", count(found.size())));
    }
    return blocks;
  }

  private static Map<Kind, Found> found(List<Submission> files) {
    Map<Kind, Found> found = new HashMap<>();
    for (Submission file : files) {
      for (Issue i : file.issues()) {
        Kind kind = new Kind(i.code(), i.field(), i.consequence());
        found.merge(kind, new Found(i.message(), file.entity(), 1, 0), Found::and);
      }
      for (IssueCount i : file.issueCounts()) {
        Kind kind = new Kind(i.code(), i.field(), i.consequence());
        found.merge(kind, new Found(i.message(), file.entity(), 1, i.rows()), Found::and);
      }
    }
    return found;
  }

  private Row row(Map.Entry<Kind, Found> entry) {
    Found found = entry.getValue();
    return Row.of(
        Cell.of(message(entry.getKey(), found), named(entry.getKey(), found.table())),
        Cell.of(say.it(entry.getKey().consequence().name())),
        Cell.of(count(found.files())),
        Cell.of(found.rows() == 0 ? "\u2013" : count(found.rows())));
  }

  /**
   * The rule's own words, with the field's name and the limits filled in; of a rule that the
   * catalogue no longer has, the words of the first that was found.
   */
  private String message(Kind kind, Found found) {
    Optional<Rule> rule =
        RuleCatalogue.rules().stream().filter(r -> r.code().equals(kind.code())).findFirst();
    return rule.map(r -> filled(r, kind.field(), found.table())).orElse(found.message());
  }

  /** The code, and the field where it is one rule of several fields. */
  private String named(Kind kind, String table) {
    return kind.field().isEmpty() ? kind.code() : kind.code() + ", " + field(kind.field(), table);
  }

  private String filled(Rule rule, String field, String table) {
    return PLACE
        .matcher(rule.message().in(say.language()))
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    place.group(1).equals("field")
                        ? field(field, table)
                        : rule.parameters().getOrDefault(place.group(1), "\u2026")))
        .replace("\u2026.", "\u2026");
  }

  private String field(String field, String table) {
    return Dictionary.shipped().tables().stream()
        .filter(t -> t.name().equals(table))
        .flatMap(t -> t.fields().stream())
        .filter(f -> f.name().equals(field))
        .findFirst()
        .map(Field::label)
        .map(l -> l.in(say.language()))
        .orElse(field);
  }

  private String count(long number) {
    return Formats.count(number, say.language());
  }
}
