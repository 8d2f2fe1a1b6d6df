package pl.szansa.bench;

import java.io.IOException;
import java.nio.file.Path;

/** A program that does the work, or a part of it. */
interface Contestant {

  String name();

  /** Program and version, as the table names it. */
  String version() throws IOException, InterruptedException;

  /** What it does of the work, in a few words. */
  String work();

  /**
   * Does the work once.
   *
   * @param workspace with settings, reference and inbox; the job writes its store there
   * @param results an empty folder; the others leave {@code values.csv} there and {@code
   *     totals.csv}
   */
  Measured run(Path workspace, Path results) throws IOException, InterruptedException;
}
