package pl.szansa.ingest.registers;

import java.io.Serializable;
import java.time.LocalDate;
import pl.szansa.model.AreaCodes;
import pl.szansa.model.Office;

/**
 * Where rows count. There is one rule: a row belongs to the office and the areas as they were on
 * the row's day. With {@link Boundaries#TODAY} every row is treated as if its day were the last.
 */
public final class Areas implements Serializable {

  private static final int VOIVODESHIP = 2;
  private static final int POWIAT = 4;

  // in every jar, so they need not travel
  private static final Powiats POWIATS = Powiats.shipped();
  private static final Nuts NUTS = Nuts.shipped();

  private final OfficeRegister offices;
  private final Territory territory;
  private final Boundaries boundaries;

  Areas(OfficeRegister offices, Territory territory, Boundaries boundaries) {
    this.offices = offices;
    this.territory = territory;
    this.boundaries = boundaries;
  }

  /**
   * The office that a row counts under.
   *
   * @param office that the row names
   * @param day the row's, null if it has none
   */
  public Office office(Office office, LocalDate day) {
    return offices.on(office, counted(day));
  }

  /**
   * The areas of {@link #office} on the row's day.
   *
   * @param office that the row names
   * @param day the row's, null if it has none
   */
  public AreaCodes of(Office office, LocalDate day) {
    LocalDate counted = counted(day);
    Office then = offices.on(office, counted);
    if (then.teryt().length() < POWIAT) {
      return new AreaCodes("", "", "", offices.voivodeship(then));
    }
    String commune = territory.on(then.teryt(), counted);
    String powiat = POWIATS.on(commune.substring(0, POWIAT), counted);
    String voivodeship = powiat.substring(0, VOIVODESHIP);
    return NUTS.on(powiat, counted)
        .map(line -> new AreaCodes(powiat, line.nuts3(), line.nuts2(), voivodeship))
        .orElse(new AreaCodes(powiat, "", "", voivodeship));
  }

  /** What has no day is where it is now. */
  private LocalDate counted(LocalDate day) {
    return day == null || boundaries == Boundaries.TODAY ? LocalDate.MAX : day;
  }
}
