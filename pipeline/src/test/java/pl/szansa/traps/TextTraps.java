package pl.szansa.traps;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static pl.szansa.traps.Grid.PEOPLE;
import static pl.szansa.traps.Grid.SPENDING;
import static pl.szansa.traps.Grid.SUPPORTS;

import java.nio.charset.Charset;
import java.util.Map;

/** Dialects of delimited text, and encodings. */
final class TextTraps {

  private static final Charset WINDOWS_1250 = Charset.forName("windows-1250");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset ISO_8859_2 = Charset.forName("ISO-8859-2");
  private static final Charset CP852 = Charset.forName("IBM852");
  private static final String MARK = "\uFEFF";

  private final Map<String, byte[]> files;

  private TextTraps(Map<String, byte[]> files) {
    this.files = files;
  }

  static void addTo(Map<String, byte[]> files) {
    TextTraps traps = new TextTraps(files);
    traps.dialects();
    traps.quotes();
    traps.rows();
    traps.encodings();
    traps.garbled();
  }

  private void add(String path, String text) {
    files.put(path, text.getBytes(UTF_8));
  }

  private void encoded(String name, String text, Charset charset) {
    files.put("kodowania/" + name, text.getBytes(charset));
  }

  private void dialects() {
    add("csv/srednik.csv", PEOPLE.csv());
    add("csv/przecinek.csv", PEOPLE.delimited(','));
    add("csv/tabulator.tsv", PEOPLE.delimited('\t'));
    add("csv/kreska.csv", PEOPLE.delimited('|'));
    add("csv/sep.csv", "sep=,\r\n" + SPENDING.delimited(','));
    add("csv/stary_mac.csv", PEOPLE.csv().replace("\r\n", "\r"));
    add("csv/bez_konca_wiersza.csv", PEOPLE.csv().stripTrailing());
    add("csv/kwoty_z_przecinkiem.csv", SPENDING.delimited(',').replace("\r\n", "\n"));
  }

  private void quotes() {
    Grid named = SUPPORTS.with(1, 4, "Kurs \"Szansa; praca, dom\"").with(3, 4, "\"Staż\"");
    String all = named.csv().lines().map(TextTraps::quoted).reduce("", (a, b) -> a + b + "\r\n");
    add("csv/cudzyslowy.csv", all);
    add("csv/wiersze_w_komorce.csv", SUPPORTS.with(2, 4, "Jaźń\ni łaknienie\r\n(grupa 2)").csv());
    add("csv/naglowek_w_dwoch_wierszach_komorki.csv", brokenHeader());
    add(
        "csv/ukosnik.csv",
        SUPPORTS.csv().replace("Staż w zieleni miejskiej", "\"Staż \\\"A\\\"; ziel.\""));
    add("csv/niezamkniety.csv", SUPPORTS.csv().replace("Jaźń i", "\"Jaźń i"));
    add(
        "csv/cudzyslow_w_srodku.csv",
        SUPPORTS.csv().replace("Język angielski", "Język \"angielski\" B1"));
  }

  /** Every cell in quotes; those that are already stay. */
  private static String quoted(String line) {
    StringBuilder cells = new StringBuilder();
    for (String cell : line.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
      cells.append(cells.isEmpty() ? "" : ";");
      cells.append(cell.startsWith("\"") ? cell : "\"" + cell + "\"");
    }
    return cells.toString();
  }

  private static String brokenHeader() {
    return PEOPLE
        .with(0, 3, "Wiek w chwili\nprzystąpienia\ndo projektu")
        .with(0, 8, "DATA ROZPOCZECIA\nUDZIAŁU\r\nW PROJEKCIE")
        .csv();
  }

  private void rows() {
    add("csv/krotkie_wiersze.csv", PEOPLE.csv().replaceAll("(?m);+\r$", "\r"));
    add("csv/za_duzo_komorek.csv", PEOPLE.csv().replace("podstawowe;", "podstawowe; w toku;"));
    add("csv/srednik_na_koncu.csv", endless());
    String[] lines = PEOPLE.csv().split("\r\n");
    lines[1] += "\r\n\r\n";
    lines[2] += "\r\n;;;;;;;;;;";
    lines[4] += "\r\n   \r\n\t\r\n";
    add("csv/puste_wiersze.csv", "\r\n;;\r\n" + String.join("\r\n", lines) + "\r\n\r\n");
    add("csv/razem.csv", SPENDING.csv() + "Razem;;;;3946,16;3330,16;616,00;\r\n");
    add("csv/dwa_naglowki.csv", PEOPLE.csv() + PEOPLE.csv());
    add("csv/sam_naglowek.csv", Grid.of(String.join("|", PEOPLE.header())).csv());
  }

  /** A delimiter ends every row, but not the header. */
  private static String endless() {
    String[] lines = PEOPLE.csv().split("\r\n");
    for (int i = 1; i < lines.length; i++) {
      lines[i] += ";";
    }
    return String.join("\r\n", lines);
  }

  private void encodings() {
    encoded("utf8_bom.csv", MARK + PEOPLE.csv(), UTF_8);
    encoded("utf16le_bom.csv", MARK + PEOPLE.csv(), UTF_16LE);
    encoded("utf16be_bom.csv", MARK + PEOPLE.csv(), UTF_16BE);
    encoded("utf16le_bez_bom.csv", PEOPLE.csv(), UTF_16LE);
    encoded("utf16be_bez_bom.csv", PEOPLE.csv(), UTF_16BE);
    encoded("windows1250.csv", PEOPLE.csv(), WINDOWS_1250);
    encoded("iso8859_2.csv", PEOPLE.csv(), ISO_8859_2);
    encoded("cp852.csv", SUPPORTS.csv(), CP852);
  }

  /** Written in one charset, read in another, saved as it looked. */
  private void garbled() {
    encoded("1250_jako_1252.csv", misread(SUPPORTS.csv(), WINDOWS_1250, WINDOWS_1252), UTF_8);
    encoded("utf8_jako_1252.csv", misread(SUPPORTS.csv(), UTF_8, WINDOWS_1252), UTF_8);
    encoded("utf8_jako_1250.csv", misread(SUPPORTS.csv(), UTF_8, WINDOWS_1250), UTF_8);
    encoded("iso8859_2_jako_1250.csv", misread(SUPPORTS.csv(), ISO_8859_2, WINDOWS_1250), UTF_8);
    encoded("cp852_jako_1250.csv", misread(SUPPORTS.csv(), CP852, WINDOWS_1250), UTF_8);
    encoded("dwa_razy_utf8.csv", MARK + twice(), UTF_8);
    String letters = "[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]";
    encoded("pytajniki.csv", SUPPORTS.csv().replaceAll(letters, "?"), UTF_8);
    encoded("znak_zastepczy.csv", SUPPORTS.csv().replaceAll(letters, "\uFFFD"), UTF_8);
    String[] lines = SUPPORTS.csv().split("\r\n");
    lines[2] = lines[2].replaceAll(letters, "?");
    encoded("pytajniki_w_jednym_wierszu.csv", String.join("\r\n", lines), UTF_8);
  }

  /** Bytes that a charset lacks become control characters, as most programs have it. */
  private static String misread(String text, Charset written, Charset read) {
    StringBuilder seen = new StringBuilder();
    for (byte b : text.getBytes(written)) {
      String one = new String(new byte[] {b}, read);
      seen.append(one.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : one);
    }
    return seen.toString();
  }

  private static String twice() {
    return misread(misread(SUPPORTS.csv(), UTF_8, WINDOWS_1252), UTF_8, WINDOWS_1252);
  }
}
