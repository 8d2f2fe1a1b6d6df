package pl.szansa.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.szansa.model.Direction;
import pl.szansa.model.Indicator;
import pl.szansa.model.Measure;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.UserError;

/** Reads the shipped catalogue and the analyst's own indicators, and checks them as one. */
public final class CatalogueReader {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

  private record MeasureText(
      Measure.Relation over,
      String count,
      @JsonProperty("count_persons") String countPersons,
      String sum,
      Measure.PeriodRule period) {}

  private record EntryText(
      String id,
      Text name,
      Text definition,
      String source,
      String unit,
      Direction direction,
      MeasureText numerator,
      MeasureText denominator,
      MeasureText collected,
      String interval,
      @JsonProperty("smallest_base") int smallestBase,
      List<String> breakdowns) {}

  private CatalogueReader() {}

  /**
   * The catalogue of a run.
   *
   * @param own the analyst's indicator files: YAML text by file name
   * @param smallestBase replaces the entries' own smallest base where that is above it; empty to
   *     leave them
   * @throws UserError listing every mistake at once
   */
  public static Catalogue read(Map<String, String> own, Optional<Integer> smallestBase) {
    List<String> mistakes = new ArrayList<>();
    List<CatalogueEntry> entries = new ArrayList<>();
    add(entries, "catalogue.yml", resource("catalogue.yml"), smallestBase, mistakes);
    own.forEach((file, text) -> add(entries, "indicators/" + file, text, smallestBase, mistakes));
    List<Breakdown> breakdowns = breakdowns();
    mistakes.addAll(CatalogueCheck.mistakes(entries, breakdowns));
    if (!mistakes.isEmpty()) {
      throw new UserError(
          "the indicator catalogue has mistakes:\n  " + String.join("\n  ", mistakes),
          "correct them in the files named; columns are listed in data/dictionary");
    }
    return new Catalogue(entries, breakdowns);
  }

  private static void add(
      List<CatalogueEntry> entries,
      String file,
      String text,
      Optional<Integer> smallestBase,
      List<String> mistakes) {
    try {
      for (EntryText entry : YAML.readValue(text, new TypeReference<List<EntryText>>() {})) {
        entries.add(entry(entry, smallestBase));
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      mistakes.add(file + ", line " + line + ": " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      mistakes.add(file + ": " + e.getMessage());
    }
  }

  private static CatalogueEntry entry(EntryText e, Optional<Integer> smallestBase) {
    if (e.id() == null || e.name() == null || e.numerator() == null || e.unit() == null) {
      throw new IllegalArgumentException(
          "an indicator needs id, name, unit and numerator; \"" + e.id() + "\" lacks one of them");
    }
    boolean proportionBase = e.smallestBase() > 1;
    int base = proportionBase ? smallestBase.orElse(e.smallestBase()) : e.smallestBase();
    return new CatalogueEntry(
        new Indicator(
            e.id(),
            e.name(),
            e.definition() == null ? e.name() : e.definition(),
            e.source() == null ? "" : e.source(),
            unit(e),
            e.direction() == null ? Direction.NEITHER : e.direction(),
            measure(e.numerator()),
            Optional.ofNullable(e.denominator()).map(CatalogueReader::measure),
            e.interval() == null ? "none" : e.interval(),
            base,
            e.breakdowns() == null ? List.of() : e.breakdowns()),
        Optional.ofNullable(e.collected()).map(CatalogueReader::measure));
  }

  private static Unit unit(EntryText e) {
    for (Unit unit : Unit.values()) {
      if (unit.code().equals(e.unit())) {
        return unit;
      }
    }
    throw new IllegalArgumentException(e.id() + ": there is no unit \"" + e.unit() + "\"");
  }

  private static Measure measure(MeasureText m) {
    Measure.Relation over = m.over() == null ? Measure.Relation.PARTICIPATIONS : m.over();
    Measure.PeriodRule period =
        m.period() != null
            ? m.period()
            : over == Measure.Relation.FINANCES
                ? Measure.PeriodRule.DOCUMENT
                : Measure.PeriodRule.ENTRY;
    if (m.sum() != null) {
      return new Measure(over, Measure.Aggregate.SUM, m.sum(), period);
    }
    if (m.countPersons() != null) {
      return new Measure(over, Measure.Aggregate.COUNT_PERSONS, m.countPersons(), period);
    }
    if (m.count() == null) {
      throw new IllegalArgumentException("a measure needs count, count_persons or sum");
    }
    return new Measure(over, Measure.Aggregate.COUNT, m.count(), period);
  }

  /** The breakdowns that exist, and the columns whose codes are their categories. */
  public static List<Breakdown> breakdowns() {
    try {
      return YAML.readValue(resource("breakdowns.yml"), new TypeReference<List<Breakdown>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = CatalogueReader.class.getResourceAsStream("/indicators/" + name)) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
