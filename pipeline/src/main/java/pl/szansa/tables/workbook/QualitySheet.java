package pl.szansa.tables.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Formats;
import pl.szansa.model.Language;
import pl.szansa.model.Plurals;
import pl.szansa.model.Submission;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;

/** How many rows of each office were read and accepted, and what that means for the numbers. */
final class QualitySheet {

  static final Text OFFICE = new Text("Ośrodek", "Office");
  static final Text FILES = new Text("Pliki", "Files");
  static final Text ROWS = new Text("Wiersze", "Rows");
  static final Text ACCEPTED = new Text("Przyjęte", "Accepted");
  static final Text QUARANTINED = new Text("W kwarantannie", "Quarantined");
  static final Text WARNED = new Text("Przyjęte z ostrzeżeniem", "Accepted with a warning");
  private static final Text SHARE = new Text("Odsetek w kwarantannie", "Share quarantined");
  private static final Text SEVERAL = new Text("kilka ośrodków", "several offices");
  private static final Text UNKNOWN = new Text("nie ustalono", "not known");

  private static final Text READ =
      new Text(
          "Odczytano: %s. Wiersze: %s, w tym przyjęte: %s, w kwarantannie: %s (%s). Pliki"
              + " odrzucone, nieczytelne lub zastąpione nowszymi: %s.",
          "%s read. Rows: %s, of which accepted: %s, quarantined: %s (%s). Files rejected,"
              + " unreadable or replaced by newer ones: %s.");
  private static final Text NOTHING =
      new Text("Nie odczytano żadnych wierszy.", "No rows were read.");
  private static final Text ALL_COUNT =
      new Text(
          "Żaden wiersz nie trafił do kwarantanny: wskaźniki opierają się na wszystkich"
              + " odczytanych wierszach.",
          "No row is quarantined: the indicators rest on every row that was read.");
  private static final Text SOME_LEFT_OUT =
      new Text(
          "Wiersze w kwarantannie nie wchodzą do żadnego wskaźnika. Dopóki ośrodki ich nie"
              + " poprawią, liczebności mogą być zaniżone, a odsetki przesunięte w dowolną"
              + " stronę; przedziały ufności tego nie obejmują.",
          "Quarantined rows enter no indicator. Until the offices correct them, counts may be too"
              + " low and shares off in either direction; the confidence intervals do not cover"
              + " that.");

  private record Row(String office, Tally tally) {}

  private QualitySheet() {}

  static void write(Evaluation evaluation, AreaNames names, Worksheet sheet) throws IOException {
    Language language = evaluation.language();
    String percent = NumberFormats.of(Unit.PROPORTION, language);
    new SheetTable<Row>(language)
        .texts(OFFICE, 34, r -> office(r.office(), r.tally().rows(), names, language))
        .numbers(FILES, 12, NumberFormats.COUNT, r -> r.tally().files())
        .numbers(ROWS, 14, NumberFormats.COUNT, r -> r.tally().rows())
        .numbers(ACCEPTED, 14, NumberFormats.COUNT, r -> r.tally().accepted())
        .numbers(WARNED, 18, NumberFormats.COUNT, r -> r.tally().warned())
        .numbers(QUARANTINED, 16, NumberFormats.COUNT, r -> r.tally().quarantined())
        .numbers(SHARE, 16, percent, r -> r.tally().quarantinedShare())
        .write(sheet, sentences(evaluation), rows(evaluation, names));
  }

  /**
   * What an office is called. Rows of a file without one say themselves whose they are; one without
   * rows says nothing.
   */
  static String office(String code, long rows, AreaNames names, Language language) {
    return code.isEmpty()
        ? (rows > 0 ? SEVERAL : UNKNOWN).in(language)
        : names.name(AreaLevel.OFFICE, code);
  }

  private static List<Row> rows(Evaluation evaluation, AreaNames names) {
    Map<String, List<Submission>> offices = new HashMap<>();
    for (Submission submission : evaluation.submissions()) {
      offices.computeIfAbsent(submission.office(), o -> new ArrayList<>()).add(submission);
    }
    return names.sorted(AreaLevel.OFFICE, List.copyOf(offices.keySet())).stream()
        .map(office -> new Row(office, Tally.of(offices.get(office))))
        .toList();
  }

  private static String sentences(Evaluation evaluation) {
    Language language = evaluation.language();
    Tally all = Tally.of(evaluation.submissions());
    if (all.rows() == 0) {
      return NOTHING.in(language);
    }
    Text meaning = all.quarantined() == 0 ? ALL_COUNT : SOME_LEFT_OUT;
    return read(evaluation, all) + "\n" + meaning.in(language);
  }

  private static String read(Evaluation evaluation, Tally all) {
    Language language = evaluation.language();
    List<Submission> files = evaluation.submissions();
    return String.format(
        READ.in(language),
        Plurals.counted(files.size(), Plurals.FILES, language),
        Formats.count(all.rows(), language),
        Formats.count(all.accepted(), language),
        Formats.count(all.quarantined(), language),
        Formats.percent(all.quarantinedShare(), language),
        Formats.count(files.stream().filter(s -> !s.current()).count(), language));
  }
}
