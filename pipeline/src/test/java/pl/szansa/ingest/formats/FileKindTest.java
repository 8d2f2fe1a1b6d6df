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
        Arguments.of("a.zip", latin(ZIP + "mimetype"), FileKind.ZIP_ARCHIVE),
        Arguments.of("a.zip", latin("PK\u0005\u0006"), FileKind.ZIP_ARCHIVE),
        Arguments.of("a.zip", holding(workbook), FileKind.ZIP_ARCHIVE),
        Arguments.of(
            "a.docx", zipped("[Content_Types].xml", "word/document.xml"), FileKind.DOCUMENT),
        Arguments.of("a.csv.gz", latin("\u001f\u008b\u0008"), FileKind.GZIP),
        Arguments.of("a.7z", latin("7z\u00bc\u00af'\u001c"), FileKind.ARCHIVE),
        Arguments.of("a.rar", latin("Rar!\u001a\u0007\u0000"), FileKind.ARCHIVE),
        Arguments.of("a.tar", latin("\0".repeat(257) + "ustar\0"), FileKind.ARCHIVE),
        Arguments.of("a.json", latin(" [{\"a\": 1}]"), FileKind.JSON),
        Arguments.of("a.txt", latin("{\"a\": 1}\n{\"a\": 2}"), FileKind.JSON),
        Arguments.of("a.txt", latin("[[\"a\"]]"), FileKind.JSON),
        Arguments.of("a.txt", latin("[\"a\"]"), FileKind.JSON),
        Arguments.of("a.jsonl", latin("[1]"), FileKind.JSON),
        Arguments.of("a.csv", latin("[1] PESEL;[2] imie\n"), FileKind.CSV),
        Arguments.of("a.csv", latin("{PESEL};{imie}\n"), FileKind.CSV),
        Arguments.of("a.txt", "[{\"a\": 1}]".getBytes(StandardCharsets.UTF_16LE), FileKind.JSON),
        Arguments.of("a.json", latin("a[{\"a\": 1}]"), FileKind.CSV),
        Arguments.of("a.xml", latin("<?xml version='1.0'?><a/>"), FileKind.XML),
        Arguments.of("a.txt", latin("\n<!-- a --><a b='c'><d/></a>"), FileKind.XML),
        Arguments.of("a.xml", latin("<!DOCTYPE a><a/>"), FileKind.XML),
        Arguments.of("a.xml", "\uFEFF<a/>".getBytes(StandardCharsets.UTF_16BE), FileKind.XML),
        Arguments.of("a.csv", latin("<20;<30\n"), FileKind.CSV),
        Arguments.of("a.csv", latin("< brak >;b\n"), FileKind.CSV),
        Arguments.of("a.xls", latin("<html xmlns:x='urn:x'><table>"), FileKind.HTML),
        Arguments.of("a.xls", latin("<?xml version='1.0'?>\n<!doctype HTML><p>"), FileKind.HTML),
        Arguments.of("a.xls", latin("<table border=1><tr>"), FileKind.HTML),
        Arguments.of(
            "a.xml",
            latin(
                "<?xml version='1.0'?><Workbook"
                    + " xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"),
            FileKind.EXCEL_XML),
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
        Arguments.of("a.xlsx", zipped("[Content_Types].xml", "xl/workbook.bin"), FileKind.XLSB),
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
        .containsExactly(
            FileKind.CSV, FileKind.XLSX, FileKind.XLS, FileKind.ODS, FileKind.JSON, FileKind.XML);
    assertThat(Arrays.stream(FileKind.values()).filter(FileKind::packed))
        .containsExactly(FileKind.ZIP_ARCHIVE, FileKind.GZIP);
  }

  /** An archive that has not packed its one file any further. */
  private static byte[] holding(byte[] file) {
    return latin("PK\u0003\u0004" + "\0".repeat(22) + "\u0006\0\0\0a.xlsx" + latin(file));
  }

  private static byte[] zipped(String... names) {
    var bytes = new java.io.ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new java.util.zip.ZipEntry(name));
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A zip whose first entry names its type, as the format demands. */
  private static byte[] openDocument(String type) {
    return latin(
        "PK\u0003\u0004"
            + "\0".repeat(22)
            + "\u0008\0\0\0"
            + "mimetypeapplication/vnd.oasis.opendocument."
            + type
            + "PK");
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
