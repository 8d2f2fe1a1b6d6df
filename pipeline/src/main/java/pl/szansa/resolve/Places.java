package pl.szansa.resolve;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Office;

/** Where an office lies on a day, and which programme a project belongs to. */
final class Places implements Serializable {

  private final Map<String, Office> offices = new HashMap<>();

  Places(Reference reference) {
    reference.offices().offices().forEach(office -> offices.put(office.id(), office));
  }

  /** Sets the columns of area and programme. */
  void add(String office, String project, LocalDate day, Map<String, Object> row) {
    Office known = offices.get(office);
    row.put("office", office);
    row.put("project", project);
    row.put("powiat", known == null ? "" : known.powiat());
    row.put("nuts3", "");
    row.put("nuts2", "");
    row.put("voivodeship", known == null ? "" : known.voivodeship());
    row.put("programme", "");
    row.put("programming_period", "");
  }

  /** Kind of an office, or what else is known of it. */
  String kind(String office, String otherwise) {
    Office known = offices.get(office);
    return known == null ? otherwise : known.kind();
  }
}
