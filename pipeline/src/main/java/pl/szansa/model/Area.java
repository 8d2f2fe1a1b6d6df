package pl.szansa.model;

/**
 * A place or body that values are published for.
 *
 * @param level its level
 * @param code {@code all}, a TERYT prefix, an office_id or a project number
 * @param name what people read
 * @param parent code of the voivodeship that it lies in, empty for none
 */
public record Area(AreaLevel level, String code, Text name, String parent) {}
