package pl.szansa.notebooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.szansa.model.UserError;

/**
 * Executes the published notebooks with the machine's own Jupyter and keeps what they show, without
 * what changes from run to run.
 */
public final class NotebookRunner {

  /** Debian's Python, which its Jupyter packages belong to, whatever else is on the path. */
  public static final String PYTHON = "/usr/bin/python3";

  private static final int AT_ONCE = 3;
  private static final Pattern ERROR = Pattern.compile("^\\w*(?:Error|Exception): ");

  private static final String REMEDY =
      "apt-get install jupyter-nbconvert python3-nbformat python3-nbclient python3-ipykernel"
          + " python3-pandas python3-matplotlib";

  private final String python;

  /**
   * @param python the Python that has nbconvert, normally {@link #PYTHON}
   */
  public NotebookRunner(String python) {
    this.python = python;
  }

  /**
   * Executes all notebooks of a published folder, some at the same time, and copies their list.
   *
   * @param published the folder with the tables and {@code notebooks/}
   * @param target where the executed notebooks go, under their own names; nothing goes there if one
   *     of them fails
   * @throws UserError if Jupyter or the notebooks are missing
   * @throws IllegalStateException if a notebook stops, with what it said
   */
  public void run(Path published, Path target) throws IOException, InterruptedException {
    List<Path> notebooks = notebooks(published.resolve("notebooks"));
    requireJupyter();
    try (Bench bench = new Bench(Files.createTempDirectory("szansa-notebooks"))) {
      stage(published, bench.folder());
      List<Path> executed = execute(notebooks, bench.folder());
      Files.createDirectories(target);
      for (Path notebook : executed) {
        try (OutputStream to = Files.newOutputStream(target.resolve(notebook.getFileName()))) {
          Notebooks.write(withoutTraces(Notebooks.read(notebook)), to);
        }
      }
      Files.copy(
          published.resolve("notebooks").resolve(NotebookIndex.FILE),
          target.resolve(NotebookIndex.FILE),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Where notebooks are executed; what goes wrong there comes before what its removal says. */
  private record Bench(Path folder) implements Closeable {
    @Override
    public void close() throws IOException {
      delete(folder);
    }
  }

  /** A kernel mostly waits, so a few of them share the processors well. */
  private List<Path> execute(List<Path> notebooks, Path folder)
      throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<Path>> running = new ArrayList<>();
      for (Path notebook : notebooks) {
        running.add(pool.submit(() -> execute(notebook, folder)));
      }
      List<Path> executed = new ArrayList<>();
      for (Future<Path> one : running) {
        executed.add(one.get());
      }
      return executed;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
    } finally {
      pool.shutdownNow();
      pool.awaitTermination(1, TimeUnit.MINUTES);
    }
  }

  private static List<Path> notebooks(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UserError("there are no notebooks in " + folder, "run the job first: szansa run");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  private void requireJupyter() throws IOException, InterruptedException {
    String needs = "import nbconvert, nbformat, nbclient, ipykernel, pandas, matplotlib";
    try {
      ProcessBuilder command = new ProcessBuilder(python, "-c", needs).redirectErrorStream(true);
      if (exit(command.redirectOutput(Redirect.DISCARD)) == 0) {
        return;
      }
    } catch (IOException e) {
      throw new UserError(python + " cannot be started", REMEDY);
    }
    throw new UserError(python + " lacks what notebooks need", REMEDY);
  }

  /** The tables beside the notebooks, as in the published folder, so that no path gets there. */
  private static void stage(Path published, Path folder) throws IOException {
    Files.createDirectories(folder.resolve("notebooks"));
    try (Stream<Path> files = Files.list(published)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.createSymbolicLink(folder.resolve(file.getFileName()), file.toRealPath());
      }
    }
  }

  private Path execute(Path notebook, Path folder) throws IOException, InterruptedException {
    Path copy = folder.resolve("notebooks").resolve(notebook.getFileName());
    Files.copy(notebook, copy);
    ProcessBuilder command =
        new ProcessBuilder(
            python,
            "-m",
            "nbconvert",
            "--to",
            "notebook",
            "--execute",
            "--inplace",
            "--log-level",
            "WARN",
            copy.getFileName().toString());
    Path log = folder.resolve(notebook.getFileName() + ".log");
    command.directory(copy.getParent().toFile()).redirectErrorStream(true);
    command.redirectOutput(log.toFile()).environment().putAll(surroundings(folder));
    if (exit(command) != 0) {
      String said = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
      throw new IllegalStateException(
          "notebook " + notebook.getFileName() + " stopped: " + reason(said) + "\n" + said);
    }
    return copy;
  }

  /** Waits for the end; a process that is given up is killed with everything that it began. */
  private static int exit(ProcessBuilder command) throws IOException, InterruptedException {
    Process process = command.start();
    try {
      return process.waitFor();
    } finally {
      if (process.isAlive()) {
        kill(process.toHandle());
      }
    }
  }

  /** The parent first: it must not take a child's end for a reason to begin another. */
  private static void kill(ProcessHandle process) {
    List<ProcessHandle> all = Stream.concat(Stream.of(process), process.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    CompletableFuture.allOf(
            all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
        .orTimeout(10, TimeUnit.SECONDS)
        .exceptionally(late -> null)
        .join();
  }

  /** The line in which Python names the error. */
  private static String reason(String said) {
    return said.lines().filter(line -> ERROR.matcher(line).find()).findFirst().orElse("");
  }

  /** The user's own settings of Jupyter and Matplotlib must not change what a notebook shows. */
  private static Map<String, String> surroundings(Path folder) {
    return Map.of(
        "JUPYTER_CONFIG_DIR",
        folder.resolve("config").toString(),
        "JUPYTER_DATA_DIR",
        folder.resolve("data").toString(),
        "IPYTHONDIR",
        folder.resolve("ipython").toString(),
        "MPLCONFIGDIR",
        folder.resolve("matplotlib").toString(),
        "PYTHONHASHSEED",
        "0",
        "PYDEVD_DISABLE_FILE_VALIDATION",
        "1",
        "LC_ALL",
        "C.UTF-8",
        "TZ",
        "UTC");
  }

  /** Times of execution and versions of the kernel say nothing about the values. */
  private static JsonNode withoutTraces(JsonNode notebook) {
    for (JsonNode cell : notebook.path("cells")) {
      ((ObjectNode) cell.path("metadata")).remove("execution");
    }
    ((ObjectNode) notebook.path("metadata")).putObject("language_info").put("name", "python");
    return notebook;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
