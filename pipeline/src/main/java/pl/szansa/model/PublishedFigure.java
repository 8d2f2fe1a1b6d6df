package pl.szansa.model;

import java.math.BigDecimal;

/**
 * A total that an office published itself.
 *
 * @param office office_id
 * @param project project title or number, empty if not stated
 * @param periodFrom as published: a year, year and month, or date
 * @param periodTo as published
 * @param measure what was counted, the office's word for it
 * @param unit unit as published
 * @param value the figure
 * @param note the page's own caveat
 */
public record PublishedFigure(
    String office,
    String project,
    String periodFrom,
    String periodTo,
    String measure,
    String unit,
    BigDecimal value,
    String note) {}
