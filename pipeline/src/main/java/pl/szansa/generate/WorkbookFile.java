package pl.szansa.generate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet, with nothing in it that depends on the clock. */
final class WorkbookFile implements TableFile {

  private static final LocalDateTime EPOCH_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

  private final Path path;
  private final OutputStream out;
  private final Workbook workbook;
  private final Worksheet sheet;
  private int headerLine;
  private int line;

  WorkbookFile(Path path, String sheetName) throws IOException {
    this.path = path;
    out = new BufferedOutputStream(Files.newOutputStream(path));
    workbook = new Workbook(out, "Szansa", "1.0");
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
    out.close();
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(path.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), timeless(entry.getName(), content));
      }
    }
    write(parts);
  }

  private void write(Map<String, byte[]> parts) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(EPOCH_OF_ZIP);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
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
