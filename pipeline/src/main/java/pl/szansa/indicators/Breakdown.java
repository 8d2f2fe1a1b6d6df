package pl.szansa.indicators;

import pl.szansa.model.Measure;

/**
 * A breakdown beside total.
 *
 * @param id as in the column {@code breakdown}
 * @param over the resolved table that has it
 * @param column the column whose codes are the categories
 */
public record Breakdown(String id, Measure.Relation over, String column)
    implements java.io.Serializable {}
