package pl.szansa.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.szansa.ingest.OpenDocument.cell;
import static pl.szansa.ingest.OpenDocument.row;
import static pl.szansa.ingest.OpenDocument.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.ingest.OpenDocument;

final class OdsFileTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Expected
          office:value-type="string"                                            | zażółć    | zażółć
          office:value-type="float" office:value="93111698132"                  | 9,31E+10  | 93111698132
          office:value-type="float" office:value="1084.79"                      | 1 084,79  | 1084.79
          office:value-type="currency" office:currency="PLN" office:value="5.5" | 5,50 zł   | 5.5
          office:value-type="percentage" office:value="0.85"                    | 85%       | 0.85
          office:value-type="date" office:date-value="2008-12-29"               | 29.12.08  | 2008-12-29
          office:value-type="date" office:date-value="2008-12-29T18:00:00"      | 29.12.08  | 2008-12-29
          office:value-type="boolean" office:boolean-value="true"               | PRAWDA    | true
          office:value-type="time" office:time-value="PT18H00M00S"              | 18:00     | 18:00
          office:value-type="time" office:time-value="PT36H30M00S"              | 12:30     | 36:30
          # Edge
          office:value-type="string" office:string-value="a"                    | ''        | a
          office:value-type="float" office:value="1.386"                        | 1,386     | 1.3860
          office:value-type="float" office:value="0.30000000000000004"          | 0,3       | 0.3
          office:value-type="string"                | <text:span>a</text:span><text:s text:c="2"/>b<text:line-break/>c | 'a  b\nc'
          office:value-type="string"                | a</text:p><text:p>b                      | 'a\nb'
          # Erroneous: shown as they are, for the rules to complain of
          office:value-type="string" office:string-value="" calcext:value-type="error" | #DIV/0! | #DIV/0!
          office:value-type="float" office:value="0" calcext:value-type="error" | #N/D!     | #N/D!
          office:value-type="date" office:date-value="wtorek"                   | wtorek    | wtorek
          office:value-type="float" office:value="1e999999999"                  | 1         | 1E+999999999
          office:value-type="float" office:value="x"                            | 1         | x
          """)
  void cells_as_text(String attributes, String shown, String text) throws IOException {
    byte[] bytes = new OpenDocument().sheet("A", row("", cell(attributes, shown))).bytes();

    try (OdsFile file = open(bytes)) {
      file.nextSheet();
      assertThat(file.nextRow().cell(0)).isEqualTo(text.replace("\\n", "\n"));
    }
  }

  @Test
  void repeated_rows_and_columns_are_counted_and_blank_ones_not_unfolded() throws IOException {
    String blank = "<table:table-cell table:number-columns-repeated=\"16000\"/>";
    byte[] bytes =
        new OpenDocument()
            .sheet(
                "A",
                row("table:number-rows-repeated=\"2\"", cell("", "")),
                row(
                    "",
                    cell("table:number-columns-repeated=\"2\"", "a")
                        + cell("", "")
                        + cell("", "b")
                        + blank),
                row("table:number-rows-repeated=\"1000000\"", blank),
                "<table:table-row-group>"
                    + row("table:number-rows-repeated=\"2\"", cell("", "c") + blank)
                    + "</table:table-row-group>",
                row("table:number-rows-repeated=\"48571\"", blank))
            .bytes();

    try (OdsFile file = open(bytes)) {
      file.nextSheet();
      SourceRow row = file.nextRow();
      assertThat(row.line()).isEqualTo(3);
      assertThat(row.cells()).containsExactly("a", "a", "", "b");
      row = file.nextRow();
      assertThat(row.line()).isEqualTo(1_000_004);
      assertThat(row.cells()).containsExactly("c");
      assertThat(file.nextRow().line()).isEqualTo(1_000_005);
      assertThat(file.nextRow()).isNull();
      assertThat(file.nextRow()).isNull();
    }
  }

  @Test
  void comments_are_not_the_text_of_a_cell() throws IOException {
    String comment = "<office:annotation><text:p>sprawdzić</text:p></office:annotation>";
    byte[] bytes =
        new OpenDocument()
            .sheet(
                "A",
                row("", "<table:table-cell>" + comment + "<text:p>a</text:p></table:table-cell>"))
            .bytes();

    try (OdsFile file = open(bytes)) {
      file.nextSheet();
      assertThat(file.nextRow().cells()).containsExactly("a");
    }
  }

  @Test
  void merged_cells() throws IOException {
    byte[] bytes =
        new OpenDocument()
            .sheet(
                "A",
                row(
                    "",
                    cell(
                            "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"",
                            "Data")
                        + "<table:covered-table-cell/>"
                        + cell("", "x")),
                row(
                    "",
                    "<table:covered-table-cell table:number-columns-repeated=\"2\"><text:p>left over</text:p></table:covered-table-cell>"
                        + cell("", "y")))
            .bytes();

    try (OdsFile file = open(bytes)) {
      file.nextSheet();
      SourceRow row = file.nextRow();
      assertThat(row.cells()).containsExactly("Data", "", "x");
      assertThat(file.merged().of(row)).containsExactly(new MergedCells.Covered(1, "Data", false));
      row = file.nextRow();
      assertThat(row.cells()).containsExactly("", "", "y");
      assertThat(file.merged().of(row))
          .containsExactly(
              new MergedCells.Covered(0, "Data", true), new MergedCells.Covered(1, "Data", false));
    }
  }

  @Test
  void sheets_in_order_hidden_ones_say_so_and_unread_rows_are_passed_over() throws IOException {
    byte[] bytes =
        new OpenDocument()
            .sheet("A", texts("a"), texts("a2"))
            .styled("B", "hidden", texts("b"))
            .sheet("C", texts("c"))
            .bytes();

    try (OdsFile file = open(bytes)) {
      assertThat(file.nextSheet()).isTrue();
      assertThat(file.sheet()).isEqualTo("A");
      assertThat(file.hidden()).isFalse();
      assertThat(file.nextRow().cell(0)).isEqualTo("a");
      assertThat(file.nextSheet()).isTrue();
      assertThat(file.hidden()).isTrue();
      assertThat(file.nextSheet()).isTrue();
      assertThat(file.sheet()).isEqualTo("C");
      SourceRow row = file.nextRow();
      assertThat(row.line()).isEqualTo(1);
      assertThat(row.cell(0)).isEqualTo("c");
      assertThat(file.nextSheet()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "META-INF/manifest.xml|<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>",
        "encrypted-package|x",
      })
  void a_password_is_told(String part) {
    String[] halves = part.split("\\|");
    byte[] bytes = new OpenDocument().sheet("A").part(halves[0], halves[1]).bytes();

    told(bytes, Unreadable.ENCRYPTED_FILE);
  }

  @Test
  void entities_are_not_resolved() {
    byte[] bytes =
        new OpenDocument()
            .prologue("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")
            .sheet("A", texts("&e;"))
            .bytes();

    told(bytes, Unreadable.XML_ENTITIES);
  }

  @ParameterizedTest
  @CsvSource({"1048577, 1", "1000000, 16000", "1, 16385"})
  void repetitions_that_would_fill_the_memory_are_told(int rows, int columns) {
    String cell = cell("table:number-columns-repeated=\"" + columns + "\"", "x");
    byte[] bytes =
        new OpenDocument()
            .sheet("A", row("table:number-rows-repeated=\"" + rows + "\"", cell))
            .bytes();

    told(bytes, Unreadable.UNPACKS_TOO_LARGE);
  }

  @Test
  void a_bomb_is_stopped() {
    told(
        new OpenDocument().part("content.xml", "<a>" + " ".repeat(120 << 20) + "</a>").bytes(),
        Unreadable.UNPACKS_TOO_LARGE);
  }

  @Test
  void an_endless_row_is_told_of() {
    told(
        new OpenDocument().sheet("A", texts("ab ".repeat(6 << 20))).bytes(),
        Unreadable.LINE_TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.99})
  void a_truncated_one_is_damaged(double share) {
    byte[] whole = new OpenDocument().sheet("A", texts("a")).bytes();

    told(Arrays.copyOf(whole, (int) (whole.length * share)), Unreadable.DAMAGED_FILE);
  }

  @Test
  void broken_content_is_damaged() {
    told(
        new OpenDocument().sheet("A", texts("a"), "<table:table-row>").bytes(),
        Unreadable.DAMAGED_FILE);
  }

  private void told(byte[] bytes, Unreadable problem) {
    assertThatThrownBy(
            () -> {
              try (OdsFile file = open(bytes)) {
                while (file.nextSheet()) {
                  while (file.nextRow() != null) {
                    // to the end
                  }
                }
              }
            })
        .isInstanceOfSatisfying(DamagedFile.class, e -> assertThat(e.problem()).isEqualTo(problem));
  }

  private OdsFile open(byte[] bytes) {
    try {
      return new OdsFile(Files.write(folder.resolve("a.ods"), bytes).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
