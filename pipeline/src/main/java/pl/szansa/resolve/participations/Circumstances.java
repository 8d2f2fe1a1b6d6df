package pl.szansa.resolve.participations;

import java.io.Serializable;
import pl.szansa.resolve.rows.Places;

/**
 * By what persons are resolved, beside what submissions say of them.
 *
 * @param places registers of offices and programmes
 * @param firstYear first year of entry in which persons are counted
 * @param lastYear last year of entry in which persons are counted
 */
public record Circumstances(Places places, int firstYear, int lastYear) implements Serializable {}
