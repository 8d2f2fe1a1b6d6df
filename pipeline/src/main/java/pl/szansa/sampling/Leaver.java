package pl.szansa.sampling;

import java.time.LocalDate;

/**
 * A participation that ended, as the draw needs it.
 *
 * @param person pseudonym
 * @param project project number
 * @param office office_id
 * @param exitDate last day of participation
 * @param stratum labour status, age group and education at entry, with a colon between them
 * @param submission id of the submission that has the row
 * @param line line of the row
 */
public record Leaver(
    String person,
    String project,
    String office,
    LocalDate exitDate,
    String stratum,
    String submission,
    long line) {}
