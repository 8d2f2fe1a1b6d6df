package pl.szansa.reports.chapters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.szansa.model.Indicator;
import pl.szansa.reports.content.Report;

/**
 * A part of a chapter that is about some indicators.
 *
 * @param key of its heading among the chapter's wordings
 * @param told ids of those that sentences are made of
 * @param listed ids of those that stand in its table beside the told ones
 */
record Section(String key, List<String> told, List<String> listed) {

  /** Those that the catalogue has, for sentences. */
  List<Indicator> told(Report report) {
    return known(told.stream(), report);
  }

  /** All that the catalogue has. */
  List<Indicator> all(Report report) {
    return known(Stream.concat(told.stream(), listed.stream()), report);
  }

  static List<Indicator> known(Stream<String> ids, Report report) {
    return ids.map(report.evaluation()::indicator).flatMap(Optional::stream).toList();
  }
}
