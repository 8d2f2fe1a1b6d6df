package pl.szansa.model;

/**
 * One of the things that decide a result.
 *
 * @param kind what it is
 * @param name the file's path, the indicator's id, the rule's code, the setting's key ...
 * @param state SHA-256 of its content, 64 hex digits; of a setting and of the program what it says
 */
public record Input(Kind kind, String name, String state) {

  public enum Kind {
    SUBMISSION(new Text("plik z ośrodka", "delivered file")),
    CORRECTION(new Text("korekta", "correction")),
    MAPPING(new Text("mapowanie", "mapping")),
    REFERENCE(new Text("plik referencyjny", "reference file")),
    SAMPLE(new Text("wylosowana próba", "drawn sample")),
    OUTLINES(new Text("granice", "outlines")),
    DICTIONARY(new Text("słownik danych", "data dictionary")),
    RULE(new Text("reguła", "rule")),
    DEFINITION(new Text("definicja wskaźnika", "definition of an indicator")),
    METHOD(new Text("metoda", "method")),
    SETTING(new Text("ustawienie", "setting")),
    PROGRAM(new Text("program", "program"));

    private final Text label;

    Kind(Text label) {
      this.label = label;
    }

    public Text label() {
      return label;
    }
  }
}
