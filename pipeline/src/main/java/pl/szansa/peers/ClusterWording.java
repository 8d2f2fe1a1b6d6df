package pl.szansa.peers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.szansa.model.Formats;
import pl.szansa.model.Language;
import pl.szansa.model.Plurals;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;

/** Says how groups came about by clustering, or why there are none. */
final class ClusterWording {

  /** Below it no substantial structure; L. Kaufman, P. J. Rousseeuw, Wiley 1990, p. 88. */
  private static final double NO_STRUCTURE = 0.25;

  private static final Text TOO_FEW =
      new Text(
          "Grup porównawczych nie utworzono: uczestnictwa %s, a grupowanie wymaga co najmniej %d.",
          "No peer groups were formed: %s, and grouping takes at least %d.");
  private static final Text HAVE =
      new Text("ma %s|mają %s|ma %s", "%s has participations|%s have participations");
  private static final Text METHOD =
      new Text(
          "Grupy porównawcze utworzono metodą k-średnich (k-means++, stałe ziarno) według: %s;"
              + " zmienne standaryzowano.",
          "Peer groups were formed by k-means (k-means++, fixed seed) on: %s; standardised.");
  private static final Text CHOSEN =
      new Text(
          "Liczbę grup (%d) wybrano spośród sprawdzonych, bo daje największą średnią szerokość"
              + " sylwetki (o ile bliżej ośrodkowi do własnej grupy niż do sąsiedniej; od −1 do 1)"
              + " wśród podziałów, w których każda grupa ma co najmniej %d ośrodków. Średnie"
              + " sylwetki według liczby grup: %s.",
          "The number of groups (%d) was chosen among those tried, because it has the largest mean"
              + " silhouette width (how much closer an office is to its own group than to the next;"
              + " from −1 to 1) of the divisions whose every group has at least %d offices. Mean"
              + " silhouettes by number of groups: %s.");
  private static final Text FIXED =
      new Text(
          "Liczbę grup (%d) podano w szansa.yml; średnia szerokość sylwetki wynosi %s, najmniejsza"
              + " grupa ma %s.",
          "The number of groups (%d) is that of szansa.yml; the mean silhouette width is %s, the"
              + " smallest group has %s.");
  private static final Text SMALL = new Text(" (najmniejsza grupa: %d)", " (smallest group: %d)");
  private static final Text WEAK =
      new Text(
          "Sylwetka poniżej 0,25 mówi, że ośrodki nie tworzą wyraźnych skupień: granice między"
              + " grupami są umowne.",
          "A silhouette below 0.25 says that the offices form no marked clusters: the borders"
              + " between the groups are a convention.");
  private static final Text LEFT_OUT =
      new Text(
          "Pominięto zmienne, których brak za wielu ośrodkom: %s; potrzeba co najmniej %s.",
          "Left out, because too many offices lack them: %s; at least %s are needed.");
  private static final Text ALIKE =
      new Text(
          "Pominięto zmienne, które się nie różnią: %s.",
          "Left out, because they do not differ: %s.");
  private static final Text KNOWN_OF = new Text("%s (znana dla %s z %s)", "%s (known of %s of %s)");
  private static final Text OTHERS =
      new Text("Poza grupami, z braku danych: %s.", "In no group, for want of data: %s.");
  private static final Text NOTHING =
      new Text(
          "Grup porównawczych nie utworzono: za mało ośrodków ma dane, według których można je"
              + " grupować.",
          "No peer groups were formed: too few offices have data to group them by.");
  private static final Text NONE_LARGE =
      new Text(
          "Grup porównawczych nie utworzono: w każdym podziale jakaś grupa ma mniej niż %d"
              + " ośrodków. Średnie sylwetki według liczby grup: %s.",
          "No peer groups were formed: every division has a group of fewer than %d offices. Mean"
              + " silhouettes by number of groups: %s.");

  private final int offices;
  private final UsedVariables variables;

  /**
   * @param offices how many were to be grouped
   */
  ClusterWording(int offices, UsedVariables variables) {
    this.offices = offices;
    this.variables = variables;
  }

  static Text tooFew(int offices) {
    return both(
        language ->
            TOO_FEW
                .in(language)
                .formatted(
                    Plurals.form(offices, HAVE, language)
                        .formatted(Plurals.counted(offices, Plurals.OFFICES, language)),
                    ClusterOffices.FEWEST_OFFICES));
  }

  Text formed(Division division, List<Division> tried, boolean fixed) {
    return sentences(
        List.of(
            language -> METHOD.in(language).formatted(labels(variables.used(), language)),
            language -> fixed ? fixed(division, language) : chosen(division, tried, language),
            language -> division.silhouette() < NO_STRUCTURE ? WEAK.in(language) : ""));
  }

  Text nothingToGroupBy() {
    return sentences(List.of(NOTHING::in));
  }

  Text noneLargeEnough(List<Division> tried) {
    return sentences(
        List.of(
            language ->
                NONE_LARGE
                    .in(language)
                    .formatted(ClusterOffices.SMALLEST_GROUP, silhouettes(tried, language))));
  }

  private Text sentences(List<Function<Language, String>> parts) {
    List<Function<Language, String>> all = new ArrayList<>(parts);
    all.add(this::leftOut);
    all.add(this::alike);
    all.add(this::others);
    return both(
        language ->
            all.stream()
                .map(part -> part.apply(language))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" ")));
  }

  private static String chosen(Division division, List<Division> tried, Language language) {
    return CHOSEN
        .in(language)
        .formatted(division.groups(), ClusterOffices.SMALLEST_GROUP, silhouettes(tried, language));
  }

  private static String fixed(Division division, Language language) {
    return FIXED
        .in(language)
        .formatted(
            division.groups(),
            number(division.silhouette(), language),
            Plurals.counted(division.smallest(), Plurals.OFFICES, language));
  }

  private static String silhouettes(List<Division> tried, Language language) {
    return tried.stream()
        .map(
            d ->
                d.groups()
                    + ": "
                    + number(d.silhouette(), language)
                    + (d.smallest() < ClusterOffices.SMALLEST_GROUP
                        ? SMALL.in(language).formatted(d.smallest())
                        : ""))
        .collect(Collectors.joining("; "));
  }

  private static String number(double x, Language language) {
    return Formats.quantity(BigDecimal.valueOf(x), Unit.PER_PARTICIPATION, language);
  }

  private String leftOut(Language language) {
    String known =
        variables.known().entrySet().stream()
            .map(
                e ->
                    KNOWN_OF
                        .in(language)
                        .formatted(
                            e.getKey().label().in(language),
                            Formats.count(e.getValue(), language),
                            Formats.count(offices, language)))
            .collect(Collectors.joining(", "));
    String least = Formats.count(UsedVariables.least(offices), language);
    return known.isEmpty() ? "" : LEFT_OUT.in(language).formatted(known, least);
  }

  private String alike(Language language) {
    return variables.alike().isEmpty()
        ? ""
        : ALIKE.in(language).formatted(labels(variables.alike(), language));
  }

  private String others(Language language) {
    List<String> others = variables.others().stream().map(OfficeContext::office).toList();
    return others.isEmpty()
        ? ""
        : OTHERS.in(language).formatted(SomeOffices.named(others, language));
  }

  private static String labels(List<Variable> variables, Language language) {
    return variables.stream().map(v -> v.label().in(language)).collect(Collectors.joining(", "));
  }

  private static Text both(Function<Language, String> words) {
    return new Text(words.apply(Language.PL), words.apply(Language.EN));
  }
}
