package pl.szansa.model;

/** A wording in both languages; what people read is never written in one only. */
public record Text(String pl, String en) implements java.io.Serializable {

  /** Of what says nothing. */
  public static final Text NONE = new Text("", "");

  public boolean isEmpty() {
    return pl.isEmpty() && en.isEmpty();
  }

  public String in(Language language) {
    return language == Language.PL ? pl : en;
  }
}
