package pl.szansa.ingest.corrections;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * A declared fix of one field: an entry of {@code corrections/*.yml}.
 *
 * @param file pattern of paths below the inbox, as in {@code radom/*.csv}
 * @param table the table concerned; may be left out where the field's name tells it
 * @param line line or spreadsheet row, null for any
 * @param where what other fields of the row say, by canonical name; as the file writes it or not
 * @param field canonical name of the field
 * @param old what it says in the file; empty for a blank
 * @param fixed what it is to say instead, YAML key {@code new}
 * @param reason why, and on whose word
 * @param expect how many rows it must change; another number stops the run
 */
record Correction(
    String file,
    String table,
    Long line,
    Map<String, String> where,
    String field,
    String old,
    String fixed,
    String reason,
    long expect)
    implements Serializable {

  Correction {
    where = new TreeMap<>(where);
  }
}
