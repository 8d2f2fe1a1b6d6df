package pl.szansa.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the workspace of a plan. */
public final class WorkspaceGenerator {

  /**
   * Writes settings, reference files and inbox into a folder; files of the same name are replaced,
   * others are left alone. One office at a time and core is held in memory.
   *
   * @throws UncheckedIOException if the folder cannot be written
   * @throws pl.szansa.model.UserError if the plan names an unknown style
   */
  public GeneratedWorkspace generate(Plan plan, Path folder) {
    try {
      Files.createDirectories(folder);
      new SettingsFile(plan).write(folder);
      new ReferenceFiles(plan).write(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    OfficeGenerator generator = new OfficeGenerator(plan.seed());
    List<GeneratedWorkspace> parts =
        plan.offices().parallelStream().map(office -> write(generator, office, folder)).toList();
    return new GeneratedWorkspace(
        parts.stream().flatMap(p -> p.files().stream()).toList(),
        parts.stream().flatMap(p -> p.wrongRows().stream()).toList(),
        parts.stream().flatMap(p -> p.totals().stream()).toList());
  }

  private static GeneratedWorkspace write(
      OfficeGenerator generator, OfficePlan office, Path folder) {
    try {
      return new OfficeFiles(folder, office, generator.generate(office)).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
