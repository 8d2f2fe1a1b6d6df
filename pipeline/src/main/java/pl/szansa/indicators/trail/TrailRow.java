package pl.szansa.indicators.trail;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One row of a resolved table that lies in a value's area and period.
 *
 * @param table participations or finances
 * @param reason how it counts, or why not
 * @param file path of the file that it comes from, with its sheet; empty if unknown
 * @param line line of the entry or the document; 0 if unknown
 * @param resultFile path of the file that its results come from, empty where the same or unknown
 * @param resultLine line of the results; 0 if unknown
 * @param project project number
 * @param person first eight characters of the pseudonym, empty for money
 * @param from day of entry, or of the document; null if unknown
 * @param to day of exit; null while it goes on, and for money
 * @param numerator what it adds to the numerator
 * @param denominator what it adds to the denominator
 */
public record TrailRow(
    String table,
    Reason reason,
    String file,
    int line,
    String resultFile,
    int resultLine,
    String project,
    String person,
    LocalDate from,
    LocalDate to,
    BigDecimal numerator,
    BigDecimal denominator) {}
