package pl.szansa.traps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static pl.szansa.traps.Grid.PEOPLE;
import static pl.szansa.traps.Grid.SUPPORTS;

import java.util.List;
import java.util.Map;

/** Headers: misspelt, ambiguous, shuffled, of known forms. */
final class ColumnTraps {

  private final Map<String, byte[]> files;

  private ColumnTraps(Map<String, byte[]> files) {
    this.files = files;
  }

  static void addTo(Map<String, byte[]> files) {
    ColumnTraps traps = new ColumnTraps(files);
    traps.spelling();
    traps.order();
    traps.missing();
    traps.forms();
    traps.english();
  }

  private void add(String name, Grid grid) {
    files.put("kolumny/" + name, grid.csv().getBytes(UTF_8));
  }

  private void spelling() {
    add("literowka.csv", PEOPLE.with(0, 4, "wykształcene"));
    add("literowka_w_kluczu.csv", PEOPLE.with(0, 8, "Data rozpoczęcia udzialu w projkecie"));
    add("niejednoznaczny.csv", PEOPLE.and("Sytuacja 3", "praca", "", "", "", "staż"));
    add("bez_ogonkow.csv", plain());
    add("numerowane.csv", numbered());
    add("dwa_razy.csv", PEOPLE.and("Wykształcenie", "", "", "", "", ""));
  }

  private static Grid plain() {
    Grid grid = PEOPLE;
    String[] header = {"PESEL", "NR PROJEKTU", "PLEC", "WIEK", "WYKSZTALCENIE"};
    for (int i = 0; i < header.length; i++) {
      grid = grid.with(0, i, header[i]);
    }
    return grid.with(0, 5, "Status_na_rynku_pracy").with(0, 8, "data  rozpoczecia\u00a0udzialu:");
  }

  private static Grid numbered() {
    Grid grid = PEOPLE;
    for (int i = 0; i < PEOPLE.header().size(); i++) {
      grid = grid.with(0, i, i + 1 + ". " + PEOPLE.header().get(i) + "*");
    }
    return grid;
  }

  private void order() {
    add("inna_kolejnosc.csv", PEOPLE.columns(9, 5, 0, 2, 10, 1, 8, 7, 4, 3, 6));
    Grid more = PEOPLE.and("L.p.", "1", "2", "3", "4", "5");
    more = more.and("Kolor teczki", "żółty", "", "zielony", "", "");
    more = more.and("Imię i nazwisko", "Próbna Anna", "Próbny Jan", "", "", "Próbna Ewa");
    add("dodatkowe.csv", more.columns(11, 0, 13, 1, 2, 3, 12, 4, 5, 6, 7, 8, 9, 10));
    add("przestawione_wartosci.csv", swapped(PEOPLE, 4, 5));
    add("przestawiony_pesel.csv", swapped(PEOPLE, 0, 1));
    add("przestawione_daty.csv", swapped(PEOPLE.with(3, 9, "2012-12-01"), 8, 9));
  }

  /** Values of one column under the header of another. */
  private static Grid swapped(Grid right, int a, int b) {
    Grid grid = right;
    for (int i = 1; i < right.rows().size(); i++) {
      List<String> row = right.rows().get(i);
      grid = grid.with(i, a, row.get(b)).with(i, b, row.get(a));
    }
    return grid;
  }

  private void missing() {
    add("brak_kolumny.csv", PEOPLE.columns(0, 1, 2, 3, 4, 6, 7, 8, 9, 10));
    add("bez_naglowka.csv", PEOPLE.below());
    add("nieznane_naglowki.csv", PEOPLE.called("a|b|c|d|e|f|g|h|i|j|k\n"));
    String text = "W załączeniu przesyłam wykaz uczestników.\n" + "Proszę o potwierdzenie.\n";
    files.put("kolumny/list.txt", text.getBytes(UTF_8));
  }

  private void forms() {
    add("pefs2007_v1.csv", pefs());
    add("pefs2007_v2.csv", pefs().and("E-learning", "NIE", "NIE", "TAK"));
    Grid third = pefs().and("Niepełnosprawność", "NIE", "", "Odmowa");
    third = third.and("Mniejszość narodowa lub etniczna", "", "", "NIE");
    third = third.and("Migrant", "", "NIE", "");
    files.put("kolumny/pefs2007_v3.xls", XlsBytes.of("PEFS", third));
    add("sl2014.csv", sl2014());
  }

  private static Grid pefs() {
    return Grid.of(
        """
        Nr projektu|Imię|Nazwisko|Płeć|Wiek w chwili przystępowania do projektu|PESEL|Wykształcenie|Opieka nad dzieckiem do 7 lat lub osobą zależną|Ulica|Nr domu|Nr lokalu|Miejscowość|Obszar|Kod pocztowy|Województwo|Powiat|Telefon stacjonarny|Telefon komórkowy|Adres poczty elektronicznej|Status osoby na rynku pracy w chwili przystąpienia do projektu|Rodzaj przyznanego wsparcia|Data rozpoczęcia udziału w projekcie|Data zakończenia udziału w projekcie|Zakończenie udziału osoby w projekcie zgodnie z zaplanowaną dla niej ścieżką uczestnictwa|Powód wycofania się z proponowanej formy wsparcia
        POKL.07.01.01-14-SYN/08|Anna|Próbna|K|36|75631400228|ponadgimnazjalne|TAK|Zmyślona|1|2|Radom|miejski|00-000|mazowieckie|radomski|||anna@example.org|Bezrobotny|szkolenie / kurs|01.03.2012|30.11.2012|TAK|
        POKL.07.01.01-14-SYN/08|Jan|Próbny|M|43|68710200259|podstawowe|NIE|Zmyślona|3||Radom|miejski|00-000|mazowieckie|radomski||||w tym długotrwale|staż|01.03.2012|30.11.2012|NIE|podjęcie zatrudnienia
        POKL.07.01.01-14-SYN/08|Ewa|Próbna|K|28|83720800309|wyższe|NIE|Zmyślona|5|6|Radom|wiejski|00-000|mazowieckie|radomski||||w tym uczący się|doradztwo|02.04.2012|21.12.2012|TAK|
        """);
  }

  private static Grid sl2014() {
    return Grid.of(
        """
        Numer projektu|Kraj|Rodzaj uczestnika|Nazwa instytucji|Imię|Nazwisko|PESEL|Płeć|Wiek w chwili przystąpienia do projektu|Wykształcenie|Województwo|Powiat|Gmina|Miejscowość|Kod pocztowy|Obszar wg stopnia urbanizacji (DEGURBA)|Telefon kontaktowy|Adres e-mail|Data rozpoczęcia udziału w projekcie|Data zakończenia udziału w projekcie|Status osoby na rynku pracy w chwili przystąpienia do projektu|Sytuacja (1) osoby w momencie zakończenia udziału w projekcie|Osoba należąca do mniejszości narodowej lub etnicznej, migrant, osoba obcego pochodzenia|Osoba bezdomna lub dotknięta wykluczeniem z dostępu do mieszkań|Osoba z niepełnosprawnościami|Osoba w innej niekorzystnej sytuacji społecznej
        POKL.07.01.01-14-SYN/08|Polska|indywidualny||Anna|Próbna|75631400228|Kobieta|36|ponadgimnazjalne|mazowieckie|Radom|Radom|Radom|00-000|01|||2012-03-01|2012-11-30|osoba bezrobotna zarejestrowana w ewidencji urzędów pracy|osoba podjęła pracę|Nie|Nie|Odmowa podania informacji|Tak
        POKL.07.01.01-14-SYN/08|Polska|indywidualny||Ewa|Próbna|83720800309|Kobieta|28|wyższe|mazowieckie|Radom|Radom|Radom|00-000|02|||2012-04-02|2012-12-21|osoba bierna zawodowo|osoba uzyskała kwalifikacje|Odmowa|Nie|Nie|Nie
        """);
  }

  private void english() {
    add(
        "po_angielsku.csv",
        Grid.of(
            """
            Participant ID|Project number|Sex|Age at entry|Education|Labour status|Area|Disability|Entry date|Exit date|Employment at exit
            75631400228|POKL.07.01.01-14-SYN/08|female|36|upper secondary (ISCED 3)|unemployed|rural|no|2012-03-01|2012-11-30|yes
            68710200259|POKL.07.01.01-14-SYN/08|male|43|isced 3|long-term unemployed|urban|yes|2012-03-01|2012-11-30|no
            90672100261|POKL.07.01.01-14-SYN/08|F|21|lower secondary|inactive, in education or training|rural|refused|2012-03-05||
            55613000297|POKL.07.01.01-14-SYN/08|M|57|primary (ISCED 1)|farmer|rural|n|2012-04-02|2012-12-21|no
            83720800309|POKL.07.01.01-14-SYN/08|woman|28|isced 5-8|unemployed|urban|false|2012-04-02|2012-12-21|y
            """));
    add("wsparcie.csv", SUPPORTS.with(0, 3, "Rodzaj przyznanego\nwsparcia"));
  }
}
