package pl.szansa.resolve.participations;

import java.io.Serializable;

/**
 * An office in a year of entry.
 *
 * @param office office_id
 */
public record OfficeYear(String office, int year) implements Serializable {}
