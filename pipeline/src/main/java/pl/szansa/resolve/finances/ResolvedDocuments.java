package pl.szansa.resolve.finances;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.apache.iceberg.DataFile;

/**
 * What one task made of the documents of a bucket.
 *
 * @param files the data file with the expenditure; none if none counts
 * @param spent the projects that it is of
 */
record ResolvedDocuments(List<DataFile> files, Set<Spent.Project> spent) implements Serializable {}
