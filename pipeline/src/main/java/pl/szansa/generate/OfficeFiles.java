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
      file(Table.PARTICIPANTS, day.toString(), day.getYear(), rows(day), wrong(day));
    }
    return new GeneratedWorkspace(files, wrongRows, List.of(register.totals(office.id())));
  }

  /** The wrong rows of the years that are over on a snapshot's day and were not on the last. */
  private List<Wrong> wrong(LocalDate snapshot) {
    int before =
        office.snapshots().stream()
            .filter(s -> s.isBefore(snapshot))
            .mapToInt(OfficeFiles::yearsOver)
            .max()
            .orElse(Integer.MIN_VALUE);
    return register.wrong().stream()
        .filter(w -> w.kind().table().equals("participants"))
        .filter(w -> w.year() > before && w.year() <= yearsOver(snapshot))
        .toList();
  }

  private static int yearsOver(LocalDate day) {
    return day.plusDays(1).getYear() - 1;
  }

  private List<Row> rows(int year) {
    boolean dated = style.tables().get("participants").columns().containsKey("result_date");
    LocalDate day = LocalDate.of(year, 12, 31);
    return entered(year).stream().map(p -> dated ? AsKnown.resultsOn(day, p) : p.row()).toList();
  }

  private List<Participation> entered(int year) {
    return byEntry.stream().filter(p -> p.entry().getYear() == year).toList();
  }

  /** Everybody since the project began, with what was known of them on that day. */
  private List<Row> rows(LocalDate snapshot) {
    return byEntry.stream()
        .filter(p -> !p.entry().isAfter(snapshot))
        .map(p -> AsKnown.on(snapshot, p))
        .toList();
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
