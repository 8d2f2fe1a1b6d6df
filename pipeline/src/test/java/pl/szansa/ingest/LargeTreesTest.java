package pl.szansa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.ingest.corrections.Corrections;
import pl.szansa.ingest.formats.Unreadable;
import pl.szansa.ingest.privacy.PersonKeys;

/**
 * Nested documents of 200 MB in a heap of 512 MB: {@code mvn -Dszansa.large -Dtest=LargeTreesTest
 * test}.
 */
@EnabledIfSystemProperty(named = "szansa.large", matches = ".*")
final class LargeTreesTest {

  private static final long SIZE = 200L << 20;
  private static final int MINUTES = 5;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"xml", "json"})
  void are_streamed(String kind) throws IOException, InterruptedException {
    Path file = folder.resolve("large." + kind);
    long people = kind.equals("xml") ? writeXml(file) : writeJson(file);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                LargeTreesTest.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    System.out.println(kind + ": " + out.strip());
    assertThat(out).contains(" " + 3 * people + " rows");
  }

  private static long writeXml(Path file) throws IOException {
    long people = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("<Eksport><NrProjektu>P1</NrProjektu><Uczestnicy>\n");
      while (people * 700 < SIZE) {
        String support =
            "<Wsparcie><RodzajPrzyznanegoWsparcia>staż</RodzajPrzyznanegoWsparcia>"
                + "<DataRozpoczeciaUdzialuWeWsparciu>2016-02-01</DataRozpoczeciaUdzialuWeWsparciu>"
                + "</Wsparcie>\n";
        out.write("<Uczestnik Lp=\"" + people + "\"><DaneUczestnika>");
        out.write("<PESEL>" + (10_000_000_000L + people++) + "</PESEL><Plec>Kobieta</Plec>");
        out.write("<Wyksztalcenie>wyższe</Wyksztalcenie></DaneUczestnika><SzczegolyWsparcia>");
        out.write("<DataRozpoczeciaUdzialuWProjekcie>2016-01-15");
        out.write("</DataRozpoczeciaUdzialuWProjekcie><StatusNaRynkuPracy>bezrobotny");
        out.write("</StatusNaRynkuPracy></SzczegolyWsparcia>\n<Wsparcia>");
        out.write(support + support + "</Wsparcia></Uczestnik>\n");
      }
      out.write("</Uczestnicy></Eksport>\n");
    }
    return people;
  }

  private static long writeJson(Path file) throws IOException {
    long people = 0;
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("{\"projekt\":{\"numer\":\"P1\"},\"uczestnicy\":[\n");
      while (people * 300 < SIZE) {
        String support = "{\"rodzajWsparcia\":\"staż\",\"od\":\"2016-02-01\",\"godziny\":120}";
        out.write(people == 0 ? "" : ",\n");
        out.write("{\"pesel\":\"" + (10_000_000_000L + people++) + "\",\"plec\":\"Kobieta\",");
        out.write("\"wyksztalcenie\":\"wyższe\",\"dataRozpoczecia\":\"2016-01-15\",");
        out.write("\"statusNaRynkuPracy\":\"bezrobotny\",\"osobaBezdomna\":false,");
        out.write("\"wsparcia\":[" + support + "," + support + "]}");
      }
      out.write("]}\n");
    }
    return people;
  }

  /** Reads the file that is named first and tells of it in one line. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    Counter counter = new Counter();
    InboxFile sent = new InboxFile(file.toUri().toString(), file.toString(), Files.size(file), "");
    long start = System.nanoTime();
    new FileReader(
            new Reading(
                Delivery.noReference(),
                List.of(),
                Corrections.none(),
                new PersonKeys(Delivery.KEY)))
        .read(sent, new Configuration(), counter);
    System.out.printf(
        Locale.ROOT,
        "%d MB, %d rows, %d sheets, %.1f s, %.1f s of a processor%s%n",
        Files.size(file) >> 20,
        counter.rows,
        counter.sheets,
        (System.nanoTime() - start) / 1e9,
        ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9,
        counter.problems);
  }

  private static final class Counter implements SheetListener {

    private long rows;
    private int sheets;
    private String problems = "";

    @Override
    public void begin(Sheet sheet) {
      sheets++;
    }

    @Override
    public void row(CanonicalRow row) {
      rows++;
    }

    @Override
    public void note(SheetNote note, String detail) {}

    @Override
    public void end() {}

    @Override
    public void unreadable(Sheet sheet, Unreadable problem, String detail) {
      problems += " " + problem + " " + detail;
    }
  }
}
