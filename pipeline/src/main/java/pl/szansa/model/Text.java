package pl.szansa.model;

/** A wording in both languages; what people read is never written in one only. */
public record Text(String pl, String en) {

  public String in(Language language) {
    return language == Language.PL ? pl : en;
  }
}
