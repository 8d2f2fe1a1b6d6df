package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Formats;
import pl.szansa.model.Plurals;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;
import pl.szansa.model.TableSchema;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Report;

/** The delivered files: of one office each, of all offices added up; the worst first. */
final class Files {

  /** More rows than this nobody reads. */
  private static final int ROWS = 25;

  private static final String PUBLISHED = "published";

  private static final Comparator<Submission> WORST =
      Comparator.comparing((Submission s) -> s.status() == SubmissionStatus.ACCEPTED)
          .thenComparing(s -> s.status() == SubmissionStatus.SUPERSEDED)
          .thenComparing(Comparator.comparingLong(Submission::quarantined).reversed())
          .thenComparing(Submission::path)
          .thenComparing(Submission::sheet);

  private final Report report;
  private final Say say;
  private final Offices names;

  Files(Report report, Say say) {
    this.report = report;
    this.say = say;
    this.names = Offices.of(report.evaluation());
  }

  List<Block> ofOffice(List<Submission> files) {
    return cut(files.stream().sorted(WORST).limit(ROWS).toList(), files.size(), "filesCaption");
  }

  List<Block> ofAll(List<Submission> files) {
    List<Block> blocks = new ArrayList<>(offices(files));
    List<Submission> refused =
        files.stream()
            .filter(
                s ->
                    s.status() == SubmissionStatus.REJECTED
                        || s.status() == SubmissionStatus.UNREADABLE)
            .sorted(WORST)
            .toList();
    if (!refused.isEmpty()) {
      blocks.addAll(cut(refused.stream().limit(ROWS).toList(), refused.size(), "refusedCaption"));
    }
    return blocks;
  }

  private List<Block> offices(List<Submission> files) {
    Map<String, Tally> tallies = Rows.byOffice(files);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Table(
            say.it("officesCaption"),
            Width.TEXT,
            List.of(
                say.words("office"),
                say.figures("files"),
                say.figures("rows"),
                say.figures("accepted"),
                say.figures("quarantined"),
                say.figures("share")),
            tallies.entrySet().stream().limit(ROWS).map(this::office).toList()));
    if (tallies.size() > ROWS) {
      blocks.add(say.paragraph("officesCut", "shown", count(ROWS), "all", count(tallies.size())));
    }
    return blocks;
  }

  private Row office(Map.Entry<String, Tally> entry) {
    Tally tally = entry.getValue();
    return Row.of(
        Cell.of(office(entry.getKey())),
        Cell.of(count(tally.files())),
        Cell.of(count(tally.rows())),
        Cell.of(count(tally.accepted())),
        Cell.of(count(tally.quarantined())),
        Cell.of(
            tally.rows() == 0 ? "" : Formats.percent(tally.quarantinedShare(), say.language())));
  }

  /** Figures published for several offices lie in a folder of their own, which is no office. */
  private String office(String key) {
    if (key.isEmpty()) {
      return say.it("severalOffices");
    }
    boolean published = key.equals(PUBLISHED) && !names.names().containsKey(key);
    return published ? say.it("publishedFigures") : names.name(key);
  }

  private List<Block> cut(List<Submission> shown, int all, String caption) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Table(
            say.it(caption),
            Width.SMALL,
            List.of(
                say.words("file"),
                say.words("table"),
                say.words("status"),
                say.figures("rows"),
                say.figures("accepted"),
                say.figures("quarantined")),
            shown.stream().map(this::file).toList()));
    if (shown.size() < all) {
      blocks.add(
          say.paragraph(
              "filesCut", "shown", say.counted(shown.size(), Plurals.FILES), "all", count(all)));
    }
    return blocks;
  }

  private Row file(Submission s) {
    return Row.of(
        Cell.of(s.path(), s.sheet()),
        Cell.of(table(s.entity())),
        Cell.of(
            say.it(s.status().name()),
            s.supersededBy().isEmpty() ? "" : say.it("by", "file", s.supersededBy())),
        Cell.of(count(s.rows())),
        Cell.of(count(s.accepted())),
        Cell.of(count(s.quarantined())));
  }

  private String table(String entity) {
    return Dictionary.shipped().tables().stream()
        .filter(t -> t.name().equals(entity))
        .findFirst()
        .map(TableSchema::label)
        .map(l -> l.in(say.language()))
        .orElse(entity);
  }

  private String count(long number) {
    return Formats.count(number, say.language());
  }
}
