package pl.szansa.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import pl.szansa.ingest.columns.Header;
import pl.szansa.ingest.columns.HeaderFinder;
import pl.szansa.ingest.columns.MappingProposal;
import pl.szansa.ingest.formats.DamagedFile;
import pl.szansa.ingest.formats.FileKind;
import pl.szansa.ingest.formats.SheetFile;
import pl.szansa.ingest.formats.SheetFiles;
import pl.szansa.ingest.formats.SourceRow;
import pl.szansa.model.UserError;

/** Writes a first mapping for a file whose columns are not all known. */
public final class MappingDraft {

  private static final int HEAD = 4 << 20;
  private static final int MOST_ROWS = 5_000;

  private MappingDraft() {}

  /**
   * A mapping of the file, which loads as it is; what is open stands in it as comments.
   *
   * @param file a file of this machine
   * @throws UserError if no sheet of it has a known header
   */
  public static String of(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UserError(file + " is no file", "name a table file, such as CSV or XLSX");
    }
    InboxFile sent =
        new InboxFile(
            new org.apache.hadoop.fs.Path(file.toAbsolutePath().toUri()).toString(),
            file.getFileName().toString(),
            Files.size(file),
            "");
    MappingProposal proposal = new MappingProposal(file.toAbsolutePath());
    try (DeliveredFile delivered = new DeliveredFile(sent, new Configuration())) {
      byte[] head;
      try (InputStream in = delivered.open()) {
        head = in.readNBytes(HEAD);
      }
      FileKind kind = FileKind.of(head, delivered.name());
      if (!kind.readable()) {
        throw new UserError(file + " is no table", "name a table file, such as CSV or XLSX");
      }
      try (SheetFile sheets = SheetFiles.open(kind, head, delivered)) {
        while (sheets.nextSheet()) {
          read(sheets, proposal);
        }
      } catch (DamagedFile e) {
        throw new UserError(file + " cannot be read to its end: " + e.getMessage(), "save it anew");
      }
    }
    return proposal
        .text()
        .orElseThrow(
            () ->
                new UserError(
                    file + ": none of the first " + HeaderFinder.DEPTH + " rows is a known header",
                    "write the mapping by hand, with the keys files, table, header_row and columns"));
  }

  private static void read(SheetFile sheet, MappingProposal proposal) throws IOException {
    List<SourceRow> rows = new ArrayList<>();
    for (SourceRow row = sheet.nextRow();
        row != null && rows.size() < MOST_ROWS;
        row = sheet.nextRow()) {
      if (!row.blank()) {
        rows.add(row.kept());
      }
    }
    List<SourceRow> first = rows.subList(0, Math.min(HeaderFinder.DEPTH, rows.size()));
    Optional<Header> header = new HeaderFinder(Optional.empty()).find(List.copyOf(first));
    header.ifPresent(
        h -> {
          SourceRow names =
              rows.stream().filter(r -> r.line() == h.line()).findFirst().orElseThrow();
          proposal.add(h, names, rows.stream().filter(r -> r.line() > h.line()).toList());
        });
  }
}
