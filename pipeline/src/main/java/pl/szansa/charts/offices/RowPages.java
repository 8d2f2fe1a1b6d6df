package pl.szansa.charts.offices;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Text;

/**
 * Which rows stand on which page. Up to 40 offices are one page, up to 120 three of them. Nobody
 * reads more: then the first page has the voivodeships, the second the offices that clearly differ
 * from all, the third those with the largest base; every office stands in the table and in the
 * dashboard.
 */
final class RowPages {

  /** More rows than this nobody reads on one page. */
  static final int ROWS = 40;

  static final int PAGES = 3;

  private static final Text AN_OFFICE = new Text("jeden ośrodek", "one office");
  private static final Text A_VOIVODESHIP =
      new Text("ośrodki jednego województwa razem", "the offices of one voivodeship together");
  private static final Text BY_OFFICE = new Text(", według ośrodka", ", by office");
  private static final Text PAGE =
      new Text(", według ośrodka (strona %1$s z %2$s)", ", by office (page %1$s of %2$s)");
  private static final Text BY_VOIVODESHIP = new Text(", według województwa", ", by voivodeship");
  private static final Text DIFFERENT =
      new Text(
          ": ośrodki, które wyraźnie różnią się od ogółu",
          ": offices that clearly differ from all");
  private static final Text LARGEST =
      new Text(": ośrodki o największej podstawie", ": offices with the largest base");
  private static final Text JUDGED =
      new Text(
          "Spośród %1$s ośrodków lepiej wypada %2$s, gorzej %3$s, podobnie %4$s, bez oceny jest %5$s."
              + " Pokazano po najwyżej %6$s lepszych i gorszych, te o największej podstawie. Spośród"
              + " tysięcy ośrodków mniej więcej co czterdziesty różni się w każdą stronę przez"
              + " przypadek.",
          "Of %1$s offices %2$s are better, %3$s worse, %4$s similar and %5$s not judged. Shown are at"
              + " most %6$s better and as many worse ones, those with the largest base. Among"
              + " thousands of offices about one in forty differs either way by chance.");

  /**
   * A page.
   *
   * @param heading what the title ends with
   * @param rowIs what a row stands for
   * @param rows from above
   * @param notes what is not on it
   */
  record Page(String heading, Text rowIs, List<OfficeRow> rows, List<String> notes) {}

  private RowPages() {}

  /** The pages; none if no office has a value. */
  static List<Page> of(Evaluation evaluation, String indicator, Captions captions) {
    List<OfficeRow> all = OfficeRows.all(evaluation, indicator, AreaLevel.OFFICE);
    if (all.stream().noneMatch(OfficeRow::hasValue)) {
      return List.of();
    }
    return all.size() <= ROWS * PAGES
        ? complete(OfficeRows.ordered(all), captions)
        : Stream.of(
                voivodeships(evaluation, indicator, captions),
                different(all, captions),
                largest(all, captions))
            .flatMap(List::stream)
            .toList();
  }

  private static List<Page> complete(List<OfficeRow> rows, Captions captions) {
    int count = (rows.size() + ROWS - 1) / ROWS;
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String heading = count == 1 ? captions.say(BY_OFFICE) : captions.say(PAGE, i + 1, count);
      List<OfficeRow> some = rows.subList(i * ROWS, Math.min(rows.size(), (i + 1) * ROWS));
      pages.add(new Page(heading, AN_OFFICE, some, List.of()));
    }
    return pages;
  }

  private static List<Page> voivodeships(
      Evaluation evaluation, String indicator, Captions captions) {
    List<OfficeRow> rows =
        OfficeRows.ordered(OfficeRows.all(evaluation, indicator, AreaLevel.VOIVODESHIP));
    return rows.stream().anyMatch(OfficeRow::hasValue)
        ? List.of(new Page(captions.say(BY_VOIVODESHIP), A_VOIVODESHIP, rows, List.of()))
        : List.of();
  }

  private static List<Page> different(List<OfficeRow> all, Captions captions) {
    List<OfficeRow> rows =
        Stream.of(Judgement.BETTER, Judgement.WORSE)
            .flatMap(j -> all.stream().filter(r -> r.judgement() == j).limit(ROWS / 2))
            .toList();
    if (rows.isEmpty()) {
      return List.of();
    }
    String note =
        captions.say(
            JUDGED,
            captions.numbers().count(all.size()),
            count(all, Judgement.BETTER, captions),
            count(all, Judgement.WORSE, captions),
            count(all, Judgement.SIMILAR, captions),
            count(all, Judgement.NOT_JUDGED, captions),
            ROWS / 2);
    return List.of(
        new Page(captions.say(DIFFERENT), AN_OFFICE, OfficeRows.ordered(rows), List.of(note)));
  }

  private static String count(List<OfficeRow> rows, Judgement judgement, Captions captions) {
    return captions.numbers().count(rows.stream().filter(r -> r.judgement() == judgement).count());
  }

  private static List<Page> largest(List<OfficeRow> all, Captions captions) {
    List<String> notes =
        List.of(
            captions.shown(ROWS, all.size()),
            captions.leftOut(OfficeRow.values(all.subList(ROWS, all.size()))));
    List<OfficeRow> rows = OfficeRows.ordered(all.subList(0, ROWS));
    return List.of(new Page(captions.say(LARGEST), AN_OFFICE, rows, notes));
  }
}
