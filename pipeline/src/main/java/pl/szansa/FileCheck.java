package pl.szansa;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.LocalFileSystem;
import pl.szansa.feedback.FeedbackWorkbook;
import pl.szansa.feedback.Heading;
import pl.szansa.feedback.OfficeFeedback;
import pl.szansa.ingest.FileReader;
import pl.szansa.ingest.InboxFile;
import pl.szansa.ingest.Reading;
import pl.szansa.ingest.columns.SenderMapping;
import pl.szansa.ingest.corrections.Corrections;
import pl.szansa.ingest.privacy.PersonKeys;
import pl.szansa.ingest.registers.OfficeRegister;
import pl.szansa.ingest.registers.ProjectRegister;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Language;
import pl.szansa.model.Submission;
import pl.szansa.model.UserError;
import pl.szansa.store.AffectedRow;
import pl.szansa.store.DeliveryCheck;
import pl.szansa.validate.RuleChoice;

/** Checks files without storing anything: what a clerk runs before sending. */
public final class FileCheck {

  private static final int KEY_BYTES = 32;

  /**
   * What was found in a file.
   *
   * @param file the file
   * @param sheets what became of each of its sheets, or of the whole of it
   * @param rows its affected rows, of each table as many as a workbook lists
   */
  public record Result(Path file, List<Submission> sheets, List<AffectedRow> rows) {

    /** Data rows that were read. */
    public long read() {
      return sheets.stream().mapToLong(Submission::rows).sum();
    }

    public long quarantined() {
      return sheets.stream().mapToLong(Submission::quarantined).sum();
    }

    /** Whether a run would use all of it. */
    public boolean clean() {
      return quarantined() == 0 && sheets.stream().allMatch(Submission::current);
    }
  }

  private final Language language;
  private final RuleChoice choice;
  private final Reference reference;
  private final List<SenderMapping> mappings;
  private final Path inbox;

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
      inbox = null;
      return;
    }
    Workspace opened = Workspace.open(workspace, new Configuration());
    Settings settings = opened.settings();
    language = locale == null ? settings.language() : Language.of(locale);
    choice = settings.rules();
    reference = Reference.read(opened.fs(), opened.reference());
    mappings = SenderMapping.read(opened.fs(), opened.mappings());
    boolean local = opened.fs() instanceof LocalFileSystem;
    inbox = local ? Path.of(opened.inbox().toUri().getPath()).normalize() : null;
  }

  /** Language of the messages. */
  public Language language() {
    return language;
  }

  /** Checks one file. */
  public Result check(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UserError(file + " is no file", "name a file that an office sends");
    }
    byte[] throwAway = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(throwAway);
    DeliveryCheck told = new DeliveryCheck(reference, choice, language, OfficeFeedback.MOST_ROWS);
    InboxFile sent =
        new InboxFile(
            new org.apache.hadoop.fs.Path(file.toAbsolutePath().toUri()).toString(),
            place(file),
            Files.size(file),
            "");
    new FileReader(new Reading(reference, mappings, Corrections.none(), new PersonKeys(throwAway)))
        .read(sent, new Configuration(), told);
    return new Result(file, told.sheets(), told.rows());
  }

  /** Of a file that lies in the inbox already the folder counts too. */
  private String place(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    return inbox != null && whole.startsWith(inbox)
        ? inbox.relativize(whole).toString().replace('\\', '/')
        : file.getFileName().toString();
  }

  /** Writes the workbook that a run would send back for these files. */
  public void feedback(List<Result> results, Path workbook) throws IOException {
    OfficeFeedback feedback =
        new OfficeFeedback(
            new Heading("", "", "", language, language),
            results.stream().flatMap(r -> r.sheets().stream()).toList(),
            List.of(),
            List.of());
    results.forEach(r -> r.rows().forEach(feedback::add));
    try (OutputStream out = Files.newOutputStream(workbook)) {
      FeedbackWorkbook.write(feedback, out);
    } catch (java.nio.file.FileSystemException e) {
      throw new UserError(workbook + " cannot be written", "name a file in a folder of yours");
    }
  }
}
