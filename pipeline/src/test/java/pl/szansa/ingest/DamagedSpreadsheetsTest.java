package pl.szansa.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever bytes have changed on the way, a spreadsheet is read or told of, never more. {@code
 * -Ddamaged=1000} tries more of them.
 */
final class DamagedSpreadsheetsTest {

  private static final int FILES = Integer.getInteger("damaged", 50);
  private static final String BYTES = "<>/\"'&;=0139AZXc:!";

  @TempDir Path inbox;

  @ParameterizedTest
  @CsvSource({"xlsx, false", "xlsx, true", "ods, false", "ods, true", "xls, false"})
  void damaged_anywhere(String suffix, boolean inside) throws IOException {
    Path real = Path.of("pipeline/src/test/resources/spreadsheets/libreoffice." + suffix);
    byte[] whole = Files.readAllBytes(real);
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(suffix.hashCode());
    for (int i = 0; i < FILES; i++) {
      byte[] damaged = inside ? damagedParts(whole, random) : damaged(whole, random, 1 + i % 8);
      InboxFile file = Delivery.file(inbox, "radom/a." + suffix, damaged);
      assertThatCode(() -> read(file)).as("file %s", i).doesNotThrowAnyException();
    }
  }

  private static void read(InboxFile file) {
    Delivery.Told told = Delivery.read(file);

    assertThat(told.ended + told.unread.size()).isPositive();
    assertThat(told.sheets.size() - told.ended).isBetween(0, 1);
  }

  /** The zip stays whole, so that the damage gets to the parsers behind it. */
  private static byte[] damagedParts(byte[] whole, UniformRandomProvider random)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        out.putNextEntry(new ZipEntry(part.getName()));
        out.write(random.nextInt(3) == 0 ? damaged(content, random, 1) : content);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] damaged(byte[] whole, UniformRandomProvider random, int times) {
    byte[] bytes = whole.clone();
    for (int i = 0; i < times && bytes.length > 0; i++) {
      boolean any = random.nextBoolean();
      int value = any ? random.nextInt(256) : BYTES.charAt(random.nextInt(BYTES.length()));
      bytes[random.nextInt(bytes.length)] = (byte) value;
    }
    return bytes;
  }
}
