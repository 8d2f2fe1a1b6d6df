package pl.szansa.history;

import java.time.Instant;
import java.util.Map;

/**
 * One run of the job.
 *
 * @param number from 1, in order of time
 * @param started when the job began
 * @param finished when its result was published
 * @param fingerprint of the result
 * @param version of the program
 * @param filesRead files read in this run
 * @param filesUnchanged files that were read in an earlier run
 * @param accepted rows that count
 * @param quarantined rows put aside
 * @param values number of indicator values by status
 * @param options what the command line said, by option
 */
public record Run(
    int number,
    Instant started,
    Instant finished,
    String fingerprint,
    String version,
    int filesRead,
    int filesUnchanged,
    long accepted,
    long quarantined,
    Map<String, Long> values,
    Map<String, String> options) {

  /** All values, whatever their status. */
  public long allValues() {
    return values.values().stream().mapToLong(Long::longValue).sum();
  }

  Run numbered(int other) {
    return new Run(
        other,
        started,
        finished,
        fingerprint,
        version,
        filesRead,
        filesUnchanged,
        accepted,
        quarantined,
        values,
        options);
  }
}
