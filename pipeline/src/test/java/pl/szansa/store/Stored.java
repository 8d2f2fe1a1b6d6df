package pl.szansa.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.AppendFiles;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.FileReader;
import pl.szansa.ingest.InboxFile;
import pl.szansa.ingest.Reading;
import pl.szansa.ingest.corrections.Corrections;
import pl.szansa.ingest.privacy.PersonKeys;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Language;
import pl.szansa.model.Submission;
import pl.szansa.validate.RuleChoice;

/** A store that files are read into as a task of the job does it, without Spark. */
final class Stored implements AutoCloseable {

  final Store store;
  private final Map<String, Table> tables;
  private final Reference reference;
  private int attempts;

  Stored(Path folder, Reference reference) {
    this.store = new Store(new Configuration(), new org.apache.hadoop.fs.Path(folder.toUri()));
    this.tables = store.rowTables();
    this.reference = reference;
  }

  /** Reads files in one task and commits what it wrote. */
  List<Submission> add(InboxFile... files) {
    FileReader reader =
        new FileReader(
            new Reading(reference, List.of(), Corrections.none(), new PersonKeys(Delivery.KEY)));
    try (SubmissionWriter writer =
        new SubmissionWriter(
            tables, reference, RuleChoice.SHIPPED, Language.PL, 0, "attempt" + attempts++)) {
      for (InboxFile file : files) {
        reader.read(file, new Configuration(), writer);
      }
      for (var written : writer.finish().entrySet()) {
        AppendFiles append = tables.get(written.getKey()).newAppend();
        for (DataFile file : written.getValue()) {
          append.appendFile(file);
        }
        append.commit();
      }
      return writer.submissions();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Record> rows(String table) {
    List<Record> rows = new ArrayList<>();
    try (CloseableIterable<Record> records =
        IcebergGenerics.read(store.rows(Dictionary.shipped().table(table))).build()) {
      records.forEach(rows::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  @Override
  public void close() {
    store.close();
  }
}
