package pl.szansa.resolve.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import pl.szansa.ingest.registers.Reference;

/** Registers of a few offices and projects. */
public final class References {

  private References() {}

  /**
   * @param offices lines of {@code offices.csv} below its header
   * @param projects lines of {@code projects.csv} below its header
   */
  public static Reference of(String offices, String projects) {
    try {
      Path folder = Files.createTempDirectory("szansa-reference");
      Path officeFile = folder.resolve("offices.csv");
      Path projectFile = folder.resolve("projects.csv");
      Files.writeString(
          officeFile, "office_id,name,teryt,kind,valid_from,valid_to,successor\n" + offices);
      Files.writeString(
          projectFile, "project,office_id,title,programme,start_date,end_date\n" + projects);
      Reference reference =
          Reference.read(
              FileSystem.getLocal(new Configuration()),
              new org.apache.hadoop.fs.Path(folder.toString()));
      Files.delete(officeFile);
      Files.delete(projectFile);
      Files.delete(folder);
      return reference;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
