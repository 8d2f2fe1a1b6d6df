package pl.szansa.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.ingest.Workbook;

final class XlsxFileTest {

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

    try (XlsxFile file = new XlsxFile(new ByteArrayInputStream(bytes))) {
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
          """)
  void cells_as_text(String cell, String text) throws IOException {
    byte[] bytes = new Workbook().sheet("A", Workbook.row(1, cell)).bytes();

    try (XlsxFile file = new XlsxFile(new ByteArrayInputStream(bytes))) {
      file.nextSheet();
      assertThat(file.nextRow().cell(0)).isEqualTo(text);
    }
  }

  @Test
  void a_zip_that_is_no_workbook_is_damaged() {
    assertThatThrownBy(
            () ->
                new XlsxFile(
                    new ByteArrayInputStream("PK\u0003\u0004 no".getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(DamagedFile.class);
  }

  @Test
  void broken_xml_is_a_damaged_file() throws IOException {
    byte[] bytes = new Workbook().sheet("A", Workbook.texts(1, "a"), "<row r=\"2\"><c").bytes();

    try (XlsxFile file = new XlsxFile(new ByteArrayInputStream(bytes))) {
      file.nextSheet();
      assertThatThrownBy(
              () -> {
                file.nextRow();
                file.nextRow();
              })
          .isInstanceOf(DamagedFile.class);
    }
  }
}
