package pl.szansa.ingest.registers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms in which a Polish place name stands in the names of offices: nominative, genitive
 * (<em>gminy Radomia</em>) and locative (<em>w Radomiu</em>), without diacritics. Made from the
 * nominative's ending, word by word, as school grammars decline it; fewer forms rather than forms
 * that another place may have.
 */
final class PlaceForms {

  /** Hard consonants with what they become before the locative -e. */
  private static final Map<String, String> SOFTENED =
      Map.ofEntries(
          Map.entry("st", "scie"),
          Map.entry("zd", "zdzie"),
          Map.entry("sl", "sle"),
          Map.entry("t", "cie"),
          Map.entry("d", "dzie"),
          Map.entry("r", "rze"),
          Map.entry("l", "le"),
          Map.entry("s", "sie"),
          Map.entry("z", "zie"),
          Map.entry("n", "nie"),
          Map.entry("m", "mie"),
          Map.entry("b", "bie"),
          Map.entry("p", "pie"),
          Map.entry("w", "wie"),
          Map.entry("f", "fie"));

  /** Before a feminine -a velars soften too. */
  private static final Map<String, String> VELARS = Map.of("k", "ce", "g", "dze", "ch", "sze");

  /** Names whose vowels change, or whose two parts are declined both. */
  private static final Map<String, Set<String>> IRREGULAR =
      Map.of(
          "bialystok", Set.of("bialymstoku", "bialegostoku"),
          "krasnystaw", Set.of("krasnymstawie", "krasnegostawu"),
          "miasto", Set.of("miescie", "miasta"),
          "las", Set.of("lesie", "lasu"),
          "dab", Set.of("debie", "debu"),
          "golab", Set.of("golebiu", "golebia"),
          "lwowek", Set.of("lwowku", "lwowka"),
          "stary", Set.of("starym", "starego"),
          "biala", Set.of("bialej"));

  private PlaceForms() {}

  /** Whether two names, normalised, are one place's, one of them perhaps declined. */
  static boolean same(List<String> a, List<String> b) {
    return a.equals(b) || declined(a, b) || declined(b, a);
  }

  private static boolean declined(List<String> nominative, List<String> form) {
    if (nominative.size() != form.size()) {
      return false;
    }
    for (int i = 0; i < form.size(); i++) {
      String word = nominative.get(i);
      if (!word.equals(form.get(i)) && !of(word).contains(form.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Genitive and locative of one word. */
  static Set<String> of(String word) {
    if (IRREGULAR.containsKey(word)) {
      return IRREGULAR.get(word);
    }
    Set<String> forms = new HashSet<>();
    if (word.length() < 3) {
      return forms;
    }
    String stem = word.substring(0, word.length() - 1);
    switch (word.charAt(word.length() - 1)) {
      case 'a' -> feminine(stem, forms);
      case 'o' -> neuter(stem, forms);
      case 'e' -> endsInE(stem, forms);
      case 'y' -> plural(stem, "y", forms);
      case 'i' -> plural(stem, "i", forms);
      default -> masculine(word, forms);
    }
    return forms;
  }

  private static void feminine(String stem, Set<String> forms) {
    softened(stem, forms);
    VELARS.forEach((end, soft) -> replace(stem, end, soft, forms));
    // soft stems, and genitives: Warszawy, Dębicy, Wrześni, Ustki
    forms.add(stem + "y");
    forms.add(stem.endsWith("i") ? stem : stem + "i");
    if (adjective(stem)) {
      forms.add(stem + "ej");
      forms.add(stem + "iej");
    }
  }

  /** Kamienna, Podlaska, Zielona, Jelenia are declined as adjectives. */
  private static boolean adjective(String stem) {
    return List.of("n", "sk", "ck", "l", "w", "i", "r", "ch", "z", "t").stream()
        .anyMatch(stem::endsWith);
  }

  private static void neuter(String stem, Set<String> forms) {
    softened(stem, forms);
    forms.add(stem + "a");
    if (stem.endsWith("k") || stem.endsWith("g") || stem.endsWith("ch")) {
      forms.add(stem + "u");
    }
  }

  /** Kielce, Police; Opole; Zakopane, Wysokie. */
  private static void endsInE(String stem, Set<String> forms) {
    forms.add(stem + "ach");
    forms.add(stem + "u");
    forms.add(stem + "em");
    forms.add(stem + "ym");
    forms.add(stem + "ego");
    forms.add(stem + "a");
    if (stem.endsWith("c")) {
      forms.add(stem);
    }
    if (stem.endsWith("i")) {
      forms.add(stem + "m");
    }
  }

  /** Tychy, Suwałki; Nowy, Wielki, which are adjectives. */
  private static void plural(String stem, String ending, Set<String> forms) {
    forms.add(stem + "ach");
    forms.add(stem + ending + "m");
    forms.add(stem + ending + "ch");
    forms.add(ending.equals("i") ? stem + "iego" : stem + "ego");
    if (ending.equals("y")) {
      forms.add(stem);
      forms.add(stem + "ow");
    } else {
      forms.add(stem + "iach");
    }
  }

  private static void masculine(String word, Set<String> forms) {
    for (String stem : stems(word)) {
      forms.add(stem + "a");
      forms.add(stem + "u");
      if (!stem.equals(word)) {
        continue;
      }
      softened(stem, forms);
      // soft in speech: Wrocławiu, Radomiu, Poznaniu, Zamościu
      forms.add(stem + "iu");
      forms.add(stem + "ia");
      // feminine: w Łodzi, w Bydgoszczy
      if (List.of("dz", "sc", "cz", "sz", "z", "n", "l").stream().anyMatch(stem::endsWith)) {
        forms.add(stem + "i");
        forms.add(stem + "y");
      }
    }
  }

  /** With the e that comes and goes: Mielec, Mielcu; Sosnowiec, Sosnowcu; Chełmek, Chełmku. */
  private static List<String> stems(String word) {
    List<String> stems = new ArrayList<>(List.of(word));
    for (String ending : List.of("iec", "ec", "ek", "iek", "el", "en", "er")) {
      if (word.endsWith(ending) && word.length() > ending.length() + 1) {
        String last = ending.substring(ending.length() - 1);
        stems.add(word.substring(0, word.length() - ending.length()) + last);
      }
    }
    return stems;
  }

  private static void softened(String stem, Set<String> forms) {
    SOFTENED.forEach((end, soft) -> replace(stem, end, soft, forms));
  }

  private static void replace(String stem, String end, String soft, Set<String> forms) {
    if (stem.endsWith(end)) {
      forms.add(stem.substring(0, stem.length() - end.length()) + soft);
    }
  }
}
