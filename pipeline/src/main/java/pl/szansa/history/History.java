package pl.szansa.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.UserError;
import pl.szansa.store.kept.WholeFile;

/**
 * The runs of a workspace and their results: {@code runs/000001.json} for each run, and for each
 * different result {@code results-v1/FINGERPRINT.json.gz} beside {@code FINGERPRINT.values.zst}, or
 * {@code FINGERPRINT.csv.gz} where an older version kept it.
 *
 * <p>A run that is killed leaves nothing that counts: a result is there while both its files are,
 * and is looked for only where a run names it.
 */
public final class History {

  /** Another name once the files of results look different, so that none is misread. */
  private static final String RESULTS = "results-v1";

  private static final String RUN = ".json";
  private static final String RESULT = ".json.gz";
  private static final String VALUES = ".values.zst";
  private static final String OLD_VALUES = ".csv.gz";

  private final HistoryFiles files;
  private final Path runs;
  private final Path results;

  /**
   * @param folder of the history; need not be there
   */
  public History(FileSystem fs, Path folder) {
    this.files = new HistoryFiles(fs);
    this.runs = new Path(folder, "runs");
    this.results = new Path(folder, RESULTS);
  }

  /** All runs, the newest last. */
  public List<Run> runs() throws IOException {
    List<Run> read = new ArrayList<>();
    for (String name : names(runs, RUN)) {
      Path file = new Path(runs, name);
      try (InputStream in = files.open(file)) {
        read.add(HistoryFiles.json(in, Run.class));
      } catch (IOException e) {
        throw HistoryFiles.damaged(file, e);
      }
    }
    read.sort(Comparator.comparingInt(Run::number));
    return read;
  }

  /** Whether a result is still kept. */
  public boolean has(String fingerprint) throws IOException {
    return files.exists(result(fingerprint))
        && (files.exists(values(fingerprint)) || files.exists(oldValues(fingerprint)));
  }

  /** What a result was made from, if it is still kept. */
  public Optional<Result> find(String fingerprint) throws IOException {
    if (!has(fingerprint)) {
      return Optional.empty();
    }
    try (InputStream in = new GZIPInputStream(files.open(result(fingerprint)))) {
      return Optional.of(HistoryFiles.json(in, Result.class));
    } catch (IOException e) {
      throw HistoryFiles.damaged(result(fingerprint), e);
    }
  }

  /** The result before this one: that of the newest run that gave another, if it is still kept. */
  public Optional<Result> lastOther(String fingerprint) throws IOException {
    List<Run> all = runs();
    for (int i = all.size() - 1; i >= 0; i--) {
      if (!all.get(i).fingerprint().equals(fingerprint)) {
        return find(all.get(i).fingerprint());
      }
    }
    return Optional.empty();
  }

  /**
   * Keeps a result, unless it is kept already.
   *
   * @param values in published order
   */
  public void keep(Result result, List<IndicatorValue> values) throws IOException {
    if (has(result.fingerprint())) {
      return;
    }
    files.write(values(result.fingerprint()), to -> ValuesFile.write(values, to));
    files.write(result(result.fingerprint()), to -> write(result, to));
  }

  private static void write(Result result, OutputStream to) throws IOException {
    try (OutputStream packed = new GZIPOutputStream(to)) {
      HistoryFiles.json(result).write(packed);
    }
  }

  /**
   * Notes a run whose result is published, and lets go of what is too old. Where an earlier run
   * cannot be read, everything stays: nobody knows which results it names.
   *
   * @param run of any number; it gets the next one
   * @param kept how many results stay, the latest published ones
   */
  public Run note(Run run, int kept) throws IOException {
    Run noted = run.numbered(lastNumber() + 1);
    files.write(
        new Path(runs, String.format(Locale.ROOT, "%06d%s", noted.number(), RUN)),
        HistoryFiles.json(noted));
    Set<String> latest;
    try {
      latest = latest(runs(), kept);
    } catch (UserError e) {
      return noted;
    }
    clear(latest);
    return noted;
  }

  /** By the files' names, so that a damaged file does not matter; 0 if there are none. */
  private int lastNumber() throws IOException {
    return names(runs, RUN).stream()
        .map(name -> name.substring(0, name.length() - RUN.length()))
        .filter(name -> name.matches("[0-9]{1,9}"))
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }

  private static Set<String> latest(List<Run> runs, int kept) {
    Set<String> latest = new LinkedHashSet<>();
    for (int i = runs.size() - 1; i >= 0 && latest.size() < kept; i--) {
      latest.add(runs.get(i).fingerprint());
    }
    return latest;
  }

  /** Deletes results that no kept run names, and what killed runs left; values last. */
  private void clear(Set<String> kept) throws IOException {
    List<String> names = new ArrayList<>(files.names(results));
    names.sort(Comparator.comparing(History::holdsValues));
    for (String name : names) {
      boolean whole = name.endsWith(RESULT) || holdsValues(name);
      if (!whole || !kept.contains(name.substring(0, name.indexOf('.')))) {
        files.delete(new Path(results, name));
      }
    }
    for (String name : files.names(runs)) {
      if (name.endsWith(WholeFile.UNFINISHED)) {
        files.delete(new Path(runs, name));
      }
    }
  }

  private static boolean holdsValues(String name) {
    return name.endsWith(VALUES) || name.endsWith(OLD_VALUES);
  }

  /** The values of a kept result, by indicator. */
  ValueBlocks blocks(String fingerprint) throws IOException {
    boolean old = !files.exists(values(fingerprint));
    Path file = old ? oldValues(fingerprint) : values(fingerprint);
    try {
      InputStream in = files.open(file);
      Function<Exception, RuntimeException> damaged = e -> HistoryFiles.damaged(file, e);
      return old ? new CsvBlocks(in, damaged) : new PackedBlocks(in, damaged);
    } catch (IOException e) {
      throw HistoryFiles.damaged(file, e);
    }
  }

  private Path result(String fingerprint) {
    return new Path(results, fingerprint + RESULT);
  }

  private Path values(String fingerprint) {
    return new Path(results, fingerprint + VALUES);
  }

  private Path oldValues(String fingerprint) {
    return new Path(results, fingerprint + OLD_VALUES);
  }

  private List<String> names(Path folder, String suffix) throws IOException {
    return files.names(folder).stream().filter(name -> name.endsWith(suffix)).toList();
  }
}
