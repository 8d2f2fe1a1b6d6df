package pl.szansa.tables;

import static pl.szansa.tables.schema.ColumnSchema.code;
import static pl.szansa.tables.schema.ColumnSchema.count;
import static pl.szansa.tables.schema.ColumnSchema.number;
import static pl.szansa.tables.schema.ColumnSchema.text;

import java.util.List;
import pl.szansa.model.CaseMix;
import pl.szansa.model.CaseMixModel;
import pl.szansa.model.Comparisons;
import pl.szansa.model.Text;
import pl.szansa.tables.schema.CodeLists;
import pl.szansa.tables.schema.ColumnSchema;

/**
 * Results beside those that the participants' characteristics let expect: {@code case-mix}, and the
 * models behind, {@code case-mix-models}.
 */
final class CaseMixTables {

  private record ModelTerm(CaseMixModel model, CaseMixModel.Term term) {}

  private CaseMixTables() {}

  static List<Table.Filled> of(Comparisons comparisons) {
    return List.of(caseMix().of(comparisons.caseMix()), models().of(terms(comparisons.models())));
  }

  private static Table<CaseMix> caseMix() {
    Table<CaseMix> table =
        new Table<>(
            "case-mix",
            new Text("Wyniki na tle składu uczestników", "Results beside their case mix"),
            new Text(
                "Wynik ośrodka obok tego, którego kazały oczekiwać cechy jego uczestników przy"
                    + " wejściu. Stoi obok surowej wartości, nigdy zamiast niej.",
                "An office's result beside the one that its participants' characteristics at entry"
                    + " would lead one to expect. It stands beside the crude value, never in its place."));
    return ComparisonTables.office(table, CaseMix::value)
        .column(
            decimal(
                    "observed",
                    new Text("Zaobserwowano", "Observed"),
                    new Text("Ile osób miało wynik.", "How many had the result."))
                .from(0),
            CaseMix::observed)
        .column(
            decimal(
                    "expected",
                    new Text("Oczekiwano", "Expected"),
                    new Text(
                        "Ile osób by go miało, gdyby każdej wiodło się jak podobnym do niej we"
                            + " wszystkich ośrodkach razem.",
                        "How many would have had it, had each fared as people like them fared in all"
                            + " offices together."))
                .from(0),
            CaseMix::expected)
        .column(
            decimal(
                    "ratio",
                    new Text("Stosunek", "Ratio"),
                    new Text(
                        "Zaobserwowano przez oczekiwano; 1 to tyle, ile oczekiwano.",
                        "Observed over expected; 1 is as expected."))
                .from(0),
            CaseMix::ratio)
        .column(
            decimal(
                "lower",
                new Text("Dolna granica stosunku", "Lower limit of the ratio"),
                new Text(
                    "Dolna granica przedziału ufności stosunku.",
                    "Lower confidence limit of the ratio.")),
            CaseMix::lower)
        .column(
            decimal(
                "upper",
                new Text("Górna granica stosunku", "Upper limit of the ratio"),
                new Text(
                    "Górna granica przedziału ufności stosunku.",
                    "Upper confidence limit of the ratio.")),
            CaseMix::upper)
        .column(
            decimal(
                "adjusted",
                new Text("Wartość standaryzowana", "Adjusted value"),
                new Text(
                    "Stosunek razy wartość kraju: odsetek standaryzowany pośrednio.",
                    "Ratio times the country's value: the indirectly standardised rate.")),
            CaseMix::adjusted)
        .column(
            code(
                    "judgement",
                    CodeLists.JUDGEMENTS,
                    new Text("Ocena", "Judgement"),
                    new Text(
                        "Według tego, czy przedział stosunku zawiera 1.",
                        "By whether the interval of the ratio holds 1."))
                .always(),
            c -> c.judgement().name());
  }

  private static List<ModelTerm> terms(List<CaseMixModel> models) {
    return models.stream().flatMap(m -> m.terms().stream().map(t -> new ModelTerm(m, t))).toList();
  }

  private static Table<ModelTerm> models() {
    return new Table<ModelTerm>(
            "case-mix-models",
            new Text("Modele składu uczestników", "Models of the case mix"),
            new Text(
                "Jeden wyraz modelu logistycznego jednego wskaźnika.",
                "One term of the logistic model of one indicator."))
        .column(SharedColumns.INDICATOR, t -> t.model().indicator())
        .column(
            count(
                    "people",
                    "participations",
                    new Text("Uczestnictwa", "Participations"),
                    new Text(
                        "Do ilu uczestnictw dopasowano model.",
                        "How many participations the model was fitted to."))
                .always(),
            t -> t.model().people())
        .column(
            count(
                    "events",
                    "participations",
                    new Text("Z wynikiem", "With the result"),
                    new Text("Ile z nich miało wynik.", "How many of them had the result."))
                .always(),
            t -> t.model().events())
        .column(
            decimal(
                    "concordance",
                    new Text("Zgodność", "Concordance"),
                    new Text(
                        "Pole pod krzywą ROC: 0.5 nie odróżnia niczego, 1 wszystko.",
                        "Area under the ROC curve: 0.5 tells nothing apart, 1 everything."))
                .from(0)
                .to(1),
            t -> t.model().concordance())
        .column(
            text(
                    "characteristic",
                    new Text("Cecha", "Characteristic"),
                    new Text(
                        "Kolumna tabeli participations; intercept dla wyrazu wolnego.",
                        "Column of the table participations; intercept for none."))
                .always(),
            t -> t.term().characteristic())
        .column(
            text(
                    "category",
                    new Text("Kategoria", "Category"),
                    new Text(
                        "Kod cechy; ten, którego brak, jest kategorią odniesienia. Pusty przy"
                            + " wyrazie wolnym.",
                        "Code of the characteristic; the one left out is the one compared with."
                            + " Empty at the intercept."))
                .orEmpty(),
            t -> t.term().category())
        .column(
            decimal(
                    "estimate",
                    new Text("Oszacowanie", "Estimate"),
                    new Text("Logarytm ilorazu szans.", "Log odds ratio."))
                .always(),
            t -> t.term().estimate())
        .column(
            decimal(
                    "error",
                    new Text("Błąd standardowy", "Standard error"),
                    new Text("Błąd standardowy oszacowania.", "Standard error of the estimate."))
                .from(0)
                .always(),
            t -> t.term().error())
        .key("indicator", "characteristic", "category")
        .refersTo("definitions", "indicator");
  }

  private static ColumnSchema decimal(String name, Text label, Text description) {
    return number(name, SharedColumns.DECIMALS, label, description);
  }
}
