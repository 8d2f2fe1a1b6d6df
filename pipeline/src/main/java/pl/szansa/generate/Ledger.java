package pl.szansa.generate;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Splits what a project cost into the lines of its monthly statements, to the last grosz. */
final class Ledger {

  private static final List<Line> LINES =
      Yaml.resource("generate/spending.yml", new TypeReference<List<Line>>() {});
  private static final int LAST_DAY = 28;

  private final OfficePlan office;
  private final Draw draw;

  /** A line of the statement; a month of 0 means every month. */
  private record Line(
      String task,
      String category,
      double grant,
      double own,
      String ownSource,
      int month,
      boolean indirect,
      boolean crossFinancing) {}

  private record Entry(Line line, LocalDate date, double weight) {}

  Ledger(OfficePlan office, Draw draw) {
    this.office = office;
    this.draw = draw;
  }

  /** Rows of spending, by date. */
  List<Row> rows() {
    List<Entry> entries = new ArrayList<>();
    office.intake().participants().forEach((year, persons) -> entries.addAll(year(year, persons)));
    long own = grosze(office.spending().own());
    long[] grants =
        Split.of(
            grosze(office.spending().total()) - own,
            entries.stream().mapToDouble(e -> e.weight * e.line.grant).toArray());
    long[] owns = Split.of(own, entries.stream().mapToDouble(e -> e.weight * e.line.own).toArray());
    List<Row> rows = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      rows.add(row(entries.get(i), grants[i], owns[i]));
    }
    return rows;
  }

  private List<Entry> year(int year, int persons) {
    List<Entry> entries = new ArrayList<>();
    YearMonth first = YearMonth.from(office.project().start());
    YearMonth last = YearMonth.from(office.project().end());
    for (int month = 1; month <= 12; month++) {
      YearMonth now = YearMonth.of(year, month);
      if (now.isBefore(first) || now.isAfter(last)) {
        continue;
      }
      for (Line line : LINES) {
        if (line.month == 0 || line.month == month) {
          LocalDate date = now.atDay(draw.between(1, LAST_DAY));
          double months = line.month == 0 ? 1 : 12;
          entries.add(new Entry(line, date, persons * months * draw.between(0.6, 1.4)));
        }
      }
    }
    return entries;
  }

  private Row row(Entry entry, long grant, long own) {
    Line line = entry.line;
    return new Row(Table.SPENDING)
        .set("office", office.aliases().isEmpty() ? office.name() : office.aliases().get(0))
        .set("project", office.project().number())
        .set("task", line.task)
        .set("category", line.category)
        .set("document_date", entry.date)
        .set("amount", zloty(grant + own))
        .set("eu_amount", zloty(grant))
        .set("own_amount", zloty(own))
        .set("own_source", own == 0 ? null : line.ownSource)
        .set("indirect", Participation.yesNo(line.indirect))
        .set("cross_financing", Participation.yesNo(line.crossFinancing))
        .set("eligible", Participation.YES);
  }

  private static long grosze(BigDecimal zloty) {
    return zloty.movePointRight(2).longValueExact();
  }

  private static BigDecimal zloty(long grosze) {
    return BigDecimal.valueOf(grosze, 2);
  }
}
