package pl.szansa.tables.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.model.Direction;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Family;
import pl.szansa.model.Indicator;
import pl.szansa.model.Language;
import pl.szansa.model.Text;

/** What every indicator of the catalogue counts, by which source, and how it is to be read. */
final class DefinitionsSheet {

  private static final Text DEFINITION = new Text("Definicja", "Definition");
  private static final Text DIRECTION = new Text("Co jest lepsze", "What is better");
  private static final Text INTERVAL = new Text("Przedział ufności", "Confidence interval");
  private static final Text BASE = new Text("Najmniejsza podstawa", "Smallest base");
  private static final Text PART = new Text("Część wskaźnika", "Part of");
  private static final Text SOURCE = new Text("Źródło", "Source");
  private static final Text UNVERIFIED =
      new Text("Niepotwierdzone w źródle", "Not verified in the source");

  /** An indicator and the family that it belongs to. */
  private record Entry(Family family, Indicator indicator) {}

  private DefinitionsSheet() {}

  static void write(Evaluation evaluation, Worksheet sheet) throws IOException {
    Language language = evaluation.language();
    new SheetTable<Entry>(language)
        .texts(ResultColumn.INDICATOR.title(), 30, e -> e.indicator().name().in(language))
        .texts(ResultColumn.FAMILY.title(), 18, e -> e.family().name().in(language))
        .texts(DEFINITION, 62, e -> definition(e.indicator(), language))
        .texts(ResultColumn.UNIT.title(), 16, e -> e.indicator().unit().label().in(language))
        .texts(DIRECTION, 14, e -> better(e.indicator().direction()).in(language))
        .texts(INTERVAL, 16, e -> interval(e.indicator().interval()).in(language))
        .numbers(BASE, 13, NumberFormats.COUNT, e -> base(e.indicator()))
        .texts(PART, 22, e -> whole(e.indicator(), evaluation))
        .texts(SOURCE, 34, e -> e.indicator().source())
        .texts(UNVERIFIED, 30, e -> e.indicator().unverified().in(language))
        .texts(ResultColumn.ID.title(), 26, e -> e.indicator().id())
        .write(sheet, entries(evaluation));
  }

  private static List<Entry> entries(Evaluation evaluation) {
    List<Entry> entries = new ArrayList<>();
    for (Family family : evaluation.families()) {
      evaluation.indicators(family).forEach(i -> entries.add(new Entry(family, i)));
    }
    return entries;
  }

  /** What is counted, and how to read it where that leaves something open. */
  private static String definition(Indicator indicator, Language language) {
    String reading = indicator.reading().in(language);
    String definition = indicator.definition().in(language);
    return reading.isEmpty() ? definition : definition + "\n" + reading;
  }

  private static String whole(Indicator part, Evaluation evaluation) {
    return evaluation
        .indicator(part.partOf())
        .map(i -> i.name().in(evaluation.language()))
        .orElse(part.partOf());
  }

  private static Integer base(Indicator indicator) {
    return indicator.smallestBase() < 2 ? null : indicator.smallestBase();
  }

  private static Text better(Direction direction) {
    return switch (direction) {
      case HIGHER_IS_BETTER -> new Text("więcej", "more");
      case LOWER_IS_BETTER -> new Text("mniej", "less");
      case NEITHER -> new Text("nie ocenia się", "not judged");
    };
  }

  /** Methods are called after those who found them; only the rest needs words. */
  private static Text interval(String method) {
    return switch (method) {
      case "none" -> new Text("brak", "none");
      case "t" -> new Text("t Studenta", "Student's t");
      case "ratio" ->
          new Text(
              "Fiellera lub delta, zależnie od liczby projektów",
              "Fieller or delta, by the number of projects");
      case "byar_denominator" -> new Text("Byara dla mianownika", "Byar, of the denominator");
      case "poisson_exact" -> new Text("dokładny Poissona", "exact Poisson");
      default -> {
        String name =
            Stream.of(method.split("_"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("-"));
        yield new Text(name, name);
      }
    };
  }
}
