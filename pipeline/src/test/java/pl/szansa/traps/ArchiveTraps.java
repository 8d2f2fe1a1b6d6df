package pl.szansa.traps;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Archives, and workbooks as the archives that they are. */
final class ArchiveTraps {

  private final Map<String, byte[]> files;
  private final byte[] people;
  private final byte[] spending;

  private ArchiveTraps(Map<String, byte[]> files) {
    this.files = files;
    this.people = Grid.PEOPLE.csv().getBytes(UTF_8);
    this.spending = Grid.SPENDING.csv().getBytes(UTF_8);
  }

  static void addTo(Map<String, byte[]> files) {
    ArchiveTraps traps = new ArchiveTraps(files);
    traps.several();
    traps.names();
    traps.broken();
    traps.bombs();
  }

  private void add(String path, ZipBytes zip) {
    files.put(path, zip.bytes());
  }

  private void several() {
    ZipBytes several =
        new ZipBytes()
            .file("rok 2012/uczestnicy.csv", people)
            .file("rok 2012/wsparcie.ods", ods())
            .file("wydatki.csv", spending)
            .file("__MACOSX/._wydatki.csv", new byte[] {0, 5, 22, 7})
            .file("pismo.pdf", files.get("zle/dokument.pdf"));
    add("archiwa/kilka.zip", several);
    byte[] inner = new ZipBytes().file("uczestnicy.csv", people).bytes();
    add("archiwa/zip_w_zip.zip", new ZipBytes().file("paczka.zip", inner).file("w.csv", spending));
    add("archiwa/pusty.zip", new ZipBytes());
    add("archiwa/sam_pusty_plik.zip", new ZipBytes().file("uczestnicy.csv", new byte[0]));
  }

  private byte[] ods() {
    return files.get("arkusze/zwykly.ods");
  }

  private void names() {
    Charset old = Charset.forName("IBM852");
    ZipBytes polish =
        new ZipBytes().oldName("Łódź – źródła/żółć.csv".replace('–', '-').getBytes(old), people);
    add("archiwa/polskie_nazwy.zip", polish);
    ZipBytes dots =
        new ZipBytes()
            .file("../../../../tmp/szansa-trap.csv", people)
            .file("C:\\Windows\\szansa-trap.csv", spending)
            .file("/etc/szansa-trap.csv", people)
            .file("a/../../../szansa-trap.csv", people);
    add("wrogie/kropki.zip", dots);
    ZipBytes formula = new ZipBytes().file("=cmd|' \\C calc'!A0.csv", files.get("reguly/wiek.csv"));
    add("wrogie/formula_w_nazwie.zip", formula);
  }

  private void broken() {
    add(
        "zle/haslo.zip",
        new ZipBytes().encrypted("uczestnicy.csv", people).file("w.csv", spending));
    byte[] whole = files.get("archiwa/kilka.zip");
    files.put("zle/uciety.zip", Arrays.copyOf(whole, whole.length / 2));
    byte[] book = files.get("arkusze/zwykly.xlsx");
    files.put("zle/uciety.xlsx", Arrays.copyOf(book, book.length - 700));
    byte[] sheet = files.get("arkusze/zwykly.ods");
    files.put("zle/uciety.ods", Arrays.copyOf(sheet, sheet.length / 2));
    byte[] old = files.get("arkusze/zwykly.xls");
    files.put("zle/uciety.xls", Arrays.copyOf(old, old.length / 3));
    changed("archiwa/kilka.zip", "zle/zla_suma_kontrolna.zip");
    changed("arkusze/zwykly.xlsx", "zle/zmieniony_bajt.xlsx");
    changed("arkusze/zwykly.ods", "zle/zmieniony_bajt.ods");
    ZipBytes word = new ZipBytes().file("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
    add("zle/dokument.docx", word.file("word/document.xml", "<w:document/>".getBytes(UTF_8)));
  }

  /** An age of 36 becomes one of 37 on the way. */
  private void changed(String whole, String damaged) {
    byte[] bytes = files.get(whole).clone();
    Matcher age = Pattern.compile("\\b36\\b").matcher(new String(bytes, ISO_8859_1));
    age.find();
    bytes[age.start() + 1] ^= 1;
    files.put(damaged, bytes);
  }

  /** Four hundred megabytes of line ends in as many kilobytes; and a sheet of spaces. */
  private void bombs() {
    Repeated lines = Repeated.of('\r', 1_600_000);
    ZipBytes bomb =
        new ZipBytes().packed("uczestnicy.csv", lines.packed(), lines.size(), lines.crc());
    add("wrogie/bomba.zip", bomb.file("wydatki.csv", spending));
    Repeated spaces = Repeated.of(' ', 1L << 19);
    byte[] book = files.get("arkusze/zwykly.xlsx");
    add("wrogie/bomba.xlsx", Packages.with(book, "xl/worksheets/sheet1.xml", spaces));
    add("wrogie/bomba.ods", Packages.with(ods(), "content.xml", spaces));
  }
}
