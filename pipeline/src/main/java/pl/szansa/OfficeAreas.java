package pl.szansa;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.AreaCodes;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Office;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.Submission;

/** In which areas the rows of an office can count: as they were in the years of the evaluation. */
final class OfficeAreas {

  private final Reference reference;
  private final Map<String, Office> offices = new HashMap<>();

  OfficeAreas(Reference reference) {
    this.reference = reference;
    reference.offices().offices().forEach(office -> offices.put(office.id(), office));
  }

  /** By office that sent anything, areas as level and code: {@code powiat 1463}. */
  Map<String, Set<String>> of(Evaluation evaluation) {
    List<String> years = evaluation.periods(PeriodKind.YEAR);
    Map<String, Set<String>> areas = new TreeMap<>();
    evaluation.submissions().stream()
        .map(Submission::office)
        .map(offices::get)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(office -> areas.put(office.id(), of(office, years)));
    return areas;
  }

  private Set<String> of(Office office, List<String> years) {
    Set<String> areas = new TreeSet<>();
    add(office, null, areas);
    for (String year : years) {
      add(office, LocalDate.of(Integer.parseInt(year), 1, 1), areas);
      add(office, LocalDate.of(Integer.parseInt(year), 12, 31), areas);
    }
    return areas;
  }

  private void add(Office office, LocalDate day, Set<String> areas) {
    add(AreaLevel.OFFICE, reference.areas().office(office, day).id(), areas);
    AreaCodes codes = reference.areas().of(office, day);
    add(AreaLevel.POWIAT, codes.powiat(), areas);
    add(AreaLevel.NUTS3, codes.nuts3(), areas);
    add(AreaLevel.NUTS2, codes.nuts2(), areas);
    add(AreaLevel.VOIVODESHIP, codes.voivodeship(), areas);
  }

  private static void add(AreaLevel level, String code, Set<String> areas) {
    if (!code.isEmpty()) {
      areas.add(level.code() + " " + code);
    }
  }
}
