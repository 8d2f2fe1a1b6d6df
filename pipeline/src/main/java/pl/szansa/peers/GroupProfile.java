package pl.szansa.peers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.szansa.model.Formats;
import pl.szansa.model.Language;
import pl.szansa.model.Plurals;
import pl.szansa.model.Text;

/**
 * What the offices of a group have in common.
 *
 * @param members at least one, sorted by office
 */
record GroupProfile(List<OfficeContext> members) {

  private static final Text INHABITANTS =
      new Text("mieszkaniec|mieszkańców|mieszkańców", "inhabitant|inhabitants");
  private static final Text AMONG = new Text(", z tego %s w %s", ", %s of them in %s");
  private static final Text MEDIANS = new Text("; mediany: %s.", "; medians: %s.");
  private static final Text UNEMPLOYMENT =
      new Text("bezrobocie rejestrowane %s", "registered unemployment %s");
  private static final Text YEARLY = new Text("%s rocznie", "%s a year");

  double median(Variable variable) {
    double[] figures = members.stream().mapToDouble(o -> o.figure(variable)).sorted().toArray();
    int half = figures.length / 2;
    return figures.length % 2 == 1 ? figures[half] : (figures[half - 1] + figures[half]) / 2;
  }

  /** How many of the offices work for communes of each kind, where that is known. */
  Map<CommuneKind, Integer> communes() {
    Map<CommuneKind, Integer> counts = new EnumMap<>(CommuneKind.class);
    members.forEach(o -> o.commune().ifPresent(c -> counts.merge(c, 1, Integer::sum)));
    return counts;
  }

  /** The kind of most communes. */
  Optional<CommuneKind> commonest() {
    return communes().entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  /** {@code 34 ośrodki, z tego 31 w gminach miejskich; mediany: 45 300 mieszkańców, …}. */
  Text sentence(List<Variable> used) {
    return new Text(sentence(used, Language.PL), sentence(used, Language.EN));
  }

  private String sentence(List<Variable> used, Language language) {
    StringBuilder text =
        new StringBuilder(Plurals.counted(members.size(), Plurals.OFFICES, language));
    if (used.contains(Variable.COMMUNE)) {
      commonest()
          .ifPresent(
              kind ->
                  text.append(
                      AMONG
                          .in(language)
                          .formatted(
                              Formats.count(communes().get(kind), language),
                              kind.place().in(language))));
    }
    List<String> medians = new ArrayList<>();
    if (used.contains(Variable.POPULATION)) {
      medians.add(counted(Variable.POPULATION, INHABITANTS, language));
    }
    if (used.contains(Variable.UNEMPLOYMENT_RATE)) {
      BigDecimal rate = BigDecimal.valueOf(median(Variable.UNEMPLOYMENT_RATE)).movePointLeft(2);
      medians.add(UNEMPLOYMENT.in(language).formatted(Formats.percent(rate, language)));
    }
    String yearly = counted(Variable.CLIENT_BASE, Plurals.PARTICIPATIONS, language);
    medians.add(YEARLY.in(language).formatted(yearly));
    return text.append(MEDIANS.in(language).formatted(String.join(", ", medians))).toString();
  }

  private String counted(Variable variable, Text noun, Language language) {
    return Plurals.counted(Math.round(median(variable)), noun, language);
  }
}
