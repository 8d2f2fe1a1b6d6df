package pl.szansa.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pl.szansa.IndicatorList;
import pl.szansa.model.Indicator;
import pl.szansa.model.Language;
import pl.szansa.model.Measure;
import pl.szansa.model.UserError;

/** {@code szansa indicators}. */
@Command(
    name = "indicators",
    description = "Lists the catalogue, or explains one indicator.",
    mixinStandardHelpOptions = true)
final class IndicatorsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", arity = "0..1", description = "id of an indicator")
  private String id;

  @Option(
      names = {"-w", "--workspace"},
      description = "with the indicators of this workspace")
  private String workspace;

  @Option(names = "--locale", defaultValue = "en", description = "pl or en (default: en)")
  private String locale;

  @Override
  public Integer call() {
    LogFile.in(workspace == null ? "." : workspace);
    Language language = Language.of(locale);
    PrintWriter out = spec.commandLine().getOut();
    IndicatorList list = IndicatorList.of(workspace);
    if (id == null) {
      list.indicators().forEach(i -> out.printf("%-40s %s%n", i.id(), i.name().in(language)));
    } else {
      explain(find(list), language, out);
    }
    out.flush();
    return 0;
  }

  private Indicator find(IndicatorList list) {
    return list.indicators().stream()
        .filter(i -> i.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    "there is no indicator \"" + id + "\"", "list them with: szansa indicators"));
  }

  private static void explain(Indicator i, Language language, PrintWriter out) {
    out.println(i.name().in(language) + " (" + i.id() + ")");
    out.println(i.definition().in(language));
    out.println("source       " + i.source());
    out.println("unit         " + i.unit().code());
    out.println("numerator    " + formula(i.numerator()));
    i.denominator().ifPresent(d -> out.println("denominator  " + formula(d)));
    out.println("interval     " + i.interval());
    if (i.smallestBase() > 0) {
      out.println("smallest     base " + i.smallestBase());
    }
    if (!i.breakdowns().isEmpty()) {
      out.println("breakdowns   " + String.join(", ", i.breakdowns()));
    }
  }

  private static String formula(Measure m) {
    return (m.aggregate() + " " + m.relation() + " BY YEAR OF " + m.period())
            .toLowerCase(java.util.Locale.ROOT)
        + ": "
        + m.expression();
  }
}
