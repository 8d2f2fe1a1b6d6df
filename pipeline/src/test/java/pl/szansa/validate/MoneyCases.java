package pl.szansa.validate;

import java.util.List;
import pl.szansa.validate.RulesTest.Case;

/** Expenditure and projects whose fields contradict one another. */
final class MoneyCases {

  private static final Rows EXPENDITURE =
      new Rows(
          "Numer projektu", "P1",
          "Zadanie", "aktywna integracja",
          "Kategoria", "kursy",
          "Data dokumentu", "01.02.2014",
          "Kwota", "100,00",
          "Dofinansowanie", "85,00",
          "Wkład własny", "15,00",
          "Źródło wkładu", "zasiłki",
          "Pośredni", "nie",
          "Cross-financing", "nie",
          "Kwalifikowalny", "tak",
          "Nr faktury", "FV 1/2014",
          "NIP", "1220781342",
          "REGON", "730295378");

  private static final Rows PROJECT =
      new Rows(
          "Tytuł projektu", "Szansa",
          "Beneficjent", "MOPS",
          "Wartość projektu", "100,00",
          "Dofinansowanie z UE", "85,00",
          "Data rozpoczęcia realizacji", "01.01.2014",
          "Data zakończenia realizacji", "31.12.2014",
          "NIP", "122-078-13-42",
          "REGON", "73029537800013");

  private MoneyCases() {}

  static List<Case> spending() {
    return List.of(
        // Expected
        EXPENDITURE.with("sound", ""),
        EXPENDITURE.with(
            "all of it a grant", "Dofinansowanie=100,00;Wkład własny=0,00;Źródło wkładu="),
        EXPENDITURE.with("indirect", "Zadanie=koszty pośrednie;Pośredni=tak"),
        EXPENDITURE.with("cross-financing", "Cross-financing=tak"),
        EXPENDITURE.twice("two invoices", "Nr faktury=FV 2/2014", ""),
        EXPENDITURE.twice("two lines of an invoice", "Kwota=50,00;Dofinansowanie=35,00", ""),
        // Edge
        EXPENDITURE.without("no question of the source", List.of("Źródło wkładu"), ""),
        EXPENDITURE.with("no number, no NIP, no REGON", "Nr faktury=;NIP=-;REGON=b.d."),
        EXPENDITURE.with("a NIP with its country", "NIP=PL 122 078 13 42"),
        EXPENDITURE.with("management marked as indirect", "Zadanie=zarządzanie;Pośredni=tak"),
        // Erroneous
        EXPENDITURE.with(
            "a slip in the year",
            "Data dokumentu=01.02.1914",
            "DATE_OUTSIDE_ESF document_date",
            "OUTSIDE_PROJECT document_date"),
        EXPENDITURE.with(
            "own part from nowhere", "Źródło wkładu=", "OWN_PART_WITHOUT_SOURCE own_source"),
        EXPENDITURE.with(
            "indirect task, direct cost",
            "Zadanie=koszty pośrednie",
            "INDIRECT_DISAGREES indirect"),
        EXPENDITURE.with(
            "direct task, indirect cost", "Pośredni=tak", "INDIRECT_DISAGREES indirect"),
        EXPENDITURE.with(
            "both",
            "Zadanie=koszty pośrednie;Pośredni=tak;Cross-financing=tak",
            "INDIRECT_CROSS_FINANCING cross_financing"),
        EXPENDITURE.with("not eligible", "Kwalifikowalny=nie", "NOT_ELIGIBLE eligible"),
        EXPENDITURE.with(
            "a correction",
            "Kwota=-100,00;Dofinansowanie=-85,00;Wkład własny=-15,00",
            "NEGATIVE_AMOUNT amount",
            "NEGATIVE_AMOUNT eu_amount",
            "NEGATIVE_AMOUNT own_amount"),
        EXPENDITURE.with(
            "nothing", "Kwota=0;Dofinansowanie=0;Wkład własny=0", "ZERO_AMOUNT amount"),
        EXPENDITURE.with("check digit of the NIP", "NIP=1220781343", "NIP_CHECK_DIGIT nip"),
        EXPENDITURE.with("check digit of the REGON", "REGON=730295379", "REGON_CHECK_DIGIT regon"),
        EXPENDITURE.with(
            "a PESEL as NIP", "NIP=82632984655", "PERSON_IN_NUMBER nip", "NIP_CHECK_DIGIT nip"),
        EXPENDITURE.with(
            "a PESEL as number", "Nr faktury=82632984655", "PERSON_IN_NUMBER document"),
        EXPENDITURE.twice(
            "the same twice", "", "", "DUPLICATE_SPENDING project", "DUPLICATE_DOCUMENT document"),
        EXPENDITURE.twice(
            "the same without a number",
            "Nr faktury=",
            "Nr faktury=",
            "DUPLICATE_SPENDING project"),
        EXPENDITURE.twice(
            "an invoice again", "Data dokumentu=01.03.2014", "", "DUPLICATE_DOCUMENT document"));
  }

  static List<Case> projects() {
    return List.of(
        PROJECT.with("sound with dates and numbers", ""),
        PROJECT.with("of one day", "Data zakończenia realizacji=01.01.2014"),
        PROJECT.with("worth nothing", "Wartość projektu=0;Dofinansowanie z UE=0"),
        PROJECT.with(
            "ends before",
            "Data zakończenia realizacji=31.12.2013",
            "PROJECT_END_BEFORE_START end_date"),
        PROJECT.with(
            "a slip in the year",
            "Data zakończenia realizacji=31.12.2104",
            "DATE_OUTSIDE_ESF end_date"),
        PROJECT.with("a negative grant", "Dofinansowanie z UE=-85,00", "NEGATIVE_VALUE eu_grant"),
        PROJECT.with("a NIP too short", "NIP=122078134", "NIP_CHECK_DIGIT nip"),
        PROJECT.with("a local unit of nobody's", "REGON=73029537900019", "REGON_CHECK_DIGIT regon"),
        PROJECT.with(
            "a PESEL as REGON",
            "REGON=82632984655",
            "PERSON_IN_NUMBER regon",
            "REGON_CHECK_DIGIT regon"));
  }
}
