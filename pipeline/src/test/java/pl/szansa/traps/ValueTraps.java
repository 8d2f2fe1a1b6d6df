package pl.szansa.traps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static pl.szansa.traps.Grid.PEOPLE;
import static pl.szansa.traps.Grid.SPENDING;
import static pl.szansa.traps.Grid.SUPPORTS;

import java.util.Map;

/** Values as offices write them, and records that cannot be right. */
final class ValueTraps {

  private final Map<String, byte[]> files;

  private ValueTraps(Map<String, byte[]> files) {
    this.files = files;
  }

  static void addTo(Map<String, byte[]> files) {
    ValueTraps traps = new ValueTraps(files);
    traps.absent();
    traps.numbers();
    traps.dates();
    traps.pesels();
    traps.territory();
    traps.persons();
    traps.people();
    traps.money();
    traps.published();
    traps.injected();
  }

  private void add(String path, Grid grid) {
    files.put(path, grid.csv().getBytes(UTF_8));
  }

  private void absent() {
    Grid grid = PEOPLE.with(1, 7, "-").with(2, 7, "b.d.").with(4, 7, "").with(5, 7, "nie dotyczy");
    add("wartosci/brak_odpowiedzi.csv", grid);
    add("wartosci/odmowa_wyksztalcenia.csv", PEOPLE.with(1, 4, "odmowa").with(2, 5, "b.d."));
    Grid codes = PEOPLE.with(1, 7, "TAK").with(2, 7, "N").with(3, 7, "Odmowa").with(4, 7, "x");
    add("wartosci/tak_nie_odmowa.csv", codes.with(5, 7, "może"));
    add(
        "wartosci/spacje.csv",
        PEOPLE.with(1, 2, "\u00a0Kobieta ").with(2, 4, "Zasadnicze  Zawodowe"));
  }

  private void numbers() {
    Grid grid =
        Grid.of(
            """
            Nr projektu|Data dokumentu|Kwota ogółem|Dofinansowanie|Wkład własny
            POKL.07.01.01-14-SYN/08|2012-04-10|1. 386 075,37|1 240 537,46 zł|145537,91
            POKL.07.01.01-14-SYN/08|2012-04-11|13\u00a0200\u00a0716,71 zł|11\u202f814\u202f641,34|1 386 075.37
            POKL.07.01.01-14-SYN/08|2012-04-12|1.386.075,37 PLN|1386075.37|0
            POKL.07.01.01-14-SYN/08|2012-04-13|1,000|1,000|0
            POKL.07.01.01-14-SYN/08|2012-04-14|sto złotych|100|0
            POKL.07.01.01-14-SYN/08|2012-04-15|'100,00|100,00|0
            POKL.07.01.01-14-SYN/08|2012-04-16|−50,00|-50,00|0,00
            POKL.07.01.01-14-SYN/08|2012-04-17|10,005|10,005|0
            POKL.07.01.01-14-SYN/08|2012-04-18|100,00||
            """);
    add("wartosci/kwoty.csv", grid);
    Grid hours = SUPPORTS.with(1, 7, "120 h").with(2, 7, "8 godz.").with(3, 7, "480,0");
    add("wartosci/godziny.csv", hours.with(4, 7, "sześćdziesiąt"));
  }

  private void dates() {
    Grid grid = PEOPLE.with(1, 8, "1.03.2012 r.").with(2, 8, "01 marca 2012r.");
    grid = grid.with(3, 8, "05/03/2012").with(4, 8, "2012.04.02").with(5, 8, "02-04-2012");
    add("wartosci/daty.csv", grid);
    Grid wrong = PEOPLE.with(1, 8, "31.02.2012").with(2, 8, "01.03.0212").with(3, 8, "marzec 2012");
    add("wartosci/zle_daty.csv", wrong.with(4, 8, "04.02.12").with(5, 8, ""));
    add("wartosci/dni_w_csv.csv", PEOPLE.with(1, 8, "40969").with(2, 9, "41243"));
  }

  private void pesels() {
    Grid digit = PEOPLE.with(1, 0, "75631400229").with(2, 0, "68711300259");
    add("wartosci/pesel_zla_cyfra.csv", digit);
    Grid sex =
        PEOPLE
            .with(1, 2, "M")
            .and("Data urodzenia", "14.03.1975", "2.11.1968", "22.07.1990", "", "8.12.1983");
    add("wartosci/pesel_a_plec_i_urodzenie.csv", sex);
    Grid spaced =
        PEOPLE.with(1, 0, "756314 00228").with(2, 0, "687 102 00259").with(3, 0, "'90672100261");
    add("wartosci/pesel_ze_spacjami.csv", spaced);
    add(
        "wartosci/pesel_naukowo.csv",
        PEOPLE.with(1, 0, "7,56314E+10").with(2, 0, "").with(3, 0, "brak"));
    add("wartosci/pesel_w_nr_projektu.csv", PEOPLE.with(2, 1, "68710200259"));
  }

  private void territory() {
    Grid codes = PEOPLE.and("Kod TERYT gminy", "1463011", "146301", "216013", "3301011", "Radom");
    add("wartosci/teryt.csv", codes);
    Grid offices =
        Grid.of(
            """
            Tytuł projektu|Nazwa beneficjenta|Wartość projektu [zł]|Dofinansowanie z EU
            Szansa|GMINA MIASTA RADOMIA / MOPS|1000,00|850,00
            Start|MOPS W GŁOWNIE|1000,00|850,00
            Krok|Gmina Chocianów - OPS|1000,00|850,00
            Most|OŚRODEK POMOCY SPOŁECZNEJ W CHOCIANOWIE|1000,00|850,00
            Droga|GMINA NIEZNANA / OPS|1000,00|850,00
            Brama|Fundacja Przykład|1000,00|850,00
            """);
    add("wartosci/nazwy_biur.csv", offices);
  }

  private void persons() {
    Grid twice = PEOPLE.then(new Grid(PEOPLE.rows().subList(1, 3)));
    add("reguly/powtorzeni.csv", twice);
    add(
        "reguly/koniec_przed_poczatkiem.csv",
        PEOPLE.with(1, 9, "2012-02-01").with(2, 9, "2011-11-30"));
    Grid births = PEOPLE.and("Data urodzenia", "2013-03-14", "1968-11-02", "", "", "");
    add("reguly/urodzeni_po_przystapieniu.csv", births);
    add(
        "reguly/wiek.csv",
        PEOPLE.with(1, 3, "5").with(2, 3, "143").with(3, 3, "21,5").with(4, 3, "ok. 57"));
    add("reguly/wiek_a_pesel.csv", PEOPLE.with(1, 3, "63").with(5, 3, "14"));
    add(
        "reguly/wszystko_naraz.csv",
        PEOPLE
            .with(2, 0, "75631400229")
            .with(2, 2, "?")
            .with(2, 3, "5")
            .with(2, 4, "x")
            .with(2, 8, "")
            .with(2, 9, "wczoraj"));
  }

  private void people() {
    add("reguly/pracujacy.csv", PEOPLE.with(1, 5, "zatrudniony"));
    add("reguly/poza_projektem.csv", PEOPLE.with(1, 8, "2006-03-01").with(2, 8, "1999-03-01"));
    add("reguly/wynik_bez_zakonczenia.csv", PEOPLE.with(1, 9, ""));
    add("reguly/wsparcie_daty.csv", SUPPORTS.with(1, 6, "2012-03-01").with(2, 5, ""));
    Grid hours = SUPPORTS.with(2, 7, "800").with(3, 7, "-4");
    add("reguly/wsparcie_godziny.csv", hours.with(4, 8, "nie").with(4, 10, "tak"));
    add("reguly/wsparcie_powtorzone.csv", SUPPORTS.then(new Grid(SUPPORTS.rows().subList(1, 2))));
  }

  private void money() {
    add("reguly/suma_kwot.csv", SPENDING.with(1, 4, "1000,01").with(2, 6, "0,02"));
    Grid signs = SPENDING.with(1, 4, "-1000,00").with(1, 5, "-895,00").with(1, 6, "-105,00");
    add("reguly/kwoty_ujemne_i_zera.csv", signs.with(3, 4, "0").with(3, 6, "0"));
    add("reguly/wydatek_powtorzony.csv", SPENDING.then(new Grid(SPENDING.rows().subList(2, 3))));
    add(
        "reguly/wydatek_poza_projektem.csv",
        SPENDING.with(1, 3, "2019-04-10").with(2, 3, "1995-04-30"));
    Grid projects =
        Grid.of(
            """
            Tytuł projektu|Nazwa beneficjenta|Wartość projektu [zł]|Dofinansowanie z EU
            Szansa|MOPS Radom|1000,00|8500,00
            Start|MOPS Głowno|1000,00|850,00
            Start|MOPS Głowno|1000,00|850,00
            """);
    add("reguly/projekty.csv", projects);
  }

  private void published() {
    Grid grid =
        Grid.of(
            """
            office_id|project|period_from|period_to|measure|unit|value|note
            radom||2008|2014|participants|persons|2022|
            radom||2008|2014|total_value|PLN|13 200 716,71|
            radom||2008|2014|eu_grant|PLN|11 814 641,34|
            radom||2008|2014|own_contribution|PLN|386 075,37|
            radom||2008|2014|own_contribution_share|%|10,5 %|
            """);
    add("wartosci/procenty.csv", grid);
  }

  /** Texts that a spreadsheet would run. */
  private void injected() {
    Grid supports = SUPPORTS.with(1, 4, "=cmd|' /C calc'!A0").with(2, 4, "+48600111222");
    supports =
        supports.with(3, 4, "@SUM(1+1)*cmd|' /C calc'!A0").with(4, 4, "-2+3+cmd|' /C calc'!A0");
    // some rows must show up in the workbook that goes back
    supports =
        supports.with(1, 3, "=HYPERLINK(\"http://example.org\";\"kurs\")").with(2, 7, "=1+1");
    add("wrogie/formuly_wsparcie.csv", supports);
    Grid projects =
        Grid.of(
            """
            Tytuł projektu|Nazwa beneficjenta|Wartość projektu [zł]|Dofinansowanie z EU
            =1+1|MOPS Radom|1000,00|850,00
            @SUM(A1)|=cmd()|1000,00|8500,00
            """);
    projects = projects.with(1, 0, "=cmd|' /C calc'!A0").with(2, 0, "\t=cmd|' /C calc'!A0");
    add("wrogie/formuly_projekty.csv", projects);
    add("wrogie/formuly_naglowek.csv", PEOPLE.and("=cmd|' /C calc'!A0", "", "", "", "", ""));
  }
}
