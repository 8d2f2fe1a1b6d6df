package pl.szansa.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.szansa.ingest.Workbook;

final class FileKindTest {

  private static final String ZIP = "PK\u0003\u0004\u0014\u0000";

  static Stream<Arguments> files() {
    byte[] workbook = new Workbook().sheet("A", Workbook.texts(1, "a")).bytes();
    return Stream.of(
        Arguments.of("a.csv", latin("a;b\n"), FileKind.CSV),
        Arguments.of("a.txt", latin("a;b\n"), FileKind.CSV),
        Arguments.of("without suffix", latin("a;b\n"), FileKind.CSV),
        Arguments.of("a.csv", latin("PKD;Nazwa\n"), FileKind.CSV),
        Arguments.of("a.csv", "\uFEFFa;b".getBytes(StandardCharsets.UTF_16LE), FileKind.CSV),
        Arguments.of("a.xlsx", workbook, FileKind.XLSX),
        Arguments.of("A.XLSX", latin(ZIP), FileKind.XLSX),
        Arguments.of("a.xlsm", workbook, FileKind.XLSX),
        Arguments.of("a.xls", workbook, FileKind.XLSX),
        Arguments.of("a.csv", workbook, FileKind.XLSX),
        Arguments.of("a.zip", latin(ZIP + "mimetype"), FileKind.ARCHIVE),
        Arguments.of("a.zip", latin("PK\u0005\u0006"), FileKind.ARCHIVE),
        Arguments.of("a.csv", latin("%PDF-1.4"), FileKind.PDF),
        Arguments.of("a.png", latin("\u0089PNG\r\n"), FileKind.PICTURE),
        Arguments.of("a.jpg", latin("\u00ff\u00d8\u00ff\u00e0"), FileKind.PICTURE),
        Arguments.of("a.gif", latin("GIF89a"), FileKind.PICTURE),
        Arguments.of("a.xls", latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1"), FileKind.XLS),
        Arguments.of("a.xls", latin("\t\u0000\u0004\u0000\u0007\u0000"), FileKind.OLD_EXCEL),
        Arguments.of("a.xls", latin("\t\u0008\u0008\u0000\u0000\u0005"), FileKind.OLD_EXCEL),
        Arguments.of("a.csv", latin("\t1\t2\n"), FileKind.CSV),
        Arguments.of("a.zip", openDocument("spreadsheet"), FileKind.ODS),
        Arguments.of("a.ods", openDocument("text"), FileKind.DOCUMENT),
        Arguments.of("A.ODS", latin(ZIP), FileKind.ODS),
        Arguments.of("a.docx", latin(ZIP + " word/document.xml"), FileKind.DOCUMENT),
        Arguments.of("a.xlsx", latin(ZIP + " xl/workbook.bin"), FileKind.XLSB),
        Arguments.of("a.bin", new byte[] {0, 1, 2}, FileKind.OTHER),
        Arguments.of("a.csv", new byte[0], FileKind.EMPTY));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("files")
  void is_told_by_content(String name, byte[] head, FileKind kind) {
    assertThat(FileKind.of(head, name)).isEqualTo(kind);
  }

  @ParameterizedTest
  @EnumSource
  void has_a_label_and_both_wordings(FileKind kind) {
    assertThat(FileKind.ofLabel(kind.label())).isEqualTo(kind);
    assertThat(kind.title().pl()).isNotBlank().isNotEqualTo(kind.title().en());
  }

  @Test
  void only_tables_are_read() {
    assertThat(Arrays.stream(FileKind.values()).filter(FileKind::readable))
        .containsExactly(FileKind.CSV, FileKind.XLSX, FileKind.XLS, FileKind.ODS);
  }

  /** A zip whose first entry names its type, as the format demands. */
  private static byte[] openDocument(String type) {
    String header = ZIP + "\u0000".repeat(24);
    return latin(header + "mimetypeapplication/vnd.oasis.opendocument." + type + "PK");
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
