package pl.szansa.generate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one office knows before it writes files.
 *
 * @param complete participations whose record is complete
 * @param incomplete participations that lack education or labour status
 * @param reentries later rows of people of {@code complete}
 * @param spending rows of spending
 * @param wrong rows that are wrong on purpose
 */
record Register(
    List<Participation> complete,
    List<Participation> incomplete,
    List<Participation> reentries,
    List<Row> spending,
    List<Wrong> wrong) {

  private static final Comparator<Participation> BY_ENTRY =
      Comparator.comparing(Participation::entry).thenComparing(p -> p.row().text("person"));

  /** A wrong row of a year's file. */
  record Wrong(MistakeKind kind, int year, Row row) {}

  /** All stays, by day of entry. */
  List<Participation> byEntry() {
    return Stream.of(complete, incomplete, reentries)
        .flatMap(List::stream)
        .sorted(BY_ENTRY)
        .toList();
  }

  /** Rows of spending that belong to a year's file. */
  List<Row> spent(int year) {
    return spending.stream()
        .filter(r -> r.date("document_date").getYear() == year)
        .sorted(Comparator.comparing(r -> r.date("document_date")))
        .toList();
  }

  GeneratedWorkspace.Totals totals(String office) {
    int supports =
        Stream.of(complete, incomplete, reentries)
            .flatMap(List::stream)
            .mapToInt(p -> p.supports().size())
            .sum();
    return new GeneratedWorkspace.Totals(
        office,
        complete.size() + incomplete.size(),
        complete.size(),
        supports,
        sum("amount"),
        sum("eu_amount"),
        sum("own_amount"));
  }

  private BigDecimal sum(String field) {
    return spending.stream().map(r -> r.amount(field)).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
