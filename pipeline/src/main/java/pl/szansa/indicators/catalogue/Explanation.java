package pl.szansa.indicators.catalogue;

import java.util.ArrayList;
import java.util.List;
import pl.szansa.indicators.intervals.IntervalMethod;
import pl.szansa.model.Indicator;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/** What people want to know of an entry, heading by heading. */
public final class Explanation {

  /** Source of what no regulation defines. */
  private static final String OURS = "szansa";

  /** Between an id and the name that follows it. */
  private static final String NAMED = " - ";

  /**
   * A heading and what stands below it.
   *
   * @param lines one thing each
   */
  public record Section(Text heading, List<Text> lines) {

    public Section {
      lines = List.copyOf(lines);
    }
  }

  private final CatalogueEntry entry;
  private final Indicator indicator;
  private final Catalogue catalogue;
  private final List<Section> sections = new ArrayList<>();

  private Explanation(CatalogueEntry entry, Catalogue catalogue) {
    this.entry = entry;
    this.indicator = entry.indicator();
    this.catalogue = catalogue;
  }

  /** Everything about an entry; headings with nothing below are left out. */
  public static List<Section> of(CatalogueEntry entry, Catalogue catalogue) {
    Explanation explanation = new Explanation(entry, catalogue);
    explanation.add("Definicja", "Definition", List.of(entry.indicator().definition()));
    explanation.add("Jak czytać", "How to read it", explanation.reading());
    explanation.add("Wzór", "Formula", explanation.formula());
    explanation.add("Okres", "Period", explanation.periods());
    explanation.add("Podstawa", "Base", explanation.base());
    explanation.add("Przedział", "Interval", explanation.interval());
    explanation.add("Statusy", "Statuses", explanation.statuses());
    explanation.add("Przekroje", "Breakdowns", explanation.breakdowns());
    explanation.add("Część całości", "Part of", explanation.wholes());
    explanation.add("W tym", "Parts", explanation.parts());
    explanation.add("Źródło", "Source", explanation.source());
    explanation.add("Niepotwierdzone", "Not verified", List.of(entry.indicator().unverified()));
    return explanation.sections;
  }

  private void add(String pl, String en, List<Text> lines) {
    List<Text> some = lines.stream().filter(line -> !line.isEmpty()).toList();
    if (!some.isEmpty()) {
      sections.add(new Section(new Text(pl, en), some));
    }
  }

  private static List<Text> same(String text) {
    return List.of(new Text(text, text));
  }

  private List<Text> source() {
    return indicator.source().equals(OURS)
        ? List.of(new Text("Własna definicja programu Szansa", "Szansa's own definition"))
        : same(indicator.source());
  }

  private List<Text> reading() {
    Unit unit = indicator.unit();
    return List.of(
        indicator.reading(),
        Wording.direction(indicator.direction()),
        unit == Unit.PROPORTION
            ? new Text("Odsetek: 0,25 w plikach to 25 %.", "A share: 0.25 in the files is 25 %.")
            : new Text(
                "Jednostka: " + unit.label().pl() + ".", "Unit: " + unit.label().en() + "."));
  }

  private List<Text> formula() {
    if (entry.overOffices().isPresent()) {
      OverOffices over = entry.overOffices().get();
      return List.of(
          new Text(
              over.statistic().label().pl() + " wartości " + over.of() + " ośrodków obszaru",
              over.statistic().label().en() + " of " + over.of() + " over the area's offices"));
    }
    if (entry.sampled().isPresent()) {
      Sampled sampled = entry.sampled().get();
      return List.of(
          new Text(
              sampled.of() + " oszacowany z odpowiedzi wylosowanych osób: " + sampled.answered(),
              sampled.of()
                  + " estimated from the answers of the people drawn: "
                  + sampled.answered()));
    }
    List<Text> lines = new ArrayList<>(List.of(sql("licznik", "numerator", indicator.numerator())));
    indicator.denominator().ifPresent(d -> lines.add(sql("mianownik", "denominator", d)));
    return lines;
  }

  private static Text sql(String pl, String en, Measure measure) {
    Text measured = Wording.measured(measure);
    return new Text(
        pl + ": " + measured.pl() + " " + measure.expression(),
        en + ": " + measured.en() + " " + measure.expression());
  }

  private List<Text> periods() {
    List<Text> lines = new ArrayList<>();
    Text top = Wording.period(indicator.numerator().period());
    lines.add(new Text("Liczone " + top.pl() + ".", "Counted " + top.en() + "."));
    indicator
        .denominator()
        .filter(d -> d.period() != indicator.numerator().period())
        .map(d -> Wording.period(d.period()))
        .ifPresent(
            t -> lines.add(new Text("Mianownik " + t.pl() + ".", "Denominator " + t.en() + ".")));
    return lines;
  }

  private List<Text> base() {
    List<Text> lines = new ArrayList<>();
    if (indicator.smallestBase() > 1) {
      lines.add(
          new Text(
              "Podawany od mianownika " + indicator.smallestBase() + "; mniejszy daje TOO_FEW.",
              "Published from a denominator of "
                  + indicator.smallestBase()
                  + "; a smaller one gives TOO_FEW."));
    }
    if (entry.acrossRelations()) {
      lines.add(
          new Text(
              "Tylko ośrodki, które przysłały i wydatki, i rejestr uczestników.",
              "Only offices that sent both expenditure and a register of participants."));
    }
    return lines;
  }

  private List<Text> interval() {
    IntervalMethod method = IntervalMethod.of(indicator.interval());
    Text meaning = Wording.interval(method.kind());
    return List.of(
        method == IntervalMethod.NONE
            ? meaning
            : new Text(
                method.label().pl() + " (" + method.code() + "). " + meaning.pl(),
                method.label().en() + " (" + method.code() + "). " + meaning.en()));
  }

  /** The statuses that its values can have, the value first. */
  public static List<ValueStatus> statuses(CatalogueEntry entry) {
    Indicator indicator = entry.indicator();
    List<ValueStatus> statuses = new ArrayList<>(List.of(ValueStatus.VALUE));
    if (!indicator.breakdowns().isEmpty()
        && indicator.numerator().relation() == Relation.PARTICIPATIONS) {
      statuses.add(ValueStatus.SUPPRESSED);
    }
    if (indicator.smallestBase() > 1) {
      statuses.add(ValueStatus.TOO_FEW);
    }
    statuses.add(ValueStatus.NOT_APPLICABLE);
    entry.collected().ifPresent(c -> statuses.add(ValueStatus.NOT_COLLECTED));
    entry.censored().ifPresent(c -> statuses.add(ValueStatus.CENSORED));
    return statuses;
  }

  private List<Text> statuses() {
    return statuses(entry).stream()
        .skip(1)
        .map(
            s -> {
              Text why = Wording.status(s, entry);
              return new Text(s.name() + ": " + why.pl(), s.name() + ": " + why.en());
            })
        .toList();
  }

  private List<Text> breakdowns() {
    return indicator.breakdowns().isEmpty()
        ? List.of()
        : same(String.join(", ", indicator.breakdowns()));
  }

  private List<Text> wholes() {
    return catalogue.entry(indicator.partOf()).map(Explanation::named).stream().toList();
  }

  private List<Text> parts() {
    return catalogue.entries().stream()
        .filter(e -> e.indicator().partOf().equals(indicator.id()))
        .map(Explanation::named)
        .toList();
  }

  private static Text named(CatalogueEntry other) {
    Indicator i = other.indicator();
    return new Text(i.id() + NAMED + i.name().pl(), i.id() + NAMED + i.name().en());
  }
}
