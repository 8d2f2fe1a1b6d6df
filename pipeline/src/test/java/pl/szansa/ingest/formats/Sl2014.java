package pl.szansa.ingest.formats;

/** Participants with their supports, in the manner of an export from a central system. */
public final class Sl2014 {

  private Sl2014() {}

  /** Two participants, of whom the first has two supports. */
  public static final String TWO =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <ns:EksportUczestnikow xmlns:ns="urn:przyklad:sl" wersja="3.2"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:przyklad:sl a.xsd">
        <!-- utworzono automatycznie -->
        <DataEksportu>2016-03-31T10:00:00</DataEksportu>
        <Projekt>
          <NrProjektu>RPMA.09.01.00-14-0001/15</NrProjektu>
          <TytulProjektu>Nowa szansa</TytulProjektu>
          <NazwaBeneficjenta>MOPS Radom</NazwaBeneficjenta>
          <DataRozpoczecia>2015-01-01</DataRozpoczecia>
          <DataZakonczenia>2017-12-31</DataZakonczenia>
        </Projekt>
        <Uczestnicy liczba="2">
          <Uczestnik Lp="1">
            <DaneUczestnika>
              <Imie>Testowa</Imie>
              <Nazwisko>Osoba</Nazwisko>
              <PESEL>93111698132</PESEL>
              <Plec>Mężczyzna</Plec>
              <WiekWChwiliPrzystapieniaDoProjektu>22</WiekWChwiliPrzystapieniaDoProjektu>
              <Wyksztalcenie kod="3">ponadgimnazjalne</Wyksztalcenie>
            </DaneUczestnika>
            <DaneKontaktowe>
              <Miejscowosc>Radom</Miejscowosc>
              <KodPocztowy>26-600</KodPocztowy>
              <Telefon xsi:nil="true"/>
            </DaneKontaktowe>
            <SzczegolyWsparcia>
              <DataRozpoczeciaUdzialuWProjekcie>2016-01-15</DataRozpoczeciaUdzialuWProjekcie>
              <StatusOsobyNaRynkuPracyWChwiliPrzystapieniaDoProjektu>osoba bezrobotna</StatusOsobyNaRynkuPracyWChwiliPrzystapieniaDoProjektu>
              <OsobaBezdomna>Nie</OsobaBezdomna>
              <OsobaZNiepelnosprawnosciami>Odmowa</OsobaZNiepelnosprawnosciami>
            </SzczegolyWsparcia>
            <Wsparcia>
              <Wsparcie>
                <RodzajPrzyznanegoWsparcia>staż</RodzajPrzyznanegoWsparcia>
                <DataRozpoczeciaUdzialuWeWsparciu>2016-02-01</DataRozpoczeciaUdzialuWeWsparciu>
                <DataZakonczeniaUdzialuWeWsparciu>2016-03-01</DataZakonczeniaUdzialuWeWsparciu>
              </Wsparcie>
              <Wsparcie>
                <RodzajPrzyznanegoWsparcia><![CDATA[kurs komputerowy]]></RodzajPrzyznanegoWsparcia>
                <DataRozpoczeciaUdzialuWeWsparciu>2016-03-02</DataRozpoczeciaUdzialuWeWsparciu>
              </Wsparcie>
            </Wsparcia>
          </Uczestnik>
          <Uczestnik Lp="2">
            <DaneUczestnika>
              <PESEL>00000000000</PESEL>
              <Plec>Kobieta</Plec>
              <WiekWChwiliPrzystapieniaDoProjektu>40</WiekWChwiliPrzystapieniaDoProjektu>
              <Wyksztalcenie kod="5">wyższe</Wyksztalcenie>
            </DaneUczestnika>
            <SzczegolyWsparcia>
              <DataRozpoczeciaUdzialuWProjekcie>2016-02-15</DataRozpoczeciaUdzialuWProjekcie>
              <StatusOsobyNaRynkuPracyWChwiliPrzystapieniaDoProjektu>osoba nieaktywna zawodowo</StatusOsobyNaRynkuPracyWChwiliPrzystapieniaDoProjektu>
            </SzczegolyWsparcia>
            <Wsparcia>
              <Wsparcie>
                <RodzajPrzyznanegoWsparcia>doradztwo zawodowe</RodzajPrzyznanegoWsparcia>
                <DataRozpoczeciaUdzialuWeWsparciu>2016-02-20</DataRozpoczeciaUdzialuWeWsparciu>
              </Wsparcie>
            </Wsparcia>
          </Uczestnik>
        </Uczestnicy>
      </ns:EksportUczestnikow>
      """;
}
