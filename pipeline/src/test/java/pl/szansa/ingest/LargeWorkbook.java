package pl.szansa.ingest;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A register of participants of any length as Excel would store it: 17 columns, every text in the
 * table of shared texts, three of each row there for itself only.
 */
final class LargeWorkbook {

  private static final List<String> HEADER =
      List.of(
          "PESEL",
          "Imię",
          "Nazwisko",
          "Płeć",
          "Data urodzenia",
          "Wiek",
          "Wykształcenie",
          "Status na rynku pracy",
          "Obszar",
          "Niepełnosprawność",
          "Mniejszość",
          "Migrant",
          "Bezdomność",
          "Data rozpoczęcia",
          "Data zakończenia",
          "Kontrakt socjalny",
          "Nr projektu");

  /** The texts that rows share, behind those of the header. */
  private static final List<String> CODES = List.of("k", "wyższe", "bezrobotny", "miasto", "nie");

  private static final int SHARED = HEADER.size() + CODES.size();

  private LargeWorkbook() {}

  static Path write(Path file, int rows) throws IOException {
    byte[] frame = new Workbook().sheet("Uczestnicy").bytes();
    try (ZipInputStream parts = new ZipInputStream(new java.io.ByteArrayInputStream(frame));
        ZipOutputStream zip =
            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        String text = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(part.getName()));
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        if (part.getName().endsWith("sheet1.xml")) {
          sheet(out, text.split("(?=</sheetData>)"), rows);
        } else {
          out.write(withShared(part.getName(), text));
        }
        out.flush();
        zip.closeEntry();
      }
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
      texts(out, rows);
      out.flush();
      zip.closeEntry();
    }
    return file;
  }

  private static String withShared(String name, String part) {
    return part.replace(
            "</Types>",
            "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>")
        .replace(
            "</Relationships>",
            name.startsWith("xl/")
                ? "<Relationship Id=\"rIdT\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
                : "</Relationships>");
  }

  private static void texts(Writer out, int rows) throws IOException {
    out.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    for (String text : HEADER) {
      out.write("<si><t>" + text + "</t></si>");
    }
    for (String text : CODES) {
      out.write("<si><t>" + text + "</t></si>");
    }
    for (int row = 0; row < rows; row++) {
      out.write("<si><t>SYN" + (10_000_000 + row) + "</t></si>");
      out.write("<si><t>Próbnik " + row + "</t></si><si><t>Syntetyczność-" + row + "</t></si>");
    }
    out.write("</sst>");
  }

  private static void sheet(Writer out, String[] frame, int rows) throws IOException {
    out.write(frame[0]);
    StringBuilder row = new StringBuilder("<row r=\"1\">");
    for (int i = 0; i < HEADER.size(); i++) {
      shared(row, i, 1, i);
    }
    out.write(row.append("</row>").toString());
    for (int i = 0; i < rows; i++) {
      row.setLength(0);
      out.write(row(row, i).toString());
    }
    out.write(frame[1]);
  }

  private static StringBuilder row(StringBuilder row, int number) {
    int line = number + 2;
    row.append("<row r=\"").append(line).append("\" spans=\"1:17\">");
    for (int i = 0; i < 3; i++) {
      shared(row, i, line, SHARED + 3 * number + i);
    }
    int codes = HEADER.size();
    shared(row, 3, line, codes);
    day(row, 4, line, 25_000 + number % 5000);
    cell(row, 5, line, " ", 20 + number % 40);
    shared(row, 6, line, codes + 1);
    shared(row, 7, line, codes + 2);
    shared(row, 8, line, codes + 3);
    for (int i = 9; i < 13; i++) {
      shared(row, i, line, codes + 4);
    }
    day(row, 13, line, 39_811 + number % 300);
    day(row, 14, line, 40_200 + number % 300);
    shared(row, 15, line, codes + 4);
    cell(row, 16, line, " ", 7_000_000 + number % 20);
    return row.append("</row>");
  }

  private static void shared(StringBuilder row, int column, int line, int text) {
    cell(row, column, line, " t=\"s\"", text);
  }

  private static void day(StringBuilder row, int column, int line, int day) {
    cell(row, column, line, " s=\"1\"", day);
  }

  private static void cell(StringBuilder row, int column, int line, String attributes, int value) {
    row.append("<c r=\"").append((char) ('A' + column)).append(line).append('"');
    row.append(attributes).append("><v>").append(value).append("</v></c>");
  }
}
