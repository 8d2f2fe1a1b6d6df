package pl.szansa.resolve.finances;

import java.util.Objects;
import java.util.Set;
import pl.szansa.model.Dictionary;
import pl.szansa.model.TableSchema;
import pl.szansa.resolve.rows.ColumnPlaces;
import pl.szansa.resolve.rows.Places;
import pl.szansa.resolve.rows.ResolvedRow;

/** Derives the columns of {@code finances} from expenditure and from listed projects. */
public final class FinanceRows {

  public static final TableSchema TABLE = Dictionary.shipped().table("finances");
  static final ColumnPlaces COLUMNS = ResolvedRow.columns(TABLE);

  private final Places places;
  private final Set<String> listed;

  /**
   * @param listed numbers of the projects that a list has
   */
  FinanceRows(Places places, Set<String> listed) {
    this.places = places;
    this.listed = listed;
  }

  /**
   * A row for a row of {@code spending}.
   *
   * @param submission id of its submission
   */
  ResolvedRow spending(Expenditure document, String submission) {
    ResolvedRow row = new ResolvedRow(COLUMNS);
    places.add(document.office(), document.project(), document.date(), row);
    row.put("office_kind", places.kind(document.office(), "other"));
    row.put("origin", "spending");
    row.put("task", document.task());
    row.put("document_date", document.date());
    row.put("document_year", document.date() == null ? null : document.date().getYear());
    row.put("total", document.amount());
    row.put("total_constant", places.constantPrices(document.amount(), document.date()));
    row.put("eu", document.eu());
    row.put("own", document.own());
    row.put("own_source", document.ownSource());
    row.put("indirect", document.indirect());
    row.put("cross_financing", document.crossFinancing());
    row.put("budgeted", listed.contains(document.project()));
    from(submission, document.line(), row);
    return row;
  }

  /**
   * A row for a listed project: its value counts as cost where no expenditure is known. What is not
   * EU money is national money, of which the own contribution is a part, so that stays unknown.
   *
   * @param submission id of its submission
   */
  ResolvedRow listed(ListedProjects.Row line, Spent spent, String submission) {
    ListedProject project = line.project();
    boolean covered = spent.covers(project);
    ResolvedRow row = new ResolvedRow(COLUMNS);
    places.add(project.office(), number(project, covered), project.start(), row);
    row.put(
        "office_kind",
        places.kind(project.office(), Objects.requireNonNullElse(project.kind(), "other")));
    row.put("origin", "project_list");
    row.put("total", covered ? null : project.value());
    row.put("eu", covered ? null : project.grant());
    row.put("budget", line.holdsBudget() ? project.value() : null);
    row.put("budgeted", project.project() != null && spent.has(project.project()));
    row.put("beneficiary_kind", project.beneficiaryKind());
    row.put("for_women", project.forWomen());
    row.put("for_public_administration", project.forPublicAdministration());
    row.put("smes_supported", project.smesSupported());
    from(submission, project.line(), row);
    return row;
  }

  private static void from(String submission, long line, ResolvedRow row) {
    row.put("submission", submission);
    row.put("line", Math.toIntExact(line));
  }

  /**
   * Without a number the cost of a project is its office's; one that is known by its expenditure
   * has none to be told of.
   */
  private static String number(ListedProject project, boolean covered) {
    return Objects.requireNonNullElse(project.project(), covered ? "" : project.office());
  }
}
