package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.szansa.model.Formats;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.Plurals;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Paragraph;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Report;

/** Which offices are compared with which. */
final class Peers {

  private static final int NAMED = 10;

  private final Report report;
  private final Say say;
  private final Offices names;
  private final PeerGroups groups;

  Peers(Report report, Say say) {
    this.report = report;
    this.say = say;
    this.names = Offices.of(report.evaluation());
    this.groups = report.evaluation().comparisons().peers();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(List.of(say.heading("peers")));
    if (report.ofOffice()) {
      blocks.add(own());
    } else if (groups.groups().isEmpty()) {
      blocks.add(say.paragraph("noGroups"));
    } else {
      blocks.add(table());
    }
    String explanation = groups.explanation().in(say.language());
    if (!explanation.isEmpty()) {
      blocks.add(new Paragraph(explanation));
    }
    return blocks;
  }

  private Block own() {
    Optional<PeerGroup> group = groups.of(report.area().code());
    if (group.isEmpty()) {
      return say.paragraph("inNoGroup");
    }
    List<String> others =
        names(group.get().offices().stream().filter(o -> !o.equals(report.area().code())).toList());
    String profile = group.get().profile().in(say.language());
    return say.paragraph(
        others.isEmpty() ? "aloneInGroup" : "inGroup",
        "group",
        group.get().name().in(say.language()),
        "others",
        say.some(others, NAMED),
        "offices",
        say.counted(group.get().offices().size(), Plurals.OFFICES),
        "profile",
        profile);
  }

  private Table table() {
    return new Table(
        say.it("peersCaption"),
        Width.TEXT,
        List.of(say.words("group"), say.figures("offices"), say.words("members")),
        groups.groups().stream().map(this::row).toList());
  }

  private Row row(PeerGroup group) {
    return Row.of(
        Cell.of(group.name().in(say.language())),
        Cell.of(Formats.count(group.offices().size(), say.language())),
        Cell.of(say.some(names(group.offices()), NAMED), group.profile().in(say.language())));
  }

  private List<String> names(List<String> offices) {
    return offices.stream().map(names::name).toList();
  }
}
