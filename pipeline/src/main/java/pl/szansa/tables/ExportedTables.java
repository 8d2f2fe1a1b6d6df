package pl.szansa.tables;

import static pl.szansa.tables.schema.ColumnSchema.count;
import static pl.szansa.tables.schema.ColumnSchema.text;

import java.util.List;
import pl.szansa.model.Area;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Submission;
import pl.szansa.model.TableSchema;
import pl.szansa.model.Text;
import pl.szansa.tables.schema.ColumnSchema;
import pl.szansa.tables.schema.Reference;
import pl.szansa.tables.schema.TableDescription;

/**
 * The tables with rows of persons and documents, for those who may see them: those of the
 * dictionary, and the small ones that their codes lead to.
 */
public final class ExportedTables {

  /** What the names of tables of rows as they were sent begin with. */
  private static final String ROWS = "rows-";

  private static final List<String> PROJECT = List.of("office", "project");

  private ExportedTables() {}

  /** One person in one project. */
  public static TableDescription participations() {
    return resolved("participations")
        .refersTo(new Reference(List.of("exit_submission"), "submissions", List.of("id")));
  }

  /** Expenditure, and values of listed projects. */
  public static TableDescription finances() {
    return resolved("finances");
  }

  private static TableDescription resolved(String table) {
    return TableDescription.of(Dictionary.shipped().table(table))
        .refersTo("offices", "office")
        .refersTo(new Reference(PROJECT, "projects", PROJECT))
        .refersTo(new Reference(List.of("submission"), "submissions", List.of("id")));
  }

  /** A project of an office, as the other tables name them. */
  public static TableDescription projects() {
    TableSchema dictionary = Dictionary.shipped().table("finances");
    return TableDescription.of(
            "projects",
            new Text("Projekty", "Projects"),
            new Text(
                "Jeden projekt jednego ośrodka, taki jak w pozostałych tabelach.",
                "One project of one office, as the other tables name them."))
        .with(ColumnSchema.of(dictionary.field("office")).always())
        .with(ColumnSchema.of(dictionary.field("project")).always())
        .with(ColumnSchema.of(dictionary.field("programme")))
        .with(ColumnSchema.of(dictionary.field("programming_period")))
        .keyed("office", "project")
        .refersTo("offices", "office");
  }

  /** The offices that the other tables name. */
  public static Table.Filled offices(List<Area> offices) {
    return new Table<Area>(
            "offices",
            new Text("Ośrodki", "Offices"),
            new Text("Jeden ośrodek pozostałych tabel.", "One office that the other tables name."))
        .column(
            ColumnSchema.of(Dictionary.shipped().table("finances").field("office")).always(),
            Area::code)
        .column(
            text(
                    "name",
                    new Text("Nazwa", "Name"),
                    new Text("Nazwa ośrodka.", "Name of the office."))
                .always(),
            o -> o.name().pl())
        .column(
            text(
                "voivodeship",
                new Text("Województwo", "Voivodeship"),
                new Text(
                    "Kod TERYT województwa; pusty, gdy nieznany.",
                    "TERYT code of the voivodeship; empty if unknown.")),
            Area::parent)
        .key("office")
        .of(offices);
  }

  /** The delivered files that rows came from. */
  public static Table.Filled submissions(List<Submission> submissions) {
    return SubmissionTables.withIds(submissions);
  }

  /**
   * Accepted rows as they were sent, those of several versions of a file too.
   *
   * @param table a row table of the dictionary
   */
  public static TableDescription rows(TableSchema table) {
    return TableDescription.of(table)
        .named(
            ROWS + table.name(),
            new Text(
                table.label().pl() + ": przyjęte wiersze", table.label().en() + ": accepted rows"),
            new Text(
                table.description().pl()
                    + " Tak, jak przysłano: ten sam wpis może być w kilku plikach.",
                table.description().en()
                    + " As they were sent: the same entry may stand in several files."))
        .with(
            text(
                    "submission",
                    new Text("Plik", "Submission"),
                    new Text(
                        "Identyfikator pliku w tabeli submissions.",
                        "Id of the file in the table submissions."))
                .always())
        .with(
            count(
                    "line",
                    "",
                    new Text("Wiersz pliku", "Line"),
                    new Text("Numer wiersza w pliku, od 1.", "Line in the file, from 1."))
                .always())
        .refersTo(new Reference(List.of("submission"), "submissions", List.of("id")));
  }
}
