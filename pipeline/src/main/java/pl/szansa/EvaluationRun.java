package pl.szansa;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import pl.szansa.compare.CaseMixResults;
import pl.szansa.compare.Compare;
import pl.szansa.compare.Reconcile;
import pl.szansa.compare.casemix.AdjustCaseMix;
import pl.szansa.crosscheck.CrossCheck;
import pl.szansa.disclose.SuppressSmallCells;
import pl.szansa.feedback.WriteFeedback;
import pl.szansa.history.ChangeLogs;
import pl.szansa.history.History;
import pl.szansa.history.Result;
import pl.szansa.indicators.ComputeIndicators;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.indicators.counting.KeptCounts;
import pl.szansa.ingest.FileReader;
import pl.szansa.ingest.Inbox;
import pl.szansa.ingest.InboxFile;
import pl.szansa.ingest.Reading;
import pl.szansa.ingest.columns.SenderMapping;
import pl.szansa.ingest.corrections.CorrectionFiles;
import pl.szansa.ingest.corrections.Corrections;
import pl.szansa.ingest.outlines.OutlineFile;
import pl.szansa.ingest.privacy.PersonKeys;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Area;
import pl.szansa.model.ChangeLog;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Language;
import pl.szansa.model.OfficeFinding;
import pl.szansa.model.PackedValues;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.Provenance;
import pl.szansa.model.Submission;
import pl.szansa.model.UserError;
import pl.szansa.peers.ClientBase;
import pl.szansa.peers.FormPeerGroups;
import pl.szansa.resolve.Resolve;
import pl.szansa.resolve.participations.OfficeYear;
import pl.szansa.sampling.Sample;
import pl.szansa.sampling.SampledIndicators;
import pl.szansa.sampling.Samples;
import pl.szansa.store.Changes;
import pl.szansa.store.ListedOffices;
import pl.szansa.store.PublishedFigures;
import pl.szansa.store.Store;
import pl.szansa.store.StoreFiles;
import pl.szansa.store.SubmissionLog;

/** One run of the job: gives each stage its session, paths and settings, in turn. */
final class EvaluationRun implements AutoCloseable {

  private final Workspace workspace;
  private final Settings settings;
  private final Catalogue catalogue;
  private final RunOptions options;
  private final Reference reference;
  private final PersonKeys keys;
  private final List<SenderMapping> mappings;
  private final Corrections corrections;
  private final List<Sample> samples;
  private final Optional<OutlineFile> outlines;
  private final ResultInputs inputs;
  private final History history;
  private final Store store;
  private final SparkSession spark;
  private final String attempt;
  private final TaskWatch watch;
  private final List<String> problems = new ArrayList<>();
  private int filesRead;
  private long bytesRead;
  private int filesUnchanged;
  private PeerGroups peers = PeerGroups.NONE;

  EvaluationRun(
      Workspace workspace,
      Settings settings,
      Catalogue catalogue,
      RunOptions options,
      Inbox.Listing inbox,
      Progress progress) {
    this.workspace = workspace;
    this.settings = settings;
    this.catalogue = catalogue;
    this.options = options;
    this.reference = Reference.read(workspace.fs(), workspace.reference(), settings.reference());
    this.mappings = SenderMapping.read(workspace.fs(), workspace.mappings());
    this.corrections = CorrectionFiles.read(workspace.corrections());
    this.samples = Samples.read(workspace.samples());
    this.outlines = Optional.ofNullable(options.boundaries()).map(OutlineFile::read);
    this.inputs =
        ResultInputs.of(
            inbox.files(),
            workspace.resultInputs(),
            outlines.map(OutlineFile::text),
            settings,
            Version.current());
    this.history = new History(workspace.fs(), workspace.history());
    this.keys = KeyFile.read(workspace, System.getenv(KeyFile.VARIABLE));
    long bytes = inbox.files().stream().mapToLong(InboxFile::size).sum();
    this.spark = Engine.start(options.master(), workspace.store().toString(), bytes);
    this.store = new Store(spark.sparkContext().hadoopConfiguration(), workspace.store());
    this.watch = new TaskWatch(spark.sparkContext(), progress);
    this.attempt = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
  }

  String description() {
    return "Spark " + spark.version() + " on " + spark.sparkContext().master();
  }

  /** Rows of everything that counts, and the rate of what was read in this run. */
  String readDetail(List<Submission> submissions, Duration took) {
    return Details.ofRows(submissions, rowsRead(submissions), bytesRead, took);
  }

  /** Reads what is new or changed; everything that counts, by path and sheet. */
  List<Submission> readAndStore(Inbox.Listing inbox) {
    SubmissionLog log = new SubmissionLog(store);
    String reading = Fingerprint.reading(workspace.readingInputs(), settings, keys.fingerprint());
    boolean anew = options.reread() == RunOptions.Reread.ALL || !log.reading().equals(reading);
    List<Submission> known = anew ? List.of() : log.read();
    if (anew) {
      // nothing counts until the new rows are committed; a run that dies here is repeated whole
      log.commit(List.of(), "", attempt);
      store.clearRows();
    }
    Changes changes = Changes.between(inbox.files(), known);
    FileReader reader = new FileReader(new Reading(reference, mappings, corrections, keys));
    List<Submission> current = new ArrayList<>(changes.kept());
    current.addAll(
        new StoreFiles(spark, store, reader, reference, settings.rules(), settings.language())
            .read(changes.toRead(), attempt));
    current.addAll(changes.copies());
    current.sort(Comparator.comparing(Submission::path).thenComparing(Submission::sheet));
    corrections.verify(current);
    if (anew || !current.equals(known)) {
      log.commit(current, reading, attempt);
    }
    filesRead = changes.toRead().size();
    bytesRead = changes.toRead().stream().mapToLong(InboxFile::size).sum();
    filesUnchanged = inbox.files().size() - filesRead;
    return current;
  }

  /** Makes the tables that indicators are counted over; how many rows they were made from. */
  long resolve(List<Submission> submissions) {
    Map<OfficeYear, Long> begun =
        new Resolve(
                spark,
                store,
                reference,
                settings.firstYear(),
                settings.lastYear(),
                this::cumulative)
            .resolve(submissions);
    peers = new FormPeerGroups(reference, settings.peers(), () -> ClientBase.perYear(begun)).form();
    return submissions.stream().mapToLong(Submission::accepted).sum();
  }

  PackedValues compute() {
    PackedValues counted =
        new ComputeIndicators(
                spark,
                catalogue,
                settings.intervals(),
                settings.firstYear(),
                settings.lastYear(),
                new KeptCounts(workspace.fs(), workspace.counts(), Version.current()))
            .compute(peers);
    PackedValues published =
        new SampledIndicators(spark, catalogue, settings.intervals().confidence())
            .with(counted, samples)
            .without(catalogue.hidden());
    return new SuppressSmallCells(
            settings.smallestCell(), catalogue.indicators(), catalogue.breakdowns())
        .apply(new ConstantPrices(catalogue, reference.prices().baseYear()).note(published));
  }

  Evaluation evaluate(PackedValues values, List<Submission> submissions) throws Exception {
    IndicatorValues published = new IndicatorValues(values);
    List<Area> areas =
        new AreaNames(reference.offices(), ListedOffices.names(store, submissions), peers)
            .of(values);
    return new Evaluation(
        settings.title(),
        settings.notice(),
        settings.contact(),
        settings.language(),
        new Provenance(Fingerprint.result(inputs.all()), Version.current(), inputs.all()),
        catalogue.families(),
        catalogue.indicators(),
        areas,
        published.periods(),
        published,
        Compare.compare(catalogue.indicators(), published, areas, peers, caseMix(published)),
        new Reconcile(catalogue.indicators(), published)
            .reconcile(PublishedFigures.read(store, submissions)),
        submissions,
        outlines.map(OutlineFile::outlines),
        reference.context().facts(),
        Optional.empty());
  }

  /** Keeps the result, and tells what became different since the last other one. */
  Evaluation remember(Evaluation evaluation) throws IOException {
    Result result =
        Result.of(evaluation, inputs.contents(), new OfficeAreas(reference).of(evaluation));
    List<IndicatorValue> values = evaluation.values().all();
    Optional<ChangeLog> changes = changes(result, values);
    history.keep(result, values);
    return evaluation.since(changes);
  }

  /** A damaged history costs the comparison only, so the job goes on and tells it as a problem. */
  private Optional<ChangeLog> changes(Result result, List<IndicatorValue> values)
      throws IOException {
    try {
      return new ChangeLogs(history).of(result, values);
    } catch (UserError e) {
      problems.add(e.getMessage() + "; " + e.remedy());
      return Optional.empty();
    }
  }

  private CaseMixResults caseMix(IndicatorValues published) throws Exception {
    return new AdjustCaseMix(
            spark,
            catalogue,
            settings.intervals().confidence(),
            settings.firstYear(),
            settings.lastYear())
        .adjust(published);
  }

  /** What only several files together show. */
  List<OfficeFinding> crossCheck(Evaluation evaluation) throws Exception {
    return new CrossCheck(spark, this::language, this::cumulative)
        .find(evaluation.submissions(), evaluation.values(), evaluation.reconciliations());
  }

  /** Opens the folder to publish to. */
  Publication publication() throws IOException {
    return options.publication(workspace);
  }

  /** What writes to it of a result. */
  Publish publish(List<Submission> submissions, Publication out) {
    return new Publish(
        PublishedNames.of(submissions),
        out,
        this::language,
        settings.reports(),
        settings.outputs());
  }

  /** Publishes what was written, with a report of the run. */
  RunReport finish(
      Inbox.Listing inbox,
      Evaluation evaluation,
      List<OfficeFinding> findings,
      Publication out,
      Stages stages,
      Instant started)
      throws Exception {
    if (settings.outputs().contains(Published.FEEDBACK)) {
      stages.run("feedback", () -> feedback(evaluation, findings, out), Details::ofFeedback);
    }
    RunReport report =
        new RunReport(
            evaluation.fingerprint(),
            evaluation.version(),
            started,
            effort(evaluation, stages),
            filesRead,
            filesUnchanged,
            evaluation.submissions(),
            problems(inbox, evaluation),
            byStatus(evaluation.values().all()),
            findings,
            new SubmissionLog(store).snapshot());
    Instant finished = Instant.now();
    report.write(inbox.files(), finished, out);
    out.publish();
    history.note(report.entry(finished, options.stated()), settings.keptResults());
    return report;
  }

  private Effort effort(Evaluation evaluation, Stages stages) {
    Map<String, Map<String, Long>> done = new LinkedHashMap<>();
    done.put("read", Map.of("rows", rowsRead(evaluation.submissions()), "bytes", bytesRead));
    long accepted = evaluation.submissions().stream().mapToLong(Submission::accepted).sum();
    done.put("resolve", Map.of("rows", accepted));
    done.put("indicators", Map.of("values", (long) evaluation.values().all().size()));
    return Effort.of(stages.sinceStart(), stages.durations(), done);
  }

  private long rowsRead(List<Submission> submissions) {
    return submissions.stream()
        .filter(s -> s.run().equals(attempt))
        .mapToLong(Submission::rows)
        .sum();
  }

  private List<String> problems(Inbox.Listing inbox, Evaluation evaluation) {
    List<String> all =
        RunReport.problems(inbox.problems(), evaluation.submissions(), settings.language());
    all.addAll(problems);
    return all;
  }

  private int feedback(Evaluation evaluation, List<OfficeFinding> findings, Publication out) {
    return new WriteFeedback(store, reference.offices(), this::language)
        .write(evaluation, findings, out);
  }

  /** What the mapping that covers a submission says of its sender's files. */
  private Optional<Boolean> cumulative(Submission submission) {
    return mappings.stream()
        .filter(
            m ->
                m.covers(submission.path())
                    || m.covers(submission.path() + "/" + submission.sheet()))
        .findFirst()
        .flatMap(SenderMapping::cumulative);
  }

  private Language language(String office) {
    return reference.offices().language(office).orElse(settings.language());
  }

  private static Map<String, Long> byStatus(PackedValues values) {
    Map<String, Long> counts = new TreeMap<>();
    values.byStatus().forEach((status, count) -> counts.put(status.name(), count));
    return counts;
  }

  @Override
  public void close() {
    watch.close();
    store.close();
    spark.stop();
  }
}
