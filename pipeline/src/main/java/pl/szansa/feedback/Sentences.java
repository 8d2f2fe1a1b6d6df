package pl.szansa.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import pl.szansa.model.Formats;
import pl.szansa.model.Language;
import pl.szansa.model.Plurals;
import pl.szansa.model.Submission;
import pl.szansa.model.Text;

/** The whole feedback in a few sentences, one a line. */
final class Sentences {

  private static final Text OF_ROWS = new Text("wiersza|wierszy|wierszy", "row|rows");
  private static final Text OF_FILES = new Text("pliku|plików|plików", "file|files");
  private static final Text THEM = new Text("go|je|je", "it|them");
  private static final Text WERE = new Text("||", "was|were");

  private static final Text FINE =
      new Text(
          "Wszystko w porządku: przyjęto %s, niczego nie trzeba poprawiać.",
          "All is well: %s accepted, nothing to correct.");
  private static final Text NO_ROWS =
      new Text("W plikach nie ma żadnych wierszy.", "There are no rows in the files.");
  private static final Text ALL_ACCEPTED = new Text("Przyjęto wszystko: %s.", "All accepted: %s.");
  private static final Text OF_WHICH =
      new Text(
          "Z %s przyjęto %s; odłożono %s: popraw %s i wyślij plik jeszcze raz pod tą samą nazwą.",
          "Of %s, %s accepted and %s put aside: correct %s and send the file again under the same"
              + " name.");
  private static final Text WARNED =
      new Text(
          "Ostrzeżenia dotyczą %s: policzono %s, ale warto %s sprawdzić.",
          "There are warnings on %s: counted, but worth a look.");
  private static final Text UNUSABLE =
      new Text(
          "Nie można było wykorzystać %s: w ostatniej kolumnie stoi, dlaczego i co zrobić.",
          "%s could not be used: the last column says why and what to do.");
  private static final Text REMARKS =
      new Text(
          "Przeczytaj uwagi do całych plików w ostatniej kolumnie.",
          "Read the remarks on whole files in the last column.");
  private static final Text SEE_ACROSS =
      new Text(
          "Zobacz też arkusz „Między plikami”: są tam uwagi, które widać dopiero po zestawieniu"
              + " plików.",
          "See the sheet \"Across files\" too: remarks that only several files together show.");
  private static final Text SEE_ROWS =
      new Text(
          "Wszystkie wiersze do poprawienia lub sprawdzenia stoją na arkuszach swoich tabel, z"
              + " zaznaczonymi komórkami. Identyfikatorów, nazwisk i adresów tam nie ma: nie są"
              + " przechowywane.",
          "All rows to correct or check are on the sheets of their tables, with the cells marked."
              + " Identifiers, names and addresses are left out: they are not stored.");
  private static final Text WORDED =
      new Text(
          "Komunikaty przy wierszach są po angielsku: w tym języku czytano pliki.",
          "The messages of the rows are in Polish, the language in which the files were read.");
  private static final Text SHARED =
      new Text(
          "Plik z wierszami kilku ośrodków: liczby dotyczą całego pliku.",
          "A file with rows of several offices: the numbers are those of the whole file.");

  private final OfficeFeedback feedback;
  private final Language language;

  Sentences(OfficeFeedback feedback) {
    this.feedback = feedback;
    this.language = feedback.heading().language();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    long unusable =
        feedback.files().stream()
            .filter(StatusWords::unusable)
            .map(Submission::path)
            .distinct()
            .count();
    boolean remarks = feedback.files().stream().anyMatch(s -> !s.issues().isEmpty());
    long warned = sum(Submission::warned);
    boolean fine =
        sum(Submission::quarantined) == 0
            && warned == 0
            && !remarks
            && feedback.findings().isEmpty();
    if (!feedback.files().isEmpty()) {
      lines.add(rows(fine));
    }
    if (warned > 0) {
      lines.add(warned(warned));
    }
    if (unusable > 0) {
      lines.add(unusable(unusable));
    } else if (remarks) {
      lines.add(REMARKS.in(language));
    }
    if (!feedback.findings().isEmpty()) {
      lines.add(SEE_ACROSS.in(language));
    }
    if (!feedback.tables().isEmpty()) {
      lines.add(SEE_ROWS.in(language));
      if (feedback.heading().worded() != language) {
        lines.add(WORDED.in(language));
      }
    }
    return lines;
  }

  /** What has to be said of a file that is not the office's alone. */
  static String ofShared(Language language) {
    return SHARED.in(language);
  }

  private String rows(boolean fine) {
    long read = sum(Submission::rows);
    long accepted = sum(Submission::accepted);
    if (read == 0) {
      return NO_ROWS.in(language);
    }
    if (read == accepted) {
      Text all = fine ? FINE : ALL_ACCEPTED;
      return String.format(all.in(language), Plurals.counted(read, Plurals.ROWS, language));
    }
    return String.format(
        OF_WHICH.in(language),
        Plurals.counted(read, OF_ROWS, language),
        was(accepted),
        was(read - accepted),
        Plurals.form(read - accepted, THEM, language));
  }

  /** {@code 34} in Polish, {@code 34 were} in English. */
  private String was(long number) {
    String verb = language == Language.PL ? "" : " " + Plurals.form(number, WERE, language);
    return Formats.count(number, language) + verb;
  }

  private String warned(long number) {
    String them = Plurals.form(number, THEM, language);
    return String.format(
        WARNED.in(language), Plurals.counted(number, OF_ROWS, language), them, them);
  }

  private String unusable(long number) {
    return String.format(UNUSABLE.in(language), Plurals.counted(number, OF_FILES, language));
  }

  private long sum(ToLongFunction<Submission> count) {
    return feedback.files().stream().mapToLong(count).sum();
  }
}
