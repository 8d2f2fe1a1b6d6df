package pl.szansa.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import pl.szansa.ingest.MappingDraft;
import pl.szansa.model.UserError;

/** {@code szansa check --propose-mapping}: writes a first mapping instead of checking. */
final class ProposeMapping {

  @Option(
      names = "--propose-mapping",
      description = "print a first file for mappings/ instead, with what was recognised")
  private boolean wanted;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "with --propose-mapping: write it to this file, which must not be there yet")
  private Path output;

  boolean wanted() {
    if (output != null && !wanted) {
      throw new UserError("-o is for a proposed mapping", "add --propose-mapping, or leave it out");
    }
    return wanted;
  }

  int write(List<Path> files, PrintWriter out) throws IOException {
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
