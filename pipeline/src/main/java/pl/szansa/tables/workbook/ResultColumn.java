package pl.szansa.tables.workbook;

import java.util.Arrays;
import java.util.List;
import pl.szansa.model.Text;

/**
 * The columns of the sheet to read, with what they are called in the long sheet; and those that
 * only the long sheet has.
 */
enum ResultColumn {
  INDICATOR(
      38,
      "indicator",
      new Text("Wskaźnik", "Indicator"),
      new Text(
          "Nazwa wskaźnika. W arkuszach do tabel przestawnych stoi tu jego kod.",
          "The indicator's name. The sheets for pivot tables have its code here.")),
  FAMILY(
      20,
      "",
      new Text("Grupa wskaźników", "Family"),
      new Text(
          "Pytanie ewaluacji albo lista z rozporządzenia, do której należy wskaźnik.",
          "The evaluation's question, or the list of a regulation, that the indicator belongs to.")),
  LEVEL(
      17,
      "area_level",
      new Text("Poziom", "Level"),
      new Text(
          "Poziom obszaru. Kraj oznacza wszystkie ośrodki w danych razem.",
          "The level of the area. The country means all offices in the data together.")),
  AREA(
      24,
      "area",
      new Text("Obszar", "Area"),
      new Text(
          "Nazwa obszaru. W arkuszach do tabel przestawnych jego kod, a dla kraju all.",
          "The area's name. In the sheets for pivot tables its code, and all for the country.")),
  PERIOD(
      10,
      "period",
      new Text("Okres", "Period"),
      new Text(
          "Rok albo wszystkie lata razem. W arkuszach do tabel przestawnych także półrocza i"
              + " okresy programowania; all oznacza wszystkie lata.",
          "A year, or all years together. In the sheets for pivot tables also half-years and"
              + " programming periods; all stands for all years.")),
  BREAKDOWN(
      0,
      "breakdown",
      Text.NONE,
      new Text(
          "Podział, na przykład według płci; total oznacza wartość ogółem.",
          "The breakdown, for example by sex; total stands for the total value.")),
  CATEGORY(
      0,
      "category",
      Text.NONE,
      new Text(
          "Kategoria podziału; all przy wartości ogółem.",
          "The category of the breakdown; all for the total value.")),
  VALUE(
      14,
      "value",
      new Text("Wartość", "Value"),
      new Text(
          "Liczba w jednostce wskaźnika. Odsetki zapisano jako ułamki od 0 do 1, a wyświetlają się"
              + " jako procenty. Pusta komórka nie oznacza zera.",
          "A number in the indicator's unit. Shares are fractions from 0 to 1, shown as per cent."
              + " An empty cell is not a zero.")),
  LOWER(
      12,
      "lower",
      new Text("Dolna granica", "Lower limit"),
      new Text(
          "Dolna granica przedziału ufności; pusta, gdy nie ma niepewności do podania.",
          "Lower limit of the confidence interval; empty where there is no uncertainty to state.")),
  UPPER(
      12,
      "upper",
      new Text("Górna granica", "Upper limit"),
      new Text("Górna granica przedziału ufności.", "Upper limit of the confidence interval.")),
  CONFIDENCE(
      0,
      "confidence",
      Text.NONE,
      new Text(
          "Poziom ufności przedziału, na przykład 0,95.",
          "The interval's confidence, for example 0.95.")),
  METHOD(0, "method", Text.NONE, new Text("Metoda przedziału.", "The interval's method.")),
  STATUS(
      16,
      "status",
      new Text("Dlaczego brak wartości", "Why there is no value"),
      new Text(
          "Powód pustej wartości. W arkuszach do tabel przestawnych stan: VALUE oznacza wartość,"
              + " SUPPRESSED utajnioną, TOO_FEW zbyt małą podstawę, NOT_APPLICABLE, że wskaźnik"
              + " nie ma tu sensu, NOT_COLLECTED, że o to nie pytano, CENSORED, że okno wyniku"
              + " jest jeszcze otwarte.",
          "The reason of an empty value. In the sheets for pivot tables the status: VALUE is a"
              + " value, SUPPRESSED withheld, TOO_FEW too small a base, NOT_APPLICABLE makes no"
              + " sense here, NOT_COLLECTED was not asked for, CENSORED means that the outcome"
              + " window is still open.")),
  NUMERATOR(
      13,
      "numerator",
      new Text("Licznik", "Numerator"),
      new Text("Co policzono lub zsumowano.", "What was counted or summed.")),
  DENOMINATOR(
      11,
      "denominator",
      new Text("Mianownik", "Denominator"),
      new Text(
          "Przez co podzielono; pusty przy liczebnościach i sumach.",
          "What it was divided by; empty for counts and sums.")),
  COUNTRY(
      10,
      "",
      new Text("Wobec kraju", "Against the country"),
      new Text(
          "Ocena ośrodka na tle kraju: „lepiej” lub „gorzej” tylko wtedy, gdy wartość kraju leży"
              + " poza przedziałem ufności ośrodka.",
          "The office against the country: better or worse only where the country's value lies"
              + " outside the office's confidence interval.")),
  PEERS(
      14,
      "",
      new Text("Wobec grupy porównawczej", "Against the peer group"),
      new Text(
          "Tak samo na tle ośrodków działających w podobnych warunkach.",
          "The same against offices that work in like circumstances.")),
  NOTE(
      22,
      "note",
      new Text("Uwagi", "Notes"),
      new Text("Zastrzeżenia do wartości.", "Caveats of the value.")),
  VOIVODESHIP(
      18,
      "",
      new Text("Województwo", "Voivodeship"),
      new Text("Województwo, w którym leży obszar.", "The voivodeship that the area lies in.")),
  UNIT(
      16,
      "unit",
      new Text("Jednostka", "Unit"),
      new Text("Jednostka wartości i granic.", "Unit of the value and its limits.")),
  ID(
      30,
      "",
      new Text("Kod wskaźnika", "Code"),
      new Text(
          "Kod, pod którym wskaźnik jest w arkuszach do tabel przestawnych i w plikach.",
          "The indicator's code in the sheets for pivot tables and in the files."));

  private final double width;
  private final String inLongSheet;
  private final Text title;
  private final Text meaning;

  ResultColumn(double width, String inLongSheet, Text title, Text meaning) {
    this.width = width;
    this.inLongSheet = inLongSheet;
    this.title = title;
    this.meaning = meaning;
  }

  /** Those of the sheet to read, in order. */
  static final List<ResultColumn> READ =
      Arrays.stream(values()).filter(c -> !c.title.isEmpty()).toList();

  /** In characters. */
  double width() {
    return width;
  }

  /** What the column is called there; empty for one that is not there. */
  String inLongSheet() {
    return inLongSheet;
  }

  /** Empty texts for a column that only the long sheet has. */
  Text title() {
    return title;
  }

  Text meaning() {
    return meaning;
  }

  /** Where the column stands on the sheet to read, from 0. */
  int place() {
    return READ.indexOf(this);
  }
}
