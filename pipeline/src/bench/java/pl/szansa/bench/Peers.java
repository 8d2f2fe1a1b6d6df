package pl.szansa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.szansa.model.UserError;

/** Those that the job is compared with. */
final class Peers {

  private static final String POLARS_VERSION = "0.26.1";

  private final Path home;
  private final Path folder;
  private final int threads;

  /**
   * @param folder where packages are installed
   */
  Peers(Path home, Path folder, int threads) {
    this.home = home;
    this.folder = folder;
    this.threads = threads;
  }

  /** The names of all. */
  static List<String> names() {
    return List.of("duckdb", "polars", "datatable", "pandas");
  }

  /**
   * Those of some names; those that are not installed are left out, and named on standard error.
   *
   * @throws UserError if a name is not known
   */
  List<Contestant> named(List<String> names) throws IOException, InterruptedException {
    List<Contestant> peers = new ArrayList<>();
    for (String name : names) {
      if (name.equals("duckdb")) {
        peers.add(new DuckDb(home, threads));
      } else if (!names().contains(name)) {
        throw new UserError("no peer is called " + name, "choose among " + names());
      } else {
        ScriptPeer peer = script(name);
        if (peer.installed()) {
          peers.add(peer);
        } else {
          System.err.println(
              name + " is not installed and is left out; see pipeline/docs/performance.md");
        }
      }
    }
    return peers;
  }

  private ScriptPeer script(String name) throws IOException, InterruptedException {
    Path bench = home.resolve("pipeline/src/bench");
    Map<String, String> environment = Map.of("BENCH_THREADS", Integer.toString(threads));
    return switch (name) {
      case "pandas" ->
          new ScriptPeer(
              name,
              // Debian's own, whatever else is on the path
              List.of(
                  "/usr/bin/python3",
                  "-c",
                  "import pandas, platform; print('pandas', pandas.__version__, '(Python ' + platform.python_version() + ')')"),
              List.of("/usr/bin/python3", bench.resolve("python/peer.py").toString()),
              environment);
      case "datatable" ->
          new ScriptPeer(
              name,
              List.of(
                  "Rscript",
                  "-e",
                  "cat('data.table', as.character(packageVersion('data.table')), paste0('(R ', getRversion(), ')'))"),
              List.of("Rscript", bench.resolve("r/peer.R").toString()),
              environment);
      default -> polars(bench);
    };
  }

  private ScriptPeer polars(Path bench) throws IOException, InterruptedException {
    Path packages = Files.createDirectories(folder.resolve("node"));
    Path modules = packages.resolve("node_modules");
    if (!Files.isDirectory(modules.resolve("nodejs-polars"))) {
      try {
        new Child(
                packages,
                List.of(
                    "npm",
                    "install",
                    "--prefix",
                    packages.toString(),
                    "--no-save",
                    "--silent",
                    "nodejs-polars@" + POLARS_VERSION,
                    platform()))
            .run(packages.resolve("npm.txt"));
      } catch (IOException e) {
        System.err.println(e.getMessage());
      }
    }
    return new ScriptPeer(
        "polars",
        List.of(
            "node",
            "-e",
            "console.log('nodejs-polars', require('nodejs-polars/package.json').version, '(Node.js ' + process.version + ')')"),
        List.of("node", bench.resolve("node/peer.js").toString()),
        Map.of("NODE_PATH", modules.toString(), "POLARS_MAX_THREADS", Integer.toString(threads)));
  }

  /** The compiled part, which npm does not always take along as the optional package that it is. */
  private static String platform() {
    String arch = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x64";
    return "nodejs-polars-linux-" + arch + "-gnu@" + POLARS_VERSION;
  }
}
