package pl.szansa.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.ingest.Workbook;

/** What is read without the parser is what the parser reads. */
final class PlainSheetTest {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private static final String TEXTS =
      "<si><t>nie</t></si><si><r><t>dwie</t></r><r><t xml:space=\"preserve\"> części</t></r>"
          + "<rPh sb=\"0\" eb=\"1\"><t>wymowa</t></rPh></si><si/>"
          + "<si><t>&lt;ą&gt; &amp; <![CDATA[ź]]>&#10;</t></si>";
  private static final List<String> KNOWN = List.of("a", "b", "c", "d");

  private static final String[] NUMBERS = {
    "",
    "0",
    "1",
    "7",
    "007",
    "-1",
    "1.5",
    "1.50",
    "1.234",
    "1E3",
    "1e-7",
    "39811",
    "39811.75",
    "60",
    "59",
    "61",
    "2199",
    "2958466",
    "-",
    ".",
    "1.2.3",
    "123456789012345678901234567890",
    "1E300"
  };

  @TempDir private Path folder;

  private static String number(String reference, int style, String value) {
    String styled = style < 0 ? "" : " s=\"" + style + "\"";
    return "<c r=\"" + reference + "\"" + styled + "><v>" + value + "</v></c>";
  }

  private static String shared(String reference, int text) {
    return "<c r=\"" + reference + "\" t=\"s\"><v>" + text + "</v></c>";
  }

  private static String row(int line, String... cells) {
    return "<row r=\"" + line + "\">" + String.join("", cells) + "</row>";
  }

  @Test
  void numbers_of_all_styles() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String value : NUMBERS) {
      List<String> cells = new ArrayList<>();
      for (int style = -1; style < 6; style++) {
        cells.add(number((char) ('B' + style) + "" + (rows.size() + 1), style, value));
      }
      rows.add(row(rows.size() + 1, cells.toArray(String[]::new)));
    }
    assertReadAlike(String.join("", rows));
  }

  @Test
  void texts_and_gaps() throws IOException {
    assertReadAlike(
        row(1, shared("A1", 0), shared("B1", 1), shared("C1", 2), shared("D1", 3))
            + "<row r=\"2\" spans=\"1:3\" ht=\"15.0\" customHeight=\"1\" hidden=\"true\"/>"
            + row(3)
            + row(7, "<c r=\"B7\"/>", "<c r=\"D7\" s=\"1\"></c>", "<c r=\"AB7\" t=\"s\"/>")
            + row(8, "<c r=\"C8\" s=\"2\" t=\"n\"><v>39811</v></c>", shared("XFD8", 1))
            + row(5, "<c r=\"A5\" t=\"s\"><v></v></c>"));
  }

  @Test
  void sheets_of_chance() throws IOException {
    Random random = new Random(1);
    StringBuilder rows = new StringBuilder();
    for (int line = 1; line <= 500; line++) {
      StringBuilder cells = new StringBuilder();
      for (char column = 'A'; column <= 'Z'; column++) {
        String reference = column + "" + line;
        switch (random.nextInt(3)) {
          case 0 -> cells.append(shared(reference, random.nextInt(4)));
          case 1 -> {
            String value = NUMBERS[random.nextInt(NUMBERS.length)];
            cells.append(number(reference, random.nextInt(5) - 1, value));
          }
          default -> {
            // a gap
          }
        }
      }
      rows.append(row(line, cells.toString()));
    }
    assertReadAlike(rows.toString());
  }

  /** A second space in its first tag leaves a sheet to the parser. */
  private void assertReadAlike(String rows) throws IOException {
    byte[] part = sheet(rows).getBytes(StandardCharsets.UTF_8);
    assertThat(PlainSheet.of(part, KNOWN)).isPresent();
    String spaced = rows.replaceFirst("<row ", "<row  ");
    assertThat(PlainSheet.of(sheet(spaced).getBytes(StandardCharsets.UTF_8), KNOWN)).isEmpty();
    assertThat(read(rows)).isNotEmpty().isEqualTo(read(spaced));
  }

  private List<String> read(String rows) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types>"
            + type("workbook", "sheet.main")
            + type("styles", "styles")
            + type("sharedStrings", "sharedStrings")
            + "</Types>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\""
            + REL
            + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"s.xml\"/></Relationships>");
    parts.put(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[h]:mm\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
            + "<xf numFmtId=\"20\"/><xf numFmtId=\"999\"/></cellXfs></styleSheet>");
    parts.put("xl/sharedStrings.xml", "<sst>" + TEXTS + "</sst>");
    parts.put("xl/s.xml", sheet(rows));
    Path file = Files.write(folder.resolve("a.xlsx"), Workbook.zip(parts));
    List<String> read = new ArrayList<>();
    try (XlsxFile sheets = new XlsxFile(file.toFile())) {
      sheets.nextSheet();
      for (SourceRow row = sheets.nextRow(); row != null; row = sheets.nextRow()) {
        read.add(row.line() + ": " + String.join("|", row.cells()));
      }
    }
    return read;
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s+xml\"/>"
        .formatted(part, TYPE, type);
  }

  private static String sheet(String rows) {
    return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"1\"> </row>",
        "<row r=\"1\">\n</row>",
        "<row>" + "</row>",
        "<row r=\"0\"></row>",
        "<row r=\"x\"></row>",
        "<row r=\"1\" r=\"2\"></row>",
        "<row r=\"1\" x:y=\"2\"></row>",
        "<row r='1'></row>",
        "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>2</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"b\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"e\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>x</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1&#49;</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1</v><v>2</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>4</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>",
        "<row r=\"1\"><c><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"a1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"$A$1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></row>",
        "<row r=\"1\">",
        "<row r=\"1\"",
        "<row r=\"",
        "<row r=\"1\"></row></sheetData><sheetData>",
        "<!-- <row r=\"1\"></row> -->"
      })
  void whatever_else_there_is_is_left_to_the_parser(String rows) {
    assertThat(PlainSheet.of(sheet(rows).getBytes(StandardCharsets.UTF_8), KNOWN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x><sheetData></sheetData>",
        "<a><!-- x --><sheetData></sheetData></a>",
        "<?xml version=\"1.0\"?><?x <sheetData> ?><sheetData></sheetData>",
        "<a><x:sheetData/><sheetData></sheetData></a>",
        "<a><sheetData/></a>",
        "<a></sheetData><sheetData></a>",
        ""
      })
  void so_is_what_may_hide_rows(String part) {
    assertThat(PlainSheet.of(part.getBytes(StandardCharsets.UTF_8), KNOWN)).isEmpty();
  }

  @Test
  void what_is_left_without_rows_is_well_formed() {
    byte[] part = sheet(row(1, number("A1", 0, "1"))).getBytes(StandardCharsets.UTF_8);
    assertThat(PlainSheet.of(part, KNOWN).orElseThrow().withoutRows())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(sheet(""));
  }
}
