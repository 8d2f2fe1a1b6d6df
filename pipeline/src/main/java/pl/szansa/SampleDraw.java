package pl.szansa;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Submission;
import pl.szansa.model.UserError;
import pl.szansa.sampling.CochranSampleSize;
import pl.szansa.sampling.Drawn;
import pl.szansa.sampling.Leaver;
import pl.szansa.sampling.Population;
import pl.szansa.sampling.Sample;
import pl.szansa.sampling.SampleFile;
import pl.szansa.sampling.Samples;
import pl.szansa.sampling.StratifiedDraw;
import pl.szansa.store.Store;
import pl.szansa.store.SubmissionLog;
import pl.szansa.tables.SafeText;

/** Draws a sample of those whose results after six months are asked for. */
public final class SampleDraw {

  /**
   * What is drawn.
   *
   * @param level COUNTRY for one sample, VOIVODESHIP for one of each
   * @param from first day of exit, null for the first there is
   * @param to last day of exit, null for the last whose six months are over
   * @param margin half the width of the interval, for example 0.03
   * @param confidence two-sided, for example 0.95
   * @param seed of the draw
   * @param name of the file, null for one of level and days
   */
  public record Wanted(
      AreaLevel level,
      LocalDate from,
      LocalDate to,
      double margin,
      double confidence,
      long seed,
      String name) {}

  /**
   * What was drawn of an area.
   *
   * @param code of the area
   * @param population people who left
   * @param drawn people to ask
   * @param strata groups that they were drawn from
   */
  public record Area(String code, long population, long drawn, int strata) {}

  /**
   * A draw.
   *
   * @param file below the workspace
   * @param design how it was drawn
   * @param areas in their order
   * @param nowhere people who left of no known voivodeship and were not drawn from
   */
  public record Outcome(String file, Sample.Design design, List<Area> areas, long nowhere) {}

  private final Wanted wanted;
  private final Workspace workspace;
  private final List<Area> areas = new ArrayList<>();
  private final List<Drawn> drawn = new ArrayList<>();

  public SampleDraw(String workspace, Wanted wanted) {
    this.wanted = wanted;
    this.workspace = Workspace.open(workspace, new Configuration());
  }

  /**
   * Draws, and writes the file into the workspace's folder {@code sampling}.
   *
   * @throws UserError if there was no run yet, nobody left, or a sample is in the way
   */
  public Outcome draw() throws IOException {
    List<Sample> others = Samples.read(workspace.samples());
    try (SparkSession spark = Engine.start(null, workspace.store().toString(), Long.MAX_VALUE);
        Store store = new Store(spark.sparkContext().hadoopConfiguration(), workspace.store())) {
      if (!spark.catalog().tableExists("store.szansa.participations")) {
        throw new UserError(
            workspace.root() + " has no participations yet", "run first: szansa run");
      }
      Population population = Population.read(spark, wanted.from(), wanted.to());
      Sample.Design design = design(population.days());
      String name = wanted.name() == null ? name(design) : wanted.name();
      checkFree(name, design, others);
      Map<String, Submission> submissions = new HashMap<>();
      new SubmissionLog(store).read().forEach(s -> submissions.put(s.id(), s));
      long nowhere = drawAreas(population, submissions);
      write(new Sample(name, design, drawn));
      return new Outcome("sampling/" + name + ".csv", design, List.copyOf(areas), nowhere);
    }
  }

  private Sample.Design design(List<LocalDate> days) {
    if (days.isEmpty()) {
      throw new UserError(
          "nobody has left six months ago or longer"
              + (wanted.from() == null && wanted.to() == null ? "" : " in these days"),
          "the registers must reach six months beyond the day of exit");
    }
    return new Sample.Design(
        wanted.level(),
        wanted.from() == null ? days.get(0) : wanted.from(),
        wanted.to() == null ? days.get(1) : wanted.to(),
        wanted.margin(),
        wanted.confidence(),
        wanted.seed());
  }

  private static String name(Sample.Design design) {
    return design.level().code() + "-" + design.from() + "-" + design.to();
  }

  private void checkFree(String name, Sample.Design design, List<Sample> others) {
    if (others.stream().anyMatch(s -> s.name().equals(name))) {
      throw new UserError(
          "sampling/" + name + ".csv is there already", "choose another name with --name");
    }
    Samples.checkApart(name, design, others);
  }

  private long drawAreas(Population population, Map<String, Submission> submissions) {
    if (wanted.level() == AreaLevel.COUNTRY) {
      drawArea("all", population, submissions);
      return 0;
    }
    for (String voivodeship : population.voivodeships()) {
      if (!voivodeship.isEmpty()) {
        drawArea(voivodeship, population.of(voivodeship), submissions);
      }
    }
    return sum(population.of("").sizes());
  }

  private void drawArea(String area, Population people, Map<String, Submission> submissions) {
    NavigableMap<String, Long> sizes = people.sizes();
    long n = CochranSampleSize.of(sum(sizes), wanted.margin(), wanted.confidence());
    List<Leaver> leavers = new StratifiedDraw(sizes, n, wanted.seed()).draw(people.leavers());
    Map<String, Long> byStratum = new HashMap<>();
    leavers.forEach(l -> byStratum.merge(l.stratum(), 1L, Long::sum));
    for (Leaver l : leavers) {
      Submission source = submissions.get(l.submission());
      long of = sizes.get(l.stratum());
      drawn.add(
          new Drawn(
              l.person(),
              l.project(),
              l.office(),
              l.exitDate(),
              wanted.level(),
              area,
              l.stratum(),
              of,
              (double) of / byStratum.get(l.stratum()),
              source == null ? "" : source.path(),
              source == null ? "" : source.sheet(),
              l.line()));
    }
    areas.add(new Area(area, sum(sizes), leavers.size(), sizes.size()));
  }

  private static long sum(Map<String, Long> sizes) {
    return sizes.values().stream().mapToLong(Long::longValue).sum();
  }

  private void write(Sample sample) throws IOException {
    Path file = new Path(workspace.sampling(), sample.name() + ".csv");
    try (OutputStream out = workspace.fs().create(file, false)) {
      out.write(SampleFile.write(sample, SafeText::csv).getBytes(StandardCharsets.UTF_8));
    }
  }
}
