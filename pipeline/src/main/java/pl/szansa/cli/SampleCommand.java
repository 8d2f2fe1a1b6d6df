package pl.szansa.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pl.szansa.SampleDraw;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.UserError;
import pl.szansa.sampling.CochranSampleSize;

/** {@code szansa sample}. */
@Command(
    name = "sample",
    description =
        "Draws whom to ask for their situation six months after leaving, of those in the last run.",
    mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {

  private static final double LEAST_MARGIN = 0.001;
  private static final double MOST_MARGIN = 0.5;
  private static final double LEAST_CONFIDENCE = 0.5;
  private static final double MOST_CONFIDENCE = 0.999;

  /** An office has about so many people. */
  private static final long SMALL_OFFICE = 15;

  private static final long LARGE_OFFICE = 120;

  /** What a sample can be drawn for. */
  enum Area {
    COUNTRY,
    VOIVODESHIP
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", defaultValue = ".", description = "the workspace (default: here)")
  private String workspace;

  @Option(
      names = "--margin",
      defaultValue = "0.03",
      description = "half the width of the interval (default: 0.03, as the ESF+ asks)")
  private double margin;

  @Option(names = "--confidence", defaultValue = "0.95", description = "default: 0.95")
  private double confidence;

  @Option(names = "--seed", defaultValue = "1", description = "another one draws other people")
  private long seed;

  @Option(names = "--from", description = "first day of exit, like 2012-01-01")
  private LocalDate from;

  @Option(names = "--to", description = "last day of exit")
  private LocalDate to;

  @Option(
      names = "--by",
      defaultValue = "country",
      description = "country: one sample (default); voivodeship: one for each")
  private Area by;

  @Option(names = "--name", description = "name of the file (default: of area and days)")
  private String name;

  @Override
  public Integer call() throws Exception {
    LogFile.in(workspace);
    check();
    SampleDraw.Outcome outcome =
        new SampleDraw(
                workspace,
                new SampleDraw.Wanted(
                    AreaLevel.valueOf(by.name()), from, to, margin, confidence, seed, name))
            .draw();
    print(outcome, spec.commandLine().getOut());
    return 0;
  }

  private void check() {
    between("--margin", margin, LEAST_MARGIN, MOST_MARGIN);
    between("--confidence", confidence, LEAST_CONFIDENCE, MOST_CONFIDENCE);
    if (from != null && to != null && from.isAfter(to)) {
      throw new UserError("--from " + from + " is after --to " + to, "exchange them");
    }
    if (name != null && !name.matches("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*")) {
      throw new UserError(
          "--name \"" + name + "\" is no name of a file", "use letters, digits, - and _");
    }
  }

  private static void between(String option, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new UserError(option + " is " + value, "give a number from " + least + " to " + most);
    }
  }

  private void print(SampleDraw.Outcome outcome, PrintWriter out) {
    out.printf(
        "Leavers of %s to %s whose six months are over:%n",
        outcome.design().from(), outcome.design().to());
    out.printf("  %-12s %10s %10s %8s%n", "area", "people", "to ask", "strata");
    for (SampleDraw.Area area : outcome.areas()) {
      out.printf(
          Locale.ROOT,
          "  %-12s %,10d %,10d %8d%s%n",
          area.code(),
          area.population(),
          area.drawn(),
          area.strata(),
          area.drawn() == area.population() ? "  everybody: a census" : "");
    }
    if (outcome.nowhere() > 0) {
      out.printf("  %d of no known voivodeship were not drawn from%n", outcome.nowhere());
    }
    out.printf(
        "Whom to ask stands in %s/%s, with office, file and line.%n",
        workspace.replaceAll("/+$", ""), outcome.file());
    out.printf(
        "For a figure of its own with this margin, a single office of %d to %d people would have to"
            + " ask %d to %d of them, so it asks everybody: a census.%n",
        SMALL_OFFICE,
        LARGE_OFFICE,
        CochranSampleSize.of(SMALL_OFFICE, margin, confidence),
        CochranSampleSize.of(LARGE_OFFICE, margin, confidence));
    out.flush();
  }
}
