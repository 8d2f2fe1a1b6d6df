package pl.szansa.resolve.participations;

import java.io.Serializable;
import java.util.List;
import org.apache.iceberg.DataFile;

/**
 * The participations of a bucket of persons.
 *
 * @param came file of those that there are now; none if there are none
 * @param takenBack file of those that there were before; none if there were none
 */
record ResolvedTwice(List<DataFile> came, List<DataFile> takenBack) implements Serializable {}
