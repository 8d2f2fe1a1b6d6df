package pl.szansa.reports.chapters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.szansa.model.Formats;
import pl.szansa.model.Plurals;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Report;

/** What was read, how much of it counts, and what the rest may change. */
final class Rows {

  /** From this share of quarantined rows on, the report warns of conclusions about the office. */
  private static final BigDecimal CAUTION = new BigDecimal("0.05");

  /** More names than this are a list to look up. */
  private static final int NAMED = 10;

  private final Report report;
  private final Say say;
  private final Offices names;

  Rows(Report report, Say say) {
    this.report = report;
    this.say = say;
    this.names = Offices.of(report.evaluation());
  }

  List<Block> blocks(List<Submission> files) {
    Tally all = Tally.of(counted(files));
    List<Block> blocks = new ArrayList<>();
    if (files.isEmpty()) {
      blocks.add(say.caution(report.ofOffice() ? "nothingOfOffice" : "nothing"));
      return blocks;
    }
    blocks.add(read(files, all));
    if (all.rows() == 0) {
      blocks.add(say.caution("noRows"));
    } else if (all.quarantined() == 0) {
      blocks.add(say.paragraph("nothingLost"));
    } else {
      List<Block> doubtful = doubtful(files, all);
      blocks.add(doubtful.isEmpty() ? say.paragraph("lost") : say.caution("lost"));
      blocks.addAll(doubtful);
    }
    long corrected = files.stream().filter(s -> !s.corrections().isEmpty()).count();
    if (corrected > 0) {
      blocks.add(say.paragraph("corrected", "files", count(corrected)));
    }
    return blocks;
  }

  /** Rows of a superseded file are read again in the one that replaces it. */
  static List<Submission> counted(List<Submission> files) {
    return files.stream().filter(s -> s.status() != SubmissionStatus.SUPERSEDED).toList();
  }

  /** Tallies by office, those with the most quarantined rows first. */
  static Map<String, Tally> byOffice(List<Submission> files) {
    Map<String, Tally> tallies = new TreeMap<>();
    counted(files).stream()
        .collect(Collectors.groupingBy(Submission::office))
        .forEach((office, own) -> tallies.put(office, Tally.of(own)));
    Comparator<Map.Entry<String, Tally>> most =
        Comparator.comparingLong(e -> -e.getValue().quarantined());
    Map<String, Tally> sorted = new LinkedHashMap<>();
    tallies.entrySet().stream()
        .sorted(most.thenComparing(e -> e.getKey().isEmpty()).thenComparing(Map.Entry::getKey))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }

  private Block read(List<Submission> files, Tally all) {
    return say.paragraph(
        "read",
        "files",
        say.counted(files.size(), Plurals.FILES),
        "rejected",
        count(files, SubmissionStatus.REJECTED),
        "unreadable",
        count(files, SubmissionStatus.UNREADABLE),
        "superseded",
        count(files, SubmissionStatus.SUPERSEDED),
        "rows",
        count(all.rows()),
        "accepted",
        count(all.accepted()),
        "quarantined",
        count(all.quarantined()),
        "share",
        Formats.percent(all.quarantinedShare(), say.language()));
  }

  private String count(List<Submission> files, SubmissionStatus status) {
    return count(files.stream().filter(s -> s.status() == status).count());
  }

  private String count(long number) {
    return Formats.count(number, say.language());
  }

  private List<Block> doubtful(List<Submission> files, Tally all) {
    String share = Formats.percent(CAUTION, say.language());
    if (report.ofOffice()) {
      return all.quarantinedShare().compareTo(CAUTION) > 0
          ? List.of(say.caution("doubtfulOffice", "share", share))
          : List.of();
    }
    List<String> offices =
        byOffice(files).entrySet().stream()
            .filter(e -> e.getValue().quarantinedShare().compareTo(CAUTION) > 0)
            .filter(e -> !e.getKey().isEmpty())
            .map(e -> names.name(e.getKey()))
            .toList();
    return offices.isEmpty()
        ? List.of()
        : List.of(say.caution("doubtful", "share", share, "offices", say.some(offices, NAMED)));
  }
}
