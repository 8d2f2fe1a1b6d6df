package pl.szansa.resolve.finances;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.SerializableTable;
import org.apache.iceberg.Table;
import org.apache.iceberg.expressions.Expressions;
import org.apache.spark.HashPartitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import pl.szansa.model.Submission;
import pl.szansa.resolve.rows.CurrentRows;
import pl.szansa.resolve.rows.PackedBuckets;
import pl.szansa.resolve.rows.Places;
import pl.szansa.resolve.rows.ResolvedFile;
import pl.szansa.resolve.rows.ResolvedFrom;
import pl.szansa.resolve.rows.Snapshots;
import pl.szansa.store.scan.ParquetRows;

/**
 * Makes {@code finances}: the expenditure that counts, whose equal documents are brought together
 * in buckets that fit into memory, and the listed projects, which are few enough to be looked
 * through by the driver.
 */
public final class ResolveFinances {

  /** The row tables that it is made from. */
  public static final Set<String> TABLES = Set.of("spending", "projects");

  /** Rows of a bucket, which take about a hundred bytes each. */
  private static final long BUCKET_ROWS = 500_000;

  private final JavaSparkContext context;
  private final CurrentRows rows;
  private final Places places;
  private final List<Submission> ranked;
  private final Snapshots snapshots;

  public ResolveFinances(JavaSparkContext context, CurrentRows rows, Places places) {
    this.context = context;
    this.rows = rows;
    this.places = places;
    this.ranked = rows.ranked();
    this.snapshots = rows.snapshots();
  }

  /** Replaces the rows of the table. */
  public void into(Table finances, ResolvedFrom from) {
    Broadcast<HashMap<String, Integer>> ranks = context.broadcast(new HashMap<>(snapshots.ranks()));
    ListedProjects lists = lists(ranks);
    JavaRDD<byte[]> documents = byDocument(ranks);
    Set<ReplacedLedgers.Ledger> replaced = replaced(documents);
    Broadcast<ResolveDocuments> resolve =
        context.broadcast(
            new ResolveDocuments(
                SerializableTable.copyOf(finances),
                places,
                lists.numbers(),
                ranked.stream().map(Submission::id).toList(),
                replaced));
    List<ResolvedDocuments> resolved =
        documents
            .mapPartitionsWithIndex(
                (bucket, blocks) ->
                    List.of(
                            resolve
                                .value()
                                .resolve(bucket, TaskContext.get().taskAttemptId(), blocks))
                        .iterator(),
                true)
            .collect();
    OverwriteFiles commit = finances.newOverwrite().overwriteByRowFilter(Expressions.alwaysTrue());
    resolved.forEach(bucket -> bucket.files().forEach(commit::addFile));
    if (!lists.rows().isEmpty()) {
      commit.addFile(listed(lists, resolved, finances));
    }
    from.note(commit);
    commit.commit();
  }

  /** Blocks of rows; a partition is a bucket of documents. */
  private JavaRDD<byte[]> byDocument(Broadcast<HashMap<String, Integer>> ranks) {
    int buckets =
        PackedBuckets.many(rows.count("spending"), BUCKET_ROWS, context.defaultParallelism());
    return rows.stored(
            "spending",
            (parts, hadoop) -> new PackByDocument(parts, hadoop, ranks.value(), buckets))
        .mapToPair(block -> block)
        .partitionBy(new HashPartitioner(buckets))
        .values();
  }

  private Set<ReplacedLedgers.Ledger> replaced(JavaRDD<byte[]> documents) {
    ReplacedLedgers ledgers = new ReplacedLedgers(ranked, snapshots);
    if (ledgers.none()) {
      return Set.of();
    }
    Broadcast<ReplacedLedgers> shared = context.broadcast(ledgers);
    Map<ReplacedLedgers.Pair, Long> repeated = new HashMap<>();
    documents
        .mapPartitions(blocks -> List.of(new Documents(blocks).repeated(shared.value())).iterator())
        .collect()
        .forEach(some -> some.forEach((pair, rows) -> repeated.merge(pair, rows, Long::sum)));
    return ReplacedLedgers.replaced(repeated);
  }

  private ListedProjects lists(Broadcast<HashMap<String, Integer>> ranks) {
    if (rows.count("projects") == 0) {
      return new ListedProjects(List.of());
    }
    return new ListedProjects(
        rows.stored("projects", (parts, hadoop) -> listed(parts, hadoop, ranks.value())).collect());
  }

  private static Iterator<ListedProject> listed(
      Iterator<ParquetRows.Part> parts, Configuration hadoop, Map<String, Integer> ranks) {
    AcceptedRows rows = new AcceptedRows(ListedProject.COLUMNS, ranks);
    List<ListedProject> listed = new ArrayList<>();
    parts.forEachRemaining(
        part ->
            rows.read(
                part, hadoop, (rank, line, row) -> listed.add(ListedProject.of(rank, line, row))));
    return listed.iterator();
  }

  private DataFile listed(ListedProjects lists, List<ResolvedDocuments> resolved, Table finances) {
    Set<Spent.Project> projects = new HashSet<>();
    resolved.forEach(bucket -> projects.addAll(bucket.spent()));
    Spent spent = new Spent(projects);
    FinanceRows derive = new FinanceRows(places.remembering(), lists.numbers());
    try (ResolvedFile file = new ResolvedFile(finances, resolved.size(), 0)) {
      for (ListedProjects.Row line : lists.rows()) {
        file.write(derive.listed(line, spent, ranked.get(line.project().submission()).id()));
      }
      return file.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
