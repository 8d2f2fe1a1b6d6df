package pl.szansa.resolve.finances;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One accepted row of {@code spending}; what is not stated is null.
 *
 * @param submission rank of its submission among the current ones, the newest highest
 * @param line line in its file
 * @param office office_id
 * @param project project number
 * @param task task of the project
 * @param category code of the category of costs
 * @param date date of the document
 * @param amount PLN
 * @param eu of which EU money, PLN
 * @param own of which own contribution, PLN
 * @param ownSource code of where the own contribution comes from
 * @param indirect whether it is an indirect cost
 * @param crossFinancing whether it is cross-financing
 */
record Expenditure(
    int submission,
    long line,
    String office,
    String project,
    String task,
    String category,
    LocalDate date,
    BigDecimal amount,
    BigDecimal eu,
    BigDecimal own,
    String ownSource,
    String indirect,
    String crossFinancing) {}
