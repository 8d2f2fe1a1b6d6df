package pl.szansa.generate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import pl.szansa.generate.OfficePlan.Project;

/** Writes the register of offices and projects, and what offices published. */
final class ReferenceFiles {

  private final Plan plan;

  ReferenceFiles(Plan plan) {
    this.plan = plan;
  }

  void write(Path workspace) throws IOException {
    Path reference = Files.createDirectories(workspace.resolve("reference"));
    try (CsvWriter csv = open(reference.resolve("offices.csv"))) {
      csv.writeRecord(
          "office_id", "name", "kind", "teryt", "aliases", "valid_from", "valid_to", "successor");
      for (OfficePlan o : plan.offices()) {
        String aliases = String.join("|", o.aliases());
        String last = o.ending() == null ? "" : o.ending().last().toString();
        String successor = o.ending() == null ? "" : o.ending().successor();
        csv.writeRecord(o.id(), o.name(), o.kind(), o.teryt(), aliases, "", last, successor);
      }
    }
    try (CsvWriter csv = open(reference.resolve("projects.csv"))) {
      csv.writeRecord("project", "office_id", "title", "programme", "start_date", "end_date");
      for (OfficePlan o : plan.offices()) {
        csv.writeRecord(project(o));
      }
    }
    if (!plan.context().isEmpty()) {
      context(reference.resolve("context.csv"));
    }
    if (!plan.peers().isEmpty()) {
      peers(reference.resolve("peers.csv"));
    }
    if (!plan.published().isEmpty()) {
      Path folder = Files.createDirectories(workspace.resolve("inbox/published"));
      published(folder.resolve("published-totals.csv"));
    }
  }

  private static List<String> project(OfficePlan office) {
    Project p = office.project();
    return List.of(
        p.number(),
        office.id(),
        p.title(),
        p.programme(),
        p.start().toString(),
        p.end().toString());
  }

  private void context(Path file) throws IOException {
    try (CsvWriter csv = open(file)) {
      csv.writeRecord("office_id", "kind", "fact");
      for (Plan.Context c : plan.context()) {
        csv.writeRecord(c.officeId(), c.kind(), c.fact());
      }
    }
  }

  private void peers(Path file) throws IOException {
    try (CsvWriter csv = open(file)) {
      csv.writeRecord("office_id", "peer_group", "name_pl", "name_en");
      for (Plan.Peers p : plan.peers()) {
        p.offices().forEach(o -> csv.writeRecord(o, p.group(), p.name().pl(), p.name().en()));
      }
    }
  }

  private void published(Path file) throws IOException {
    try (CsvWriter csv = open(file)) {
      csv.writeRecord(
          "office_id", "project", "period_from", "period_to", "measure", "unit", "value", "note");
      for (Plan.Published p : plan.published()) {
        csv.writeRecord(
            p.officeId(),
            p.project(),
            p.periodFrom(),
            p.periodTo(),
            p.measure(),
            p.unit(),
            p.value(),
            p.note());
      }
    }
  }

  private static CsvWriter open(Path file) throws IOException {
    return CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }
}
