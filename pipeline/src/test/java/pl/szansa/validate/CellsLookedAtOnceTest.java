package pl.szansa.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.InboxFile;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Code;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.Issue;
import pl.szansa.model.Language;
import pl.szansa.model.TableSchema;
import pl.szansa.validate.checks.Check;
import pl.szansa.validate.checks.Checks;
import pl.szansa.validate.checks.ColumnCheck;
import pl.szansa.validate.checks.ShapeCheck;

/**
 * Rules that look at shared cells once find, in random sheets with all kinds of mistakes, what they
 * find when each looks at every row by itself; in the same order.
 */
final class CellsLookedAtOnceTest {

  private static final int ROWS = 3_000;

  /** What people write into columns, be they its own or not. */
  private static final List<String> ANYTHING =
      List.of(
          "",
          "-",
          "odmowa",
          "???",
          "Å¼le",
          "93111698132",
          "82632984655",
          "anna@example.org",
          "01.02.2014",
          "2014-03-05",
          "31.02.2014",
          "2003-01-01",
          "2045-01-01",
          "-5",
          "0",
          "20",
          "1 234,56",
          "3000",
          "kobieta",
          "tak",
          "wyższe",
          "P1",
          "1463011");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"participants", "supports", "spending", "projects", "published"})
  void the_same_is_found_in_the_same_order(String name) {
    TableSchema table = Dictionary.shipped().table(name);
    for (int soundInTen : new int[] {9, 6, 1}) {
      InboxFile file = Delivery.csv(folder, "radom/a.csv", sheet(table, soundInTen));
      Reference reference = Delivery.reference(folder.resolve("r"), offices(), projects());
      Delivery.Told once = Delivery.read(file, reference, List.of());
      Delivery.Told plain = Delivery.read(file, reference, List.of());
      SheetRules rules = new SheetRules(once.header(), reference, Language.PL);
      once.rows().forEach(rules::check);

      List<String> ofSheet = new ArrayList<>();
      check(plain.rows(), table, reference, ofSheet);
      assertThat(once.rows()).hasSize(ROWS + 1);
      for (int i = 0; i <= ROWS; i++) {
        assertThat(said(once.rows().get(i).issues()))
            .as("line " + once.rows().get(i).line())
            .isEqualTo(said(plain.rows().get(i).issues()));
      }
      assertThat(once.rows()).anyMatch(row -> row.issues().size() > 1);
      assertThat(rules.atEnd()).extracting(i -> i.code() + " " + i.field()).isEqualTo(ofSheet);
    }
  }

  /** Every rule looks at every row, and at its cells one by one. */
  private static void check(
      List<CanonicalRow> rows, TableSchema table, Reference reference, List<String> ofSheet) {
    List<Rule> applying =
        RuleCatalogue.rules().stream()
            .filter(r -> !r.ofFiles() && !AcrossFiles.is(r) && r.appliesTo(table.name()))
            .toList();
    List<Check> checks =
        applying.stream()
            .map(
                r ->
                    new Checks(table, reference, Language.PL)
                        .of(r.kind(), r.fields(), r.parameters(), r.nulls()))
            .toList();
    int[] filled = new int[table.storedFields().size()];
    for (CanonicalRow row : rows) {
      for (int i = 0; i < checks.size(); i++) {
        Rule rule = applying.get(i);
        if (row.surplus() == 0 || checks.get(i) instanceof ShapeCheck) {
          checks.get(i).check(row, (position, other) -> row.add(issue(rule, table, position)));
        }
      }
      count(row, checks, filled);
    }
    for (int i = 0; i < checks.size(); i++) {
      Rule rule = applying.get(i);
      Check.Finding finding = (position, other) -> ofSheet.add(said(issue(rule, table, position)));
      if (checks.get(i) instanceof ColumnCheck columns) {
        columns.end(filled, finding);
      } else {
        checks.get(i).end(finding);
      }
    }
  }

  private static void count(CanonicalRow row, List<Check> checks, int[] filled) {
    for (int i = 0; i < filled.length && row.surplus() == 0; i++) {
      String text = row.text(i);
      if (text != null && !text.isBlank() && filled[i] < ColumnCheck.ENOUGH) {
        filled[i]++;
        for (Check check : checks) {
          if (check instanceof ColumnCheck columns && columns.strange(i, row.cell(i))) {
            columns.note(i, row.cell(i));
          }
        }
      }
    }
  }

  private static Issue issue(Rule rule, TableSchema table, int position) {
    String field = position < 0 ? "" : table.storedFields().get(position).name();
    return new Issue(rule.code(), field, "", "", rule.consequence());
  }

  private static List<String> said(List<Issue> issues) {
    return issues.stream().map(CellsLookedAtOnceTest::said).toList();
  }

  private static String said(Issue issue) {
    return issue.code() + " " + issue.field();
  }

  private static String sheet(TableSchema table, int soundInTen) {
    Random random = new Random(soundInTen);
    List<Field> fields = table.storedFields();
    StringBuilder text =
        new StringBuilder(
            fields.stream().map(f -> f.label().pl()).collect(Collectors.joining(";"))
                + "\n"
                // a delimiter within a text: a row of more cells than columns
                + "x;".repeat(fields.size() + 3)
                + "x\n");
    for (int i = 0; i < ROWS; i++) {
      text.append(
          fields.stream()
              .map(f -> random.nextInt(10) < soundInTen ? sound(f, random) : any(random))
              .collect(Collectors.joining(";", "", "\n")));
    }
    return text.toString();
  }

  private static String any(Random random) {
    return ANYTHING.get(random.nextInt(ANYTHING.size()));
  }

  private static String sound(Field field, Random random) {
    if (field.coded()) {
      List<Code> codes = field.codes();
      return codes.get(random.nextInt(codes.size())).label().pl();
    }
    return switch (field.type()) {
      case DATE -> (1 + random.nextInt(28)) + ".0" + (1 + random.nextInt(9)) + ".2014";
      case INTEGER -> Integer.toString(15 + random.nextInt(50));
      case NUMBER -> random.nextInt(100) + ",00";
      default -> field.name().equals("office") ? "radom" : "P" + random.nextInt(40);
    };
  }

  private static String offices() {
    return "office_id,name,teryt\nradom,MOPS Radom,1463011\n";
  }

  private static String projects() {
    return "project,office_id,start_date,end_date\nP1,radom,2014-01-01,2014-06-30\nP2,radom,2014-03-01,\n";
  }
}
