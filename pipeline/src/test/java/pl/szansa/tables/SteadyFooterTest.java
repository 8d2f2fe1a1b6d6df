package pl.szansa.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.iceberg.shaded.org.apache.parquet.format.Encoding;
import org.apache.iceberg.shaded.org.apache.parquet.format.FileMetaData;
import org.apache.iceberg.shaded.org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;
import pl.szansa.model.Text;
import pl.szansa.tables.schema.ColumnSchema;
import pl.szansa.tables.schema.TableDescription;

/** The order in which a library happens to list encodings is not in the file. */
class SteadyFooterTest {

  private static final Text WORDS = new Text("po polsku", "in English");

  @Test
  void whateverOrderTheEncodingsComeInTheFileIsTheSame() throws Exception {
    byte[] file = file();
    assertThat(encodings(file)).hasSizeGreaterThan(1).isSorted();
    byte[] shuffled =
        withFooter(file, footer -> encodings(footer).sort(Collections.reverseOrder()));
    assertThat(shuffled).isNotEqualTo(file);
    ByteArrayOutputStream mended = new ByteArrayOutputStream();
    SteadyFooter.write(shuffled, mended);
    assertThat(mended.toByteArray()).isEqualTo(file);
  }

  private interface Change {
    void to(FileMetaData footer);
  }

  private static byte[] file() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableDescription table =
        TableDescription.of("codes", WORDS, WORDS).with(ColumnSchema.text("code", WORDS, WORDS));
    try (ParquetRows rows = new ParquetRows(out, table)) {
      for (int i = 0; i < 100; i++) {
        rows.write(new Object[] {"code " + i % 3});
      }
    }
    return out.toByteArray();
  }

  private static List<Encoding> encodings(byte[] file) throws IOException {
    return encodings(footer(file));
  }

  private static List<Encoding> encodings(FileMetaData footer) {
    return footer.getRow_groups().get(0).getColumns().get(0).getMeta_data().getEncodings();
  }

  private static int length(byte[] file) {
    return ByteBuffer.wrap(file, file.length - 8, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
  }

  private static FileMetaData footer(byte[] file) throws IOException {
    int length = length(file);
    return Util.readFileMetaData(new ByteArrayInputStream(file, file.length - 8 - length, length));
  }

  /** Sorting keeps a footer's length. */
  private static byte[] withFooter(byte[] file, Change change) throws IOException {
    FileMetaData footer = footer(file);
    change.to(footer);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Util.writeFileMetaData(footer, bytes);
    byte[] changed = Arrays.copyOf(file, file.length);
    System.arraycopy(bytes.toByteArray(), 0, changed, file.length - 8 - length(file), bytes.size());
    return changed;
  }
}
