package pl.szansa.resolve;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.Row;
import pl.szansa.model.Dictionary;
import pl.szansa.model.TableSchema;

/** Derives the columns of {@code finances} from expenditure and from listed projects. */
final class FinanceRows implements Serializable {

  static final TableSchema TABLE = Dictionary.shipped().table("finances");
  static final ColumnPlaces COLUMNS = ResolvedRow.columns(TABLE);

  /** Columns of {@code spending} that are kept as they are. */
  private static final List<String> AS_STATED =
      List.of("task", "own_source", "indirect", "cross_financing");

  private final Places places;
  private final Set<String> listed;

  /**
   * @param listed numbers of the projects that a list has
   */
  FinanceRows(Places places, Set<String> listed) {
    this.places = places;
    this.listed = listed;
  }

  /** A row for a row of {@code spending}. */
  ResolvedRow spending(Row document) {
    ResolvedRow row = new ResolvedRow(COLUMNS);
    String project = document.getAs("project");
    LocalDate date = document.getAs("document_date");
    places.add(document.getAs("office"), project, date, row);
    row.put("office_kind", places.kind(document.getAs("office"), "other"));
    row.put("origin", "spending");
    row.put("document_date", date);
    row.put("document_year", date == null ? null : date.getYear());
    BigDecimal total = document.getAs("amount");
    row.put("total", total);
    row.put("total_constant", places.constantPrices(total, date));
    row.put("eu", document.getAs("eu_amount"));
    row.put("own", document.getAs("own_amount"));
    AS_STATED.forEach(field -> row.put(field, document.getAs(field)));
    row.put("budgeted", listed.contains(project));
    row.put("submission", document.getAs("submission"));
    row.put("line", Math.toIntExact(document.<Long>getAs("line")));
    return row;
  }

  /**
   * A row for a listed project: its value counts as cost where no expenditure is known. What is not
   * EU money is national money, of which the own contribution is a part, so that stays unknown.
   */
  ResolvedRow listed(ListedProjects.Row line, Spent spent) {
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
    return row;
  }

  /**
   * Without a number the cost of a project is its office's; one that is known by its expenditure
   * has none to be told of.
   */
  private static String number(ListedProject project, boolean covered) {
    return Objects.requireNonNullElse(project.project(), covered ? "" : project.office());
  }
}
