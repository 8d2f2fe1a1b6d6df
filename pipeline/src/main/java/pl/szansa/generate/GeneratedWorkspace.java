package pl.szansa.generate;

import java.math.BigDecimal;
import java.util.List;

/**
 * What was written.
 *
 * @param files the data files of the inbox, by path
 * @param wrongRows the rows that are wrong on purpose, by file and line
 * @param totals by office, in the plan's order
 */
public record GeneratedWorkspace(List<File> files, List<WrongRow> wrongRows, List<Totals> totals) {

  public GeneratedWorkspace {
    files = List.copyOf(files);
    wrongRows = List.copyOf(wrongRows);
    totals = List.copyOf(totals);
  }

  /**
   * A data file.
   *
   * @param path relative to the workspace, with {@code /}
   * @param table canonical table
   * @param charset encoding, empty for a workbook
   * @param delimiter of columns, empty for a workbook
   * @param headerLine line on which the header starts, from 1
   * @param rows data rows, wrong ones included
   */
  public record File(
      String path, String table, String charset, String delimiter, int headerLine, int rows) {}

  /**
   * A row that is wrong on purpose.
   *
   * @param office office_id
   * @param kind what is wrong with it
   * @param file path relative to the workspace
   * @param line physical line of a text file, row of a workbook; from 1
   */
  public record WrongRow(String office, MistakeKind kind, String file, int line) {}

  /**
   * What an office's right rows add up to.
   *
   * @param office office_id
   * @param participations distinct people, incomplete records included
   * @param complete of those, the complete records
   * @param supports rows of support
   * @param amount PLN
   * @param grant PLN
   * @param own PLN
   */
  public record Totals(
      String office,
      int participations,
      int complete,
      int supports,
      BigDecimal amount,
      BigDecimal grant,
      BigDecimal own) {}
}
