package pl.szansa.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook whose bytes are decided by its content alone. The library writes the time of day into
 * the properties; here it is taken out while the finished archive is copied.
 */
public final class SteadyWorkbook {

  /** Larger workbooks wait in a file, so that a hundred thousand rows need no memory. */
  private static final int IN_MEMORY = 4 << 20;

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String TIME = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

  /** Puts the sheets into a workbook. */
  @FunctionalInterface
  public interface Content {
    void write(Workbook workbook) throws IOException;
  }

  private SteadyWorkbook() {}

  /** Writes a workbook; the stream stays open. */
  public static void write(OutputStream out, Content content) throws IOException {
    DeferredFileOutputStream finished =
        DeferredFileOutputStream.builder()
            .setThreshold(IN_MEMORY)
            .setPrefix("szansa")
            .setSuffix(".xlsx")
            .get();
    try {
      try (finished;
          Workbook workbook = new Workbook(finished, "Szansa", null)) {
        content.write(workbook);
      }
      try (InputStream in = finished.toInputStream()) {
        copy(in, out);
      }
    } finally {
      if (!finished.isInMemory()) {
        finished.getFile().delete();
      }
    }
  }

  private static void copy(InputStream from, OutputStream to) throws IOException {
    ZipInputStream in = new ZipInputStream(from);
    ZipOutputStream out = new ZipOutputStream(to);
    for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
      ZipEntry entry = new ZipEntry(e.getName());
      entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
      out.putNextEntry(entry);
      if (e.getName().equals(PROPERTIES)) {
        out.write(withoutTime(in));
      } else {
        in.transferTo(out);
      }
      out.closeEntry();
    }
    out.finish();
    out.flush();
  }

  private static byte[] withoutTime(InputStream properties) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    properties.transferTo(text);
    return text.toString(StandardCharsets.UTF_8)
        .replaceAll(TIME, "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
