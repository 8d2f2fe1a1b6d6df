package pl.szansa.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.szansa.generate.Row.Raw;

/** Makes the rows that are wrong on purpose, each of them a right row with one thing spoilt. */
final class Mistakes {

  private static final int OUTSIDE_BY_DAYS = 12;
  private static final int IMPOSSIBLE_AGE = 214;
  private static final BigDecimal SHORT_BY = new BigDecimal("100.00");

  private final OfficePlan office;
  private final People people;
  private final Draw draw;

  Mistakes(OfficePlan office, People people, Draw draw) {
    this.office = office;
    this.people = people;
    this.draw = draw;
  }

  /**
   * The wrong rows of the plan, but for years in which there is no right row to spoil. A document
   * outside the project changes a row of the ledger instead of adding one.
   */
  List<Register.Wrong> make(List<Participation> complete, List<Row> spending) {
    Map<Integer, List<Participation>> people =
        complete.stream()
            .filter(Participation::left)
            .collect(Collectors.groupingBy(p -> p.entry().getYear()));
    Map<Integer, List<Row>> documents =
        spending.stream().collect(Collectors.groupingBy(r -> r.date("document_date").getYear()));
    List<Register.Wrong> wrong = new ArrayList<>();
    for (OfficePlan.Mistake mistake : office.mistakes()) {
      boolean ofSpending = mistake.kind().table().equals("spending");
      if ((ofSpending ? documents : people).containsKey(mistake.year())) {
        Row row =
            ofSpending
                ? document(mistake.kind(), draw.of(documents.get(mistake.year())))
                : person(mistake.kind(), draw.of(people.get(mistake.year())));
        wrong.add(new Register.Wrong(mistake.kind(), mistake.year(), row));
      }
    }
    return wrong;
  }

  private Row person(MistakeKind kind, Participation model) {
    Row row = model.row().copy();
    if (kind == MistakeKind.DUPLICATE_ROW) {
      return row;
    }
    people.rename(row);
    LocalDate entry = model.entry();
    return switch (kind) {
      case EXIT_BEFORE_ENTRY -> row.set("exit_date", entry.minusDays(draw.between(10, 40)));
      case IMPOSSIBLE_DATE -> row.set("entry_date", new Raw("31.02." + entry.getYear()));
      case WRONG_CHECK_DIGIT -> row.set("person", wrongCheckDigit(row.text("person")));
      case UNKNOWN_LABOUR_STATUS -> row.set("labour_status", new Raw("w trakcie ustalania"));
      case IMPOSSIBLE_AGE -> row.set("age_at_entry", IMPOSSIBLE_AGE);
      case BLANK_PERSON -> row.set("person", "");
      case MISSING_ENTRY_DATE -> row.set("entry_date", null);
      default -> throw new IllegalArgumentException(kind.code());
    };
  }

  private Row document(MistakeKind kind, Row model) {
    return switch (kind) {
      case AMOUNT_IN_WORDS -> model.copy().set("amount", new Raw("brak"));
      case PARTS_DO_NOT_ADD_UP -> model.copy().set("amount", model.amount("amount").add(SHORT_BY));
      case DOCUMENT_OUTSIDE_PROJECT -> model.set("document_date", outside(model));
      default -> throw new IllegalArgumentException(kind.code());
    };
  }

  private LocalDate outside(Row model) {
    LocalDate start = office.project().start();
    boolean before = model.date("document_date").getYear() == start.getYear();
    return before
        ? start.minusDays(OUTSIDE_BY_DAYS)
        : office.project().end().plusDays(OUTSIDE_BY_DAYS);
  }

  private static String wrongCheckDigit(String number) {
    int digit = number.charAt(10) - '0';
    return number.substring(0, 10) + (digit + 1) % 10;
  }
}
