package pl.szansa.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Output;
import pl.szansa.model.Text;
import pl.szansa.tables.packages.DataPackage;
import pl.szansa.tables.packages.DcatDataset;
import pl.szansa.tables.packages.WrittenFile;
import pl.szansa.tables.schema.TableDescription;

/**
 * Writes all tables for other tools, and what describes them to programs: {@code datapackage.json}
 * and {@code dcat.jsonld}.
 */
public final class PublishedTables {

  private static final Text CONTENT =
      new Text(
          "Wartości wskaźników z licznikami, mianownikami i przedziałami ufności, ich definicje,"
              + " nazwy obszarów, porównania ośrodków, trendy oraz pliki, na których to się opiera."
              + " Same liczby zbiorcze; małe liczby osób są utajnione.",
          "Indicator values with numerators, denominators and confidence intervals, their"
              + " definitions, the names of the areas, comparisons of offices, trends, and the files"
              + " that all rests on. Aggregates only; small numbers of people are suppressed.");

  private PublishedTables() {}

  /** Writes each table as CSV and as Parquet. */
  public static void write(Evaluation evaluation, Output out) throws IOException {
    new TableLanes(
            of(evaluation).stream().flatMap(t -> t.passes(TableFiles.USUAL).stream()).toList(), out)
        .write();
  }

  /**
   * Writes what describes the files to programs.
   *
   * @param files that were written, the workbook too
   */
  public static void describe(Evaluation evaluation, List<WrittenFile> files, Output out)
      throws IOException {
    List<TableDescription> tables = descriptions(evaluation);
    Text description = description(evaluation);
    new DataPackage(
            "szansa-indicators",
            evaluation.title(),
            description,
            evaluation.contact(),
            new DataPackage.Provenance(evaluation.version(), evaluation.fingerprint()))
        .write(tables, files, evaluation.language(), out);
    DcatDataset.write(evaluation, description, tables, files, out);
  }

  /** What the tables hold, in the order in which people read of them. */
  public static List<TableDescription> descriptions(Evaluation evaluation) {
    return of(evaluation).stream().map(Table.Filled::description).toList();
  }

  private static List<Table.Filled> of(Evaluation evaluation) {
    List<Table.Filled> tables = new ArrayList<>();
    tables.add(IndicatorTables.of(evaluation.values().all()));
    tables.addAll(DescriptionTables.of(evaluation));
    tables.addAll(SubmissionTables.of(evaluation.submissions()));
    tables.addAll(ComparisonTables.of(evaluation.comparisons()));
    tables.add(TrendTables.of(evaluation.comparisons()));
    tables.addAll(CaseMixTables.of(evaluation.comparisons()));
    tables.addAll(GroupTables.of(evaluation.comparisons()));
    return tables;
  }

  /** With what every reader must be told of the data, where there is something. */
  private static Text description(Evaluation evaluation) {
    Text notice = evaluation.notice();
    return notice.isEmpty()
        ? CONTENT
        : new Text(CONTENT.pl() + " " + notice.pl(), CONTENT.en() + " " + notice.en());
  }
}
