package pl.szansa.indicators.counting;

import java.io.Serializable;

/**
 * The finest cell that sums are kept for.
 *
 * @param office office_id
 * @param project project number
 * @param powiat TERYT code, empty if unknown
 * @param voivodeship TERYT code, empty if unknown
 * @param year year by the measure's period rule; {@link #NO_YEAR} counts only over all years
 * @param breakdown {@code total} or a breakdown's id
 * @param category {@code all} or a code of the breakdown
 */
public record Cell(
    String office,
    String project,
    String powiat,
    String voivodeship,
    int year,
    String breakdown,
    String category)
    implements Serializable {

  public static final int NO_YEAR = 0;
}
