package pl.szansa.tables;

import static pl.szansa.tables.schema.ColumnSchema.text;

import java.util.List;
import pl.szansa.model.Comparisons;
import pl.szansa.model.ParetoFront;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.Text;
import pl.szansa.tables.schema.ColumnSchema;
import pl.szansa.tables.schema.Reference;

/** Which offices stand together: {@code peer-groups} and {@code pareto-fronts}. */
final class GroupTables {

  private record Member(PeerGroup group, String office) {}

  private record InFront(ParetoFront front, String office) {}

  private GroupTables() {}

  static List<Table.Filled> of(Comparisons comparisons) {
    return List.of(
        peers().of(members(comparisons.peers().groups())),
        fronts().of(inFront(comparisons.fronts())));
  }

  private static List<Member> members(List<PeerGroup> groups) {
    return groups.stream().flatMap(g -> g.offices().stream().map(o -> new Member(g, o))).toList();
  }

  private static Table<Member> peers() {
    return new Table<Member>(
            "peer-groups",
            new Text("Grupy porównawcze", "Peer groups"),
            new Text(
                "Jeden ośrodek jednej grupy; ośrodek bez grupy nie ma wiersza.",
                "One office of one group; an office in no group has no row."))
        .column(
            text(
                    "group",
                    new Text("Grupa", "Group"),
                    new Text(
                        "Kod grupy, taki jak w kolumnie area na poziomie peer_group.",
                        "Code of the group, as in the column area at level peer_group."))
                .always(),
            m -> m.group().id())
        .column(
            text(
                    "name_pl",
                    new Text("Nazwa po polsku", "Polish name"),
                    new Text("Nazwa grupy po polsku.", "Name of the group in Polish."))
                .always(),
            m -> m.group().name().pl())
        .column(
            text(
                    "name_en",
                    new Text("Nazwa po angielsku", "English name"),
                    new Text("Nazwa grupy po angielsku.", "Name of the group in English."))
                .always(),
            m -> m.group().name().en())
        .column(profile("profile_pl", "po polsku", "in Polish"), m -> m.group().profile().pl())
        .column(profile("profile_en", "po angielsku", "in English"), m -> m.group().profile().en())
        .column(SharedColumns.OFFICE.always(), Member::office)
        .key("office");
  }

  private static ColumnSchema profile(String name, String pl, String en) {
    return text(
        name,
        new Text("Profil " + pl, "Profile " + en),
        new Text(
            "Co łączy ośrodki grupy, " + pl + "; pusty, gdy grupę podał analityk.",
            "What its offices have in common, " + en + "; empty where the analyst listed them."));
  }

  private static List<InFront> inFront(List<ParetoFront> fronts) {
    return fronts.stream().flatMap(f -> f.offices().stream().map(o -> new InFront(f, o))).toList();
  }

  private static Table<InFront> fronts() {
    return new Table<InFront>(
            "pareto-fronts",
            new Text("Najlepsze pary kosztu i rezultatu", "Best pairs of cost and result"),
            new Text(
                "Ośrodek, którego żaden inny nie przewyższa w obu wskaźnikach; od najtańszego.",
                "An office that no other beats in both indicators; from the cheapest on."))
        .column(
            indicator(
                "cost",
                new Text("Wskaźnik kosztu", "Indicator of cost"),
                new Text("Im mniej, tym lepiej.", "Lower is better.")),
            f -> f.front().cost())
        .column(
            indicator(
                "result",
                new Text("Wskaźnik rezultatu", "Indicator of result"),
                new Text("Im więcej, tym lepiej.", "Higher is better.")),
            f -> f.front().result())
        .column(SharedColumns.PERIOD, f -> f.front().period())
        .column(SharedColumns.OFFICE.always(), InFront::office)
        .key("cost", "result", "period", "office")
        .refersTo(new Reference(List.of("cost"), "definitions", List.of("indicator")))
        .refersTo(new Reference(List.of("result"), "definitions", List.of("indicator")));
  }

  private static ColumnSchema indicator(String name, Text label, Text description) {
    return SharedColumns.INDICATOR.as(name, label, description);
  }
}
