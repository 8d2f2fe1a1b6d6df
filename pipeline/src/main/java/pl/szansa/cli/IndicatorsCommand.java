package pl.szansa.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pl.szansa.IndicatorList;
import pl.szansa.IndicatorTrail;
import pl.szansa.IndicatorTrail.Followed;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.indicators.catalogue.CatalogueEntry;
import pl.szansa.indicators.catalogue.Explanation;
import pl.szansa.indicators.trail.TrailPlace;
import pl.szansa.model.Family;
import pl.szansa.model.Indicator;
import pl.szansa.model.Language;
import pl.szansa.model.Suggestion;
import pl.szansa.model.UserError;

/** {@code szansa indicators}. */
@Command(
    name = "indicators",
    description = "Lists the catalogue, explains one indicator, or follows a value to its rows.",
    mixinStandardHelpOptions = true)
final class IndicatorsCommand implements Callable<Integer> {

  private static final String LIST = "list them with: szansa indicators";

  @Spec private CommandSpec spec;

  @Parameters(index = "0", arity = "0..1", description = "id of an indicator")
  private String id;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "WORKSPACE",
      description = "with the indicators and in the language of this workspace")
  private String workspace;

  @Option(
      names = {"-w", "--workspace"},
      description = "the same")
  private String named;

  @Option(names = "--family", description = "lists one family only")
  private String family;

  @Option(
      names = "--trail",
      paramLabel = "AREA=CODE,period=PERIOD",
      description =
          "the rows behind a value of the last run, like office=radom,period=2012; areas: office,"
              + " project, powiat, voivodeship, nuts2, nuts3, country")
  private String trail;

  @Option(names = "--csv", description = "all rows of the trail into this file")
  private Path csv;

  @Option(names = "--locale", description = "pl or en (default: the workspace's, else en)")
  private String locale;

  @Override
  public Integer call() throws Exception {
    String where = workspace == null ? named : workspace;
    LogFile.in(where == null ? "." : where);
    IndicatorList list = IndicatorList.of(where);
    Language language = locale == null ? list.language() : Language.of(locale);
    PrintWriter out = spec.commandLine().getOut();
    if (trail != null && id == null || csv != null && trail == null) {
      throw new UserError(
          "--trail is of one indicator, and --csv of a trail",
          "write it like szansa indicators participations --trail office=radom,period=2012");
    }
    if (id == null) {
      families(list.catalogue()).forEach(f -> list(f, list.catalogue(), language, out));
    } else if (trail != null) {
      follow(find(list.catalogue()), where == null ? "." : where, language, out);
    } else {
      explain(find(list.catalogue()), list.catalogue(), language, out);
    }
    out.flush();
    return 0;
  }

  private List<Family> families(Catalogue catalogue) {
    if (family == null) {
      return catalogue.families();
    }
    List<String> ids = catalogue.families().stream().map(Family::id).toList();
    if (!ids.contains(family)) {
      throw new UserError(
          "there is no family \"" + family + "\"" + Suggestion.of(family, ids),
          "the families are " + String.join(", ", ids));
    }
    return catalogue.families().stream().filter(f -> f.id().equals(family)).toList();
  }

  private static void list(Family family, Catalogue catalogue, Language language, PrintWriter out) {
    List<Indicator> members =
        catalogue.indicators().stream().filter(i -> i.family().equals(family.id())).toList();
    out.println(family.name().in(language) + " (" + family.id() + ", " + members.size() + ")");
    int width = members.stream().mapToInt(i -> i.id().length()).max().orElse(0);
    for (Indicator member : members) {
      String start = String.format("  %-" + width + "s  ", member.id());
      Wrap.lines(start, width + 4, member.name().in(language)).forEach(out::println);
    }
    out.println();
  }

  private CatalogueEntry find(Catalogue catalogue) {
    List<String> ids = catalogue.indicators().stream().map(Indicator::id).toList();
    return catalogue
        .entry(id)
        .orElseThrow(
            () ->
                new UserError(
                    "there is no indicator \"" + id + "\"" + Suggestion.of(id, ids), LIST));
  }

  private void follow(CatalogueEntry entry, String where, Language language, PrintWriter out)
      throws IOException {
    TrailPlace place = TrailPlace.parse(trail);
    int most = csv == null ? TrailReport.SHOWN : Integer.MAX_VALUE;
    String name = entry.indicator().name().in(language) + " (" + entry.indicator().id() + ")";
    try (IndicatorTrail rows = new IndicatorTrail(where)) {
      Followed followed = rows.follow(entry.indicator().id(), place, most);
      new TrailReport(out, language).print(followed, name);
      if (csv != null && followed.trail().isPresent()) {
        TrailReport.write(followed.trail().get(), csv);
      }
    }
  }

  private static void explain(
      CatalogueEntry entry, Catalogue catalogue, Language language, PrintWriter out) {
    Indicator indicator = entry.indicator();
    String name = indicator.name().in(language) + " (" + indicator.id() + ")";
    Wrap.lines("", 0, name).forEach(out::println);
    for (Explanation.Section section : Explanation.of(entry, catalogue)) {
      out.println();
      out.println(section.heading().in(language));
      section.lines().forEach(line -> Wrap.lines("  ", 4, line.in(language)).forEach(out::println));
    }
  }
}
