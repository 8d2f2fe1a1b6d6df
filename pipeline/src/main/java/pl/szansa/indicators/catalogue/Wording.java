package pl.szansa.indicators.catalogue;

import pl.szansa.indicators.intervals.IntervalMethod;
import pl.szansa.model.Direction;
import pl.szansa.model.Measure;
import pl.szansa.model.Text;
import pl.szansa.model.ValueStatus;

/** What the keys of an entry mean, in words for people. */
public final class Wording {

  private Wording() {}

  /** In which period a row counts. */
  public static Text period(Measure.PeriodRule rule) {
    return switch (rule) {
      case ENTRY ->
          new Text("w okresie, w którym rozpoczęto udział", "in the period of the day of entry");
      case EXIT ->
          new Text("w okresie, w którym zakończono udział", "in the period of the day of exit");
      case RETURN ->
          new Text(
              "w okresie ostatniego powrotu do projektu",
              "in the period of the last return to the project");
      case SUPPORTED ->
          new Text(
              "w każdym okresie od rozpoczęcia do zakończenia udziału",
              "in every period from entry to exit");
      case CARRIED_OVER ->
          new Text(
              "w każdym okresie, na którego początku udział już trwał",
              "in every period at whose beginning the participation went on");
      case CONTINUING ->
          new Text(
              "w każdym okresie, na którego końcu udział nadal trwał",
              "in every period at whose end the participation went on");
      case DOCUMENT ->
          new Text(
              "w okresie daty dokumentu; bez daty tylko w sumie wszystkich lat",
              "in the period of the document's date; without a date over all years only");
    };
  }

  /** What is done with the rows of a table. */
  public static Text measured(Measure measure) {
    boolean people = measure.relation() == Measure.Relation.PARTICIPATIONS;
    return switch (measure.aggregate()) {
      case COUNT ->
          people
              ? new Text("liczba uczestnictw, dla których", "number of participations where")
              : new Text(
                  "liczba wierszy finansów, dla których", "number of rows of finances where");
      case COUNT_PERSONS ->
          new Text(
              "liczba różnych osób w uczestnictwach, dla których",
              "number of different persons in participations where");
      case SUM ->
          people
              ? new Text("suma w uczestnictwach", "sum over participations of")
              : new Text("suma w finansach", "sum over finances of");
      case SUM_OF_SQUARES -> new Text("suma kwadratów", "sum of the squares of");
    };
  }

  /** Which way is better. */
  public static Text direction(Direction direction) {
    return switch (direction) {
      case HIGHER_IS_BETTER -> new Text("Im więcej, tym lepiej.", "Higher is better.");
      case LOWER_IS_BETTER -> new Text("Im mniej, tym lepiej.", "Lower is better.");
      case NEITHER ->
          new Text(
              "Ani więcej, ani mniej nie jest samo w sobie lepsze.",
              "Neither higher nor lower is better in itself.");
    };
  }

  /** What an interval says. */
  public static Text interval(IntervalMethod.Kind kind) {
    return switch (kind) {
      case NONE ->
          new Text(
              "Bez przedziału: liczba jest znana dokładnie.",
              "No interval: the figure is known exactly.");
      case PROPORTION ->
          new Text(
              "Zakres odsetków, z którymi dane dają się pogodzić przy ufności 95 %, gdyby te same"
                  + " projekty prowadzono dla podobnych osób; przy małej podstawie szeroki.",
              "The range of rates with which the data agree at 95 % confidence, had the same projects"
                  + " served similar people; wide where the base is small.");
      case RATE ->
          new Text(
              "Zakres częstości, z którymi dane dają się pogodzić przy ufności 95 %.",
              "The range of frequencies with which the data agree at 95 % confidence.");
      case MEAN ->
          new Text(
              "Zakres średnich, z którymi dane dają się pogodzić przy ufności 95 %.",
              "The range of means with which the data agree at 95 % confidence.");
      case RATIO ->
          new Text(
              "Zakres przy ufności 95 %, z różnic między projektami; dla jednego projektu kwota jest"
                  + " stała, a losowa jest liczba jednostek. Kolumna method mówi, jak policzono.",
              "The range at 95 % confidence, from the differences between projects; of one project the"
                  + " amount is fixed and the count is by chance. The column method tells which.");
    };
  }

  /** Why an entry's value can have a status. */
  public static Text status(ValueStatus status, CatalogueEntry entry) {
    return switch (status) {
      case VALUE -> new Text("jest wartość", "there is a value");
      case SUPPRESSED ->
          new Text(
              "stoi za nią zbyt mało osób, by ją podać, lub zdradziłaby taką wartość",
              "too few people stand behind it to be told, or it would give such a value away");
      case TOO_FEW ->
          new Text(
              "mianownik jest mniejszy niż " + entry.indicator().smallestBase(),
              "the denominator is below " + entry.indicator().smallestBase());
      case NOT_APPLICABLE ->
          entry.indicator().denominator().isPresent()
              ? new Text(
                  "obszar nie ma potrzebnego rejestru albo mianownik jest zerem",
                  "the area has no such register, or the denominator is 0")
              : new Text("obszar nie ma potrzebnego rejestru", "the area has no such register");
      case NOT_COLLECTED ->
          new Text(
              "żaden wiersz nie pochodzi z formularza, który o to pyta",
              "no row comes of a form that asks for it");
      case CENSORED ->
          new Text(
              "nie ma jeszcze żadnego rezultatu, a okna rezultatu są otwarte",
              "there is no result yet, and outcome windows are still open");
    };
  }
}
