package pl.szansa.model;

import java.io.IOException;
import java.io.OutputStream;

/** Where a stage writes what the job publishes; a folder that appears whole or not at all. */
@FunctionalInterface
public interface Output {

  /**
   * A new file. Several threads may ask for files at the same time, each for its own; a file is
   * written and closed by the thread that asked for it.
   *
   * @param path relative to the published folder, with {@code /}
   * @throws IOException if the file system refuses
   */
  OutputStream create(String path) throws IOException;
}
