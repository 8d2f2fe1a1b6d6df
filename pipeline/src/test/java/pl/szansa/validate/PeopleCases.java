package pl.szansa.validate;

import java.util.List;
import pl.szansa.validate.RulesTest.Case;

/** Participants and supports whose fields contradict one another. */
final class PeopleCases {

  private static final Rows PERSON =
      new Rows(
          "PESEL", "82632984655",
          "Numer projektu", "P1",
          "Płeć", "M",
          "Wykształcenie", "podstawowe",
          "Status", "bezrobotny",
          "Wiek", "31",
          "Data urodzenia", "29.03.1982",
          "Gospodarstwo bez osób pracujących", "tak",
          "Data rozpoczęcia", "01.02.2014",
          "Data zakończenia", "30.06.2014",
          "Ukończył ścieżkę", "tak",
          "Powód wycofania", "",
          "Poszukiwanie pracy", "nie",
          "Podjęcie pracy", "tak",
          "Praca po 6 miesiącach", "tak",
          "Wykształcenie po zakończeniu", "gimnazjalne");

  private static final Rows SUPPORT =
      new Rows(
          "PESEL", "82632984655",
          "Numer projektu", "P1",
          "Forma wsparcia", "kurs zawodowy",
          "Nazwa kursu", "kurs brukarza",
          "Od", "01.02.2014",
          "Do", "28.02.2014",
          "Liczba godzin", "120",
          "Ukończone", "tak",
          "Zaświadczenie", "tak",
          "Kwalifikacja", "tak",
          "Podmiot nadający", "Komisja");

  private PeopleCases() {}

  static List<Case> participants() {
    return List.of(
        // Expected
        PERSON.with("a sound leaver", ""),
        PERSON.with("still there", LEFT_OUT),
        PERSON.with("left for a job", "Powód wycofania=zatrudnienie"),
        PERSON.with("withdrew", "Ukończył ścieżkę=nie;Powód wycofania=choroba"),
        // Edge
        PERSON.with("a year off", "Wiek=32"),
        PERSON.with("a number of the office's own", "PESEL=MOPS/12;Płeć=K;Wiek=32"),
        PERSON.with("sex refused", "Płeć=odmowa", "INCOMPLETE_RECORD sex"),
        PERSON.with("no results yet", "Praca po 6 miesiącach="),
        PERSON.with("the same education", "Wykształcenie po zakończeniu=podstawowe"),
        PERSON.with("education at exit unknown", "Wykształcenie po zakończeniu=b.d."),
        PERSON.with(
            "working household",
            "Status=pracujący;Gospodarstwo bez osób pracujących=nie",
            "NOT_OUT_OF_WORK labour_status"),
        PERSON.with("a farmer", "Status=rolnik;Gospodarstwo bez osób pracujących=nie"),
        PERSON.with(
            "on the first day of the ESF",
            "PESEL=1;Wiek=22;Data rozpoczęcia=01.05.2004",
            "ENTRY_OUTSIDE_PROJECT entry_date"),
        PERSON.with(
            "on the last day",
            "PESEL=1;Wiek=48;Numer projektu=P2;Data rozpoczęcia=31.12.2030;" + LEFT_OUT),
        PERSON.with("at 15", "PESEL=1;Wiek=15;Data urodzenia=01.02.1999"),
        PERSON.with("a woman of 59", "PESEL=1;Płeć=K;Wiek=59;Data urodzenia="),
        PERSON.with("a man of 64", "PESEL=1;Wiek=64;Data urodzenia="),
        PERSON.without("no question of the exit", List.of("Data zakończenia"), ""),
        PERSON.without("no question of the age", List.of("Wiek"), ""),
        // Erroneous
        PERSON.with(
            "before the ESF",
            "PESEL=1;Wiek=22;Data rozpoczęcia=30.04.2004",
            "DATE_OUTSIDE_ESF entry_date",
            "ENTRY_OUTSIDE_PROJECT entry_date"),
        PERSON.with(
            "a slip in the year", "Data zakończenia=30.06.2104", "DATE_OUTSIDE_ESF exit_date"),
        PERSON.with(
            "after the project",
            "Numer projektu=P1;Wiek=32;Data rozpoczęcia=01.01.2015;Data zakończenia=02.01.2015",
            "ENTRY_OUTSIDE_PROJECT entry_date"),
        PERSON.with("of another sex", "Płeć=K", "PESEL_SEX sex"),
        PERSON.with(
            "born on another day", "Data urodzenia=30.03.1982", "PESEL_BIRTH_DATE birth_date"),
        PERSON.with(
            "two years off", "Wiek=33", "AGE_DISAGREES age_at_entry", "PESEL_AGE age_at_entry"),
        PERSON.with(
            "a child",
            "PESEL=1;Wiek=;Data urodzenia=01.03.2002",
            "SUSPICIOUS_BIRTH_DATE birth_date",
            "WORKING_AGE birth_date"),
        PERSON.with(
            "of 111",
            "PESEL=1;Wiek=;Data urodzenia=01.02.1903",
            "SUSPICIOUS_BIRTH_DATE birth_date",
            "WORKING_AGE birth_date"),
        PERSON.with("at 14", "PESEL=1;Wiek=14;Data urodzenia=", "WORKING_AGE age_at_entry"),
        PERSON.with(
            "a woman of 60", "PESEL=1;Płeć=K;Wiek=60;Data urodzenia=", "WORKING_AGE age_at_entry"),
        PERSON.with("a man of 65", "PESEL=1;Wiek=65;Data urodzenia=", "WORKING_AGE age_at_entry"),
        PERSON.with(
            "no exit date",
            "Data zakończenia=",
            "EXIT_WITHOUT_DATE exit_date",
            "RESULT_WITHOUT_EXIT exit_date"),
        PERSON.with(
            "withdrew on no day",
            "Data zakończenia=;Ukończył ścieżkę=;Powód wycofania=choroba;Podjęcie pracy=;Praca po 6 miesiącach=nie",
            "EXIT_WITHOUT_DATE exit_date"),
        PERSON.with(
            "completed and withdrew",
            "Powód wycofania=choroba",
            "COMPLETED_BUT_WITHDREW exit_reason"),
        PERSON.with(
            "works and looks for work",
            "Poszukiwanie pracy=tak",
            "WORKS_AND_LOOKS_FOR_WORK result_job_search"),
        PERSON.with(
            "lost education",
            "Wykształcenie po zakończeniu=brak",
            "EDUCATION_FELL education_at_exit"),
        PERSON.with(
            "employed",
            "Status=pracujący",
            "EMPLOYED_IN_JOBLESS_HOUSEHOLD jobless_household",
            "NOT_OUT_OF_WORK labour_status"));
  }

  private static final String LEFT_OUT =
      "Data zakończenia=;Ukończył ścieżkę=;Podjęcie pracy=;Poszukiwanie pracy=;Praca po 6 miesiącach=;Wykształcenie po zakończeniu=";

  static List<Case> supports() {
    return List.of(
        // Expected
        SUPPORT.with("a sound course", ""),
        SUPPORT.with(
            "not completed", "Ukończone=nie;Zaświadczenie=nie;Kwalifikacja=nie;Podmiot nadający="),
        SUPPORT.twice("two courses on one day", "Nazwa kursu=kurs kucharza", ""),
        // Edge
        SUPPORT.with("day and night", "Do=01.02.2014;Liczba godzin=24"),
        SUPPORT.with("no hours", "Liczba godzin=0"),
        SUPPORT.with("as many as a year has", "Do=31.12.2014;Liczba godzin=2000"),
        SUPPORT.without("no question of the body", List.of("Podmiot nadający"), ""),
        SUPPORT.with("certificate unknown", "Zaświadczenie=b.d."),
        // Erroneous
        SUPPORT.with("a slip in the year", "Do=28.02.2041", "DATE_OUTSIDE_ESF end_date"),
        SUPPORT.with("before the project", "Od=31.12.2013", "SUPPORT_OUTSIDE_PROJECT start_date"),
        SUPPORT.with("fewer hours than none", "Liczba godzin=-1", "HOURS_RANGE hours"),
        SUPPORT.with("too many hours", "Do=31.12.2014;Liczba godzin=2000,5", "HOURS_RANGE hours"),
        SUPPORT.with(
            "more hours than the day has",
            "Do=01.02.2014;Liczba godzin=24,5",
            "HOURS_EXCEED_DAYS hours"),
        SUPPORT.with(
            "nobody's qualification",
            "Podmiot nadający=-",
            "QUALIFICATION_WITHOUT_BODY awarding_body"),
        SUPPORT.with(
            "no certificate",
            "Zaświadczenie=nie",
            "QUALIFICATION_WITHOUT_CERTIFICATE qualification"),
        SUPPORT.with(
            "not completed, yet",
            "Ukończone=nie",
            "NOT_COMPLETED_BUT_QUALIFIED qualification",
            "NOT_COMPLETED_BUT_CERTIFIED certificate"),
        SUPPORT.twice("the same twice", "", "Liczba godzin=60", "DUPLICATE_SUPPORT project"),
        SUPPORT.twice(
            "the same twice, undated", "Od=;Do=", "Od=;Do=", "DUPLICATE_SUPPORT project"));
  }
}
