package pl.szansa.traps;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to become of one submission: a line of {@code verdicts.csv}.
 *
 * @param file path in the inbox
 * @param member sheet, or path in the archive
 * @param counts status; table; rows; accepted; quarantined
 * @param issues codes in alphabetical order, those of rows with how many rows have them
 * @param holds what the accepted rows hold: a table of {@code expected/}, or {@code field = value |
 *     value}, several of these with semicolons; empty if that is not the point
 */
public record Verdict(String file, String member, String counts, String issues, String holds) {

  /** All of them, by file. */
  public static Map<String, List<Verdict>> read(Path csv) {
    Map<String, List<Verdict>> verdicts = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv)) {
      reader.forEach(
          line ->
              verdicts
                  .computeIfAbsent(line.getField("file"), f -> new ArrayList<>())
                  .add(of(line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return verdicts;
  }

  private static Verdict of(NamedCsvRecord line) {
    String counts =
        String.join(
            "; ",
            line.getField("status"),
            line.getField("table"),
            line.getField("rows"),
            line.getField("accepted"),
            line.getField("quarantined"));
    return new Verdict(
        line.getField("file"),
        line.getField("member"),
        counts,
        line.getField("issues"),
        line.getField("holds"));
  }

  /** As a reader sees it in a failed test. */
  String line() {
    return "[" + member + "] " + counts + " | " + issues;
  }
}
