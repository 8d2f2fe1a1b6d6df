package pl.szansa.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.ingest.text.Encodings;

/** Random Polish tables, written in every encoding and dialect, come back as they were. */
final class CsvPropertyTest {

  private static final int FILES = 400;
  private static final String[] WORDS = {
    "zażółć", "gęślą", "jaźń", "ŚWIADCZENIA", "źródło", "Łódź", "wyższe", "kurs", "0,5", "12,75",
    "93111698132", "\"Szansa\"", "d'Arc", "–", "1;2", "a,b", "x|y", "x\ty", "w\nkolumnie", "w\r\nw",
    "Ósemka", "Żuk", "ćma", "Ćma", "ŃŚŹ", "C:\\dane\\", ""
  };
  private static final String[] DELIMITERS = {";", ",", "\t", "|"};
  private static final String[] ENDS = {"\n", "\r\n", "\r"};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "windows-1250",
        "ISO-8859-2",
        "IBM852",
        "UTF-16LE",
        "UTF-16BE",
        "UTF-32LE",
        "UTF-32BE"
      })
  void come_back(String charset) throws IOException {
    Charset encoding = Charset.forName(charset);
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(20260701L);
    for (int i = 0; i < FILES; i++) {
      List<List<String>> rows = table(random, encoding);
      String text = written(rows, random);
      boolean marked = charset.startsWith("UTF") && random.nextBoolean();
      byte[] bytes = ((marked ? "\uFEFF" : "") + text).getBytes(encoding);

      assertThat(read(bytes)).as(text).isEqualTo(rows);
    }
  }

  /** A header of letters and rows as wide as it, with letters that tell the old charsets apart. */
  private static List<List<String>> table(UniformRandomProvider random, Charset encoding) {
    int width = 3 + random.nextInt(6);
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>();
    for (int c = 0; c < width; c++) {
      header.add("Świadczenie ząb " + (char) ('a' + c));
    }
    rows.add(header);
    for (int r = 1 + random.nextInt(20); r > 0; r--) {
      List<String> row = new ArrayList<>();
      for (int c = 0; c < width; c++) {
        String word = WORDS[random.nextInt(WORDS.length)];
        row.add(encoding.newEncoder().canEncode(word) ? word : "zamiast");
      }
      // a row of which nothing is left is no row
      row.set(0, "p" + row.get(0));
      rows.add(row);
    }
    return rows;
  }

  private static String written(List<List<String>> rows, UniformRandomProvider random) {
    String delimiter = DELIMITERS[random.nextInt(DELIMITERS.length)];
    String end = ENDS[random.nextInt(ENDS.length)];
    boolean everyCell = random.nextBoolean();
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        text.append(c == 0 ? "" : delimiter).append(cell(row.get(c), delimiter, everyCell));
      }
      text.append(end);
    }
    int cut = random.nextBoolean() ? end.length() : 0;
    return text.substring(0, text.length() - cut);
  }

  private static String cell(String text, String delimiter, boolean always) {
    boolean needed =
        text.contains(delimiter)
            || text.contains("\"")
            || text.contains("\n")
            || text.contains("\r");
    return always || needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static List<List<String>> read(byte[] bytes) throws IOException {
    assertThat(Encodings.isText(bytes)).isTrue();
    List<List<String>> rows = new ArrayList<>();
    try (CsvFile file = new CsvFile(bytes, new ByteArrayInputStream(bytes))) {
      file.nextSheet();
      for (SourceRow row = file.nextRow(); row != null; row = file.nextRow()) {
        rows.add(List.of(row.cells()));
      }
      assertThat(file.mixture()).isEmpty();
    }
    return rows;
  }
}
