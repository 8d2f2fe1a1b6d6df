package pl.szansa.bench;

import static pl.szansa.bench.ResultTable.ratio;
import static pl.szansa.bench.ResultTable.seconds;
import static pl.szansa.bench.ResultTable.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The comparisons; each makes a table of medians. */
final class Trial {

  private static final String[] HEADS = {
    "", "wall s", "CPU s", "peak MB", "wall / ours", "CPU / ours"
  };

  private final Workspaces workspaces;
  private final Szansa ours;
  private final int runs;
  private boolean agreed = true;

  /**
   * @param runs of each contestant
   */
  Trial(Workspaces workspaces, Szansa ours, int runs) {
    this.workspaces = workspaces;
    this.ours = ours;
    this.runs = runs;
  }

  /** Whether all numbers that were compared were the same. */
  boolean agreed() {
    return agreed;
  }

  /** All do their work on the same files, in turns. */
  ResultTable sideBySide(Size size, List<Contestant> peers)
      throws IOException, InterruptedException {
    Map<Contestant, List<Measured>> measured = new LinkedHashMap<>();
    List<Contestant> turn = new ArrayList<>(List.of(ours));
    turn.addAll(peers);
    Path workspace = null;
    for (int run = 0; run < runs; run++) {
      workspace = workspaces.fresh(size);
      workspaces.cache(size);
      for (Contestant who : turn) {
        add(measured, who, who.run(workspace, workspaces.results(who.name())));
      }
      // who follows whom shall not decide
      Collections.rotate(turn, 1);
    }
    List<String> notes = new ArrayList<>();
    for (Contestant peer : peers) {
      notes.add(compared(peer, workspace, workspaces.written(peer.name())));
    }
    ResultTable table = new ResultTable(title(size) + ": side by side", HEADS);
    Measured best = Measured.median(measured.get(ours));
    rows(ours, best, table);
    peers.forEach(peer -> row(peer, Measured.median(measured.get(peer)), best, table));
    table.note(phases(ours, best));
    peers.forEach(peer -> table.note(phases(peer, Measured.median(measured.get(peer)))));
    notes.forEach(table::note);
    return table;
  }

  /** The run after a delivery of 5 % new files, and DuckDB over everything. */
  ResultTable nextQuarter(Size size, Contestant duckdb) throws IOException, InterruptedException {
    List<Measured> full = new ArrayList<>();
    List<Measured> next = new ArrayList<>();
    List<Measured> theirs = new ArrayList<>();
    String note = "";
    for (int run = 0; run < runs; run++) {
      Path workspace = workspaces.before(size);
      full.add(ours.run(workspace, workspaces.results(ours.name())));
      workspaces.deliver(size, workspace);
      next.add(ours.run(workspace, workspaces.results(ours.name())));
      Path results = workspaces.results(duckdb.name());
      theirs.add(duckdb.run(workspace, results));
      note = compared(duckdb, workspace, results);
    }
    Measured median = Measured.median(next);
    ResultTable table = new ResultTable(title(size) + ": the next quarter", HEADS);
    row("szansa, 5 % new files", median, median, table);
    row("szansa, the 95 % before", Measured.median(full), median, table);
    row(duckdb, Measured.median(theirs), median, table);
    return table.note(phases(ours, median)).note(note);
  }

  /** The catalogue, and the same with every indicator a second time under another id. */
  ResultTable twice(Size size) throws IOException, InterruptedException {
    List<Measured> once = new ArrayList<>();
    List<Measured> twice = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      once.add(ours.run(workspaces.fresh(size), workspaces.results(ours.name())));
      Path workspace = workspaces.fresh(size);
      SecondCatalogue.write(Files.createDirectories(workspace.resolve("indicators")));
      twice.add(ours.run(workspace, workspaces.results(ours.name())));
    }
    Measured single = Measured.median(once);
    Measured twofold = Measured.median(twice);
    double before = single.phases().get("indicators");
    double after = twofold.phases().get("indicators");
    return new ResultTable(
            title(size) + ": twice the catalogue", "", "indicators s", "ratio", "wall s", "ratio")
        .row("the shipped catalogue", seconds(before), "1.00", seconds(single.wall()), "1.00")
        .row(
            "every indicator twice",
            seconds(after),
            ratio(after, before),
            seconds(twofold.wall()),
            ratio(twofold.wall(), single.wall()));
  }

  /** The shipped sample from the command to the prompt, everything published. */
  ResultTable sample() throws IOException, InterruptedException {
    List<Measured> measured = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      measured.add(ours.run(workspaces.sample(), workspaces.results(ours.name())));
    }
    Measured median = Measured.median(measured);
    return new ResultTable(
            "The sample workspace, everything written", "", "wall s", "CPU s", "peak MB")
        .row("szansa run", seconds(median.wall()), seconds(median.cpu()), whole(median.peakMb()))
        .note(phases(ours, median));
  }

  private String title(Size size) {
    return String.format(Locale.ROOT, "%,d participations", size.participations());
  }

  private static void add(Map<Contestant, List<Measured>> measured, Contestant who, Measured run) {
    measured.computeIfAbsent(who, w -> new ArrayList<>()).add(run);
    System.err.printf(
        Locale.ROOT,
        "%s: %.1f s, CPU %.1f s, %.0f MB%n",
        who.name(),
        run.wall(),
        run.cpu(),
        run.peakMb());
  }

  private String compared(Contestant peer, Path workspace, Path results) throws IOException {
    Agreement agreement = Agreement.of(workspace.resolve("out"), results);
    agreed &= agreement.differences().isEmpty();
    return String.format(
        Locale.ROOT,
        "%s: %,d values and %,d counts of rows and findings compared, %s; %,d more values are of categories"
            + " that the job does not publish.",
        peer.name(),
        agreement.values(),
        agreement.rules(),
        agreement.differences().isEmpty()
            ? "all equal"
            : "DIFFERENT: " + String.join("; ", agreement.differences()),
        agreement.unpublished());
  }

  /** The whole process, and in it what the others do too. */
  private static void rows(Szansa ours, Measured median, ResultTable table) {
    row("szansa (" + ours.work() + ")", median, median, table);
    double compared = median.of(Szansa.COMPARED);
    table.row(
        "szansa without comparing, history and checks across files",
        seconds(compared),
        "",
        "",
        ratio(compared, median.wall()),
        "");
  }

  private static void row(Contestant who, Measured median, Measured best, ResultTable table) {
    row(who.name() + " (" + who.work() + ")", median, best, table);
  }

  private static void row(String name, Measured median, Measured best, ResultTable table) {
    table.row(
        name,
        seconds(median.wall()),
        seconds(median.cpu()),
        whole(median.peakMb()),
        ratio(median.wall(), best.wall()),
        ratio(median.cpu(), best.cpu()));
  }

  private static String phases(Contestant who, Measured median) {
    return median.phases().isEmpty()
        ? who.name() + ": one phase."
        : median.phases().entrySet().stream()
            .filter(phase -> phase.getValue() >= 0.05)
            .map(phase -> phase.getKey() + " " + seconds(phase.getValue()))
            .collect(Collectors.joining(", ", who.name() + ", seconds: ", "."));
  }
}
