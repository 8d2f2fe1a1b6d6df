package pl.szansa.store;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.AppendFiles;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.SerializableTable;
import org.apache.iceberg.Table;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import pl.szansa.ingest.FileReader;
import pl.szansa.ingest.InboxFile;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Language;
import pl.szansa.model.Submission;
import pl.szansa.validate.RuleChoice;

/**
 * Reads files and stores their rows: each file is read once, each row written once. Tasks write
 * Iceberg data files themselves and the driver commits them.
 */
public final class StoreFiles {

  /** Bytes of text that one task reads at least, so that small inboxes make few data files. */
  private static final long TASK_BYTES = 32L << 20;

  /** Tasks for each core that even out what they have to do; larger inboxes make larger tasks. */
  private static final int ENOUGH_TASKS = 60;

  /** Bytes of text that one task reads at most, for what it writes is partly kept in memory. */
  private static final long MOST_TASK_BYTES = 256L << 20;

  private record Outcome(List<Submission> submissions, Map<String, List<DataFile>> files)
      implements Serializable {}

  private record Load(int task, List<InboxFile> files) implements Serializable {}

  private final SparkSession spark;
  private final Store store;
  private final FileReader reader;
  private final Reference reference;
  private final RuleChoice choice;
  private final Language language;

  public StoreFiles(
      SparkSession spark,
      Store store,
      FileReader reader,
      Reference reference,
      RuleChoice choice,
      Language language) {
    this.spark = spark;
    this.store = store;
    this.reader = reader;
    this.reference = reference;
    this.choice = choice;
    this.language = language;
  }

  /**
   * Reads and stores; the rows count once the returned submissions are in the log.
   *
   * @param attempt unique per attempt, so that rows of one that died are never taken for others
   * @return one submission per sheet, by path
   */
  public List<Submission> read(List<InboxFile> files, String attempt) {
    if (files.isEmpty()) {
      return List.of();
    }
    Map<String, Table> tables = store.rowTables();
    List<Outcome> outcomes = outcomes(loads(files), tables, attempt);
    Map<String, AppendFiles> appends = new HashMap<>();
    List<Submission> submissions = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      submissions.addAll(outcome.submissions());
      outcome
          .files()
          .forEach(
              (table, written) -> {
                AppendFiles append = appends.computeIfAbsent(table, t -> tables.get(t).newAppend());
                written.forEach(append::appendFile);
              });
    }
    appends.values().forEach(AppendFiles::commit);
    submissions.sort(Comparator.comparing(Submission::path).thenComparing(Submission::sheet));
    return submissions;
  }

  private List<Outcome> outcomes(List<Load> loads, Map<String, Table> tables, String attempt) {
    Map<String, Table> copies = new HashMap<>();
    tables.forEach((name, table) -> copies.put(name, SerializableTable.copyOf(table)));
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    var sharedTables = context.broadcast(copies);
    var hadoop = context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    var sharedReader = context.broadcast(reader);
    var sharedReference = context.broadcast(reference);
    RuleChoice rules = choice;
    Language wording = language;
    try {
      return context
          .parallelize(loads, loads.size())
          .map(
              load ->
                  work(
                      load,
                      sharedReader.value(),
                      hadoop.value().value(),
                      new SubmissionWriter(
                          sharedTables.value(),
                          sharedReference.value(),
                          rules,
                          wording,
                          load.task(),
                          attempt)))
          .collect();
    } finally {
      // it remembers texts of persons, which nobody needs any more
      sharedReader.destroy();
    }
  }

  private static Outcome work(
      Load load, FileReader reader, Configuration hadoop, SubmissionWriter writer)
      throws IOException {
    try (writer) {
      for (InboxFile file : load.files()) {
        reader.read(file, hadoop, writer);
      }
      return new Outcome(new ArrayList<>(writer.submissions()), writer.finish());
    }
  }

  /** Largest files first, each to the task with the least to do; the same for the same inbox. */
  private List<Load> loads(List<InboxFile> files) {
    long bytes = files.stream().mapToLong(InboxFile::size).sum();
    int cores = spark.sparkContext().defaultParallelism();
    long share = bytes / ((long) cores * ENOUGH_TASKS);
    long wanted = Math.max(cores, bytes / Math.max(TASK_BYTES, Math.min(share, MOST_TASK_BYTES)));
    int tasks = (int) Math.min(files.size(), wanted);
    List<Load> loads = new ArrayList<>();
    long[] sizes = new long[tasks];
    for (int i = 0; i < tasks; i++) {
      loads.add(new Load(i, new ArrayList<>()));
    }
    files.stream()
        .sorted(Comparator.comparingLong(InboxFile::size).reversed())
        .forEach(
            file -> {
              int least = 0;
              for (int i = 1; i < tasks; i++) {
                least = sizes[i] < sizes[least] ? i : least;
              }
              loads.get(least).files().add(file);
              sizes[least] += file.size();
            });
    return loads;
  }
}
