package pl.szansa.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

final class SteadyWorkbookTest {

  @Test
  void the_clock_changes_no_byte() throws Exception {
    byte[] first = workbook(10);
    Thread.sleep(2);

    assertThat(workbook(10)).isEqualTo(first);
    assertThat(entry(first, "docProps/core.xml")).contains("creator").doesNotContain("created");
  }

  @Test
  void one_that_waits_in_a_file_is_whole_too() throws Exception {
    byte[] large = workbook(400_000);

    assertThat(large.length).isGreaterThan(4 << 20);
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(large));
        var rows = book.getFirstSheet().openStream()) {
      assertThat(rows.count()).isEqualTo(400_000);
    }
  }

  private static byte[] workbook(int rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SplittableRandom random = new SplittableRandom(1);
    SteadyWorkbook.write(
        out,
        book -> {
          Worksheet sheet = book.newWorksheet("a");
          sheet.width(0, 20);
          sheet.width(1, 20);
          for (int r = 0; r < rows; r++) {
            sheet.value(r, 0, random.nextLong());
            sheet.value(r, 1, random.nextLong());
            if (r % 1000 == 0) {
              sheet.flush();
            }
          }
        });
    return out.toByteArray();
  }

  private static String entry(byte[] workbook, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        assertThat(e.getTimeLocal().getYear()).isEqualTo(1980);
        if (e.getName().equals(name)) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError(name);
  }
}
