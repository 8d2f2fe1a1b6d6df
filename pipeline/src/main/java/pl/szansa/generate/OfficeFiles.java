package pl.szansa.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.szansa.generate.Register.Wrong;

/** Writes what an office sends, as that office would send it. */
final class OfficeFiles {

  private static final List<String> KNOWN_AFTER_EXIT =
      List.of(
          "exit_date",
          "exit_reason",
          "completed_path",
          "result_job_search",
          "result_education",
          "result_qualification",
          "result_employment",
          "education_at_exit",
          "employment_3m",
          "employment_6m");

  private final Path workspace;
  private final OfficePlan office;
  private final Register register;
  private final List<Participation> byEntry;
  private final Style style;
  private final List<GeneratedWorkspace.File> files = new ArrayList<>();
  private final List<GeneratedWorkspace.WrongRow> wrongRows = new ArrayList<>();

  OfficeFiles(Path workspace, OfficePlan office, Register register) {
    this.workspace = workspace;
    this.office = office;
    this.register = register;
    this.byEntry = register.byEntry();
    this.style = Style.named(office.style());
  }

  GeneratedWorkspace write() throws IOException {
    Files.createDirectories(workspace.resolve("inbox").resolve(office.id()));
    for (int year : office.intake().participants().keySet()) {
      String period = String.valueOf(year);
      if (office.snapshots().isEmpty()) {
        file(Table.PARTICIPANTS, period, year, rows(year), wrong("participants", year));
      }
      file(Table.SUPPORTS, period, year, supports(year), List.of());
      file(Table.SPENDING, period, year, register.spent(year), wrong("spending", year));
    }
    for (LocalDate day : office.snapshots()) {
      List<Wrong> wrong = lastOfYear(day) ? wrong("participants", day.getYear()) : List.of();
      file(Table.PARTICIPANTS, day.toString(), day.getYear(), rows(day), wrong);
    }
    return new GeneratedWorkspace(files, wrongRows, List.of(register.totals(office.id())));
  }

  private boolean lastOfYear(LocalDate snapshot) {
    return office.snapshots().stream()
        .noneMatch(s -> s.getYear() == snapshot.getYear() && s.isAfter(snapshot));
  }

  private List<Row> rows(int year) {
    return entered(year).stream().map(Participation::row).toList();
  }

  private List<Participation> entered(int year) {
    return byEntry.stream().filter(p -> p.entry().getYear() == year).toList();
  }

  /** Everybody since the project began, with what was known of them on that day. */
  private List<Row> rows(LocalDate snapshot) {
    List<Row> rows = new ArrayList<>();
    for (Participation participation : byEntry) {
      if (participation.entry().isAfter(snapshot)) {
        break;
      }
      Row row = participation.row();
      if (participation.left() && participation.exit().isAfter(snapshot)) {
        row = row.copy();
        for (String field : KNOWN_AFTER_EXIT) {
          row.set(field, null);
        }
      }
      rows.add(row);
    }
    return rows;
  }

  private List<Row> supports(int year) {
    return entered(year).stream().flatMap(p -> p.supports().stream()).toList();
  }

  private List<Wrong> wrong(String table, int year) {
    return register.wrong().stream()
        .filter(w -> w.year() == year && w.kind().table().equals(table))
        .toList();
  }

  private void file(Table table, String period, int year, List<Row> rows, List<Wrong> wrong)
      throws IOException {
    Style.Table layout = style.tables().get(table.name());
    List<String> fields = layout.fields(year);
    String path = "inbox/" + office.id() + "/" + fill(layout.file(), period);
    RowSpelling spelling = new RowSpelling(table, fields, layout.words());
    try (TableFile file = open(workspace.resolve(path), layout, table)) {
      String title = layout.title();
      file.header(
          title == null ? List.of() : List.of(fill(title, period)),
          fields.stream().map(layout.columns()::get).toList());
      int written =
          new RowOrder(rows, wrong)
              .write(file, spelling, (kind, line) -> wrongRows.add(wrongRow(kind, path, line)));
      files.add(described(path, table, file.headerLine(), written));
    }
  }

  private GeneratedWorkspace.WrongRow wrongRow(MistakeKind kind, String path, int line) {
    return new GeneratedWorkspace.WrongRow(office.id(), kind, path, line);
  }

  private GeneratedWorkspace.File described(String path, Table table, int headerLine, int rows) {
    boolean text = style.format() == Style.Format.CSV;
    return new GeneratedWorkspace.File(
        path,
        table.name(),
        text ? style.charset() : "",
        text ? style.delimiter() : "",
        headerLine,
        rows);
  }

  private TableFile open(Path path, Style.Table layout, Table table) throws IOException {
    return style.format() == Style.Format.CSV
        ? new TextFile(path, style, layout.dates())
        : new WorkbookFile(path, table.name());
  }

  private String fill(String pattern, String period) {
    String id = office.id().toLowerCase(Locale.ROOT);
    return pattern.replace("{office}", id).replace("{period}", period);
  }
}
