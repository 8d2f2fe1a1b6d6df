package pl.szansa.resolve;

import java.io.Serializable;

/**
 * By what persons are resolved, beside what submissions say of them.
 *
 * @param places registers of offices and programmes
 * @param firstYear first year of entry in which persons are counted
 * @param lastYear last year of entry in which persons are counted
 */
record Circumstances(Places places, int firstYear, int lastYear) implements Serializable {}
