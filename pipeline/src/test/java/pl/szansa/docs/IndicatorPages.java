package pl.szansa.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.indicators.catalogue.CatalogueEntry;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.indicators.catalogue.Explanation;
import pl.szansa.indicators.catalogue.Explanation.Section;
import pl.szansa.indicators.catalogue.Wording;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Family;
import pl.szansa.model.Field;
import pl.szansa.model.Indicator;
import pl.szansa.model.Measure;
import pl.szansa.model.Text;

/** A page per indicator, from the catalogue. */
final class IndicatorPages {

  private static final String MADE =
      Markdown.MADE.formatted("catalogue (pipeline/src/main/resources/indicators)");
  private static final Set<String> TRANSLATED =
      Set.of("Definition", "How to read it", "Not verified");
  private static final Pattern QUOTED = Pattern.compile("'[^']*'");
  private static final Pattern WORD = Pattern.compile("[a-z_][a-z_0-9]*");

  private final Catalogue catalogue = CatalogueReader.read(Map.of(), Optional.empty());

  /** Content by file name. */
  Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    catalogue.entries().forEach(e -> pages.put(e.indicator().id() + ".md", page(e)));
    pages.put("README.md", index());
    return pages;
  }

  private String index() {
    StringBuilder index = new StringBuilder(MADE + "# The indicators\n\n");
    index.append(
        "Every indicator is an entry of the catalogue; `szansa indicators ID` tells the same on the"
            + " terminal. [How to add your own](../own-indicators.md).\n");
    for (Family family : catalogue.families()) {
      index.append("\n## ").append(family.name().en()).append("\n\n");
      index.append("*").append(family.name().pl()).append("*, `").append(family.id());
      index.append("`\n\n");
      List<List<String>> rows = new ArrayList<>();
      for (Indicator i : catalogue.indicators()) {
        if (i.family().equals(family.id())) {
          rows.add(List.of(link(i.id()), i.name().pl(), i.name().en(), i.unit().label().en()));
        }
      }
      index.append(Markdown.table(List.of("id", "Polish", "English", "unit"), rows));
    }
    return index.toString();
  }

  private String page(CatalogueEntry entry) {
    Indicator indicator = entry.indicator();
    StringBuilder page = new StringBuilder(MADE);
    page.append("# ").append(indicator.name().en()).append(" (`").append(indicator.id());
    page.append("`)\n\n*").append(indicator.name().pl()).append("*\n");
    for (Section section : Explanation.of(entry, catalogue)) {
      page.append("\n## ").append(section.heading().en()).append("\n\n");
      page.append(content(entry, section));
    }
    return page.append("\n[All indicators](README.md)\n").toString();
  }

  private String content(CatalogueEntry entry, Section section) {
    return switch (section.heading().en()) {
      case "Formula" -> formula(entry, section);
      case "Part of", "Parts" -> linked(section);
      case "Statuses" -> list(section.lines().stream().map(Text::en));
      case "Breakdowns" -> Markdown.codes(entry.indicator().breakdowns()) + "\n";
      default -> text(section);
    };
  }

  private static String text(Section section) {
    String en = section.lines().stream().map(Text::en).collect(Collectors.joining(" "));
    String pl = section.lines().stream().map(Text::pl).collect(Collectors.joining(" "));
    return en + "\n" + (TRANSLATED.contains(section.heading().en()) ? "\n*" + pl + "*\n" : "");
  }

  private static String list(Stream<String> items) {
    return items.map(item -> "- " + item + "\n").collect(Collectors.joining());
  }

  /** Lines that begin with the id of another indicator. */
  private static String linked(Section section) {
    return list(
        section.lines().stream()
            .map(Text::en)
            .map(line -> line.split(" ", 2))
            .map(parts -> link(parts[0]) + " " + parts[1]));
  }

  private static String link(String id) {
    return "[" + id + "](" + id + ".md)";
  }

  private static String formula(CatalogueEntry entry, Section section) {
    if (entry.overOffices().isPresent()) {
      String of = entry.overOffices().get().of();
      return section.lines().get(0).en().replace(of, link(of)) + "\n";
    }
    if (entry.sampled().isPresent()) {
      String of = entry.sampled().get().of();
      return section.lines().get(0).en().replaceFirst(of, link(of)) + "\n";
    }
    Indicator indicator = entry.indicator();
    StringBuilder formula = new StringBuilder(measure("Numerator", indicator.numerator()));
    indicator.denominator().ifPresent(d -> formula.append(measure("\nDenominator", d)));
    entry.collected().ifPresent(c -> formula.append(measure("\nAsked of", c)));
    entry.censored().ifPresent(c -> formula.append(measure("\nWindow still open", c)));
    Set<String> columns = new TreeSet<>();
    entry.measures().forEach(m -> columns.addAll(columns(m)));
    return formula + (columns.isEmpty() ? "" : "\nColumns: " + String.join(", ", columns) + "\n");
  }

  private static String measure(String title, Measure measure) {
    return title
        + ": "
        + Wording.measured(measure).en()
        + "\n\n```sql\n"
        + measure.expression()
        + "\n```\n";
  }

  /** Links to the columns that an expression names. */
  private static Set<String> columns(Measure measure) {
    String table = measure.relation().table();
    Set<String> words =
        WORD.matcher(QUOTED.matcher(measure.expression()).replaceAll(""))
            .results()
            .map(r -> r.group())
            .collect(Collectors.toSet());
    return Dictionary.shipped().table(table).fields().stream()
        .filter(f -> words.contains(f.name()))
        .map(f -> "[`" + f.name() + "`](../tables/" + table + ".md#" + anchor(f) + ")")
        .collect(Collectors.toSet());
  }

  private static String anchor(Field field) {
    return field.coded() ? "codes-of-" + field.name() : "fields";
  }
}
