package pl.szansa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.FileReader;
import pl.szansa.ingest.InboxFile;
import pl.szansa.ingest.Sheet;
import pl.szansa.ingest.SheetListener;
import pl.szansa.ingest.SheetNote;
import pl.szansa.ingest.columns.SenderMapping;
import pl.szansa.ingest.formats.Unreadable;
import pl.szansa.ingest.privacy.PersonKeys;
import pl.szansa.ingest.registers.OfficeRegister;
import pl.szansa.ingest.registers.ProjectRegister;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Consequence;
import pl.szansa.model.Issue;
import pl.szansa.model.Language;
import pl.szansa.model.UserError;
import pl.szansa.validate.RuleChoice;
import pl.szansa.validate.SheetRules;

/** Checks files without storing anything: what a clerk runs before sending. */
public final class FileCheck {

  private static final int KEY_BYTES = 32;

  /**
   * Something wrong.
   *
   * @param sheet sheet name, empty for text files
   * @param line line in the file; 0 for the whole file
   */
  public record Finding(String sheet, long line, Issue issue) {}

  /**
   * What was found in a file.
   *
   * @param table the table that was recognised, empty if none
   * @param encoding of a text file
   */
  public record Result(
      Path file,
      String table,
      String encoding,
      long rows,
      long quarantined,
      List<Finding> findings) {}

  private final Language language;
  private final RuleChoice choice;
  private final Reference reference;
  private final List<SenderMapping> mappings;

  /**
   * @param workspace the workspace whose registers and mappings are used, or null for none
   * @param locale {@code pl}, {@code en}, or null for the workspace's
   */
  public FileCheck(String workspace, String locale) {
    if (workspace == null) {
      language = Language.of(locale == null ? "pl" : locale);
      reference = new Reference(new OfficeRegister(), new ProjectRegister());
      mappings = List.of();
      choice = RuleChoice.SHIPPED;
      return;
    }
    Workspace opened = Workspace.open(workspace, new Configuration());
    Settings settings = opened.settings();
    language = locale == null ? settings.language() : Language.of(locale);
    choice = settings.rules();
    reference = Reference.read(opened.fs(), opened.reference());
    mappings = SenderMapping.read(opened.fs(), opened.mappings());
  }

  /** Checks one file. */
  public Result check(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UserError(file + " is no file", "name a CSV or XLSX file");
    }
    byte[] throwAway = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(throwAway);
    Collector collector = new Collector();
    InboxFile sent =
        new InboxFile(
            new org.apache.hadoop.fs.Path(file.toAbsolutePath().toUri()).toString(),
            file.getFileName().toString(),
            Files.size(file),
            "");
    new FileReader(reference, mappings, new PersonKeys(throwAway))
        .read(sent, new Configuration(), collector);
    return new Result(
        file,
        collector.table,
        collector.encoding,
        collector.rows,
        collector.quarantined,
        collector.findings);
  }

  private final class Collector implements SheetListener {

    private final List<Finding> findings = new ArrayList<>();
    private String table = "";
    private String encoding = "";
    private long rows;
    private long quarantined;
    private Sheet sheet;
    private SheetRules rules;
    private boolean rejected;

    @Override
    public void begin(Sheet begun) {
      sheet = begun;
      var header = begun.header().orElseThrow();
      table = header.table().name();
      encoding = begun.encoding();
      List<Issue> ofFile = SheetRules.ofHeader(header, language);
      rejected = ofFile.stream().anyMatch(i -> i.consequence() == Consequence.REJECT_FILE);
      ofFile.forEach(issue -> findings.add(new Finding(begun.sheet(), 0, issue)));
      rules = new SheetRules(header, reference, choice, language);
    }

    @Override
    public void row(CanonicalRow row) {
      rows++;
      rules.check(row);
      quarantined += rejected || row.quarantined() ? 1 : 0;
      row.issues().forEach(i -> findings.add(new Finding(sheet.sheet(), row.line(), i)));
    }

    @Override
    public void note(SheetNote note, String detail) {
      findings.add(new Finding(sheet.sheet(), 0, SheetRules.ofFile(note.rule(), detail, language)));
    }

    @Override
    public void end() {
      rules.atEnd().forEach(issue -> findings.add(new Finding(sheet.sheet(), 0, issue)));
    }

    @Override
    public void unreadable(Sheet unread, Unreadable problem, String detail) {
      Issue issue = SheetRules.ofFile(problem.rule(), detail, language);
      findings.add(new Finding(unread.sheet(), 0, issue));
    }
  }
}
