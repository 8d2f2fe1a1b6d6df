package pl.szansa.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Output;
import pl.szansa.model.Text;
import pl.szansa.tables.packages.DataPackage;
import pl.szansa.tables.packages.DcatDataset;
import pl.szansa.tables.packages.MeasuredOutput;
import pl.szansa.tables.schema.TableDescription;

/**
 * Writes all tables for other tools, each as CSV and as Parquet, and what describes
 * them to programs: {@code datapackage.json} and {@code dcat.jsonld}.
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

  public static void write(Evaluation evaluation, Output out) throws IOException {
    MeasuredOutput files = new MeasuredOutput(out);
    IndicatorTables.write(evaluation, files);
    for (Table.Filled table : others(evaluation)) {
      table.write(files);
    }
    List<TableDescription> tables = descriptions(evaluation);
    Text description = description(evaluation);
    new DataPackage(
            "szansa-indicators",
            evaluation.title(),
            description,
            evaluation.contact(),
            new DataPackage.Provenance(evaluation.version(), evaluation.fingerprint()))
        .write(tables, files.written(), evaluation.language(), out);
    DcatDataset.write(evaluation, description, tables, files.written(), out);
  }

  /** What the tables hold, in the order in which people read of them. */
  public static List<TableDescription> descriptions(Evaluation evaluation) {
    List<Table.Filled> tables = new ArrayList<>();
    tables.add(IndicatorTables.indicators(evaluation));
    tables.addAll(others(evaluation));
    return tables.stream().map(Table.Filled::description).toList();
  }

  private static List<Table.Filled> others(Evaluation evaluation) {
    List<Table.Filled> tables = new ArrayList<>();
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
