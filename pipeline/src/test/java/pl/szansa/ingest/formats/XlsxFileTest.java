package pl.szansa.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.ingest.Workbook;

final class XlsxFileTest {

  @TempDir Path folder;

  @Test
  void lines_are_the_numbers_beside_the_rows() throws IOException {
    byte[] bytes =
        new Workbook()
            .sheet(
                "Uczestnicy",
                Workbook.texts(2, "a", "", "c"),
                Workbook.texts(7, "linia 1\nlinia 2"))
            .sheet("Wsparcie", Workbook.texts(1, "x"))
            .bytes();

    try (XlsxFile file = open(bytes)) {
      assertThat(file.nextSheet()).isTrue();
      assertThat(file.sheet()).isEqualTo("Uczestnicy");
      SourceRow row = file.nextRow();
      assertThat(row.line()).isEqualTo(2);
      assertThat(row.cells()).containsExactly("a", "", "c");
      row = file.nextRow();
      assertThat(row.line()).isEqualTo(7);
      assertThat(row.cells()).containsExactly("linia 1\nlinia 2");
      assertThat(file.nextRow()).isNull();
      assertThat(file.nextSheet()).isTrue();
      assertThat(file.nextRow().cells()).containsExactly("x");
      assertThat(file.nextSheet()).isFalse();
      assertThat(file.encoding()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Expected
          <c r="A1"><v>1084.79</v></c>                           | 1084.79
          <c r="A1"><v>35</v></c>                                | 35
          <c r="A1" s="1"><v>39811</v></c>                       | 2008-12-29
          <c r="A1" s="2"><v>39811.75</v></c>                    | 2008-12-29
          <c r="A1" s="3"><v>1386075.37</v></c>                  | 1386075.37
          <c r="A1" t="str"><v>tekst</v></c>                     | tekst
          # Edge
          <c r="A1"><v>9.3111698132E10</v></c>                   | 93111698132
          <c r="A1"><v>0.30000000000000004</v></c>               | 0.3
          <c r="A1"><v>1.386</v></c>                             | 1.3860
          <c r="A1" t="b"><v>1</v></c>                           | true
          <c r="A1"><f>1+1</f><v>2.5</v></c>                     | 2.5
          <c r="A1" s="2"><f>TODAY()</f><v>39811</v></c>         | 2008-12-29
          <c r="A1" t="str"><f>"x"</f><v>x</v></c>               | x
          # Erroneous: shown as they are, for the rules to complain of
          <c r="A1" t="e"><v>#N/A</v></c>                        | #N/A
          <c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>           | #DIV/0!
          <c r="A1" s="1"><v>-5</v></c>                          | -5
          <c r="A1" s="1"><v>1e18</v></c>                        | 1000000000000000000
          <c r="A1" s="1"><v>0</v></c>                           | 0
          <c r="A1"><v>1e999999999</v></c>                       | 1E+999999999
          <c r="A1" s="1"><v>1e-999999999</v></c>                | 1E-999999999
          <c r="A1"><v>1,5</v></c>                               | 1,5
          <c r="A1" t="b"><v>tak</v></c>                         | tak
          """)
  void cells_as_text(String cell, String text) throws IOException {
    byte[] bytes = new Workbook().sheet("A", Workbook.row(1, cell)).bytes();

    try (XlsxFile file = open(bytes)) {
      file.nextSheet();
      assertThat(file.nextRow().cell(0)).isEqualTo(text);
    }
  }

  @Test
  void a_zip_that_is_no_workbook_is_damaged() {
    assertThatThrownBy(() -> open("PK\u0003\u0004 no".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(DamagedFile.class);
  }

  @Test
  void broken_xml_is_a_damaged_file() {
    byte[] bytes = new Workbook().sheet("A", Workbook.texts(1, "a"), "<row r=\"2\"><c").bytes();

    assertThatThrownBy(() -> open(bytes)).isInstanceOf(DamagedFile.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # would make the parser fill its memory with columns, or texts that there are not
          <c r="ZZZZZZ1"><v>1</v></c>                     | DAMAGED_FILE  | ZZZZZZ1
          <c r="XFE1"><v>1</v></c>                        | DAMAGED_FILE  | XFE1
          <c r="B1" t="s"><v>2000000000</v></c>           | DAMAGED_FILE  | B1
          <c r="B1" t="s"><v>x</v></c>                    | DAMAGED_FILE  | B1
          """)
  void what_would_break_the_parser_is_told_before(String cell, Unreadable problem, String detail) {
    byte[] bytes = new Workbook().sheet("A", Workbook.row(1, cell)).bytes();

    assertThatThrownBy(() -> open(bytes))
        .isInstanceOfSatisfying(DamagedFile.class, e -> assertThat(e.problem()).isEqualTo(problem))
        .hasMessage(detail);
  }

  @ParameterizedTest
  @CsvSource({"'',''", "<![CDATA[,]]>"})
  void an_endless_row_is_told_of(String before, String behind) {
    String long17 = before + "x".repeat(17 << 20) + behind;
    String text = "<c r=\"A1\" t=\"inlineStr\"><is><t>" + long17 + "</t></is></c>";
    byte[] bytes = new Workbook().sheet("A", Workbook.row(7, text)).bytes();

    assertThatThrownBy(() -> open(bytes))
        .isInstanceOfSatisfying(
            DamagedFile.class, e -> assertThat(e.problem()).isEqualTo(Unreadable.LINE_TOO_LONG))
        .hasMessage("7");
  }

  @Test
  void a_bomb_is_stopped_whatever_part_it_hides_in() {
    byte[] bytes =
        Workbook.zip(
            Map.of("[Content_Types].xml", "<Types/>", "xl/media/a.bin", " ".repeat(120 << 20)));

    assertThatThrownBy(() -> open(bytes))
        .isInstanceOfSatisfying(
            DamagedFile.class,
            e -> assertThat(e.problem()).isEqualTo(Unreadable.UNPACKS_TOO_LARGE));
  }

  @Test
  void entities_in_a_part_are_not_resolved() {
    byte[] bytes =
        Workbook.zip(
            Map.of(
                "[Content_Types].xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><Types>&e;</Types>"));

    assertThatThrownBy(() -> open(bytes))
        .isInstanceOfSatisfying(
            DamagedFile.class, e -> assertThat(e.problem()).isEqualTo(Unreadable.XML_ENTITIES));
  }

  @Test
  void hidden_sheets_say_so() throws IOException {
    byte[] bytes =
        new Workbook()
            .sheet("A")
            .sheet("B")
            .sheet("C")
            .hide("B", "hidden")
            .hide("C", "veryHidden")
            .bytes();

    try (XlsxFile file = open(bytes)) {
      for (boolean hidden : List.of(false, true, true)) {
        file.nextSheet();
        assertThat(file.hidden()).isEqualTo(hidden);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1904-01-02", "39811, 2012-12-30"})
  void days_of_old_macs_count_from_1904(String day, String date) throws IOException {
    String cell = "<c r=\"A1\" s=\"1\"><v>" + day + "</v></c>";
    byte[] bytes = new Workbook().since1904().sheet("A", Workbook.row(1, cell)).bytes();

    try (XlsxFile file = open(bytes)) {
      file.nextSheet();
      assertThat(file.nextRow().cell(0)).isEqualTo(date);
      assertThat(file.dayShift()).isEqualTo(1462);
    }
  }

  @Test
  void merged_cells_are_known_before_the_rows() throws IOException {
    byte[] bytes =
        new Workbook()
            .sheet("A", Workbook.texts(1, "Data", "", "x"), Workbook.texts(2, "", "", "y"))
            .merge("A", "A1:B2", "C2:C1", "nonsense", "D5:D9")
            .bytes();

    try (XlsxFile file = open(bytes)) {
      file.nextSheet();
      MergedCells merged = file.merged();
      assertThat(merged.of(file.nextRow()))
          .containsExactly(new MergedCells.Covered(1, "Data", false));
      assertThat(merged.of(file.nextRow()))
          .containsExactly(
              new MergedCells.Covered(0, "Data", true), new MergedCells.Covered(1, "Data", false));
    }
  }

  @Test
  void rows_without_numbers_are_counted() throws IOException {
    String cell = "<c t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c>";
    byte[] bytes =
        new Workbook().sheet("A", "<row>" + cell + "</row>", "<row>" + cell + "</row>").bytes();

    try (XlsxFile file = open(bytes)) {
      file.nextSheet();
      assertThat(file.nextRow().line()).isEqualTo(1);
      SourceRow second = file.nextRow();
      assertThat(second.line()).isEqualTo(2);
      assertThat(second.cells()).containsExactly("ab");
    }
  }

  @Test
  void a_strict_workbook_is_told() {
    String relation = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    Map<String, String> parts =
        Map.of(
            "[Content_Types].xml",
            "<Types/>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"s.xml\"/></Relationships>",
            "xl/workbook.xml",
            "<workbook xmlns:r=\""
                + relation
                + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
            "xl/s.xml",
            "<worksheet><sheetData/></worksheet>");

    assertThatThrownBy(() -> open(Workbook.zip(parts)))
        .isInstanceOf(DamagedFile.class)
        .hasMessage("Strict Open XML");
  }

  @Test
  void a_workbook_needs_no_styles() throws IOException {
    Map<String, String> parts =
        Map.of(
            "[Content_Types].xml",
            "<Types/>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"s.xml\"/></Relationships>",
            "xl/workbook.xml",
            "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
            "xl/s.xml",
            "<worksheet><sheetData>" + Workbook.texts(3, "a") + "</sheetData></worksheet>");

    try (XlsxFile file = open(Workbook.zip(parts))) {
      file.nextSheet();
      assertThat(file.nextRow().line()).isEqualTo(3);
    }
  }

  private XlsxFile open(byte[] bytes) {
    try {
      return new XlsxFile(Files.write(folder.resolve("a.xlsx"), bytes).toFile());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
