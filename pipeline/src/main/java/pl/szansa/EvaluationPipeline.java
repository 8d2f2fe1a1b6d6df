package pl.szansa;

import java.time.Instant;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.ingest.Inbox;
import pl.szansa.model.Evaluation;
import pl.szansa.model.OfficeFinding;
import pl.szansa.model.PackedValues;
import pl.szansa.model.Submission;

/**
 * The whole job: the files of a workspace's inbox in, everything in its folder {@code out} out. A
 * run publishes everything or nothing.
 */
public final class EvaluationPipeline {

  private final RunOptions options;
  private final Progress progress;
  private final Stages stages;

  public EvaluationPipeline(RunOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
    this.stages = new Stages(progress);
  }

  /** Runs the job. */
  public RunReport run() throws Exception {
    Instant started = Instant.now();
    stages.noteStart();
    Workspace workspace = Workspace.open(options.workspace(), new Configuration());
    options.check(workspace);
    Settings settings = options.applyTo(workspace.settings());
    WarmUp.begin(settings.outputs(), settings.reports());
    Catalogue all = CatalogueReader.read(workspace.indicators(), settings.smallestBase());
    Catalogue catalogue = settings.publish().of(settings.indicators().of(all));
    Inbox.Listing inbox =
        stages.run("inbox", () -> new Inbox(workspace.fs(), workspace.inbox()).list(), Details::of);

    try (EvaluationRun run =
        stages.run(
            "engine",
            () -> new EvaluationRun(workspace, settings, catalogue, options, inbox, progress),
            (r, took) -> r.description())) {
      List<Submission> submissions =
          stages.run("read", () -> run.readAndStore(inbox), run::readDetail);
      stages.run(
          "resolve", () -> run.resolve(submissions), (n, took) -> Details.of(n, "row", took));
      PackedValues values =
          stages.run(
              "indicators", () -> run.compute(), (v, took) -> Details.of(v.size(), "value", took));
      Evaluation compared =
          stages.run("compare", () -> run.evaluate(values, submissions), Details::of);
      try (Publication out = run.publication()) {
        Publish publish = run.publish(submissions, out);
        Stages.Both<List<OfficeFinding>, Evaluation> both =
            stages.beside(
                lane -> {
                  List<OfficeFinding> findings =
                      lane.run("crosscheck", () -> run.crossCheck(compared), Details::of);
                  publish.tables(compared, lane);
                  return findings;
                },
                lane -> {
                  Evaluation since =
                      lane.run("history", () -> run.remember(compared), Details::ofChanges);
                  publish.pages(since, lane);
                  return since;
                });
        return run.finish(inbox, both.second(), both.first(), out, stages, started);
      }
    }
  }
}
