package pl.szansa.reports.content;

import java.util.List;

/**
 * A chapter of a report.
 *
 * @param id of its element, unique in the report
 * @param title its heading
 * @param blocks what it consists of
 */
public record Chapter(String id, String title, List<Block> blocks) {

  public Chapter {
    blocks = List.copyOf(blocks);
  }

  /** Writes one chapter of any report. */
  @FunctionalInterface
  public interface Writer {

    /** The chapter; one without blocks is left out of the report. */
    Chapter write(Report report);
  }
}
