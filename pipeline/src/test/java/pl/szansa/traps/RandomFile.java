package pl.szansa.traps;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.ingest.OpenDocument;

/** Sends a random table in one of all formats, with blank rows and a title where they have them. */
final class RandomFile {

  enum Format {
    CSV,
    XLSX,
    XLS,
    ODS,
    JSON,
    JSON_LINES,
    XML,
    ZIP
  }

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          Charset.forName("windows-1250"),
          Charset.forName("ISO-8859-2"),
          StandardCharsets.UTF_16);

  private final UniformRandomProvider random;
  private final RandomSheet sheet;
  private final List<RandomSheet.Row> rows;

  /**
   * @param rows of the sheet, in this order
   */
  RandomFile(UniformRandomProvider random, RandomSheet sheet, List<RandomSheet.Row> rows) {
    this.random = random;
    this.sheet = sheet;
    this.rows = rows;
  }

  byte[] bytes(Format format) {
    return switch (format) {
      case CSV -> csv();
      case XLSX -> xlsx();
      case XLS -> xls();
      case ODS -> ods();
      case JSON -> utf8(objects(new StringJoiner(",\n", "[", "]")));
      case JSON_LINES -> utf8(objects(new StringJoiner("\n")));
      case XML -> xml();
      case ZIP -> new ZipBytes().file("t." + "csv", csv()).bytes();
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] csv() {
    char delimiter = ";,\t|".charAt(random.nextInt(4));
    String end = random.nextBoolean() ? "\n" : "\r\n";
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "" : "Wykaz" + end + end);
    text.append(line(sheet.headers(), delimiter)).append(end);
    for (RandomSheet.Row row : rows) {
      text.append(line(row.cells().stream().map(RandomSheet.Cell::text).toList(), delimiter));
      text.append(end).append(random.nextInt(10) == 0 ? end : "");
    }
    return text.toString().getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
  }

  private String line(List<String> cells, char delimiter) {
    StringJoiner line = new StringJoiner(String.valueOf(delimiter));
    for (String cell : cells) {
      boolean needed = cell.indexOf(delimiter) >= 0 || cell.contains("\"");
      line.add(needed || random.nextInt(8) == 0 ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
    }
    return line.toString();
  }

  /** Lines of a spreadsheet: a title, the header, rows with blank ones between; null is blank. */
  private List<List<Object>> lines() {
    List<List<Object>> lines = new ArrayList<>();
    if (random.nextBoolean()) {
      lines.add(List.of("Wykaz"));
      lines.add(null);
    }
    lines.add(new ArrayList<>(sheet.headers()));
    for (RandomSheet.Row row : rows) {
      List<Object> cells = new ArrayList<>();
      for (RandomSheet.Cell cell : row.cells()) {
        cells.add(random.nextInt(3) == 0 ? cell.text() : cell.typed());
      }
      lines.add(cells);
      if (random.nextInt(10) == 0) {
        lines.add(null);
      }
    }
    return lines;
  }

  private byte[] xlsx() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "traps", "1.0")) {
      Worksheet written = book.newWorksheet("Arkusz");
      int line = 0;
      for (List<Object> cells : lines()) {
        for (int i = 0; cells != null && i < cells.size(); i++) {
          set(written, line, i, cells.get(i));
        }
        line++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void set(Worksheet sheet, int line, int column, Object cell) {
    if (cell instanceof LocalDate date) {
      sheet.value(line, column, date);
      sheet.style(line, column).format("yyyy-mm-dd").set();
    } else if (cell instanceof Number number) {
      sheet.value(line, column, number);
    } else if (!cell.toString().isEmpty()) {
      sheet.value(line, column, cell.toString());
    }
  }

  private byte[] xls() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      var written = book.createSheet("Arkusz");
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
      int line = 0;
      for (List<Object> cells : lines()) {
        var row = written.createRow(line++);
        for (int i = 0; cells != null && i < cells.size(); i++) {
          set(row.createCell(i), cells.get(i), day);
        }
      }
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void set(org.apache.poi.ss.usermodel.Cell to, Object cell, CellStyle day) {
    if (cell instanceof LocalDate date) {
      to.setCellValue(date);
      to.setCellStyle(day);
    } else if (cell instanceof Number number) {
      to.setCellValue(number.doubleValue());
    } else {
      to.setCellValue(cell.toString());
    }
  }

  private byte[] ods() {
    List<String> written = new ArrayList<>();
    for (List<Object> cells : lines()) {
      StringBuilder row = new StringBuilder();
      for (Object cell : cells == null ? List.of("") : cells) {
        row.append(ods(cell));
      }
      written.add(OpenDocument.row("", row.toString()));
    }
    return new OpenDocument().sheet("Arkusz", written.toArray(String[]::new)).bytes();
  }

  private static String ods(Object cell) {
    if (cell instanceof LocalDate date) {
      return OpenDocument.cell(
          "office:value-type=\"date\" office:date-value=\"" + date + "\"", date.toString());
    }
    if (cell instanceof Number number) {
      String plain = number instanceof BigDecimal b ? b.toPlainString() : number.toString();
      return OpenDocument.cell("office:value-type=\"float\" office:value=\"" + plain + "\"", plain);
    }
    return OpenDocument.cell(
        "office:value-type=\"string\"", StringEscapeUtils.escapeXml11(cell.toString()));
  }

  private String objects(StringJoiner all) {
    for (RandomSheet.Row row : rows) {
      StringJoiner object = new StringJoiner(", ", "{", "}");
      for (int i = 0; i < row.cells().size(); i++) {
        RandomSheet.Cell cell = row.cells().get(i);
        boolean number = cell.typed() instanceof Number && random.nextBoolean();
        String text = "\"" + StringEscapeUtils.escapeJson(cell.text()) + "\"";
        String value = number ? cell.typed().toString() : cell.text().isEmpty() ? "null" : text;
        object.add("\"" + StringEscapeUtils.escapeJson(sheet.headers().get(i)) + "\": " + value);
      }
      all.add(object.toString());
    }
    return all.toString();
  }

  private byte[] xml() {
    StringBuilder text = new StringBuilder("<?xml version=\"1.0\"?>\n<dane>\n");
    for (RandomSheet.Row row : rows) {
      text.append("<wiersz>");
      for (int i = 0; i < row.cells().size(); i++) {
        String name = sheet.headers().get(i).replaceAll("[^\\p{L}\\d]+", "_").replaceAll("_$", "");
        String cell = StringEscapeUtils.escapeXml11(row.cells().get(i).text());
        text.append("<" + name + ">" + cell + "</" + name + ">");
      }
      text.append("</wiersz>\n");
    }
    return utf8(text.append("</dane>\n").toString());
  }
}
