package pl.szansa.model;

import com.ibm.icu.text.PluralRules;
import java.util.Map;

/**
 * Nouns that agree with a number, by the plural rules of Unicode CLDR: Polish has <em>1 plik, 2
 * pliki, 5 plików, 22 pliki</em>.
 *
 * <p>A noun is a {@link Text} with its forms between bars: {@code one|few|many} in Polish, {@code
 * one|other} in English.
 */
public final class Plurals {

  public static final Text PARTICIPATIONS =
      new Text("uczestnictwo|uczestnictwa|uczestnictw", "participation|participations");
  public static final Text PERSONS = new Text("osoba|osoby|osób", "person|persons");
  public static final Text RECORDS = new Text("rekord|rekordy|rekordów", "record|records");
  public static final Text CONTRACTS =
      new Text("kontrakt|kontrakty|kontraktów", "contract|contracts");
  public static final Text PROGRAMMES =
      new Text("program|programy|programów", "programme|programmes");
  public static final Text FAMILIES = new Text("rodzina|rodziny|rodzin", "family|families");
  public static final Text PROJECTS = new Text("projekt|projekty|projektów", "project|projects");
  public static final Text ENTERPRISES =
      new Text("przedsiębiorstwo|przedsiębiorstwa|przedsiębiorstw", "enterprise|enterprises");
  public static final Text SUPPORTS =
      new Text("forma wsparcia|formy wsparcia|form wsparcia", "support|supports");
  public static final Text CERTIFICATES =
      new Text("certyfikat|certyfikaty|certyfikatów", "certificate|certificates");
  public static final Text HOURS = new Text("godzina|godziny|godzin", "hour|hours");
  public static final Text DAYS = new Text("dzień|dni|dni", "day|days");
  public static final Text INDICATORS =
      new Text("wskaźnik|wskaźniki|wskaźników", "indicator|indicators");
  public static final Text FILES = new Text("plik|pliki|plików", "file|files");
  public static final Text ROWS = new Text("wiersz|wiersze|wierszy", "row|rows");
  public static final Text OFFICES = new Text("ośrodek|ośrodki|ośrodków", "office|offices");

  /** After <em>z</em> and <em>spośród</em>: 631 z 2022 uczestnictw. */
  public static final Text OF_PARTICIPATIONS =
      new Text("uczestnictwa|uczestnictw|uczestnictw", "participation|participations");

  public static final Text OF_PERSONS = new Text("osoby|osób|osób", "person|persons");

  public static final Text OF_PROJECTS =
      new Text("projektu|projektów|projektów", "project|projects");

  private static final Map<Language, PluralRules> RULES =
      Map.of(
          Language.PL, PluralRules.forLocale(Language.PL.locale()),
          Language.EN, PluralRules.forLocale(Language.EN.locale()));

  private Plurals() {}

  /** The number with its noun: {@code 2 022 uczestnictwa}. */
  public static String counted(long number, Text noun, Language language) {
    return Formats.count(number, language) + "\u00a0" + form(number, noun, language);
  }

  /** The noun alone in the form that the number asks for. */
  public static String form(long number, Text noun, Language language) {
    String[] forms = noun.in(language).split("\\|");
    int index =
        switch (RULES.get(language).select(number)) {
          case "one" -> 0;
          case "few" -> 1;
          default -> forms.length - 1;
        };
    return forms[index];
  }

  /** The noun of a unit that counts; money, proportions and means have none. */
  public static Text noun(Unit unit) {
    return switch (unit) {
      case PARTICIPATIONS -> PARTICIPATIONS;
      case PERSONS -> PERSONS;
      case RECORDS -> RECORDS;
      case CONTRACTS -> CONTRACTS;
      case PROGRAMMES -> PROGRAMMES;
      case FAMILIES -> FAMILIES;
      case PROJECTS -> PROJECTS;
      case ENTERPRISES -> ENTERPRISES;
      case SUPPORTS -> SUPPORTS;
      case CERTIFICATES -> CERTIFICATES;
      case OFFICES -> OFFICES;
      case HOURS -> HOURS;
      case DAYS -> DAYS;
      case PROPORTION, PLN, DAYS_EACH, HOURS_EACH, PER_PARTICIPATION ->
          throw new IllegalArgumentException("nothing is counted in " + unit.code());
    };
  }
}
