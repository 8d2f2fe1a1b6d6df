package pl.szansa.reports.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.szansa.dashboard.SampleEvaluation;
import pl.szansa.model.Language;
import pl.szansa.model.SubmissionStatus;
import pl.szansa.reports.content.Report;

class QualityChapterTest {

  private static final QualityChapter CHAPTER = new QualityChapter();

  @Test
  void whatWasReadIsCountedOnce() {
    String words =
        new ReportCases(Language.PL)
            .file("radom", "radom/a.csv", SubmissionStatus.ACCEPTED, 100, 10)
            .file("radom", "radom/stary.csv", SubmissionStatus.SUPERSEDED, 90, 9)
            .file("glowno", "glowno/b.csv", SubmissionStatus.ACCEPTED, 100, 0)
            .file("", "c.csv", SubmissionStatus.UNREADABLE, 0, 0)
            .all(CHAPTER);
    assertThat(words)
        .contains("Odczytano 4 pliki (odrzucone: 0; nieczytelne: 1; zastąpione nowszymi: 1).")
        .contains("bez plików zastąpionych: 200, z tego przyjęte: 190; w kwarantannie: 10 (5,0 %).")
        .contains("! Wiersze w kwarantannie nie wchodzą do żadnego wskaźnika.")
        .contains("! Szczególnej ostrożności wymagają wnioski o ośrodkach")
        .contains("więcej niż 5,0 % wierszy: MOPS Radom.")
        .contains(
            "MOPS Radom | 1 | 100 | 90 | 10 | 10,0 %\n"
                + "MOPS Głowno | 1 | 100 | 100 | 0 | 0,0 %\n"
                + "kilka ośrodków w jednym pliku | 1 | 0 | 0 | 0 | \n")
        .contains("Pliki odrzucone i nieczytelne")
        .contains("c.csv | Uczestnicy | nieczytelny | 0 | 0 | 0");
  }

  @Test
  void anOfficeHasItsOwnFilesThoseThatNeedAttentionFirst() {
    String words =
        new ReportCases(Language.EN)
            .file("radom", "radom/a.csv", SubmissionStatus.ACCEPTED, 100, 0)
            .file("radom", "radom/b.csv", SubmissionStatus.ACCEPTED, 100, 6)
            .file("radom", "radom/c.csv", SubmissionStatus.SUPERSEDED, 100, 0)
            .file("radom", "radom/d.csv", SubmissionStatus.REJECTED, 50, 50)
            .file("glowno", "glowno/b.csv", SubmissionStatus.ACCEPTED, 100, 0)
            .of("radom", CHAPTER);
    assertThat(words)
        .contains(
            "radom/d.csv | Participants | rejected | 50 | 0 | 50\n"
                + "radom/c.csv | Participants | superseded (by nowy.csv) | 100 | 100 | 0\n"
                + "radom/b.csv | Participants | accepted | 100 | 94 | 6\n"
                + "radom/a.csv | Participants | accepted | 100 | 100 | 0")
        .contains("More than 5.0% of the office's rows are in quarantine")
        .doesNotContain("glowno");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PL | Pole „Data rozpoczęcia udziału” jest puste, a bez niego rekordu nie można policzyć."
            + " (REQUIRED_VALUE, Data rozpoczęcia udziału) | kwarantanna wiersza | 2 | 13",
        "EN | (REQUIRED_VALUE, | row quarantined | 2 | 13",
      })
  void rulesSpeakTheLanguageOfTheReport(
      Language language, String rule, String consequence, String files, String rows) {
    assertThat(
            new ReportCases(language)
                .file("radom", "a.csv", SubmissionStatus.ACCEPTED, 100, 6)
                .file("radom", "b.csv", SubmissionStatus.ACCEPTED, 100, 7)
                .all(CHAPTER)
                .lines()
                .filter(line -> line.contains("REQUIRED_VALUE")))
        .singleElement()
        .asString()
        .contains(rule)
        .endsWith(" | " + consequence + " | " + files + " | " + rows)
        .doesNotContain(language == Language.EN ? "Brak daty" : "Required");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PL | opublikowane liczby (plik wspólny)",
        "EN | published figures (common file)",
      })
  void theFolderOfPublishedFiguresIsNotCalledAnOffice(Language language, String name) {
    assertThat(
            new ReportCases(language)
                .file("published", "published/a.csv", SubmissionStatus.ACCEPTED, 8, 0)
                .all(CHAPTER))
        .contains("\n" + name + " | 1 | 8 | 8 | 0 | ");
  }

  @Test
  void aFewQuarantinedRowsAreToldWithoutAlarm() {
    assertThat(
            new ReportCases(Language.EN)
                .file("radom", "a.csv", SubmissionStatus.ACCEPTED, 1000, 1)
                .all(CHAPTER))
        .contains("\nQuarantined rows enter no indicator.")
        .doesNotContain("!");
  }

  @Test
  void nothingLostIsSaidToo() {
    ReportCases clean =
        new ReportCases(Language.PL).file("radom", "a.csv", SubmissionStatus.ACCEPTED, 100, 0);
    assertThat(clean.all(CHAPTER))
        .contains("Żaden wiersz nie trafił do kwarantanny")
        .contains("Nie znaleziono problemów.")
        .doesNotContain("!");
  }

  @Test
  void incompleteLateAndOpenRecordsCallForCaution() {
    assertThat(
            new ReportCases(Language.EN)
                .count("all", "incomplete_records", 15)
                .share("all", "incomplete_record_rate", "total:all", 7, 4, 11)
                .count("all", "open_results", 21)
                .count("all", "late_results", 0)
                .count("all", "double_funded", -1)
                .all(CHAPTER))
        .contains("Records without sex, labour status, age or education: 15.")
        .contains("whose time for a result was not over on the date of the register: 21.")
        .contains("Indicators without a value for all years – suppressed: 1. No value is not zero.")
        .contains("Share of incomplete records | 0.7% (0.4–1.1%)")
        .contains("Support overlapping in two projects | suppressed")
        .doesNotContain("Results established later", "The cost of such support");
  }

  @Test
  void questionsWithoutAnAnswerAreCounted() {
    assertThat(
            new ReportCases(Language.PL)
                .count("all", "participations", "all", "disability:yes", 132)
                .count("all", "participations", "all", "disability:refused", 51)
                .count("all", "participations", "all", "disability:not_collected", 1077)
                .count("all", "participations", "all", "sex:female", 1459)
                .all(CHAPTER))
        .contains("Pytanie | Brak odpowiedzi | Odmowa | Nie zbierano")
        .contains("Niepełnosprawność | – | 51 | 1 077")
        .doesNotContain("Płeć |");
  }

  @Test
  void ofManyOfficesTheWorstArePrinted() {
    ReportCases many = new ReportCases(Language.EN);
    for (int i = 10; i < 70; i++) {
      many.office("o" + i, "Office " + i)
          .file("o" + i, "o" + i + "/x.csv", SubmissionStatus.ACCEPTED, 1000, i);
    }
    assertThat(many.all(CHAPTER))
        .contains("Office 69 | 1 | 1,000 | 931 | 69 | 6.9%")
        .doesNotContain("Office 44 |")
        .contains("Shown: 25 of 60 offices; all files are in submissions.csv.")
        .contains("need particular caution: Office 69, Office 68,")
        .contains("Office 60 and another 9.");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void withoutFilesTheReportHasNothingToStandOn(Language language) {
    String[] said = {"! Nie dostarczono żadnych plików", "! No files were delivered"};
    String[] own = {"! Ośrodek nie dostarczył własnych plików", "! The office delivered no files"};
    assertThat(new ReportCases(language).all(CHAPTER)).contains(said[language.ordinal()]);
    assertThat(new ReportCases(language).of("radom", CHAPTER)).contains(own[language.ordinal()]);
  }

  @Test
  void aHostilePathIsOnlyText() {
    assertThat(
            new ReportCases(Language.PL)
                .file("radom", SampleEvaluation.HOSTILE, SubmissionStatus.ACCEPTED, 1, 0)
                .of("radom", CHAPTER))
        .contains(SampleEvaluation.HOSTILE + " | Uczestnicy | przyjęty");
  }

  @Test
  void everyPrintedValueIsAccountedFor() {
    ReportCases cases =
        new ReportCases(Language.EN)
            .count("all", "incomplete_records", 15)
            .count("all", "participations", "all", "disability:refused", 51);
    Report report = ReportCases.all(cases.evaluation(), List.of());
    CHAPTER.write(report);
    assertThat(report.cited()).hasSize(2);
  }
}
