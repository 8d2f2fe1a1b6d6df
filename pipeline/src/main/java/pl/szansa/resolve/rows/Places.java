package pl.szansa.resolve.rows;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import pl.szansa.ingest.registers.Programme;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.AreaCodes;
import pl.szansa.model.Office;

/** Where an office lies on a day, and which programme a project belongs to. */
public final class Places implements Serializable {

  private record Year(String office, int year) {}

  private record Place(String office, AreaCodes areas) {}

  private static final int MOST_REMEMBERED = 100_000;
  private static final int MOST_YEARS = 20_000;
  private static final int DAYS = 366;

  private static final List<String> COLUMNS =
      List.of(
          "office",
          "project",
          "powiat",
          "nuts3",
          "nuts2",
          "voivodeship",
          "programme",
          "programming_period");

  private final Reference reference;
  private final Map<String, Office> offices = new HashMap<>();

  /** The places of an office by day of the year; nearly all of them are the same one. */
  private transient Map<Year, Place[]> years;

  private transient Map<Place, Place> places;
  private transient Map<String, Optional<Programme>> programmes;

  private transient ColumnPlaces columns;
  private transient int[] targets;

  /** What was asked for last, which rows mostly ask for again. */
  private transient String lastOffice;

  private transient int lastYear;
  private transient Place[] lastDays;
  private transient String lastProject;
  private transient Optional<Programme> lastProgramme;

  public Places(Reference reference) {
    this.reference = reference;
    reference.offices().offices().forEach(office -> offices.put(office.id(), office));
  }

  /** The same for one thread, which remembers what it was asked. */
  public Places remembering() {
    return new Places(reference);
  }

  /**
   * Sets the columns of area and programme; what is unknown is empty.
   *
   * @param office office_id that the row names
   * @param project project number
   * @param day the row's, null if it has none
   */
  public void add(String office, String project, LocalDate day, ResolvedRow row) {
    int[] to = targets(row.columns());
    Place place = place(office, day);
    Optional<Programme> programme = programme(project);
    row.put(to[0], place.office());
    row.put(to[1], project);
    row.put(to[2], place.areas().powiat());
    row.put(to[3], place.areas().nuts3());
    row.put(to[4], place.areas().nuts2());
    row.put(to[5], place.areas().voivodeship());
    row.put(to[6], programme.isPresent() ? programme.get().code() : "");
    row.put(
        to[7],
        programme.isPresent()
            ? programme.get().period()
            : reference.programmes().period(project, day));
  }

  /** Where the columns stand in the rows that are asked for. */
  private int[] targets(ColumnPlaces asked) {
    if (columns != asked) {
      targets = COLUMNS.stream().mapToInt(asked::of).toArray();
      columns = asked;
    }
    return targets;
  }

  private Place place(String office, LocalDate day) {
    if (day == null) {
      Office known = offices.get(office);
      return known == null ? new Place(office, AreaCodes.UNKNOWN) : placeOn(known, null);
    }
    if (lastDays == null || day.getYear() != lastYear || !Objects.equals(office, lastOffice)) {
      lastDays = days(office, day.getYear());
      lastYear = day.getYear();
      lastOffice = office;
    }
    Place place = lastDays[day.getDayOfYear() - 1];
    return place == null ? placeOfDay(office, day) : place;
  }

  private Place[] days(String office, int year) {
    if (years == null || years.size() > MOST_YEARS) {
      years = new HashMap<>();
      places = new HashMap<>();
    }
    return years.computeIfAbsent(new Year(office, year), y -> new Place[DAYS]);
  }

  private Place placeOfDay(String office, LocalDate day) {
    Office known = offices.get(office);
    Place place = known == null ? new Place(office, AreaCodes.UNKNOWN) : placeOn(known, day);
    place = places.computeIfAbsent(place, same -> same);
    lastDays[day.getDayOfYear() - 1] = place;
    return place;
  }

  private Place placeOn(Office office, LocalDate day) {
    return new Place(reference.areas().office(office, day).id(), reference.areas().of(office, day));
  }

  private Optional<Programme> programme(String project) {
    if (lastProgramme == null || !Objects.equals(project, lastProject)) {
      lastProgramme = known(project);
      lastProject = project;
    }
    return lastProgramme;
  }

  private Optional<Programme> known(String project) {
    if (programmes == null || programmes.size() > MOST_REMEMBERED) {
      programmes = new HashMap<>();
    }
    return programmes.computeIfAbsent(project, reference.programmes()::of);
  }

  /** Kind of an office; of one that the register lacks, what else is known of it. */
  public String kind(String office, String otherwise) {
    Office known = offices.get(office);
    return known == null ? otherwise : known.kind();
  }

  /** An amount in the prices of the base year; null where the day or its index is unknown. */
  public BigDecimal constantPrices(BigDecimal amount, LocalDate day) {
    return amount == null || day == null
        ? null
        : reference.prices().toConstant(amount, day.getYear()).orElse(null);
  }
}
