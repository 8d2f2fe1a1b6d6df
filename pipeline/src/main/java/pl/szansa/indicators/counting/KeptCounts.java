package pl.szansa.indicators.counting;

import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import pl.szansa.model.Measure.Relation;

/**
 * Where what was counted of the resolved tables is kept, so that the next run counts only the rows
 * that came or were taken back since.
 *
 * @param fs the folder's file system
 * @param folder of a file per table
 * @param program tells programs apart that may count differently
 */
public record KeptCounts(FileSystem fs, Path folder, String program) {

  Path file(Relation relation) {
    return new Path(folder, relation.table() + ".counts");
  }
}
