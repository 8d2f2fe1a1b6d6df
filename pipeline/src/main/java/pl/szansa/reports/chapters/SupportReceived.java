package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Depth;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Report;

/** What people received: contracts and programmes, instruments, forms of support. */
final class SupportReceived {

  private static final List<String> CONTRACTS =
      List.of(
          "social_contracts",
          "local_activity_programmes",
          "participants_social_contract",
          "participants_local_activity_programme");
  private static final List<String> INSTRUMENTS =
      List.of(
          "instrument_social",
          "instrument_vocational",
          "instrument_educational",
          "instrument_health");
  private static final String COMPLETED = "_completed";
  private static final String FORMS = "received_";

  private final Report report;
  private final Say say;

  SupportReceived(Report report, Say say) {
    this.report = report;
    this.say = say;
  }

  List<Block> blocks() {
    List<Row> rows = new ArrayList<>();
    rows.addAll(group("contracts", told(CONTRACTS.stream())));
    rows.addAll(group("instruments", told(INSTRUMENTS.stream())));
    rows.addAll(group("forms", forms()));
    return rows.isEmpty()
        ? List.of()
        : List.of(
            say.heading("supportHeading"),
            new Table(
                say.it("supportCaption"),
                Width.SMALL,
                List.of(
                    say.words("support"),
                    say.figures("people"),
                    say.figures("women"),
                    say.figures("men"),
                    say.figures("completed")),
                rows));
  }

  private List<Indicator> told(Stream<String> ids) {
    return ids.flatMap(id -> report.evaluation().indicator(id).stream())
        .filter(i -> report.value(i.id()).filter(SupportReceived::some).isPresent())
        .toList();
  }

  /** From the most frequent; those that nobody received are left out. */
  private List<Indicator> forms() {
    Comparator<Indicator> frequent =
        Comparator.comparing(
            i -> report.value(i.id()).map(IndicatorValue::value).orElse(null),
            Comparator.nullsFirst(Comparator.naturalOrder()));
    return told(
            report.evaluation().indicators().stream()
                .map(Indicator::id)
                .filter(id -> id.startsWith(FORMS)))
        .stream()
        .sorted(frequent.reversed())
        .toList();
  }

  /** Whether there is something to show: a number above zero, or one that may not be given. */
  private static boolean some(IndicatorValue value) {
    return value.status() == ValueStatus.VALUE
        ? value.value().signum() > 0
        : value.status() == ValueStatus.SUPPRESSED;
  }

  private List<Row> group(String head, List<Indicator> indicators) {
    if (indicators.isEmpty()) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(Cell.of(say.it(head)), Cell.of(""), Cell.of(""), Cell.of(""), Cell.of("")));
    for (Indicator i : indicators) {
      rows.add(
          new Row(
              Depth.INNER,
              List.of(
                  Cell.of(name(i)),
                  report.cell(report.value(i.id())),
                  report.cell(sex(i, "female")),
                  report.cell(sex(i, "male")),
                  report.cell(report.value(i.id() + COMPLETED)))));
    }
    return rows;
  }

  /** Without the words that all names of the group begin with. */
  private String name(Indicator indicator) {
    String name = indicator.name().in(say.language());
    int colon = name.indexOf(": ");
    return indicator.id().startsWith(FORMS) && colon > 0 ? name.substring(colon + 2) : name;
  }

  private Optional<IndicatorValue> sex(Indicator indicator, String sex) {
    return report.categories(indicator.id(), "sex").stream()
        .filter(v -> v.category().equals(sex))
        .findFirst();
  }
}
