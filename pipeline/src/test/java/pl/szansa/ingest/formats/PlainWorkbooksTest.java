package pl.szansa.ingest.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole workbooks, as programs write them, read without the parser and by it. */
final class PlainWorkbooksTest {

  private static final Path RESOURCES = Path.of("pipeline/src/test/resources");

  /** LibreOffice 7.4 made it from a sheet with dates, amounts, hidden and grouped rows. */
  private static final Path LIBREOFFICE =
      RESOURCES.resolve("spreadsheets/libreoffice_register.xlsx");

  /** Excel's namespaces, as it declares them in every sheet. */
  private static final String EXCEL =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " mc:Ignorable=\"x14ac xr\""
          + " xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\""
          + " xmlns:xr=\"http://schemas.microsoft.com/office/spreadsheetml/2014/revision\""
          + " xr:uid=\"{3C2B8B5C-2A45-4B5E-9D0F-0F4C6B1B8E11}\"><dimension ref=\"A1:C5\"/>"
          + "<sheetFormatPr defaultRowHeight=\"14.25\" x14ac:dyDescent=\"0.45\"/><sheetData>";

  private static final String EXCEL_ROWS =
      "<row r=\"1\" spans=\"1:3\" s=\"1\" customFormat=\"1\" ht=\"30\" customHeight=\"1\""
          + " thickTop=\"1\" thickBot=\"1\" x14ac:dyDescent=\"0.45\">"
          + "<c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
          + "<row r=\"2\" spans=\"1:3\" x14ac:dyDescent=\"0.45\">"
          + "<c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\" s=\"2\"><v>41284</v></c>"
          + "<c r=\"C2\"><v>1234.5</v></c></row>"
          + "<row r=\"3\" spans=\"1:3\" hidden=\"1\" outlineLevel=\"1\" x14ac:dyDescent=\"0.45\">"
          + "<c r=\"C3\"><v>-9.9999999999999995E-7</v></c></row>"
          + "<row r=\"4\" spans=\"1:3\" collapsed=\"1\" ph=\"1\" x14ac:dyDescent=\"0.2\"/>";

  @TempDir private Path folder;

  static Stream<Path> workbooks() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path root :
        List.of(
            RESOURCES.resolve("spreadsheets"),
            RESOURCES.resolve("traps/inbox/radom/arkusze"),
            Path.of("data/sample/inbox"))) {
      try (Stream<Path> files = Files.walk(root)) {
        files.filter(PlainWorkbooksTest::isWorkbook).sorted().forEach(found::add);
      }
    }
    return found.stream();
  }

  private static boolean isWorkbook(Path file) {
    try {
      return file.toString().endsWith(".xlsx")
          && Files.readString(file, ISO_8859_1).startsWith("PK"); // a trap is none
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void every_workbook_is_read_alike(Path workbook) throws IOException {
    assertThat(read(workbook)).isEqualTo(read(leftToTheParser(workbook)));
  }

  @Test
  void what_LibreOffice_writes_needs_no_parser() throws Exception {
    assertThat(XlsxParts.of(LIBREOFFICE.toFile()).plain()).hasSize(1);
    assertThat(read(LIBREOFFICE))
        .containsExactly(
            "1: Nr projektu|Data dokumentu|Kwota|Uwagi",
            "2: POKL.07.01.01-14-001/13|2013-01-10|1234.5|zażółć <gęślą> & jaźń",
            "3: POKL.07.01.01-14-001/13|2013-02-28|-0.01",
            "5: SYN/1||1000000|zgrupowany",
            "6: 7|2014-12-31|0.1|koniec");
  }

  @Test
  void what_Excel_writes_needs_no_parser() throws Exception {
    Path workbook = excel(EXCEL + EXCEL_ROWS + "</sheetData></worksheet>");
    assertThat(XlsxParts.of(workbook.toFile()).plain()).hasSize(1);
    assertThat(read(workbook))
        .containsExactly("1: a|b", "2: c|2013-01-10|1234.5", "3: ||-0.000001", "4: ")
        .isEqualTo(read(leftToTheParser(workbook)));
  }

  /** Without it the parser says that the sheet is no XML. */
  @Test
  void a_prefix_has_to_be_declared_in_the_first_tag() {
    for (String head : List.of(EXCEL.replace("xmlns:x14ac", "xmlns:x14"), undeclared())) {
      byte[] part = (head + EXCEL_ROWS + "</sheetData></worksheet>").getBytes(ISO_8859_1);
      assertThat(PlainSheet.of(part, List.of("a", "b", "c"))).isEmpty();
    }
  }

  /** Declared, but not where rows are. */
  private static String undeclared() {
    return EXCEL
        .replace("xmlns:x14ac", "xmlns:x14")
        .replace("<dimension", "<dimension xmlns:x14ac=\"x\"");
  }

  private static List<String> read(Path workbook) throws IOException {
    List<String> read = new ArrayList<>();
    try (XlsxFile sheets = new XlsxFile(workbook.toFile())) {
      while (sheets.nextSheet()) {
        for (SourceRow row = sheets.nextRow(); row != null; row = sheets.nextRow()) {
          read.add(row.line() + ": " + String.join("|", row.cells()));
        }
      }
    }
    return read;
  }

  /** LibreOffice's workbook with another sheet. */
  private Path excel(String sheet) throws IOException {
    String texts = "<sst><si><t>a</t></si><si><t>b</t></si><si><t>c</t></si></sst>";
    return rewritten(
        LIBREOFFICE,
        "excel.xlsx",
        (name, part) ->
            name.contains("sheet") ? sheet : name.contains("sharedStrings") ? texts : part);
  }

  /** The same workbook with a second space in the first tag of each sheet's rows. */
  private Path leftToTheParser(Path workbook) throws IOException {
    return rewritten(
        workbook,
        "parsed.xlsx",
        (name, part) -> name.contains("sheet") ? part.replaceFirst("<row ", "<row  ") : part);
  }

  /**
   * @param change makes a part anew, given its name and its bytes as letters of Latin-1
   */
  private Path rewritten(Path workbook, String name, BinaryOperator<String> change)
      throws IOException {
    Path copy = folder.resolve(name);
    try (ZipFile from = new ZipFile(workbook.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
      for (ZipEntry part : from.stream().toList()) {
        String letters = new String(from.getInputStream(part).readAllBytes(), ISO_8859_1);
        to.putNextEntry(new ZipEntry(part.getName()));
        to.write(change.apply(part.getName(), letters).getBytes(ISO_8859_1));
        to.closeEntry();
      }
    }
    return copy;
  }
}
