package pl.szansa.model;

/**
 * A line of {@code reference/context.csv}: something about the circumstances of an office, in its
 * own words.
 *
 * @param office office_id
 * @param kind what it is about: {@code population}, {@code target_group}, {@code support} ...
 * @param fact the words or the figure
 * @param year that it is of, 0 if that is not said
 */
public record ContextFact(String office, String kind, String fact, int year)
    implements java.io.Serializable {}
