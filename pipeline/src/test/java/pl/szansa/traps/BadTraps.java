package pl.szansa.traps;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What is no table, or none that can be opened. */
final class BadTraps {

  private final Map<String, byte[]> files;

  private BadTraps(Map<String, byte[]> files) {
    this.files = files;
  }

  static void addTo(Map<String, byte[]> files) {
    BadTraps traps = new BadTraps(files);
    traps.blank();
    traps.otherKinds();
    traps.text();
    traps.encrypted();
  }

  private void add(String name, String text) {
    files.put("zle/" + name, text.getBytes(UTF_8));
  }

  private void blank() {
    files.put("zle/pusty.csv", new byte[0]);
    files.put("zle/pusty.xlsx", new byte[0]);
    add("biale_znaki.csv", " \r\n\t\r\n;;;\r\n\r\n");
    add("sam_bom.csv", "\uFEFF");
  }

  private void otherKinds() {
    add("dokument.pdf", "%PDF-1.4\n%\u00e2\u00e3\n1 0 obj\n<</Type/Catalog>>\nendobj\n%%EOF\n");
    byte[] png = {
      (byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    files.put("zle/skan.csv", png);
    byte[] noise = new byte[4096];
    RandomSource.SPLIT_MIX_64.create(2012L).nextBytes(noise);
    files.put("zle/szum.csv", noise);
    byte[] zeros = new byte[4096];
    files.put("zle/zera.csv", zeros);
    add("baza.mdb", "\0\1\0\0Standard Jet DB\0\1\0\0");
  }

  private void text() {
    add(
        "strona.xls",
        "<html><head><meta charset=\"utf-8\"></head><body><table><tr><td>PESEL</td>"
            + "<td>Płeć</td></tr><tr><td>75631400228</td><td>K</td></tr></table></body></html>\n");
    add(
        "umowa.txt",
        "Umowa o dofinansowanie projektu\n\nzawarta w Radomiu dnia 1 marca 2012 r.\n"
            + "pomiędzy stronami, zwanymi dalej Stronami, o następującej treści:\n");
    add(
        "arkusz2003.xml",
        "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
            + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet/></Workbook>\n");
    add("ustawienia.yml", "tytul: Szansa\nlata: 2008-2014\n");
    String people = Grid.PEOPLE.csv();
    add("z_bajtem_zero.csv", people.replace("gimnazjalne", "gimna\0zjalne"));
  }

  /** As Office encrypts: a compound file of which nothing but these two streams matters. */
  private void encrypted() {
    try (POIFSFileSystem compound = new POIFSFileSystem()) {
      compound.createDocument(new ByteArrayInputStream(new byte[512]), "EncryptionInfo");
      compound.createDocument(new ByteArrayInputStream(new byte[8192]), "EncryptedPackage");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      compound.writeFilesystem(out);
      files.put("zle/zaszyfrowany.xlsx", out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
