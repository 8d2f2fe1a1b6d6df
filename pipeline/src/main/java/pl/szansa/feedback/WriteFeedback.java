package pl.szansa.feedback;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pl.szansa.ingest.registers.OfficeRegister;
import pl.szansa.model.Evaluation;
import pl.szansa.model.FileNames;
import pl.szansa.model.Language;
import pl.szansa.model.OfficeFinding;
import pl.szansa.model.Output;
import pl.szansa.model.Text;
import pl.szansa.store.Store;

/**
 * Writes {@code feedback/OFFICE.xlsx} for every office that sent anything. The affected rows are
 * read once for as many offices as have a bounded number of them together, so that memory does not
 * grow with the number of offices.
 */
public final class WriteFeedback {

  /** Affected rows that are in memory at once, if no single office has more. */
  private static final long ROWS_AT_ONCE = 100_000;

  private static final Text SENDER = new Text("nadawca nieznany", "unknown sender");

  private final Store store;
  private final OfficeRegister register;
  private final Function<String, Language> languages;
  private final long rowsAtOnce;

  /**
   * @param languages the language of an office_id
   */
  public WriteFeedback(Store store, OfficeRegister register, Function<String, Language> languages) {
    this(store, register, languages, ROWS_AT_ONCE);
  }

  WriteFeedback(
      Store store, OfficeRegister register, Function<String, Language> languages, long rowsAtOnce) {
    this.store = store;
    this.register = register;
    this.languages = languages;
    this.rowsAtOnce = rowsAtOnce;
  }

  /**
   * Writes all workbooks.
   *
   * @param findings what only several files together show
   * @param out takes several files at once
   * @return how many workbooks
   */
  public int write(Evaluation evaluation, List<OfficeFinding> findings, Output out) {
    Recipients recipients = new Recipients(store, register);
    Collection<Recipient> all = recipients.of(evaluation.submissions(), findings);
    FileNames names = new FileNames();
    for (List<Recipient> batch : batches(all)) {
      Map<String, OfficeFeedback> byFile = new LinkedHashMap<>();
      filled(batch, recipients, evaluation)
          .forEach((office, told) -> byFile.put(names.of(office), told));
      byFile.entrySet().parallelStream().forEach(e -> write(e.getKey(), e.getValue(), out));
    }
    return all.size();
  }

  private static void write(String name, OfficeFeedback feedback, Output out) {
    try (OutputStream file = out.create("feedback/" + name + ".xlsx")) {
      FeedbackWorkbook.write(feedback, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<List<Recipient>> batches(Collection<Recipient> all) {
    List<List<Recipient>> batches = new ArrayList<>();
    long rows = Long.MAX_VALUE;
    for (Recipient recipient : all) {
      if (rows > rowsAtOnce - recipient.rows) {
        batches.add(new ArrayList<>());
        rows = 0;
      }
      batches.get(batches.size() - 1).add(recipient);
      rows += recipient.rows;
    }
    return batches;
  }

  /** What each office of a batch is told, by office_id. */
  private Map<String, OfficeFeedback> filled(
      List<Recipient> batch, Recipients recipients, Evaluation evaluation) {
    Map<String, OfficeFeedback> feedback = new LinkedHashMap<>();
    for (Recipient r : batch) {
      feedback.put(
          r.office.id(), new OfficeFeedback(heading(r, evaluation), r.own, r.shared, r.findings));
    }
    recipients.read(
        Recipients.files(batch),
        (row, office) -> {
          OfficeFeedback told = feedback.get(recipients.office(office).id());
          if (told != null) {
            told.add(row);
          }
        });
    return feedback;
  }

  private Heading heading(Recipient recipient, Evaluation evaluation) {
    Language language = languages.apply(recipient.office.id());
    boolean unknown = recipient.office.id().equals(Recipients.UNKNOWN);
    return new Heading(
        unknown ? SENDER.in(language) : recipient.office.name(),
        evaluation.title().in(language),
        evaluation.fingerprint(),
        language,
        evaluation.language());
  }
}
