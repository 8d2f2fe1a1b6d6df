package pl.szansa.ingest.registers;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import pl.szansa.model.Text;

/**
 * An operational programme.
 *
 * @param code for example POKL
 * @param number found in the numbers of its projects
 * @param period its programming period, for example 2007-2013
 * @param name its name
 * @param aliases other codes and names that people write
 */
public record Programme(String code, Pattern number, String period, Text name, List<String> aliases)
    implements Serializable {}
