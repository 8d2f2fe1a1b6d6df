package pl.szansa.sampling;

import java.time.LocalDate;
import pl.szansa.model.AreaLevel;

/**
 * A drawn participation: a row of a sample file.
 *
 * @param person pseudonym
 * @param project project number
 * @param office office_id
 * @param exitDate last day of participation
 * @param level level of the area that it was drawn for
 * @param area code of that area
 * @param stratum labour status, age group and education at entry
 * @param population people of the stratum
 * @param weight how many people it stands for
 * @param file file of the office, relative to the inbox
 * @param sheet its sheet, empty for none
 * @param line line of the row in it
 */
public record Drawn(
    String person,
    String project,
    String office,
    LocalDate exitDate,
    AreaLevel level,
    String area,
    String stratum,
    long population,
    double weight,
    String file,
    String sheet,
    long line) {}
