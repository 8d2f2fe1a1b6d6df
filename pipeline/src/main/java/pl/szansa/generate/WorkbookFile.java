package pl.szansa.generate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet, with nothing in it that depends on the clock. */
final class WorkbookFile implements TableFile {

  private static final LocalDateTime EPOCH_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

  private final Path path;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Workbook workbook;
  private final Worksheet sheet;
  private int headerLine;
  private int line;

  WorkbookFile(Path path, String sheetName) {
    this.path = path;
    workbook = new Workbook(bytes, "Szansa", "1.0");
    sheet = workbook.newWorksheet(sheetName);
  }

  @Override
  public void header(List<String> above, List<String> headers) {
    for (String text : above) {
      sheet.value(line, 0, text);
      line += 2;
    }
    headerLine = line + 1;
    for (int i = 0; i < headers.size(); i++) {
      sheet.value(line, i, headers.get(i));
      sheet.style(line, i).bold().set();
    }
    line++;
  }

  @Override
  public void row(List<Object> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Object cell = cells.get(i);
      if (cell instanceof LocalDate date) {
        sheet.value(line, i, date);
        sheet.style(line, i).format("dd.mm.yyyy").set();
      } else if (cell instanceof Number number) {
        sheet.value(line, i, number);
      } else if (cell != null && !cell.toString().isEmpty()) {
        sheet.value(line, i, cell.toString());
      }
    }
    line++;
  }

  @Override
  public int headerLine() {
    return headerLine;
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    workbook.close();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(EPOCH_OF_ZIP);
        out.putNextEntry(timeless);
        out.write(timeless(entry.getName(), in.readAllBytes()));
        out.closeEntry();
      }
    }
  }

  private static byte[] timeless(String name, byte[] content) {
    if (!name.equals("docProps/core.xml")) {
      return content;
    }
    String xml = new String(content, StandardCharsets.UTF_8);
    return xml.replaceFirst(CREATED, "$1" + EPOCH_OF_ZIP + ":00Z").getBytes(StandardCharsets.UTF_8);
  }
}
