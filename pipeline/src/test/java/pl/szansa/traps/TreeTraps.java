package pl.szansa.traps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static pl.szansa.traps.Grid.PEOPLE;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;

/** Documents of nested records, and those that attack who reads them. */
final class TreeTraps {

  private final Map<String, byte[]> files;

  private TreeTraps(Map<String, byte[]> files) {
    this.files = files;
  }

  static void addTo(Map<String, byte[]> files) {
    TreeTraps traps = new TreeTraps(files);
    traps.json();
    traps.xml();
    traps.broken();
    traps.attacks();
  }

  private void add(String path, String text) {
    files.put(path, text.getBytes(UTF_8));
  }

  private void json() {
    add("drzewa/tablica.json", records(PEOPLE, "[\n", ",\n", "\n]\n", TreeTraps::object));
    add("drzewa/wiersze.jsonl", records(PEOPLE, "", "\n", "\n", TreeTraps::object));
    add("drzewa/macierz.json", "[" + cells(PEOPLE.header()) + "," + matrix());
    add(
        "drzewa/zagniezdzone.json",
        """
        {"eksport": {"data": "2012-12-31", "wersja": 2}, "uczestnicy": [
          {"pesel": "75631400228", "nr projektu": "POKL.07.01.01-14-SYN/08", "płeć": "K", "wiek": 36,
           "wykształcenie": "średnie", "status na rynku pracy": "bezrobotna",
           "data rozpoczęcia udziału": "2012-03-01",
           "wsparcie": [
             {"forma wsparcia": "kurs zawodowy", "liczba godzin": 120.5, "ukończone": true},
             {"forma wsparcia": "wsparcie psychologiczne", "liczba godzin": 8, "ukończone": null}]},
          {"pesel": "68710200259", "nr projektu": "POKL.07.01.01-14-SYN/08", "płeć": "M", "wiek": 43,
           "wykształcenie": "podstawowe", "status na rynku pracy": "rolnik",
           "data rozpoczęcia udziału": "2012-03-01",
           "wsparcie": []}]}
        """);
  }

  private static String records(
      Grid grid, String before, String between, String after, Function<List<String>, String> form) {
    StringJoiner all = new StringJoiner(between, before, after);
    grid.below().rows().forEach(row -> all.add(form.apply(row)));
    return all.toString();
  }

  private static String object(List<String> row) {
    StringJoiner fields = new StringJoiner(", ", "{", "}");
    for (int i = 0; i < row.size(); i++) {
      String text = row.get(i);
      String value = text.isEmpty() ? "null" : "\"" + text + "\"";
      fields.add("\"" + PEOPLE.header().get(i) + "\": " + value);
    }
    return fields.toString();
  }

  private static String cells(List<String> row) {
    return "[\"" + String.join("\", \"", row) + "\"]\n";
  }

  private static String matrix() {
    return records(PEOPLE, "", ",", "]", TreeTraps::cells);
  }

  private void xml() {
    String declared = "<?xml version=\"1.0\" encoding=\"windows-1250\"?>\n";
    String flat = records(PEOPLE, "<uczestnicy>\n", "", "</uczestnicy>\n", TreeTraps::element);
    files.put(
        "drzewa/plaski_1250.xml", (declared + flat).getBytes(Charset.forName("windows-1250")));
    add(
        "drzewa/sl2014.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Projekt xmlns="http://example.org/sl2014">
          <NumerProjektu>POKL.07.01.01-14-SYN/08</NumerProjektu>
          <Uczestnicy>
            <Uczestnik>
              <Imie>Anna</Imie><Nazwisko>Próbna</Nazwisko><PESEL>75631400228</PESEL><Plec>K</Plec>
              <WiekWChwiliPrzystapieniaDoProjektu>36</WiekWChwiliPrzystapieniaDoProjektu>
              <Wyksztalcenie>ponadgimnazjalne</Wyksztalcenie>
              <Adres><Ulica>Zmyślona</Ulica><KodPocztowy>00-000</KodPocztowy></Adres>
              <StatusNaRynkuPracy>osoba bierna zawodowo</StatusNaRynkuPracy>
              <DataRozpoczeciaUdzialuWProjekcie>2012-03-01</DataRozpoczeciaUdzialuWProjekcie>
              <Wsparcia>
                <Wsparcie><RodzajPrzyznanegoWsparcia>staż</RodzajPrzyznanegoWsparcia>
                  <DataRozpoczeciaUdzialuWeWsparciu>2012-03-05</DataRozpoczeciaUdzialuWeWsparciu></Wsparcie>
                <Wsparcie><RodzajPrzyznanegoWsparcia>doradztwo</RodzajPrzyznanegoWsparcia>
                  <DataRozpoczeciaUdzialuWeWsparciu>2012-06-01</DataRozpoczeciaUdzialuWeWsparciu></Wsparcie>
              </Wsparcia>
            </Uczestnik>
            <Uczestnik>
              <Imie>Jan</Imie><Nazwisko>Próbny</Nazwisko><PESEL>68710200259</PESEL><Plec>M</Plec>
              <WiekWChwiliPrzystapieniaDoProjektu>43</WiekWChwiliPrzystapieniaDoProjektu>
              <Wyksztalcenie>podstawowe</Wyksztalcenie>
              <StatusNaRynkuPracy>rolnik</StatusNaRynkuPracy>
              <DataRozpoczeciaUdzialuWProjekcie>2012-03-01</DataRozpoczeciaUdzialuWProjekcie>
              <Wsparcia>
                <Wsparcie><RodzajPrzyznanegoWsparcia>klub pracy</RodzajPrzyznanegoWsparcia>
                  <DataRozpoczeciaUdzialuWeWsparciu>2012-03-12</DataRozpoczeciaUdzialuWeWsparciu></Wsparcie>
              </Wsparcia>
            </Uczestnik>
          </Uczestnicy>
        </Projekt>
        """);
  }

  private static String element(List<String> row) {
    StringJoiner fields = new StringJoiner("", "<uczestnik>", "</uczestnik>\n");
    for (int i = 0; i < row.size(); i++) {
      String name = PEOPLE.header().get(i).replace(' ', '_');
      fields.add("<" + name + ">" + row.get(i) + "</" + name + ">");
    }
    return fields.toString();
  }

  private void broken() {
    String array = records(PEOPLE, "[\n", ",\n", "\n]\n", TreeTraps::object);
    add("zle/uciety.json", array.substring(0, array.length() - 200));
    String flat = records(PEOPLE, "<uczestnicy>\n", "", "", TreeTraps::element);
    add("zle/niedomkniety.xml", flat);
    add("zle/gleboki.json", "[".repeat(50_000) + "]".repeat(50_000));
  }

  private void attacks() {
    String row = element(PEOPLE.rows().get(3)).replace("gimnazjalne", "&plik;");
    add(
        "wrogie/encja_z_pliku.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE uczestnicy [<!ENTITY plik SYSTEM "file:///etc/passwd">]>
        <uczestnicy><nota>&plik;</nota>
        """
            + row
            + "</uczestnicy>\n");
    add(
        "wrogie/encja_z_sieci.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE uczestnicy SYSTEM "http://127.0.0.1:9/uczestnicy.dtd">
        <uczestnicy>
        """
            + element(PEOPLE.rows().get(1))
            + "</uczestnicy>\n");
    StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [\n");
    laughs.append("<!ENTITY lol0 \"lol\">\n");
    for (int i = 1; i < 10; i++) {
      laughs.append("<!ENTITY lol" + i + " \"" + ("&lol" + (i - 1) + ";").repeat(10) + "\">\n");
    }
    add(
        "wrogie/miliard_smiechow.xml",
        laughs + "]>\n<uczestnicy><uczestnik>&lol9;</uczestnik></uczestnicy>\n");
  }
}
