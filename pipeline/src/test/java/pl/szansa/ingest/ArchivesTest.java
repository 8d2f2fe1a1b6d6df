package pl.szansa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.ingest.columns.SenderMapping;
import pl.szansa.ingest.formats.Sl2014;
import pl.szansa.ingest.formats.Unreadable;

final class ArchivesTest {

  private static final String CSV = "PESEL;Płeć;Imię\n93111698132;m;Jan\n";
  private static final String JSON = "[{\"PESEL\":\"93111698132\",\"Płeć\":\"k\",\"Imię\":\"A\"}]";

  @TempDir Path inbox;

  @Test
  void files_of_all_kinds_are_read_as_if_they_had_been_sent_alone() {
    byte[] workbook =
        new Workbook()
            .sheet("Lista", Workbook.texts(1, "PESEL", "Płeć", "Imię"), Workbook.texts(2, "1", "k"))
            .bytes();
    byte[] zip =
        new Zip()
            .add("2014/a.csv", CSV)
            .add("b.json", JSON)
            .add("c.xml", Sl2014.TWO)
            .add("d.xlsx", workbook)
            .bytes();

    Delivery.Told told = read("radom/wysyłka.zip", zip);

    assertThat(told.unread).isEmpty();
    assertThat(told.sheets)
        .extracting(s -> s.sheet() + " " + s.format() + " " + s.office())
        .containsExactly(
            "2014/a.csv csv radom",
            "b.json json radom",
            "c.xml/Uczestnik xml radom",
            "c.xml/Uczestnik/Wsparcie xml radom",
            "d.xlsx/Lista xlsx radom");
    assertThat(told.ended).isEqualTo(5);
    assertThat(told.rows).hasSize(1 + 1 + 2 + 3 + 1);
    assertThat(told.sheets).extracting(s -> s.file().path()).containsOnly("radom/wysyłka.zip");
  }

  @Test
  void folders_of_an_archive_at_the_inbox_root_are_offices() {
    Delivery.Told told =
        read("wszystko.zip", new Zip().add("glowno/a.csv", CSV).add("b.csv", CSV).bytes());

    assertThat(told.sheets).extracting(Sheet::office).containsExactly("glowno", "");
    assertThat(told.value(0, "office")).isEqualTo("glowno");
  }

  @Test
  void mappings_are_for_files_of_an_archive_too() {
    SenderMapping mapping = new SenderMapping("radom/a.zip/*.csv", "", Map.of("Ident", "person"));
    InboxFile file =
        Delivery.file(
            inbox, "radom/a.zip", new Zip().add("x.csv", CSV.replace("PESEL", "Ident")).bytes());

    Delivery.Told told = Delivery.read(file, Delivery.noReference(), List.of(mapping));

    assertThat((String) told.value(0, "person")).matches("[0-9a-f]{32}");
  }

  @Test
  void one_bad_file_is_told_under_its_name_and_the_others_are_read() {
    byte[] zip =
        new Zip()
            .add("a.csv", "")
            .add("b.pdf", "%PDF-1.4")
            .add("c.json", "[{\"a\":")
            .add("d.xlsx", "PK\u0003\u0004 and nothing")
            .add("e.csv", "a;b\n1;2\n")
            .add("f.zip", new Zip().add("a.csv", CSV).bytes())
            .add("g.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>")
            .add("secret.csv", CSV)
            .add("broken.csv", CSV.repeat(50))
            .add("z.csv", CSV)
            .bytes();

    Delivery.Told told =
        read("radom/a.zip", Zip.spoilt(Zip.encrypted(zip, "secret.csv"), "broken.csv"));

    assertThat(told.unread)
        .extracting(u -> u.sheet().sheet() + " " + u.problem())
        .containsExactly(
            "a.csv EMPTY_FILE",
            "b.pdf NOT_A_TABLE",
            "c.json DAMAGED_FILE",
            "d.xlsx DAMAGED_FILE",
            "e.csv NO_HEADER",
            "f.zip NOT_A_TABLE",
            "g.xml XML_ENTITIES",
            "secret.csv ENCRYPTED_FILE",
            "broken.csv DAMAGED_FILE");
    assertThat(told.unread.get(5).detail()).isEqualTo("nested-archive");
    assertThat(told.sheets).extracting(Sheet::sheet).containsExactly("z.csv");
    assertThat(told.ended).isEqualTo(1);
  }

  @Test
  void what_systems_leave_in_archives_is_nothing_that_was_sent() {
    byte[] zip =
        new Zip()
            .add("a/", "")
            .add("__MACOSX/a/._b.csv", "x")
            .add("a/.DS_Store", "x")
            .add("a/Thumbs.db", "x")
            .add("a/~$b.xlsx", "x")
            .add("a/b.csv", CSV)
            .bytes();

    Delivery.Told told = read("radom/a.zip", zip);

    assertThat(told.unread).isEmpty();
    assertThat(told.sheets).extracting(Sheet::sheet).containsExactly("a/b.csv");
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd.csv, etc/passwd.csv",
    "/root/a.csv, root/a.csv",
    "C:\\temp\\a.csv, temp/a.csv",
    "..\\..\\a.csv, a.csv",
    "a/../b.csv, a/b.csv",
    "'a\u001b[31m\nb.csv', 'a⟨U+001B⟩[31m⟨U+000A⟩b.csv'",
    "'a\u202evsc.exe', 'a⟨U+202E⟩vsc.exe'",
  })
  void names_are_only_shown_and_made_fit_for_it(String name, String shown) throws IOException {
    Delivery.Told told = read("radom/a.zip", new Zip().add(name, CSV).bytes());

    assertThat(told.sheets).extracting(Sheet::sheet).containsExactly(shown);
    try (Stream<Path> files = Files.walk(inbox)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "IBM852"})
  void polish_letters_of_names_survive(String charset) {
    byte[] zip = new Zip(Charset.forName(charset)).add("Łódź ąęśćżźń.csv", CSV).bytes();

    assertThat(read("radom/a.zip", zip).sheets)
        .extracting(Sheet::sheet)
        .containsExactly("Łódź ąęśćżźń.csv");
  }

  @Test
  void two_files_of_one_name_are_told_apart() {
    byte[] zip = new Zip().add("a.csv", CSV).add("./a.csv", CSV).bytes();

    assertThat(read("radom/a.zip", zip).sheets)
        .extracting(Sheet::sheet)
        .containsExactly("a.csv", "a.csv (2)");
  }

  @Test
  void an_archive_of_nothing_is_empty() {
    byte[] zip = new Zip().add("a/", "").bytes();

    assertThat(read("radom/a.zip", zip).unread)
        .extracting(u -> u.sheet().sheet() + u.problem())
        .containsExactly("EMPTY_FILE");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.3, 0.7, 0.99})
  void a_truncated_archive_is_told_once(double share) {
    byte[] whole = new Zip().add("a.csv", CSV.repeat(100)).add("b.csv", CSV).bytes();

    Delivery.Told told = read("radom/a.zip", Arrays.copyOf(whole, (int) (whole.length * share)));

    assertThat(told.unread)
        .extracting(u -> u.sheet().sheet() + u.problem())
        .containsExactly("DAMAGED_FILE");
    assertThat(told.sheets).isEmpty();
  }

  @Test
  void a_bomb_among_others_goes_off_alone() {
    byte[] text = new byte[150 << 20];
    Arrays.fill(text, (byte) ';');
    byte[] lines = new Zip().add("a.csv", CSV).add("bomb.csv", text).add("z.csv", CSV).bytes();

    Delivery.Told told = read("radom/b.zip", lines);
    assertThat(told.sheets).extracting(Sheet::sheet).containsExactly("a.csv", "z.csv");
    assertThat(told.unread).extracting(u -> u.sheet().sheet()).containsExactly("bomb.csv");
  }

  @Test
  void entries_without_end_are_refused() {
    Zip zip = new Zip();
    for (int i = 0; i <= 10_000; i++) {
      zip.add(i + ".csv", "");
    }

    assertThat(read("radom/a.zip", zip.bytes()).unread)
        .extracting(u -> u.sheet().sheet() + u.problem())
        .containsExactly("UNPACKS_TOO_LARGE");
  }

  @Test
  void a_list_of_entries_that_fills_the_memory_is_refused() {
    byte[] one = new Zip().add("x".repeat(60_000), "").bytes();
    String text = new String(one, StandardCharsets.ISO_8859_1);
    int list = text.indexOf("PK\u0001\u0002");
    int end = text.indexOf("PK\u0005\u0006");
    byte[] many = new byte[list + 300 * (end - list) + one.length - end];
    System.arraycopy(one, 0, many, 0, list);
    for (int i = 0; i < 300; i++) {
      System.arraycopy(one, list, many, list + i * (end - list), end - list);
    }
    int newEnd = many.length - (one.length - end);
    System.arraycopy(one, end, many, newEnd, one.length - end);
    java.nio.ByteBuffer.wrap(many)
        .order(java.nio.ByteOrder.LITTLE_ENDIAN)
        .putInt(newEnd + 12, newEnd - list);

    assertThat(read("radom/a.zip", many).unread)
        .extracting(Delivery.Told.Unread::problem)
        .containsExactly(Unreadable.UNPACKS_TOO_LARGE);
  }

  @Test
  void a_packed_delimited_file_is_read_as_itself() throws IOException {
    Delivery.Told told = read("radom/a.csv.gz", gzip(CSV));

    assertThat(told.sheets)
        .extracting(s -> s.sheet() + " " + s.format() + " " + s.office())
        .containsExactly(" csv radom");
    assertThat(told.rows).hasSize(1);
    assertThat(read("radom/b.csv.gz", Arrays.copyOf(gzip(CSV.repeat(99)), 60)).unread)
        .extracting(Delivery.Told.Unread::problem)
        .containsExactly(Unreadable.DAMAGED_FILE);
  }

  @ParameterizedTest
  @CsvSource({"a.7z, '7z\u00bc\u00af''\u001c'", "a.rar, 'Rar!\u001a\u0007'"})
  void other_archives_are_told_as_such(String name, String start) {
    Delivery.Told told =
        Delivery.read(
            Delivery.file(inbox, "radom/" + name, start.getBytes(StandardCharsets.ISO_8859_1)));

    assertThat(told.unread)
        .extracting(u -> u.problem() + " " + u.detail())
        .containsExactly("NOT_A_TABLE archive");
  }

  @Test
  void nothing_unpacked_stays_behind() throws IOException {
    long before = temporary();
    byte[] workbook = new Workbook().sheet("A", Workbook.texts(1, "PESEL")).bytes();

    read("radom/a.zip", new Zip().add("a.xlsx", workbook).add("b.csv", CSV).bytes());

    assertThat(temporary()).isEqualTo(before);
  }

  private static long temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().matches("szansa\\d+\\.tmp")).count();
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private Delivery.Told read(String path, byte[] content) {
    return Delivery.read(Delivery.file(inbox, path, content));
  }
}
