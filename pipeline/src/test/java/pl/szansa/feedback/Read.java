package pl.szansa.feedback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook read back: the texts of its cells, by sheet. */
public final class Read {

  private Read() {}

  public static Map<String, List<List<String>>> workbook(byte[] bytes) {
    Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : book.getSheets().toList()) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet.read()) {
          rows.add(row.stream().map(Read::text).toList());
        }
        sheets.put(sheet.getName(), rows);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sheets;
  }

  private static String text(Cell cell) {
    return cell == null || cell.getText() == null ? "" : cell.getText();
  }

  /** Rows of a sheet below its header, which is the first row that begins so. */
  public static List<Map<String, String>> table(List<List<String>> sheet, String first) {
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> header = null;
    for (List<String> row : sheet) {
      if (header != null) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int c = 0; c < header.size(); c++) {
          cells.put(header.get(c), c < row.size() ? row.get(c) : "");
        }
        rows.add(cells);
      } else if (!row.isEmpty() && row.get(0).equals(first)) {
        header = row;
      }
    }
    return rows;
  }
}
