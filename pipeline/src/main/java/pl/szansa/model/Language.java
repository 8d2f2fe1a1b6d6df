package pl.szansa.model;

import java.util.Locale;

/** The two languages in which everything for people is written. */
public enum Language {
  PL("pl"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** BCP 47 tag, also the value of {@code locale} in {@code szansa.yml}. */
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return this == PL ? new Locale("pl", "PL") : Locale.UK;
  }

  /** The language of a tag; any other tag is the user's mistake. */
  public static Language of(String tag) {
    for (Language language : values()) {
      if (language.tag.equalsIgnoreCase(tag)) {
        return language;
      }
    }
    throw new UserError("locale \"" + tag + "\" is not known", "use pl or en");
  }
}
