package pl.szansa.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class XlsFileTest {

  @TempDir Path folder;

  @Test
  void cells_as_text() throws IOException {
    byte[] bytes =
        workbook(
            book -> {
              CellStyle date = book.createCellStyle();
              date.setDataFormat((short) 14);
              CellStyle own = book.createCellStyle();
              own.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy \"r.\""));
              Sheet sheet = book.createSheet("Uczestnicy");
              var row = sheet.createRow(4);
              row.createCell(1).setCellValue("zażółć");
              row.createCell(2).setCellValue(93111698132d);
              row.createCell(3).setCellValue(1084.79);
              styled(row.createCell(4), date).setCellValue(39811);
              styled(row.createCell(5), own).setCellValue(39811.75);
              row.createCell(6).setCellValue(true);
              row.createCell(7).setCellErrorValue(FormulaError.NA.getCode());
              row.createCell(8).setCellValue(39811);
            });

    try (XlsFile file = open(bytes)) {
      assertThat(file.nextSheet()).isTrue();
      assertThat(file.sheet()).isEqualTo("Uczestnicy");
      SourceRow row = file.nextRow();
      assertThat(row.line()).isEqualTo(5);
      assertThat(row.cells())
          .containsExactly(
              "",
              "zażółć",
              "93111698132",
              "1084.79",
              "2008-12-29",
              "2008-12-29",
              "true",
              "#N/A",
              "39811");
      assertThat(file.nextRow()).isNull();
      assertThat(file.nextRow()).isNull();
      assertThat(file.nextSheet()).isFalse();
      assertThat(file.encoding()).isEmpty();
    }
  }

  @Test
  void formulas_by_what_they_last_gave() throws IOException {
    byte[] bytes =
        workbook(
            book -> {
              var row = book.createSheet("A").createRow(0);
              row.createCell(0).setCellFormula("1+1.5");
              row.createCell(1).setCellFormula("\"a\"&\"b\"");
              row.createCell(2).setCellFormula("1/0");
              row.createCell(3).setCellFormula("1>0");
              row.createCell(4).setCellFormula("\"\"");
              row.createCell(5).setCellValue("end");
              book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });

    try (XlsFile file = open(bytes)) {
      file.nextSheet();
      assertThat(file.nextRow().cells()).containsExactly("2.5", "ab", "#DIV/0!", "true", "", "end");
    }
  }

  @Test
  void sheets_in_order_hidden_ones_say_so_and_unread_rows_are_passed_over() throws IOException {
    byte[] bytes =
        workbook(
            book -> {
              for (String name : List.of("A", "B", "C")) {
                Sheet sheet = book.createSheet(name);
                sheet.createRow(0).createCell(0).setCellValue(name + 1);
                sheet.createRow(9).createCell(0).setCellValue(name + 2);
              }
              book.setSheetVisibility(1, SheetVisibility.HIDDEN);
              book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            });

    try (XlsFile file = open(bytes)) {
      assertThat(file.nextSheet()).isTrue();
      assertThat(file.hidden()).isFalse();
      assertThat(file.nextRow().cell(0)).isEqualTo("A1");
      assertThat(file.nextSheet()).isTrue();
      assertThat(file.hidden()).isTrue();
      assertThat(file.nextSheet()).isTrue();
      assertThat(file.hidden()).isTrue();
      assertThat(file.nextRow().cell(0)).isEqualTo("C1");
      assertThat(file.nextRow().line()).isEqualTo(10);
      assertThat(file.nextRow()).isNull();
      assertThat(file.nextSheet()).isFalse();
    }
  }

  @Test
  void merged_cells_of_each_sheet() throws IOException {
    byte[] bytes =
        workbook(
            book -> {
              book.createSheet("A").createRow(0).createCell(0).setCellValue("a");
              Sheet sheet = book.createSheet("B");
              sheet.createRow(0).createCell(0).setCellValue("b");
              sheet.createRow(1).createCell(1).setCellValue("x");
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            });

    try (XlsFile file = open(bytes)) {
      file.nextSheet();
      assertThat(file.merged().of(file.nextRow())).isEmpty();
      file.nextSheet();
      MergedCells merged = file.merged();
      assertThat(merged.of(file.nextRow())).isEmpty();
      assertThat(merged.of(file.nextRow())).containsExactly(new MergedCells.Covered(0, "b", true));
    }
  }

  @Test
  void days_of_old_macs_count_from_1904() throws IOException {
    byte[] bytes =
        workbook(
            book -> {
              CellStyle date = book.createCellStyle();
              date.setDataFormat((short) 14);
              styled(book.createSheet("A").createRow(0).createCell(0), date).setCellValue(38349);
              book.getInternalWorkbook()
                  .getRecords()
                  .forEach(
                      r -> {
                        if (r instanceof org.apache.poi.hssf.record.DateWindow1904Record window) {
                          window.setWindowing((short) 1);
                        }
                      });
            });

    try (XlsFile file = open(bytes)) {
      file.nextSheet();
      assertThat(file.nextRow().cells()).containsExactly("2008-12-29");
      assertThat(file.dayShift()).isEqualTo(1462);
    }
  }

  @Test
  void a_password_is_told() {
    byte[] plain = workbook(book -> book.createSheet("A").createRow(0).createCell(0));
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    byte[] locked;
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(plain))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      locked = out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    assertThatThrownBy(() -> open(locked))
        .isInstanceOfSatisfying(
            DamagedFile.class, e -> assertThat(e.problem()).isEqualTo(Unreadable.ENCRYPTED_FILE));
  }

  @ParameterizedTest
  @CsvSource({
    "EncryptedPackage, ENCRYPTED_FILE, ''",
    "WordDocument, NOT_A_TABLE, document",
    "__substg1.0_001A001E, NOT_A_TABLE, document",
    "Book, NOT_A_TABLE, xls5",
    "Workbook, DAMAGED_FILE, *",
  })
  void what_else_comes_in_the_same_container(String entry, Unreadable problem, String detail)
      throws IOException {
    byte[] bytes;
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[] {1, 2, 3, 4}), entry);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      container.writeFilesystem(out);
      bytes = out.toByteArray();
    }

    assertThatThrownBy(() -> open(bytes))
        .isInstanceOfSatisfying(
            DamagedFile.class,
            e -> {
              assertThat(e.problem()).isEqualTo(problem);
              if (!detail.equals("*")) {
                assertThat(e.getMessage()).isEqualTo(detail);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.1, 0.5, 0.9})
  void a_truncated_one_is_damaged(double share) {
    byte[] whole =
        workbook(
            book -> {
              Sheet sheet = book.createSheet("A");
              for (int i = 0; i < 3000; i++) {
                sheet.createRow(i).createCell(0).setCellValue("text " + i);
              }
            });
    byte[] cut = Arrays.copyOf(whole, (int) (whole.length * share));

    assertThatThrownBy(
            () -> {
              try (XlsFile file = open(cut)) {
                file.nextSheet();
                while (file.nextRow() != null) {
                  // to the end
                }
              }
            })
        .isInstanceOf(DamagedFile.class);
  }

  private static Cell styled(Cell cell, CellStyle style) {
    cell.setCellStyle(style);
    return cell;
  }

  private static byte[] workbook(Consumer<HSSFWorkbook> content) {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      content.accept(book);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private XlsFile open(byte[] bytes) {
    try {
      return new XlsFile(Files.write(folder.resolve("a.xls"), bytes).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
