package pl.szansa.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import pl.szansa.ingest.MappingDraft;
import pl.szansa.model.UserError;

/** {@code szansa check --propose-mapping}: writes a first mapping instead of checking. */
final class ProposeMapping {

  private ProposeMapping() {}

  /**
   * @param files the files, one mapping for each
   * @param output where to write the only mapping, null for the terminal
   * @return exit code
   */
  static int write(List<Path> files, Path output, PrintWriter out) throws IOException {
    if (output != null && files.size() > 1) {
      throw new UserError("one mapping is proposed at a time", "name one file with -o");
    }
    if (output != null && Files.exists(output)) {
      throw new UserError(output + " is there already", "name another file, or remove that one");
    }
    for (Path file : files) {
      String mapping = MappingDraft.of(file);
      if (output == null) {
        out.print(mapping);
      } else {
        Files.writeString(output, mapping);
      }
    }
    out.flush();
    return 0;
  }
}
