package pl.szansa.resolve.participations;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.DataFile;

/**
 * What one task made of the persons of a bucket.
 *
 * @param files the data file with their participations; none if there are no participations
 * @param begun complete participations that began in the years of the run
 */
record ResolvedBucket(List<DataFile> files, Map<OfficeYear, Long> begun) implements Serializable {}
