package pl.szansa.model;

/**
 * How often a declared correction was applied while a submission was read.
 *
 * @param id file and place of the correction, as in {@code radom.yml#2}
 * @param rows rows that it changed
 */
public record AppliedCorrection(String id, long rows) implements java.io.Serializable {}
