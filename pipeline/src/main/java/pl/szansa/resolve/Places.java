package pl.szansa.resolve;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.szansa.ingest.registers.Programme;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.AreaCodes;
import pl.szansa.model.Office;

/** Where an office lies on a day, and which programme a project belongs to. */
final class Places implements Serializable {

  private record Year(String office, int year) {}

  private record Place(String office, AreaCodes areas) {}

  private static final int MOST_REMEMBERED = 100_000;
  private static final int MOST_YEARS = 20_000;
  private static final int DAYS = 366;

  private final Reference reference;
  private final Map<String, Office> offices = new HashMap<>();

  /** The places of an office by day of the year; nearly all of them are the same one. */
  private transient Map<Year, Place[]> years;

  private transient Map<Place, Place> places;
  private transient Map<String, Optional<Programme>> programmes;

  Places(Reference reference) {
    this.reference = reference;
    reference.offices().offices().forEach(office -> offices.put(office.id(), office));
  }

  /** The same for one thread, which remembers what it was asked. */
  Places remembering() {
    return new Places(reference);
  }

  /**
   * Sets the columns of area and programme; what is unknown is empty.
   *
   * @param office office_id that the row names
   * @param project project number
   * @param day the row's, null if it has none
   */
  void add(String office, String project, LocalDate day, ResolvedRow row) {
    Place place = place(office, day);
    Optional<Programme> programme = programme(project);
    row.put("office", place.office());
    row.put("project", project);
    row.put("powiat", place.areas().powiat());
    row.put("nuts3", place.areas().nuts3());
    row.put("nuts2", place.areas().nuts2());
    row.put("voivodeship", place.areas().voivodeship());
    row.put("programme", programme.map(Programme::code).orElse(""));
    row.put(
        "programming_period",
        programme
            .map(Programme::period)
            .orElseGet(() -> reference.programmes().period(project, day)));
  }

  private Place place(String office, LocalDate day) {
    Office known = offices.get(office);
    if (known == null) {
      return new Place(office, AreaCodes.UNKNOWN);
    }
    if (day == null) {
      return placeOn(known, null);
    }
    if (years == null || years.size() > MOST_YEARS) {
      years = new HashMap<>();
      places = new HashMap<>();
    }
    Place[] days = years.computeIfAbsent(new Year(office, day.getYear()), y -> new Place[DAYS]);
    int ofYear = day.getDayOfYear() - 1;
    if (days[ofYear] == null) {
      Place place = placeOn(known, day);
      days[ofYear] = places.computeIfAbsent(place, same -> same);
    }
    return days[ofYear];
  }

  private Place placeOn(Office office, LocalDate day) {
    return new Place(reference.areas().office(office, day).id(), reference.areas().of(office, day));
  }

  private Optional<Programme> programme(String project) {
    if (programmes == null || programmes.size() > MOST_REMEMBERED) {
      programmes = new HashMap<>();
    }
    return programmes.computeIfAbsent(project, reference.programmes()::of);
  }

  /** Kind of an office; of one that the register lacks, what else is known of it. */
  String kind(String office, String otherwise) {
    Office known = offices.get(office);
    return known == null ? otherwise : known.kind();
  }

  /** An amount in the prices of the base year; null where the day or its index is unknown. */
  BigDecimal constantPrices(BigDecimal amount, LocalDate day) {
    return amount == null || day == null
        ? null
        : reference.prices().toConstant(amount, day.getYear()).orElse(null);
  }
}
