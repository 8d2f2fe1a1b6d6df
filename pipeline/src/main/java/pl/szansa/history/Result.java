package pl.szansa.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pl.szansa.model.Area;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Input;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.Text;

/**
 * What a result was made from and what its codes mean; its values are kept beside it.
 *
 * @param fingerprint hash of the inputs
 * @param version of the program
 * @param inputs everything that decides the numbers, by kind and name
 * @param contents what rules, definitions and methods say, as JSON by kind and name
 * @param deliveries the files and sheets that it was made from
 * @param indicators names by id, in published order
 * @param areas that have values
 * @param reach by office the areas in which its rows can count, each as level and code
 */
public record Result(
    String fingerprint,
    String version,
    List<Input> inputs,
    Map<String, String> contents,
    List<Delivery> deliveries,
    Map<String, Text> indicators,
    List<Area> areas,
    Map<String, Set<String>> reach) {

  /**
   * What is to be remembered of an evaluation.
   *
   * @param contents what inputs say, of those of which that may be kept
   * @param reach by office the areas in which its rows can count, each as level and code
   */
  public static Result of(
      Evaluation evaluation, Map<Input, String> contents, Map<String, Set<String>> reach) {
    Map<String, String> byName = new TreeMap<>();
    contents.forEach((input, text) -> byName.put(key(input.kind(), input.name()), text));
    Map<String, Text> names = new LinkedHashMap<>();
    evaluation.indicators().forEach(i -> names.put(i.id(), i.name()));
    Map<String, Set<String>> areas = new TreeMap<>(reach);
    for (PeerGroup group : evaluation.comparisons().peers().groups()) {
      group
          .offices()
          .forEach(o -> areas.merge(o, Set.of("peer_group " + group.id()), Result::both));
    }
    return new Result(
        evaluation.fingerprint(),
        evaluation.version(),
        evaluation.provenance().inputs(),
        byName,
        evaluation.submissions().stream().map(Delivery::of).toList(),
        names,
        evaluation.areas(),
        areas);
  }

  private static Set<String> both(Set<String> some, Set<String> more) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(more);
    return all;
  }

  /** What an input says; empty where only its hash is kept. */
  String content(Input.Kind kind, String name) {
    return contents.getOrDefault(key(kind, name), "");
  }

  private static String key(Input.Kind kind, String name) {
    return kind + " " + name;
  }

  /** The deliveries of each file. */
  Map<String, List<Delivery>> byPath() {
    return deliveries.stream().collect(Collectors.groupingBy(Delivery::path));
  }
}
