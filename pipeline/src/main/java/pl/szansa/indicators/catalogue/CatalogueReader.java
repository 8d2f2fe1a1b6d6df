package pl.szansa.indicators.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.szansa.indicators.catalogue.CatalogueCheck.Placed;
import pl.szansa.model.Family;
import pl.szansa.model.Indicator;
import pl.szansa.model.Suggestion;
import pl.szansa.model.UserError;
import pl.szansa.model.YamlProblem;

/** Reads the shipped catalogue and the analyst's own indicators, and checks them as one. */
public final class CatalogueReader {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

  private final List<Placed> entries = new ArrayList<>();
  private final List<String> mistakes = new ArrayList<>();
  private final Optional<Integer> smallestBase;

  private CatalogueReader(Optional<Integer> smallestBase) {
    this.smallestBase = smallestBase;
  }

  /**
   * The catalogue of a run.
   *
   * @param own the analyst's indicator files: YAML text by file name
   * @param smallestBase replaces the entries' own smallest base where they have one above 1; empty
   *     to leave them
   * @throws UserError listing every mistake at once
   */
  public static Catalogue read(Map<String, String> own, Optional<Integer> smallestBase) {
    CatalogueReader reader = new CatalogueReader(smallestBase);
    List<Family> families = new ArrayList<>(families());
    families.forEach(f -> reader.add(f.id(), file(f), resource(file(f))));
    own.forEach((file, text) -> reader.add(Family.OWN.id(), "indicators/" + file, text));
    if (!own.isEmpty()) {
      families.add(Family.OWN);
    }
    List<Breakdown> breakdowns = breakdowns();
    reader.mistakes.addAll(CatalogueCheck.mistakes(reader.entries, breakdowns));
    if (!reader.mistakes.isEmpty()) {
      throw new UserError(
          "the indicator catalogue has mistakes:\n  " + String.join("\n  ", reader.mistakes),
          "correct them in the files named; columns are listed in data/dictionary");
    }
    return new Catalogue(
        families, reader.entries.stream().map(Placed::entry).toList(), total(), breakdowns);
  }

  /** The texts of the shipped catalogue, by the name of the resource. */
  public static Map<String, String> shipped() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : List.of("families.yml", "breakdowns.yml")) {
      texts.put(name, resource(name));
    }
    families().forEach(f -> texts.put(file(f), resource(file(f))));
    return texts;
  }

  private static String file(Family family) {
    return family.id().replace('_', '-') + ".yml";
  }

  /** Reads a file entry by entry, so that one mistake does not hide the next. */
  private void add(String family, String file, String text) {
    int line = 1;
    List<JsonMappingException> misspelt = new ArrayList<>();
    ObjectReader reader =
        YAML.readerFor(EntryText.class).withHandler(new KeepReading(misspelt::add));
    try (MappingIterator<EntryText> read = reader.readValues(text)) {
      while (read.hasNextValue()) {
        line = read.getParser().currentTokenLocation().getLineNr();
        misspelt.clear();
        try {
          EntryText entry = read.nextValue();
          for (JsonMappingException problem : misspelt) {
            mistakes.add(told(file, problem, text, line));
          }
          // what is missing may be what was misspelt
          add(family, file + ", line " + line, entry, misspelt.isEmpty());
        } catch (JsonMappingException e) {
          mistakes.add(told(file, e, text, line));
        }
      }
    } catch (JsonProcessingException e) {
      mistakes.add(told(file, e, text, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String told(String file, JsonProcessingException e, String text, int from) {
    return file + ", line " + YamlProblem.line(e, text, from) + ": " + YamlProblem.of(e);
  }

  private void add(String family, String place, EntryText entry, boolean wellSpelt) {
    if (entry == null) {
      mistakes.add(place + ": there is nothing between the dashes; take the dash away");
      return;
    }
    List<String> wrong = entry.mistakes();
    String where = place + (entry.id() == null ? "" : ", " + entry.id());
    wrong.stream()
        .filter(mistake -> wellSpelt || !mistake.contains(" needs "))
        .forEach(mistake -> mistakes.add(where + ": " + mistake));
    if (!wrong.isEmpty()) {
      return;
    }
    Indicator of = null;
    if (entry.of().isPresent()) {
      String wanted = entry.of().get();
      List<Indicator> known = entries.stream().map(p -> p.entry().indicator()).toList();
      of = known.stream().filter(i -> i.id().equals(wanted)).findFirst().orElse(null);
      if (of == null) {
        mistakes.add(
            where
                + (entry.sampled() == null ? ": over_offices" : ": sampled")
                + " is of \""
                + wanted
                + "\", which does not stand before it"
                + Suggestion.of(wanted, known.stream().map(Indicator::id).toList()));
        return;
      }
    }
    entries.add(new Placed(where, entry.entry(family, smallestBase, of)));
  }

  /** The families of the shipped catalogue, in published order. */
  public static List<Family> families() {
    return parse("families.yml", new TypeReference<List<Family>>() {});
  }

  /** The breakdowns that exist, and the columns whose codes are their categories. */
  public static List<Breakdown> breakdowns() {
    return details().stream().filter(b -> !b.id().equals(Breakdown.TOTAL)).toList();
  }

  private static Detail total() {
    return details().stream()
        .filter(b -> b.id().equals(Breakdown.TOTAL))
        .map(Breakdown::detail)
        .findFirst()
        .orElseThrow();
  }

  private static List<Breakdown> details() {
    return parse("breakdowns.yml", new TypeReference<List<Breakdown>>() {});
  }

  private static <T> T parse(String name, TypeReference<T> type) {
    try {
      return YAML.readValue(resource(name), type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = CatalogueReader.class.getResourceAsStream("/indicators/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
