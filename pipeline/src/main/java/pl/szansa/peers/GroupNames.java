package pl.szansa.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.szansa.model.Language;
import pl.szansa.model.Text;

/**
 * Names groups in plain words by what is typical of them: a group is large, or its unemployment
 * high, if its median lies in the highest third of all offices that were grouped.
 */
final class GroupNames {

  /** A kind of commune that so many of a group's offices have gives it its name. */
  private static final double MOST_OF_THEM = 0.6;

  private static final Text MIXED = new Text("gminy różnych rodzajów", "communes of several kinds");
  private static final Text COMMUNES = new Text("gminy", "communes");
  private static final Text OFFICES = new Text("ośrodki", "offices");
  private static final Level SIZES =
      new Level(
          new Text("małe ", "small "),
          new Text("średnie ", "medium-sized "),
          new Text("duże ", "large "));
  private static final Level UNEMPLOYMENT =
      new Level(
          new Text("niskim bezrobociu", "low unemployment"),
          Text.NONE,
          new Text("wysokim bezrobociu", "high unemployment"));
  private static final Level CLIENTS =
      new Level(
          new Text("małej liczbie uczestników", "few participants"),
          new Text("średniej liczbie uczestników", "a medium number of participants"),
          new Text("dużej liczbie uczestników", "many participants"));
  private static final Text WITH = new Text(" o ", " with ");
  private static final Text AND = new Text(" i ", " and ");

  private record Level(Text low, Text middle, Text high) {}

  private final UsedVariables variables;

  GroupNames(UsedVariables variables) {
    this.variables = variables;
  }

  /** A name for each group; where two would be the same, the number of participants is added. */
  List<Text> of(List<GroupProfile> profiles) {
    boolean sized = variables.used().contains(Variable.POPULATION);
    List<Text> longer = profiles.stream().map(p -> name(p, traits(p))).toList();
    if (!sized) {
      return longer;
    }
    List<Text> plain = profiles.stream().map(p -> name(p, unemployment(p))).toList();
    List<Text> names = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      Text name = plain.get(i);
      boolean alone = plain.stream().filter(name::equals).count() == 1;
      names.add(alone ? name : longer.get(i));
    }
    return names;
  }

  private Text name(GroupProfile profile, List<Text> traits) {
    return new Text(
        name(profile, traits, Language.PL).strip(), name(profile, traits, Language.EN).strip());
  }

  private String name(GroupProfile profile, List<Text> traits, Language language) {
    String size =
        variables.used().contains(Variable.POPULATION)
            ? level(SIZES, Variable.POPULATION, profile).in(language)
            : "";
    String name = size + noun(profile).in(language);
    List<String> said = traits.stream().map(t -> t.in(language)).toList();
    return said.isEmpty() ? name : name + WITH.in(language) + String.join(AND.in(language), said);
  }

  private Text noun(GroupProfile profile) {
    if (!variables.used().contains(Variable.COMMUNE)) {
      return variables.used().contains(Variable.POPULATION) ? COMMUNES : OFFICES;
    }
    Map<CommuneKind, Integer> communes = profile.communes();
    return profile
        .commonest()
        .filter(kind -> communes.get(kind) >= MOST_OF_THEM * profile.members().size())
        .map(CommuneKind::noun)
        .orElse(MIXED);
  }

  private List<Text> unemployment(GroupProfile profile) {
    return variables.used().contains(Variable.UNEMPLOYMENT_RATE)
        ? said(level(UNEMPLOYMENT, Variable.UNEMPLOYMENT_RATE, profile))
        : List.of();
  }

  private List<Text> traits(GroupProfile profile) {
    List<Text> traits = new ArrayList<>(unemployment(profile));
    if (variables.used().contains(Variable.CLIENT_BASE)) {
      traits.addAll(said(level(CLIENTS, Variable.CLIENT_BASE, profile)));
    }
    return traits;
  }

  private static List<Text> said(Text trait) {
    return trait.isEmpty() ? List.of() : List.of(trait);
  }

  private Text level(Level level, Variable variable, GroupProfile profile) {
    double[] all =
        variables.offices().stream().mapToDouble(o -> o.figure(variable)).sorted().toArray();
    double median = profile.median(variable);
    if (median < all[all.length / 3]) {
      return level.low();
    }
    return median > all[all.length - 1 - all.length / 3] ? level.high() : level.middle();
  }
}
